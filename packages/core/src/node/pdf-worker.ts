import { parentPort } from "node:worker_threads";
import { ClauselintError } from "../errors.js";
import { readPdf } from "../parse/pdf/read.js";
import type { PdfAnswer, PdfRequest } from "./pdf-worker-messages.js";

// The thread that reads PDFs. It answers one request at a time, in order.
parentPort?.on("message", (request: PdfRequest) => {
  void answer(request).then((message) => {
    parentPort?.postMessage(message);
  });
});

async function answer({ id, bytes, limits }: PdfRequest): Promise<PdfAnswer> {
  try {
    return { id, parsed: await readPdf(bytes, limits) };
  } catch (error) {
    if (!(error instanceof ClauselintError)) return { id, error: { code: "internal", message: String(error) } };
    const { code, message, hint } = error;
    return { id, error: { code, message, hint } };
  }
}
