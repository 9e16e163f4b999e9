import type { RulingLine } from "./layout-types.js";
import { matrixOf, multiply, type Matrix } from "./matrix.js";
import type { PdfPage } from "./pdf-document.js";

/** Numbers of pdf.js operators. */
const save = 10;
const restore = 11;
const transform = 12;
const endPath = 28;
const beginForm = 74;
const endForm = 75;
const constructPath = 91;

/** Points that a ruling line is thick at the most. */
const thickest = 3;
/** Points that it is long at the least; the dashes of a dotted line are not. */
const shortest = 20;

/** The level lines that are drawn on a page; `toPage` maps the space of the page to that of its pieces. */
export async function rulingLinesOf(page: PdfPage, toPage: Matrix): Promise<RulingLine[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const lines: RulingLine[] = [];
  const saved: Matrix[] = [];
  let matrix = toPage;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === save) saved.push(matrix);
    else if (operator === restore || operator === endForm) matrix = saved.pop() ?? toPage;
    else if (operator === transform) matrix = multiply(matrix, matrixOf(args));
    else if (operator === beginForm) {
      saved.push(matrix);
      matrix = multiply(matrix, matrixOf(Array.isArray(args) ? args[0] : null));
    } else if (operator === constructPath && Array.isArray(args) && args[0] !== endPath) {
      lines.push(...linesIn(args[1], matrix));
    }
  }
  return lines;
}

/** How many numbers follow each kind of step in a path of pdf.js: move, line, curve, close. */
const stepLengths = [2, 2, 6, 0];

/** A path has one part for each `move`; a part that is wide and flat is a line, whether stroked or filled. */
function linesIn(paths: unknown, matrix: Matrix): RulingLine[] {
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
  return parts.flatMap(lineOfPart);
}

function lineOfPart(points: readonly [number, number][]): RulingLine[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return right - left >= shortest && top - bottom <= thickest ? [{ left, right, y: (top + bottom) / 2 }] : [];
}

function applied(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}
