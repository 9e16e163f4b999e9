import type { ContentBlock, Note, ParagraphBlock } from "./content.js";

/** Runs that are converted at a time. */
const partSize = 2000;

/** Cuts a long document into parts, never inside a list. */
export function splitBlocks(blocks: readonly ContentBlock[]): (readonly ContentBlock[])[] {
  const parts: (readonly ContentBlock[])[] = [];
  let start = 0;
  let runs = 0;
  blocks.forEach((block, index) => {
    const isItem = block.type === "paragraph" && block.shape === "bullet";
    if (runs >= partSize && !isItem) {
      parts.push(blocks.slice(start, index));
      start = index;
      runs = 0;
    }
    for (const paragraph of paragraphsOf(block)) runs += Math.max(1, paragraph.pieces.length);
  });
  if (start < blocks.length) parts.push(blocks.slice(start));
  return parts;
}

/** The notes that blocks refer to. */
export function notesOf(blocks: readonly ContentBlock[], notes: readonly Note[]): Note[] {
  const named = new Set<string>();
  for (const block of blocks) {
    for (const piece of paragraphsOf(block).flatMap((paragraph) => paragraph.pieces)) {
      if (piece.type === "note") named.add(`${piece.kind}:${piece.id}`);
    }
  }
  return notes.filter((note) => named.has(`${note.kind}:${note.id}`));
}

function paragraphsOf(block: ContentBlock): readonly ParagraphBlock[] {
  return block.type === "table" ? block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs)) : [block];
}
