import type { Root } from "mdast";
import { decodeText } from "../decode-text.js";
import { SourceLines } from "../source-lines.js";
import type { ParsedFile, Reader } from "../types.js";
import { textToBlocks } from "./blocks.js";
import { withHardHyphens } from "./soft-hyphens.js";

/** Reads a plain text file. Its layout is all there is to tell paragraphs, tables and page furniture apart. */
export const readText: Reader = (bytes) => Promise.resolve(bytes).then(parseText);

function parseText(bytes: Uint8Array): ParsedFile {
  const source = withHardHyphens(decodeText(bytes));
  const lines = new SourceLines(source);
  const tree: Root = { type: "root", children: textToBlocks(source, (offset) => lines.origin(offset)) };
  return { format: "text", tree, notRead: [] };
}
