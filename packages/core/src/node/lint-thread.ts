import { Worker, type ResourceLimits } from "node:worker_threads";
import type { LintResult } from "../engine/types.js";
import { ClauselintError } from "../errors.js";
import { askThread, isOutOfMemory } from "./ask-thread.js";
import { failedResult } from "./failed-result.js";
import type { FileToLint } from "./file-to-lint.js";
import type { LintRequest, LintThreadStart } from "./lint-thread-messages.js";
import { resultFrom } from "./result-from.js";

/** Nearly all that linting makes is soon of no use: with this much room it is gone before it would be copied. */
const youngMegabytes = 64;
/** What linting may take beyond reading: ten seconds for each megabyte, some ten times what it takes. */
const millisecondsPerByte = 0.01;
const startMilliseconds = 60_000;

/** A thread that lints one file at a time and is replaced after it had to be ended. */
export class LintThread {
  readonly #script: URL;
  readonly #start: LintThreadStart;
  readonly #bounds: ResourceLimits;
  #thread: Worker | null = null;

  constructor(
    script: URL,
    start: LintThreadStart,
    bounds: ResourceLimits = { maxYoungGenerationSizeMb: youngMegabytes },
  ) {
    this.#script = script;
    this.#start = start;
    this.#bounds = bounds;
  }

  /**
   * Lints one file; the one before must have been answered. Where the thread ends or takes too long, that is the result of
   * this file.
   *
   * @param bytes its size
   */
  async lint({ absolute, filePath, config }: FileToLint, bytes: number): Promise<LintResult> {
    const milliseconds = Math.round(2 * config.limits.maxReadMilliseconds + bytes * millisecondsPerByte);
    const request: LintRequest = { absolute };
    try {
      this.#thread ??= await this.#started();
      const answer = await askThread<string>(this.#thread, request, {
        milliseconds,
        tooLong: () => timeoutError(milliseconds),
        died: endError,
      });
      const result = resultFrom(answer);
      if (result === null) throw endError(new Error("its answer is no result"));
      return result;
    } catch (error) {
      await this.end();
      return failedResult(filePath, error);
    }
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }

  async #started(): Promise<Worker> {
    const thread = new Worker(this.#script, { resourceLimits: this.#bounds, execArgv: [] });
    // a thread that dies between two files must not take the process with it; the next file starts another
    thread.on("error", () => undefined);
    thread.once("exit", () => {
      if (this.#thread === thread) this.#thread = null;
    });
    try {
      await askThread<null>(thread, this.#start, {
        milliseconds: startMilliseconds,
        tooLong: () => endError(new Error("it did not start")),
        died: endError,
      });
    } catch (error) {
      await thread.terminate();
      throw error;
    }
    return thread;
  }
}

function timeoutError(milliseconds: number): ClauselintError {
  return new ClauselintError("file-timeout", `linting took longer than ${milliseconds} ms and was ended`, {
    hint: "Look for a part that repeats without end, or raise limits.maxReadMilliseconds in the configuration.",
  });
}

function endError(error: unknown): ClauselintError {
  if (isOutOfMemory(error)) {
    return new ClauselintError("file-limit", "linting filled the memory of its thread and was ended", {
      hint: "Split the file; one that needs this much is damaged or hostile.",
    });
  }
  const detail = error instanceof Error ? `: ${error.message}` : "";
  return new ClauselintError("internal", `the thread that linted this file ended unexpectedly${detail}`, {
    hint: "Please report it with the file, or with what makes it special. --concurrency off does without threads.",
    cause: error,
  });
}
