import type { Bookmark } from "./bookmarks.js";
import { marksIn, textsOf } from "./content-marks.js";
import type { PdfDocument, PdfPage, StructureNode } from "./pdf-document.js";

/** Letters from which on a tagged heading is a clause: many contracts are written in heading styles throughout. */
const longest = 160;

/** The headings that the structure of a tagged PDF names, told like its bookmarks. */
export async function taggedHeadings(document: PdfDocument, pages: number): Promise<Bookmark[]> {
  if ((await document.getMarkInfo())?.Marked !== true) return [];
  const found: Bookmark[] = [];
  for (let number = 1; number <= pages; number++) {
    try {
      found.push(...(await headingsOf(await document.getPage(number), number)));
    } catch {
      // a damaged page is told of where it is read, a damaged structure says nothing
    }
  }
  return found;
}

async function headingsOf(page: PdfPage, number: number): Promise<Bookmark[]> {
  const tree = await page.getStructTree();
  const headings = tree === null ? [] : headingsIn(tree);
  if (headings.length === 0) return [];
  const words = await wordsByMark(page);
  return headings.flatMap(({ depth, marks }) => {
    const title = marks
      .map((mark) => words.get(mark) ?? "")
      .join(" ")
      .trim();
    return title.length > longest || /[,;]$/.test(title) ? [] : [{ title, depth, page: number }];
  });
}

interface Heading {
  readonly depth: number;
  /** What its words are marked with on the page. */
  readonly marks: readonly string[];
}

function headingsIn(node: StructureNode): Heading[] {
  const depth = /^H([1-6]?)$/.exec(node.role ?? "")?.[1];
  if (depth !== undefined) return [{ depth: Number(depth || 1), marks: marksIn(node) }];
  return (node.children ?? []).flatMap(headingsIn);
}

/** The words of a page by the innermost mark around them that has a name. */
async function wordsByMark(page: PdfPage): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>();
  for (const { item, mark } of await textsOf(page, true))
    words.set(mark ?? "", `${words.get(mark ?? "") ?? ""}${item.str}`);
  return words;
}
