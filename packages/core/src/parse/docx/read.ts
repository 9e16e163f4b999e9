import { ClauselintError } from "../../errors.js";
import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Reader } from "../types.js";
import type { WordContent } from "./content.js";
import { openPackage } from "./package.js";
import { modelReader } from "./model.js";
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
  const content = readContent(openPackage(bytes, limits), limits);
  const tree = await convert(content).catch((error: unknown) => {
    throw new ClauselintError("file-damaged", "the Word file cannot be read", {
      hint: "Open the file in Word and save it again as .docx.",
      cause: error,
    });
  });
  refuseEmpty(content, tree);
  return { format: "docx", tree, notRead: content.notRead, revisions: content.revisions };
};

/** A file whose words were all taken out, or stand in a picture, has something to tell of; one without a body has not. */
function refuseEmpty({ notRead, revisions }: WordContent, tree: Root): void {
  const { changes, comments } = revisions;
  if (notRead.length + changes.length + comments.length > 0 || toString(tree).trim() !== "") return;
  throw new ClauselintError("file-empty", "the Word file holds no words");
}

/** Converts a long document part by part, so that memory does not grow with it. */
async function convert(content: WordContent): Promise<Root> {
  const readModel = await modelReader();
  const children = splitBlocks(content.blocks).flatMap((part) =>
    toMdast(writeBody(part, notesOf(part, content.notes)), readModel),
  );
  return { type: "root", children };
}
