import type { Line, PageText, Piece, Row } from "./layout-types.js";

/** Gap in letter sizes from which two pieces on one baseline are told apart: wider than justified text ever spreads. */
const wideGap = 1.5;
/** The same where the stream goes on in another row before it comes back: the gap between two narrow columns. */
const columnGap = 0.6;
/** Gap in letter sizes that is a space although no space was printed. */
const spaceGap = 0.15;
/** Difference of baselines, in letter sizes, within one row. */
const sameBaseline = 0.3;

/** Groups the pieces of a page into rows from top to bottom, each row parted at wide gaps. */
export function rowsOf(text: PageText): Row[] {
  const sorted = [...text.pieces].sort((a, b) => b.y - a.y || a.order - b.order);
  const groups: Piece[][] = [];
  for (const piece of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (
      group !== undefined &&
      first !== undefined &&
      first.y - piece.y <= sameBaseline * Math.max(first.size, piece.size)
    ) {
      group.push(piece);
    } else groups.push([piece]);
  }
  const goesOnElsewhere = streamLeaves(text.pieces);
  return withRaised(groups).map((group) => rowOf(group, text.page, goesOnElsewhere));
}

/** Whether the piece that was drawn after `before` stands lower, left of `piece`, or higher. */
function streamLeaves(pieces: readonly Piece[]): (before: Piece, piece: Piece) => boolean {
  const drawn = [...pieces].sort((a, b) => a.order - b.order);
  const next = new Map(drawn.map((piece, index) => [piece, drawn[index + 1]]));
  return (before, piece) => {
    const after = next.get(before);
    if (after === undefined) return false;
    const below = after.y < before.y - 0.8 * before.size && after.right <= piece.left;
    return below || after.y > before.y + 0.8 * before.size;
  };
}

/** Moves raised and lowered small print (footnote marks, ordinals) into the row it belongs to. */
function withRaised(groups: readonly Piece[][]): Piece[][] {
  const rows = groups.map((group) => ({ pieces: [...group], y: weightiest(group).y, size: weightiest(group).size }));
  for (const [index, row] of rows.entries()) {
    const home = [rows[index + 1], rows[index - 1]].find(
      (other) =>
        other !== undefined &&
        other.pieces.length > 0 &&
        row.size < other.size * 0.85 &&
        Math.abs(row.y - other.y) < other.size * 0.6 &&
        row.pieces.every((piece) => touches(piece, other.pieces)),
    );
    if (home === undefined) continue;
    home.pieces.push(...row.pieces);
    row.pieces = [];
  }
  return rows.map((row) => row.pieces).filter((pieces) => pieces.length > 0);
}

function touches(piece: Piece, others: readonly Piece[]): boolean {
  return others.some((other) => piece.left < other.right + other.size && piece.right > other.left - other.size);
}

function rowOf(pieces: readonly Piece[], page: number, goesOnElsewhere: (before: Piece, piece: Piece) => boolean): Row {
  const sorted = [...pieces].sort((a, b) => a.left - b.left || a.order - b.order);
  const runs: Piece[][] = [];
  let reach = -Infinity;
  for (const piece of sorted) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const gap = piece.left - reach;
    const parts =
      before === undefined ||
      gap > wideGap * piece.size ||
      (gap >= columnGap * piece.size && goesOnElsewhere(before, piece));
    if (run !== undefined && !parts) run.push(piece);
    else runs.push([piece]);
    reach = Math.max(reach, piece.right);
  }
  const main = weightiest(pieces);
  return { page, y: main.y, size: main.size, lines: runs.map((run) => lineOf(run, page)) };
}

/** Makes one line of pieces that stand side by side, in the order given. */
export function lineOf(pieces: readonly Piece[], page: number): Line {
  const main = weightiest(pieces);
  return {
    page,
    text: textOf(pieces),
    left: Math.min(...pieces.map((piece) => piece.left)),
    right: Math.max(...pieces.map((piece) => piece.right)),
    y: main.y,
    size: main.size,
    bold:
      pieces.every((piece) => piece.bold || !/[\p{L}\p{N}]/u.test(piece.text)) && pieces.some((piece) => piece.bold),
    pieces,
  };
}

/** The lines of a row as one line. */
export function joinedRow(row: Row): Line {
  const [only] = row.lines;
  if (only !== undefined && row.lines.length === 1) return only;
  return lineOf(
    row.lines.flatMap((line) => line.pieces),
    row.page,
  );
}

/** True where a space parts a piece from the one before it. */
export function isApart(before: Piece, piece: Piece): boolean {
  return piece.spaced || piece.left - before.right > spaceGap * Math.max(before.size, piece.size);
}

function textOf(pieces: readonly Piece[]): string {
  let text = "";
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (before !== undefined && isApart(before, piece)) text += " ";
    text += piece.text;
    before = piece;
  }
  return text;
}

function weightiest(pieces: readonly Piece[]): Piece {
  const [first, ...others] = pieces;
  if (first === undefined) throw new RangeError("a row has at least one piece");
  return others.reduce((main, piece) => (piece.text.length > main.text.length ? piece : main), first);
}
