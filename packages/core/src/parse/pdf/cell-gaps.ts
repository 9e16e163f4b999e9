import type { Piece } from "./layout-types.js";

/** Gap in letter sizes that can part two cells: wider than a space between words. */
const cellGap = 0.45;

/** Whether the gap between two pieces can part cells. */
export function canPartCells(before: Piece, piece: Piece): boolean {
  return piece.left - before.right >= cellGap * Math.max(before.size, piece.size);
}
