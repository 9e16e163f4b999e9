import type { BodyStyle } from "./body-style.js";
import type { Bookmark } from "./bookmarks.js";
import { depthAt, HeadingDepths, type HeadingDepth } from "./heading-depths.js";
import { startKind } from "./line-starts.js";
import { isCentred, isUpper, textOf, type Paragraph } from "./paragraphs.js";

const longestHeading = 160;
/** Fewest headings in larger letters that show how a document sets its headings. */
const leastLarge = 3;
/** `colon` for bold words that end with one: a heading in some documents, in most the words in front of a list. */
type Look = "large" | "bold" | "capitals" | "colon";
/** Words in front of what is filled in or listed. */
const leadIn =
  /^(?:by|name|title|date|its|attn|attention|tel|fax|e-?mail|signature|witness|notes?|re):$|\b(?:shall|will|must|may|agrees?|is|are|includes?|including)\b/i;

/**
 * What tells the depth of each heading and `null` for a paragraph: its bookmark, or how it looks among the others.
 * `onlyLarge` where the bookmarks are those of all headings, so that one without is none because it is bold: all but the
 * title, which stands above them.
 */
export function headingDepths(
  paragraphs: readonly Paragraph[],
  body: BodyStyle,
  onlyLarge: boolean,
): (paragraph: Paragraph) => HeadingDepth | null {
  const bookmarkOf = ([first]: Paragraph): Bookmark | null => (first?.contents === false ? first.bookmark : null);
  const looks = new Map(
    paragraphs.map((paragraph) => [paragraph, bookmarkOf(paragraph) === null ? lookOf(paragraph, body) : null]),
  );
  const large = [...looks.values()].filter((look) => look === "large").length;
  const all = new Set<Look | null>(["large", "bold", large >= leastLarge ? "colon" : "capitals"]);
  const marked = onlyLarge ? paragraphs.findIndex((paragraph) => bookmarkOf(paragraph) !== null) : paragraphs.length;
  const seen = new Set(
    paragraphs.filter((paragraph, index) => {
      const look = looks.get(paragraph) ?? null;
      return look === "large" || (index < marked && all.has(look));
    }),
  );
  const byLooks = new HeadingDepths([...seen], body);
  return (paragraph) => {
    const bookmark = bookmarkOf(paragraph);
    if (bookmark !== null) return depthAt(bookmark.depth);
    return seen.has(paragraph) ? byLooks.of(paragraph) : null;
  };
}

/**
 * What sets a paragraph apart as a heading, `null` for running text: it is short, does not end like a sentence or a list
 * item, and is larger, wholly bold, or in capitals that are centred or numbered.
 */
function lookOf(paragraph: Paragraph, body: BodyStyle): Look | null {
  const [first] = paragraph;
  if (first === undefined || first.contents || first.note || first.broken) return null;
  const text = textOf(paragraph);
  if (text.length > longestHeading || paragraph.length > 3 || !/\p{L}{2}/u.test(text) || /[,;]$/.test(text))
    return null;
  const start = startKind(text);
  const large = first.line.size > body.size * 1.12;
  const bold = paragraph.every((placed) => placed.line.bold);
  if (start === null && /[.:]["”]?$/.test(text)) return bold && /:$/.test(text) && !leadIn.test(text) ? "colon" : null;
  if (start === "bullet" || start === "letter") return null;
  if (large) return "large";
  if (bold) return "bold";
  return isUpper(text) && (isCentred(first) || start !== null) ? "capitals" : null;
}
