import type { PhrasingContent } from "mdast";
import type { Origin } from "../../ast/nodes.js";
import type { Line, Piece } from "./layout-types.js";
import { isApart } from "./rows.js";
import { joinOf, type WordForms } from "./word-forms.js";

interface Stretch {
  value: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly page: number;
  readonly box: [number, number, number, number];
}

/** Turns the lines of a block into text, strong and emphasis. Stretches are parted where the page changes, so that each has its own origin. */
export function phrasingOf(lines: readonly Line[], forms: WordForms, plain: boolean): PhrasingContent[] {
  const stretches: Stretch[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const join = before === undefined ? null : joinOf(before.text, line.text, forms);
    const last = stretches.at(-1);
    if (join === "drop-hyphen" && last !== undefined) last.value = last.value.slice(0, -1);
    addLine(stretches, line, join === "space", plain);
    before = line;
  }
  return withSpacesOutside(stretches).map(nodeOf);
}

function addLine(stretches: Stretch[], line: Line, spaceBefore: boolean, plain: boolean): void {
  let before: Piece | undefined;
  for (const piece of line.pieces) {
    const apart = before === undefined ? spaceBefore : isApart(before, piece);
    const text = (apart ? " " : "") + piece.text;
    const bold = piece.bold && !plain;
    const italic = piece.italic && !plain;
    const last = stretches.at(-1);
    const box = boxOfPiece(piece);
    if (last?.bold === bold && last.italic === italic && last.page === line.page) {
      last.value += text;
      widen(last.box, box);
    } else stretches.push({ value: text, bold, italic, page: line.page, box });
    before = piece;
  }
}

/** Spaces between stretches go to the unmarked one or to the first, never to the start of a strong one. */
function withSpacesOutside(stretches: readonly Stretch[]): Stretch[] {
  const moved = stretches.map((stretch) => ({ ...stretch }));
  for (const [index, stretch] of moved.entries()) {
    const before = moved[index - 1];
    if (before === undefined || !stretch.value.startsWith(" ") || !(stretch.bold || stretch.italic)) continue;
    stretch.value = stretch.value.slice(1);
    before.value += " ";
  }
  return moved.filter((stretch) => stretch.value !== "");
}

function nodeOf(stretch: Stretch): PhrasingContent {
  const origin: Origin = { page: stretch.page, box: rounded(stretch.box) };
  let node: PhrasingContent = { type: "text", value: stretch.value, data: { origin } };
  if (stretch.italic) node = { type: "emphasis", children: [node] };
  if (stretch.bold) node = { type: "strong", children: [node] };
  return node;
}

/** Where lines stand on their first page. */
export function originOf(lines: readonly Line[]): Origin {
  const page = lines[0]?.page ?? 1;
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    if (line.page === page) for (const piece of line.pieces) widen(box, boxOfPiece(piece));
  }
  return { page, box: rounded(box) };
}

function boxOfPiece(piece: Piece): [number, number, number, number] {
  return [piece.left, piece.y - 0.22 * piece.size, piece.right, piece.y + 0.78 * piece.size];
}

function widen(box: [number, number, number, number], other: readonly [number, number, number, number]): void {
  box[0] = Math.min(box[0], other[0]);
  box[1] = Math.min(box[1], other[1]);
  box[2] = Math.max(box[2], other[2]);
  box[3] = Math.max(box[3], other[3]);
}

function rounded(box: readonly [number, number, number, number]): [number, number, number, number] {
  const [left, bottom, right, top] = box;
  return [tenth(left), tenth(bottom), tenth(right), tenth(top)];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
