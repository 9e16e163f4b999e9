import { Clauselint, findConfig } from "@clauselint/core/node";
import type { Settings } from "../settings.js";
import type { Streams } from "../streams.js";
import { todayOf } from "../today.js";
import { packageVersion } from "../version.js";

/**
 * What reads documents as the command line asks for it. Where no configuration holds, nothing of how a document is read
 * depends on rules, and loading them would take longer than reading.
 */
export async function documentReader(settings: Settings, streams: Streams): Promise<Pick<Clauselint, "readDocument">> {
  const configured = settings.configFile !== null || settings.rules.length > 0;
  if (configured || (await findConfig(streams.cwd)) !== null) {
    const { createClauselint } = await import("./create-clauselint.js");
    return createClauselint(settings, streams);
  }
  return new Clauselint({
    rules: [],
    provisions: [],
    presets: [],
    thresholds: [],
    defaultPresets: [],
    configFile: false,
    cwd: streams.cwd,
    reportFiles: settings.outputs.flatMap(({ file }) => file ?? []),
    today: todayOf(settings.today ?? null, streams.env),
    version: packageVersion(),
  });
}
