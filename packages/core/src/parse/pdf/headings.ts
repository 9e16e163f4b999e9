import type { BodyStyle } from "./body-style.js";
import { numberDepth, startKind } from "./line-starts.js";
import { isCentred, isUpper, type Paragraph } from "./paragraphs.js";

const depths: readonly HeadingDepth[] = [1, 2, 3, 4, 5, 6];
const longestHeading = 160;
const articleStart = /^(?:article|exhibit|schedule|annex|appendix|attachment)\b/i;

export type HeadingDepth = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * The depth of a heading, or `null` for a paragraph. A bookmark shows a heading with its depth. Where the bookmarks are not
 * those of all headings, one is short, does not end like a sentence or a list item, and is set apart: larger, wholly bold,
 * or in capitals that are centred or numbered.
 */
export function headingDepth(paragraph: Paragraph, body: BodyStyle, onlyLarge: boolean): HeadingDepth | null {
  const [first] = paragraph;
  if (first === undefined || first.contents) return null;
  if (first.bookmark !== null) return depths[Math.min(first.bookmark.depth, 6) - 1] ?? null;
  if (first.broken) return null;
  const text = paragraph.map((placed) => placed.line.text).join(" ");
  if (text.length > longestHeading || paragraph.length > 3 || !/\p{L}{2}/u.test(text) || /[,;]$/.test(text))
    return null;
  const start = startKind(text);
  if (/[.:]["”]?$/.test(text) && start === null) return null;
  if (start === "bullet" || start === "letter") return null;
  const large = first.line.size > body.size * 1.12;
  const bold = paragraph.every((placed) => placed.line.bold);
  const capitals = isUpper(text) && (isCentred(first) || start !== null);
  if (!large && (onlyLarge || (!bold && !capitals))) return null;
  return depthOf(text, first.line.size / body.size, bold || capitals);
}

function depthOf(text: string, ratio: number, marked: boolean): HeadingDepth {
  const numbers = numberDepth(text);
  if (numbers === 1) return 2;
  if (numbers === 2) return 3;
  if (numbers === 3) return 4;
  if (numbers > 3) return 5;
  if (articleStart.test(text)) return 1;
  if (ratio > 1.4) return 1;
  return marked || ratio > 1.2 ? 2 : 3;
}
