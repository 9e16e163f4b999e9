import { defaultGrowth, PdfWorker } from "./pdf-worker-thread.js";
import type { Reader } from "../parse/types.js";

/** Bytes by which a thread that lints beside this one may grow while a PDF is read: the memory of the process is seen as a whole. */
const growthOfOther = 512 * 1024 ** 2;

let worker: PdfWorker | null = null;
let otherThreads = 0;
/** The thread reads one file at a time; the next one waits here, so that its time counts from its own start. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads a PDF in a thread that is ended when it takes longer than `limits.maxReadMilliseconds` or fills the memory. The
 * thread is kept for the next file and does not keep the process alive.
 *
 * @throws {ClauselintError} what `readPdf` throws, `file-timeout`, or `file-limit` where the memory ran full
 */
export const readPdfInWorker: Reader = (bytes, limits) => {
  const result = queue.then(() => theWorker().read(bytes, limits));
  queue = result.catch(() => undefined);
  return result;
};

/** Starts the thread ahead of the first PDF, for a run that is sure to read one: loading pdf.js takes as long as reading a short file. */
export function startPdfWorker(): void {
  theWorker().start();
}

function theWorker(): PdfWorker {
  return (worker ??= new PdfWorker(defaultGrowth + otherThreads * growthOfOther));
}

/** Says how many threads lint beside this one, so that what they fill is not taken for what a PDF fills. */
export function expectOtherThreads(count: number): void {
  otherThreads = count;
}

/** Ends the thread that reads PDFs, if one runs. The next PDF starts a new one. */
export async function closePdfWorker(): Promise<void> {
  await queue;
  const ended = worker;
  worker = null;
  await ended?.end();
}
