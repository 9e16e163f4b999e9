import type { OutlineEntry, PdfDocument } from "./pdf-document.js";
import { isObject } from "./is-object.js";

/** An entry of the outline that a PDF carries: word processors make one of each heading. */
export interface Bookmark {
  readonly title: string;
  /** 1 the outermost. */
  readonly depth: number;
  /** 1-based. */
  readonly page: number;
}

/** The bookmarks that lead to a page, in their order. */
export async function bookmarksOf(document: PdfDocument): Promise<Bookmark[]> {
  const outline = await document.getOutline();
  if (outline === null) return [];
  const found: Bookmark[] = [];
  const pages = new PageNumbers(document);
  for (const { entry, depth } of inOrder(outline)) {
    const page = await pages.of(entry);
    if (page !== null) found.push({ title: entry.title, depth, page });
  }
  return found;
}

function inOrder(outline: readonly OutlineEntry[]): { entry: OutlineEntry; depth: number }[] {
  const found: { entry: OutlineEntry; depth: number }[] = [];
  const waiting = outline.map((entry) => ({ entry, depth: 1 })).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const depth = next.depth + 1;
    found.push(next);
    for (const entry of next.entry.items.toReversed()) waiting.push({ entry, depth });
  }
  return found;
}

class PageNumbers {
  readonly #document: PdfDocument;
  readonly #known = new Map<string, number | null>();

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  /** The number of the page an entry leads to, `null` where it leads to none. */
  async of({ dest }: OutlineEntry): Promise<number | null> {
    const place = typeof dest === "string" ? await this.#document.getDestination(dest) : dest;
    const page = place?.[0];
    if (typeof page === "number") return page + 1;
    if (!isObject(page)) return null;
    const key = `${String(page["num"])} ${String(page["gen"])}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = await this.#numberOf(page);
    this.#known.set(key, number);
    return number;
  }

  /** A damaged file may point at what is no page. */
  async #numberOf(page: object): Promise<number | null> {
    try {
      return (await this.#document.getPageIndex(page)) + 1;
    } catch {
      return null;
    }
  }
}
