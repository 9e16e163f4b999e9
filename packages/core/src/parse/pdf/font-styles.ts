import { isObject } from "./is-object.js";
import type { PdfPage, TextItem } from "./pdf-document.js";

export interface FontStyle {
  readonly bold: boolean;
  readonly italic: boolean;
}

/**
 * Weights of fonts, read from their real names. pdf.js only knows those after it has made a page's operator list, so
 * that is done just for pages on which a new font appears.
 */
export class FontStyles {
  readonly #known = new Map<string, FontStyle>();

  /** Styles of all fonts a page uses. */
  async of(page: PdfPage, items: readonly TextItem[]): Promise<ReadonlyMap<string, FontStyle>> {
    const fresh = new Set(items.map((item) => item.fontName).filter((name) => !this.#known.has(name)));
    if (fresh.size > 0) {
      await page.getOperatorList();
      for (const name of fresh) this.#known.set(name, styleOf(page, name));
    }
    return this.#known;
  }
}

const boldName = /bold|black|heavy|semibold|demi/i;
const italicName = /italic|oblique/i;

function styleOf(page: PdfPage, fontName: string): FontStyle {
  const font = page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : undefined;
  if (!isObject(font) || typeof font["name"] !== "string") return { bold: false, italic: false };
  return {
    bold: font["bold"] === true || boldName.test(font["name"]),
    italic: font["italic"] === true || italicName.test(font["name"]),
  };
}
