import { statsText, type LintReport } from "@clauselint/core";
import type { Clauselint } from "../clauselint.js";
import { exitCodeOf } from "../exit-code.js";
import type { Settings } from "../settings.js";
import type { Streams } from "../streams.js";
import { onlyErrors } from "../only-errors.js";
import { commandMeant } from "./command-meant.js";
import { createClauselint } from "./create-clauselint.js";
import { deliver } from "./deliver.js";
import { lintPaths } from "./lint-paths.js";
import { readStdin } from "./read-stdin.js";
import { tellUnread } from "./unread.js";

/** Lints what the command line names, shows the report and says how the run ends. */
export async function lint(settings: Settings, streams: Streams): Promise<number> {
  if (settings.debug) {
    const { diagnosisText } = await import("../diagnosis-text.js");
    streams.stderr.write(diagnosisText(await (await import("../diagnosis.js")).diagnose(settings, streams)));
  }
  const clauselint = createClauselint({ ...settings, baseline: settings.baseline ?? true }, streams);
  const outputs = await Promise.all(
    settings.outputs.map(async (output) => ({ output, format: await clauselint.loadFormatter(output.format) })),
  );
  const report = await run(clauselint, settings, streams);
  tellUnread(report, streams, settings.outputs);
  const shown = settings.quiet ? onlyErrors(report) : report;
  for (const { output, format } of outputs) {
    await deliver((look) => format(shown, look), output, settings, streams);
  }
  const failOn = settings.failOn ?? (await clauselint.runSettings()).failOn ?? "error";
  const meant = commandMeant(settings.paths, report);
  if (meant !== null)
    streams.stderr.write(`clauselint: did you mean the command ${meant}? clauselint --help lists all.\n`);
  if (settings.stats) streams.stderr.write(statsText(report));
  const { code, reason } = exitCodeOf(report, { ...settings, failOn });
  if (reason !== null) streams.stderr.write(`clauselint: ${reason}\n`);
  return code;
}

async function run(clauselint: Clauselint, settings: Settings, streams: Streams): Promise<LintReport> {
  if (settings.stdinFilename !== null) {
    return clauselint.lintBuffer(await readStdin(streams.stdin), { filePath: settings.stdinFilename });
  }
  return lintPaths(clauselint, settings.paths, streams, { debug: settings.debug, changed: settings.changed });
}
