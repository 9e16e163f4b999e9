import { commandSpecs } from "./commands/command-specs.js";
import { parseArguments } from "./parse-arguments.js";
import { settingsOf } from "./settings.js";
import type { Streams } from "./streams.js";
import { packageVersion } from "./version.js";

/**
 * Runs the command.
 *
 * Everything heavy is imported only when it is needed, so that `--version` and `--help` answer at once.
 *
 * @returns the exit code: 0 nothing to complain about, 1 findings, 2 something went wrong
 */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    const given = parseArguments(argv);
    if (given.has("help")) {
      const { helpText } = await import("./help.js");
      streams.stdout.write(helpText(given.command));
      return 0;
    }
    if (given.has("version")) {
      streams.stdout.write(`${packageVersion()}\n`);
      return 0;
    }
    const command = commandSpecs.find(({ name }) => name === given.command);
    if (command !== undefined) return await (await command.load())(given, streams);
    const settings = settingsOf(given);
    if (given.has("init")) return await (await import("./commands/init.js")).init(streams);
    const configOf = given.value("print-config");
    if (configOf !== undefined) {
      return await (await import("./commands/print-config.js")).printConfig(configOf, given, streams);
    }
    if (settings.watch) return await (await import("./commands/watch.js")).watch(argv, settings, streams);
    await prepareFor(settings.treeOf ?? settings.paths);
    if (settings.treeOf === null) return await (await import("./commands/lint.js")).lint(settings, streams);
    return await (await import("./commands/print-tree.js")).printTree(settings.treeOf, settings, streams);
  } catch (error) {
    const { errorText } = await import("./ui/error-text.js");
    streams.stderr.write(errorText(error, commandSpecs.find(({ name }) => name === argv[0])?.name));
    return 2;
  }
}

/** Has the thread for a PDF that is read alone start while everything else is loaded. */
async function prepareFor(paths: string | readonly string[]): Promise<void> {
  const [path, ...others] = [paths].flat();
  if (path?.toLowerCase().endsWith(".pdf") !== true || others.length > 0) return;
  const { startPdfWorker } = await import("@clauselint/core/node/start-pdf-worker");
  startPdfWorker();
}
