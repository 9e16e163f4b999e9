import { isObject } from "./is-object.js";
import type { PdfPage, TextItem } from "./pdf-document.js";
import { matchesOf } from "../../matches-of.js";

/** Number of the pdf.js operator that shows text. */
const showText = 44;
/** Letters with spaces between them: perhaps a line that was justified by moving its letters apart. */
const spreadLetters = /(?:^| )\S \S \S(?: |$)/;
/** The same for the short words of such a line. */
const fewLetters = /(?:^| )\S \S(?: |$)/;
/** Fewest letters for each space on a page whose spaces are drawn; other pages move on to the next word without one. */
const lettersToSpace = 20;

/**
 * The same items, with the spaces that were drawn in place of those that pdf.js sees between letters that stand far
 * apart. On a page without drawn spaces nothing tells words from letters, and the items stay as they are.
 */
export async function withSpacesAsDrawn(page: PdfPage, items: readonly TextItem[]): Promise<readonly TextItem[]> {
  if (!items.some(({ str }) => spreadLetters.test(str))) return items;
  const drawn = drawnText(await page.getOperatorList());
  const letters = drawn.replaceAll(" ", "");
  if (letters.length > (drawn.length - letters.length) * lettersToSpace) return items;
  const places = Array.from(matchesOf(/[^ ]/g, drawn), ({ index }) => index);
  let from = 0;
  return items.map((item) => {
    if (!fewLetters.test(item.str)) return item;
    const wanted = item.str.replaceAll(" ", "");
    const at = letters.indexOf(wanted, from);
    if (at === -1) return item;
    from = at + wanted.length;
    return { ...item, str: drawn.slice(places[at], (places[from - 1] ?? 0) + 1).replace(/ +/g, " ") };
  });
}

/** The characters of a page in the order in which they were drawn. */
function drawnText({ fnArray, argsArray }: Awaited<ReturnType<PdfPage["getOperatorList"]>>): string {
  let text = "";
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator !== showText || !Array.isArray(args)) continue;
    const shown: unknown = args[0];
    if (!Array.isArray(shown)) continue;
    const glyphs: readonly unknown[] = shown;
    for (const glyph of glyphs) {
      const unicode = isObject(glyph) ? glyph["unicode"] : undefined;
      if (typeof unicode === "string") text += unicode === "\u00A0" ? " " : unicode;
    }
  }
  return text;
}
