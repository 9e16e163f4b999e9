import Module, { createRequire } from "node:module";
import type { PdfLibrary } from "../parse/pdf/pdf-document.js";
import { isObject } from "../parse/pdf/is-object.js";

/**
 * Loads pdf-parse for a thread that reads and never draws: in its smaller build, and without the canvas that pdf.js asks
 * for, which is tens of megabytes of machine code.
 */
export function loadPdfParse(): PdfLibrary {
  const require = createRequire(import.meta.url);
  keepCanvasOut(createRequire(require.resolve("pdf-parse")));
  const library: unknown = require("pdf-parse");
  if (!isPdfLibrary(library)) throw new Error("pdf-parse is not what it was");
  return library;
}

function keepCanvasOut(require: NodeJS.Require): void {
  const path = require.resolve("@napi-rs/canvas");
  // what pdf.js wants to have; it is of use only where something is drawn
  const exports = { DOMMatrix: Object, ImageData: Object, Path2D: Object };
  require.cache[path] = Object.assign(new Module(path), { exports, loaded: true });
}

function isPdfLibrary(value: unknown): value is PdfLibrary {
  return isObject(value) && typeof value["PDFParse"] === "function" && isObject(value["VerbosityLevel"]);
}
