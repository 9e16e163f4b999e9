import { parentPort } from "node:worker_threads";
import { ClauselintError } from "../errors.js";
import { readPdfWith } from "../parse/pdf/read.js";
import { loadPdfParse } from "./load-pdf-parse.js";
import type { PdfAnswer, PdfRequest } from "./pdf-worker-messages.js";

const library = loadPdfParse();

// The thread that reads PDFs. It answers one request at a time, in order.
parentPort?.on("message", (request: PdfRequest) => {
  void answer(request).then((message) => {
    parentPort?.postMessage(message);
  });
});

async function answer({ id, bytes, limits }: PdfRequest): Promise<PdfAnswer> {
  try {
    return { id, parsed: await readPdfWith(library, bytes, limits) };
  } catch (error) {
    if (!(error instanceof ClauselintError)) return { id, error: { code: "internal", message: String(error) } };
    const { code, message, hint } = error;
    return { id, error: { code, message, hint } };
  }
}
