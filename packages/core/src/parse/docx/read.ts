import { ClauselintError } from "../../errors.js";
import type { Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { pushAll } from "../../push-all.js";
import type { Limits } from "../limits.js";
import { Tally } from "../tally.js";
import type { ParsedFile, Reader } from "../types.js";
import { readChunk } from "./chunks.js";
import type { WordContent } from "./content.js";
import { type WordPackage, openPackage } from "./package.js";
import { notReadAt } from "./marks.js";
import { type ReadModel, modelReader } from "./model.js";
import { readContent } from "./read-content.js";
import { notesOf, splitBlocks } from "./split-blocks.js";
import { toMdast } from "./to-mdast.js";
import { writeBody } from "./write-body.js";

/**
 * Reads a Word file as a reader of its final text sees it: numbers of lists and of fields computed, other results of fields kept, insertions
 * accepted and deletions dropped, hidden text left out, notes behind the block that refers to them, headers and footers
 * left out.
 *
 * @throws ClauselintError `file-empty` for a file without words, `file-encrypted` for a file with a password, `file-kind-unknown` for a package that is no
 * Word file, `file-limit` for one that would take too much, `file-damaged` for the rest.
 */
export const readDocx: Reader = async (bytes, limits) => {
  let left = limits.maxPackageBytes;
  const readInner: Reader = async (inner, within) => {
    const file = openPackage(inner, { ...within, maxPackageBytes: left });
    left -= file.size;
    return readWord(file, within, null);
  };
  return readWord(openPackage(bytes, limits), limits, readInner);
};

/** @param readInner Reads Word files that stand in the file as a whole; `null` in one of those. */
async function readWord(source: WordPackage, limits: Limits, readInner: Reader | null): Promise<ParsedFile> {
  const content = readContent(source, limits);
  const notRead = [...content.notRead];
  const changes = [...content.revisions.changes];
  const comments = [...content.revisions.comments];
  const readModel = await modelReader();
  const children: RootContent[] = [];
  const tally = new Tally(limits, "what stands in the Word file as documents of their own");
  let from = 0;
  for (const chunk of content.chunks) {
    pushAll(children, convert(content, from, chunk.at, readModel));
    const read = await readChunk(chunk, limits, readInner);
    tally.add("maxPageElements", read.elements);
    pushAll(children, read.children);
    pushAll(changes, read.revisions.changes);
    pushAll(comments, read.revisions.comments);
    notRead.push(...read.notRead.map((what) => notReadAt(what, chunk.paragraph)));
    from = chunk.at;
  }
  pushAll(children, convert(content, from, content.blocks.length, readModel));
  const tree: Root = { type: "root", children };
  const file: ParsedFile = { format: "docx", tree, notRead, revisions: { changes, comments } };
  refuseEmpty(file);
  return file;
}

/** A file whose words were all taken out, or stand in a picture, has something to tell of; one without a body has not. */
function refuseEmpty({ tree, notRead, revisions }: ParsedFile): void {
  const marks = [...notRead, ...(revisions?.changes ?? []), ...(revisions?.comments ?? [])];
  if (marks.length > 0 || toString(tree).trim() !== "") return;
  throw new ClauselintError("file-empty", "the Word file holds no words");
}

/** Converts blocks of a long document part by part, so that memory does not grow with it. */
function convert({ blocks, notes }: WordContent, from: number, to: number, readModel: ReadModel): RootContent[] {
  try {
    return splitBlocks(blocks.slice(from, to)).flatMap((part) =>
      toMdast(writeBody(part, notesOf(part, notes)), readModel),
    );
  } catch (error) {
    throw new ClauselintError("file-damaged", "the Word file cannot be read", {
      hint: "Open the file in Word and save it again as .docx.",
      cause: error,
    });
  }
}
