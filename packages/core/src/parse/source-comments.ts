import type { Origin } from "../ast/nodes.js";
import type { SourceComment } from "./types.js";

const opening = "<!--";
const closing = "-->";

/** The comments of a Markdown or HTML source that begin with `clauselint`; `origin` gives the place of an offset. */
export function commentsToClauselint(source: string, origin: (offset: number) => Origin): readonly SourceComment[] {
  const found: SourceComment[] = [];
  let at = 0;
  for (let start = source.indexOf(opening); start !== -1; start = source.indexOf(opening, at)) {
    const end = source.indexOf(closing, start + opening.length);
    if (end === -1) break;
    const text = source.slice(start + opening.length, end).trim();
    if (/^clauselint\b/i.test(text)) found.push({ text, origin: origin(start) });
    at = end + closing.length;
  }
  return found;
}
