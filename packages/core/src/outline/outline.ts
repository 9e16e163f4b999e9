import type { ContractDocument } from "../ast/document.js";
import type { ParsedFile } from "../parse/types.js";
import { toBlocks } from "./blocks.js";
import { markBullets } from "./bullets.js";
import { markChoices } from "./choices.js";
import { makeDocument } from "./document.js";
import { structure } from "./structure.js";
import { write } from "./write.js";

/**
 * Makes the contract tree and the text view of a file that was read.
 *
 * @param parsed - what a reader made of the file
 * @param filePath - as it is to be reported
 */
export function outline(parsed: ParsedFile, filePath: string): ContractDocument {
  const { root, title } = structure(markChoices(markBullets(toBlocks(parsed.tree))));
  const heading = title === null ? null : title.text.replace(/[\s:]+$/, "");
  return makeDocument(parsed, filePath, write(root, heading ?? parsed.title ?? null));
}
