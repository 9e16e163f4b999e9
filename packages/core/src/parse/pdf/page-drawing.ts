import type { Box, Drawing, RulingLine, UprightLine } from "./layout-types.js";
import { matrixOf, multiply, type Matrix } from "./matrix.js";
import type { PdfPage } from "./pdf-document.js";

/** Numbers of pdf.js operators. */
const save = 10;
const restore = 11;
const transform = 12;
const stroke = 20;
const closeStroke = 21;
const fill = 22;
const evenOddFill = 23;
const endPath = 28;
const fillColour = 59;
const beginForm = 74;
const endForm = 75;
const constructPath = 91;

/** Points that a line is thick at the most. */
const thickest = 3;
/** Points that it is long at the least; the dashes of a dotted line are not. */
const shortest = 6;
/** The colour of paper. */
const white = "#ffffff";

interface State {
  readonly matrix: Matrix;
  readonly colour: string;
}

/** Level and upright lines and filled boxes that are drawn on a page; `toPage` maps the space of the page to that of its pieces. */
export async function drawingOf(page: PdfPage, toPage: Matrix): Promise<Drawing> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const boxes: Part[] = [];
  const saved: State[] = [];
  let state: State = { matrix: toPage, colour: "" };
  for (const [index, operator] of fnArray.entries()) {
    const args: readonly unknown[] = Array.isArray(argsArray[index]) ? argsArray[index] : [];
    if (operator === save) saved.push(state);
    else if (operator === restore || operator === endForm) state = saved.pop() ?? { matrix: toPage, colour: "" };
    else if (operator === transform) state = { ...state, matrix: multiply(state.matrix, matrixOf(args)) };
    else if (operator === fillColour) state = { ...state, colour: String(args[0]) };
    else if (operator === beginForm) {
      saved.push(state);
      state = { ...state, matrix: multiply(state.matrix, matrixOf(args[0] ?? null)) };
    } else if (operator === constructPath && args[0] !== endPath) {
      boxes.push(...partsIn(args[1], state, args[0]));
    }
  }
  return { ruled: boxes.flatMap(levelIn), uprights: boxes.flatMap(uprightIn), fills: boxes.flatMap(fillIn) };
}

/** What one part of a path covers, and how it is painted. */
interface Part extends Box {
  readonly stroked: boolean;
  readonly filled: boolean;
}

/** How many numbers follow each kind of step in a path of pdf.js: move, line, curve, close. */
const stepLengths = [2, 2, 6, 0];

/** A path has one part for each `move`. */
function partsIn(paths: unknown, { matrix, colour }: State, painted: unknown): Part[] {
  const steps: unknown = Array.isArray(paths) ? paths[0] : null;
  if (!(steps instanceof Float32Array)) return [];
  const parts: [number, number][][] = [];
  for (let at = 0; at < steps.length;) {
    const kind = steps[at] ?? 0;
    const length = stepLengths[kind];
    if (length === undefined) return [];
    if (kind === 0) parts.push([]);
    if (length > 0) parts.at(-1)?.push(applied(matrix, steps[at + length - 1] ?? 0, steps[at + length] ?? 0));
    at += length + 1;
  }
  const stroked = painted === stroke || painted === closeStroke;
  const filled = painted === fill || painted === evenOddFill;
  return parts.map((points) => ({ ...boxOf(points), colour, stroked, filled }));
}

function boxOf(points: readonly [number, number][]): Omit<Box, "colour"> {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

/** A part that is wide and flat is a line, whether stroked or filled. The frame of a box is four. */
function levelIn(part: Part): RulingLine[] {
  const { left, right, top, bottom } = part;
  if (right - left < shortest) return [];
  if (top - bottom <= thickest) return [{ left, right, y: (top + bottom) / 2 }];
  return part.stroked ? [top, bottom].map((y) => ({ left, right, y })) : [];
}

function uprightIn(part: Part): UprightLine[] {
  const { left, right, top, bottom } = part;
  if (top - bottom < shortest) return [];
  if (right - left <= thickest) return [{ top, bottom, x: (left + right) / 2 }];
  return part.stroked ? [left, right].map((x) => ({ top, bottom, x })) : [];
}

function fillIn({ left, right, top, bottom, colour, filled }: Part): Box[] {
  const isBox = right - left > thickest && top - bottom > thickest;
  return filled && isBox && colour !== white ? [{ left, right, top, bottom, colour }] : [];
}

function applied(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}
