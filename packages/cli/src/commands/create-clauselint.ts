import { Clauselint } from "../clauselint.js";
import type { Settings, WaiverSettings } from "../settings.js";
import type { Streams } from "../streams.js";
import { todayOf } from "../today.js";

/** The linter as the command line asks for it. What is wrong with a `--rule` is told with the rest of the configuration. */
export function createClauselint(
  settings: Pick<Settings, "outputs" | "rules" | "provisions" | "configFile" | "concurrency" | "cacheFolder"> &
    Partial<Pick<Settings, "stats"> & WaiverSettings> & {
      readonly baseline?: string | true | null;
      readonly families?: boolean;
    },
  streams: Streams,
): Clauselint {
  return new Clauselint({
    cwd: streams.cwd,
    overrideConfig: { rules: Object.fromEntries(settings.rules.map(({ id, severity }) => [id, severity])) },
    overrideOrigin: "--rule",
    reportProvisions: settings.provisions,
    reportStats: settings.stats ?? false,
    families: settings.families ?? true,
    concurrency: settings.concurrency,
    reportFiles: settings.outputs.flatMap(({ file }) => file ?? []),
    ...(settings.cacheFolder === null ? {} : { cacheFolder: settings.cacheFolder }),
    ...(settings.configFile === null ? {} : { configFile: settings.configFile }),
    baseline: settings.baseline ?? false,
    today: todayOf(settings.today ?? null, streams.env),
    inlineWaivers: settings.inline ?? true,
    ...(typeof settings.waiversFile === "string" ? { waiversFile: settings.waiversFile } : {}),
  });
}
