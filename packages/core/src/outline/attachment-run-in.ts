import type { Block } from "./blocks.js";
import { isAllCaps } from "./headings.js";
import { readLabel } from "./label.js";
import { partOf } from "./part-of.js";

/** A title in capitals that only its letters part from what follows: "LICENSED CONTENT The content is …". */
const title = /^[A-Z][A-Z\s,&’'/-]{2,80}(?=[.:]?\s+(?:[A-Z][a-z]|["“([\d]))/;
/** A sentence in capitals is no title. */
const duty = /\b(?:SHALL|WILL|MUST|IS|ARE)\b/;

/** Parts the heading of an attachment, "SCHEDULE 2 LICENSED CONTENT", from the text that stands on the same line. */
export function attachmentRunIn(block: Block): readonly Block[] {
  if (block.autoLabel !== null || !/^[A-Z]{5}/.test(block.text)) return [block];
  const label = readLabel(block.text);
  if (label?.noun !== "attachment" || !isAllCaps(label.text)) return [block];
  const words = title.exec(block.text.slice(label.end))?.[0];
  if (words === undefined || duty.test(words)) return [block];
  const end = label.end + words.length;
  if (!readsAsText(block.text.slice(end))) return [block];
  return [partOf(block, 0, end), partOf(block, /^[.:]/.test(block.text.slice(end)) ? end + 1 : end, block.text.length)];
}

/** Behind a title stand sentences or prices, not the rest of it ("OEM Technology") or the number of its page. */
function readsAsText(rest: string): boolean {
  return /\s[a-z]/.test(rest) && /[.;:](?:\s|$)|\d(?:[^\d\s]|\s+[a-z])/i.test(rest);
}
