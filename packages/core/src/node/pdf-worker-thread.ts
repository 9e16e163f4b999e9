import { Worker } from "node:worker_threads";
import { ClauselintError } from "../errors.js";
import type { Limits } from "../parse/limits.js";
import type { ParsedFile } from "../parse/types.js";
import { askThread, isOutOfMemory, type Patience } from "./ask-thread.js";
import type { PdfAnswer, PdfRequest } from "./pdf-worker-messages.js";

/** Bytes by which the process may grow while one file is read. The bound of the thread's heap is a second line only: the buffers in which PDF streams are unpacked do not count towards it. */
export const defaultGrowth = 1024 ** 3;
const heapMegabytes = 2048;
/** pdf.js copies bookmarks within its thread by calls that nest as deep as they do. */
const stackMegabytes = 64;

/** The built file also when the sources run uncompiled: a thread loads JavaScript only. */
const script = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/node/pdf-worker.js" : "./pdf-worker.js",
  import.meta.url,
);

/** A thread that reads PDFs and is replaced after it had to be ended. */
export class PdfWorker {
  #thread: Worker | null = null;
  #lastId = 0;
  readonly #maxGrowth: number;

  /** @param maxGrowth bytes by which the process may grow while one file is read */
  constructor(maxGrowth: number = defaultGrowth) {
    this.#maxGrowth = maxGrowth;
  }

  /** Starts the thread where there is none. By itself it does not keep the process alive. */
  start(): Worker {
    return (this.#thread ??= startThread());
  }

  /** Reads one file; the one before must have been answered. */
  async read(bytes: Uint8Array, limits: Limits): Promise<ParsedFile> {
    const thread = this.start();
    const id = ++this.#lastId;
    thread.ref();
    try {
      // the caller keeps its bytes, the thread gets its own copy without a second one
      const copy = new Uint8Array(bytes);
      const answer = await this.#ask(thread, { id, bytes: copy, limits });
      if ("parsed" in answer) return answer.parsed;
      const { code, message, hint } = answer.error;
      throw new ClauselintError(code, message, hint === undefined ? {} : { hint });
    } finally {
      thread.unref();
    }
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }

  async #ask(thread: Worker, request: PdfRequest): Promise<PdfAnswer> {
    const before = process.memoryUsage.rss();
    const patience: Patience = {
      milliseconds: request.limits.maxReadMilliseconds,
      tooLong: () => timeoutError(request.limits),
      died: (error) => (isOutOfMemory(error) ? memoryError(heapMegabytes * 1024 ** 2) : threadError(error)),
      watch: () => (process.memoryUsage.rss() - before > this.#maxGrowth ? memoryError(this.#maxGrowth) : null),
    };
    try {
      return await askThread<PdfAnswer>(thread, request, patience, [request.bytes.buffer]);
    } catch (error) {
      await this.end();
      throw error;
    }
  }
}

function startThread(): Worker {
  const thread = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, stackSizeMb: stackMegabytes },
    execArgv: [],
  });
  // a thread that dies between two files must not take the process with it; the next file sees it
  thread.on("error", () => undefined);
  thread.unref();
  return thread;
}

function timeoutError(limits: Limits): ClauselintError {
  return new ClauselintError(
    "file-timeout",
    `reading the PDF took longer than ${limits.maxReadMilliseconds} ms and was ended`,
    {
      hint: "Open it in a PDF viewer and save it again, or raise limits.maxReadMilliseconds in the configuration.",
    },
  );
}

function memoryError(bytes: number): ClauselintError {
  return new ClauselintError(
    "file-limit",
    `reading the PDF filled more than ${bytes / 1024 ** 2} MB of memory and was ended`,
    {
      hint: "Open it in a PDF viewer and save it again; a file that unpacks to this much is damaged or hostile.",
    },
  );
}

function threadError(error: unknown): ClauselintError {
  const detail = error instanceof Error ? `: ${error.message}` : "";
  return new ClauselintError("internal", `the thread that reads PDFs ended unexpectedly${detail}`, { cause: error });
}
