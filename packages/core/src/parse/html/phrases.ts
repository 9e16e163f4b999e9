import type { BlockContent, DefinitionContent, PhrasingContent } from "mdast";

/** The inline nodes of a block, whatever it is, for places that have room for one paragraph only. */
export function phrasesOf(block: BlockContent | DefinitionContent): PhrasingContent[] {
  if (block.type === "paragraph" || block.type === "heading") return block.children;
  if (block.type === "list") return block.children.flatMap((item) => item.children.flatMap(phrasesOf));
  if (block.type === "table") return block.children.flatMap((row) => row.children.flatMap((cell) => cell.children));
  return [];
}
