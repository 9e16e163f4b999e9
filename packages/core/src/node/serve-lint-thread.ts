import { parentPort } from "node:worker_threads";
import type { LintResult } from "../engine/types.js";
import type { LintRequest, LintThreadStart } from "./lint-thread-messages.js";
import { expectOtherThreads } from "./read-pdf-in-worker.js";
import type { ThreadOptions } from "./thread-options.js";

/** What a thread lints with: a `Clauselint`. */
export interface FileLinter {
  lintForRun(filePath: string): Promise<LintResult>;
}

/**
 * Makes the script that runs it one that lints in a thread (see `ClauselintOptions.threadScript`). Rules are functions and
 * cannot be sent to a thread: the script makes the same linter anew.
 *
 * @example
 * serveLintThread((options) => new Clauselint({ ...options, rules, provisions, version }));
 */
export function serveLintThread(create: (options: ThreadOptions) => FileLinter): void {
  const port = parentPort;
  if (port === null) throw new Error("serveLintThread is for the script of a thread");
  port.once("message", ({ options, others }: LintThreadStart) => {
    expectOtherThreads(others);
    const linter = create(options);
    port.on("message", ({ absolute }: LintRequest) => {
      void linter.lintForRun(absolute).then((result) => {
        port.postMessage(JSON.stringify(result));
      });
    });
    port.postMessage(null);
  });
}
