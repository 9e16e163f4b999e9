import type { ContentMark, PdfPage, StructureNode, TextItem } from "./pdf-document.js";

/** A run of characters and the innermost mark around it that has a name. */
export interface MarkedText {
  readonly item: TextItem;
  readonly mark: string | null;
}

/** The runs of characters of a page in the order in which they were drawn; `marked` where their marks are wanted. */
export async function textsOf(page: PdfPage, marked: boolean): Promise<MarkedText[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: marked });
  const texts: MarkedText[] = [];
  const open: (string | null)[] = [];
  for (const item of items) {
    if (isText(item)) texts.push({ item, mark: open.at(-1) ?? null });
    else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? open.at(-1) ?? null);
  }
  return texts;
}

/** The marks around the words of a part of the structure. */
export function marksIn({ type, id, children = [] }: StructureNode): string[] {
  return type === "content" && id !== undefined ? [id] : children.flatMap(marksIn);
}

function isText(item: TextItem | ContentMark): item is TextItem {
  return "str" in item;
}
