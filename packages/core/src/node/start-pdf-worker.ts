// A way in of its own: whoever wants the thread early must not load all the rest for it.
export { startPdfWorker } from "./read-pdf-in-worker.js";
