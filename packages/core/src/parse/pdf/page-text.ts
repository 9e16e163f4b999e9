import { textsOf } from "./content-marks.js";
import type { FontStyle } from "./font-styles.js";
import type { FontStyles } from "./font-styles.js";
import type { PageText, Piece } from "./layout-types.js";
import { matrixOf, multiply, type Matrix } from "./matrix.js";
import type { PdfPage, TextItem } from "./pdf-document.js";
import { readableText } from "./readable-text.js";
import { withSpacesAsDrawn } from "./spread-letters.js";
import { areUnnamed } from "./unnamed-letters.js";
import { matchesOf } from "../../matches-of.js";

/** Reads the pieces of text of a page, turned so that most of them read from left to right. */
export async function readPageText(
  page: PdfPage,
  pageNumber: number,
  fonts: FontStyles,
  tagged = false,
): Promise<PageText> {
  const view = page.getViewport({ scale: 1 });
  const marked = await textsOf(page, tagged);
  const texts = await withSpacesAsDrawn(
    page,
    marked.map(({ item }) => item),
  );
  const styles = await fonts.of(page, texts);
  // pdf.js counts y downwards from the top once a page is turned the way a reader sees it
  const toPage = multiply([1, 0, 0, -1, 0, view.height], matrixOf(view.transform));
  const placed = texts.map((item) => ({ item, matrix: multiply(toPage, matrixOf(item.transform)) }));
  const quarter = mainQuarter(placed);
  const turn = turnBack(quarter, view.width, view.height);
  const pieces: Piece[] = [];
  let spaced = false;
  for (const [order, { item, matrix }] of placed.entries()) {
    const turned = multiply(turn, matrix);
    const isSpace = item.str.trim() === "";
    // slanted letters are a stamp across the page, upright ones beside level text a mark in the margin
    if (!isSpace && Math.abs(slant(turned)) > maxSlant) continue;
    const mark = marked[order]?.mark ?? null;
    const own = isSpace ? [] : piecesOf(item, turned, styles.get(item.fontName) ?? plain, spaced, order);
    pieces.push(...(mark === null ? own : own.map((piece) => ({ ...piece, mark }))));
    spaced = isSpace;
  }
  const upright = quarter % 2 === 0;
  return {
    page: pageNumber,
    width: upright ? view.width : view.height,
    height: upright ? view.height : view.width,
    pieces: withoutDoubles(pieces),
    toPage: multiply(turn, toPage),
    unnamed: areUnnamed(texts.map(({ str }) => str)),
  };
}

const plain: FontStyle = { bold: false, italic: false };

/** Degrees by which a line of a crooked scan may rise or fall. */
const maxSlant = 8;

/** Typewriter layouts part columns by runs of spaces inside one item. */
const spaceRun = / {3,}/g;

function piecesOf(item: TextItem, matrix: Matrix, style: FontStyle, spaced: boolean, order: number): Piece[] {
  const size = Math.hypot(matrix[2], matrix[3]);
  // widths come in page space; a turned page keeps their length
  const perCharacter = item.str.length === 0 ? 0 : item.width / item.str.length;
  const pieces: Piece[] = [];
  const add = (from: number, to: number): void => {
    const raw = item.str.slice(from, to);
    const text = readableText(raw.trim());
    if (text === "") return;
    const start = from + raw.length - raw.trimStart().length;
    const left = matrix[4] + start * perCharacter;
    pieces.push({
      text,
      left,
      right: left + raw.trim().length * perCharacter,
      y: matrix[5],
      size,
      bold: style.bold,
      italic: style.italic,
      spaced: spaced || start > 0,
      order,
    });
  };
  let from = 0;
  for (const run of matchesOf(spaceRun, item.str)) {
    add(from, run.index);
    from = run.index + run[0].length;
  }
  add(from, item.str.length);
  return pieces;
}

/** Bold is sometimes faked by printing the same letters twice, a hair apart. */
function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  const seen = new Map<string, number[]>();
  for (const piece of pieces) {
    const rivals = seen.get(piece.text) ?? [];
    const rival = rivals.find((index) => isSamePlace(kept[index], piece));
    const first = rival === undefined ? undefined : kept[rival];
    if (rival !== undefined && first !== undefined) {
      kept[rival] = { ...first, bold: true };
      continue;
    }
    rivals.push(kept.length);
    seen.set(piece.text, rivals);
    kept.push(piece);
  }
  return kept;
}

function isSamePlace(a: Piece | undefined, b: Piece): boolean {
  const near = b.size * 0.12;
  return a !== undefined && Math.abs(a.left - b.left) < near && Math.abs(a.y - b.y) < near;
}

/** In how many quarter turns most letters of the page stand: 0 level, 1 upwards, 2 upside down, 3 downwards. */
function mainQuarter(placed: readonly { readonly item: TextItem; readonly matrix: Matrix }[]): number {
  const letters = [0, 0, 0, 0];
  for (const { item, matrix } of placed) {
    const quarter = (Math.round(slant(matrix) / 90) + 4) % 4;
    letters[quarter] = (letters[quarter] ?? 0) + item.str.trim().length;
  }
  return letters.indexOf(Math.max(...letters));
}

function turnBack(quarter: number, width: number, height: number): Matrix {
  if (quarter === 1) return [0, -1, 1, 0, 0, width];
  if (quarter === 2) return [-1, 0, 0, -1, width, height];
  if (quarter === 3) return [0, 1, -1, 0, height, 0];
  return [1, 0, 0, 1, 0, 0];
}

function slant(matrix: Matrix): number {
  return (Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI;
}
