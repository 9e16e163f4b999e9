import { ClauselintError } from "../../errors.js";
import type { Limits } from "../limits.js";
import type { NotRead, ParsedFile, Reader } from "../types.js";
import { blocksOf } from "./blocks.js";
import { bookmarkedRows } from "./bookmarked.js";
import { boundOutline } from "./bounded-outline.js";
import { bookmarksOf } from "./bookmarks.js";
import { FontStyles } from "./font-styles.js";
import { fieldPieces } from "./form-fields.js";
import { withoutFurniture, type PageRows } from "./furniture.js";
import type { Drawing, PageText, Row } from "./layout-types.js";
import { isOnlyLabel } from "./line-starts.js";
import { pdfError } from "./pdf-error.js";
import { openPdf, type PdfDocument, type PdfLibrary, type PdfPage } from "./pdf-document.js";
import { isPainted } from "./is-painted.js";
import { drawingOf } from "./page-drawing.js";
import { readPageText } from "./page-text.js";
import { regionsOfPages } from "./regions.js";
import { standsBeside } from "./row-kinds.js";
import { rowsOf } from "./rows.js";
import { withSideHeadings } from "./side-headings.js";
import { taggedTables } from "./tagged-tables.js";
import { taggedHeadings } from "./tagged-headings.js";

/**
 * Reads a PDF into blocks by the geometry of its pages: columns, paragraphs across pages, headings and tables, without
 * running heads and feet. Pages that hold only an image, or letters that nothing names, are listed in `notRead`; a file with no other pages gives an
 * empty tree.
 *
 * A hostile file can keep pdf.js busy for ever: outside tests, call it in a thread that can be ended.
 *
 * @throws {ClauselintError} `file-empty`, `file-too-large`, `file-encrypted` or `file-damaged`
 */
export const readPdf: Reader = async (bytes, limits) => readPdfWith(await import("pdf-parse"), bytes, limits);

/** The same with a pdf-parse that was loaded in another way. */
export async function readPdfWith(library: PdfLibrary, bytes: Uint8Array, limits: Limits): Promise<ParsedFile> {
  if (bytes.length === 0)
    throw new ClauselintError("file-empty", "the PDF is empty", { hint: "Ask for a new copy of it." });
  if (bytes.length > limits.maxFileBytes) {
    throw new ClauselintError(
      "file-too-large",
      `the PDF has ${bytes.length} bytes, more than the limit of ${limits.maxFileBytes}`,
      {
        hint: "Split it, or raise limits.maxFileBytes in the configuration.",
      },
    );
  }
  try {
    const { document, close } = await openPdf(bytes, library);
    try {
      return await readDocument(document, limits);
    } finally {
      await close();
    }
  } catch (error) {
    throw pdfError(error);
  }
}

async function readDocument(document: PdfDocument, limits: Limits): Promise<ParsedFile> {
  if (document.numPages < 1) throw new Error("it has no pages");
  const count = Math.min(document.numPages, limits.maxPages);
  const notRead: NotRead[] = [];
  const pages = await readPages(document, count, notRead);
  if (count < document.numPages) {
    const what = `pages ${count + 1} to ${document.numPages} are beyond the limit of ${limits.maxPages} pages`;
    notRead.push({ kind: "page-limit", what, page: count + 1 });
  }
  const regions = regionsOfPages(withoutFurniture(pages).map(withSideHeadings));
  boundOutline(document, limits);
  const bookmarks = await bookmarksOf(document);
  const headings = bookmarks.length > 0 ? bookmarks : await taggedHeadings(document, count);
  const bookmarked = bookmarkedRows(regions, headings);
  const children = blocksOf(regions, bookmarked);
  return { format: "pdf", tree: { type: "root", children }, pages: document.numPages, notRead };
}

async function readPages(document: PdfDocument, count: number, notRead: NotRead[]): Promise<PageRows[]> {
  const fonts = new FontStyles();
  const tagged = (await document.getMarkInfo())?.Marked === true;
  const hasFields = (await document.getFieldObjects()) !== null;
  const pages: PageRows[] = [];
  let lastError: unknown;
  for (let number = 1; number <= count; number++) {
    try {
      const page = await document.getPage(number);
      const text = await readPageText(page, number, fonts, tagged);
      const pieces = hasFields ? [...text.pieces, ...(await fieldPieces(page))] : text.pieces;
      if (text.unnamed) {
        const what = `the fonts of page ${number} do not say which letters they draw`;
        notRead.push({ kind: "unnamed-letters", what, page: number });
      } else if (pieces.length > 0) {
        const tables = tagged ? await taggedTables(page) : [];
        pages.push({ ...(await rowsOfPage(page, { ...text, pieces })), tables });
      } else if (await isPainted(page)) {
        notRead.push({ kind: "image-only-page", what: `page ${number} is an image without text`, page: number });
      }
      page.cleanup();
    } catch (error) {
      lastError = error;
      notRead.push({ kind: "unreadable-page", what: `page ${number} is damaged`, page: number });
    }
  }
  if (notRead.filter((entry) => entry.kind === "unreadable-page").length === count) throw lastError;
  return pages;
}

const nothing: Drawing = { ruled: [], uprights: [], fills: [] };

/** The rows of a page; drawn lines are asked for only where cells may stand side by side. */
async function rowsOfPage(page: PdfPage, text: PageText): Promise<Omit<PageRows, "tables">> {
  const rows = rowsOf(text);
  const drawing = rows.some((row, index) => mayHoldCells(row) || standsBeside(row, rows[index + 1]))
    ? await drawingOf(page, text.toPage)
    : nothing;
  return { page: text.page, height: text.height, rows, drawing };
}

/** Words that stand apart in a row, other than the number of a clause beside its words. */
function mayHoldCells({ lines }: Row): boolean {
  return lines.length > 2 || (lines.length === 2 && !isOnlyLabel(lines[0]?.text ?? ""));
}
