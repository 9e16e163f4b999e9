import { marksIn } from "./content-marks.js";
import type { DrawnTable } from "./drawn-tables.js";
import type { Line, Piece, Row, TableGrid } from "./layout-types.js";
import { isMarkColumn, isSignature } from "./not-tables.js";
import type { PdfPage, StructureNode } from "./pdf-document.js";
import { lineOf } from "./rows.js";

interface TaggedCell {
  /** It names its column or row. */
  readonly head: boolean;
  /** What its words are marked with on the page. */
  readonly marks: readonly string[];
}

/** Most lines of a head that is printed again, and its distance in letter sizes from the cells below. */
const headRows = 4;
const headGap = 2.5;
/** Points by which the words of one column may begin apart. */
const sameStart = 2;

/** The rows of a table as the structure of a tagged page names them. */
export type TaggedTable = readonly (readonly TaggedCell[])[];

/** The tables in the structure of a page whose rows all have as many cells: a cell without words is not named, nor how many columns one takes. */
export async function taggedTables(page: PdfPage): Promise<TaggedTable[]> {
  try {
    const tree = await page.getStructTree();
    return tree === null ? [] : tablesIn(tree).filter(isWhole);
  } catch {
    // a damaged structure says nothing
    return [];
  }
}

/** Tables of a page whose cells its structure names, where nothing else stands between these. */
export function placedTables(rows: readonly Row[], tables: readonly TaggedTable[]): DrawnTable[] {
  const placed = tables.flatMap((table) => placedTable(rows, table) ?? []).sort((a, b) => a.from - b.from);
  return placed.filter((table, index) => table.from >= (placed[index - 1]?.to ?? 0));
}

function tablesIn(node: StructureNode): TaggedTable[] {
  return node.role === "Table" ? [rowsIn(node)] : (node.children ?? []).flatMap(tablesIn);
}

function rowsIn({ children = [] }: StructureNode): TaggedCell[][] {
  return children.flatMap((node) => {
    if (/^T(?:Head|Body|Foot)$/.test(node.role ?? "")) return rowsIn(node);
    return node.role === "TR" ? [cellsIn(node)] : [];
  });
}

function cellsIn({ children = [] }: StructureNode): TaggedCell[] {
  return children
    .filter(({ role }) => role === "TH" || role === "TD")
    .map((cell) => ({ head: cell.role === "TH", marks: marksIn(cell) }));
}

function isWhole([first, ...others]: TaggedTable): boolean {
  return (
    first !== undefined && first.length > 1 && others.length > 0 && others.every((row) => row.length === first.length)
  );
}

function placedTable(rows: readonly Row[], table: TaggedTable): DrawnTable | null {
  const cells = table.map((row) => row.map((): Line[] => []));
  const places = new Map(
    table.flatMap((row, y) =>
      row.flatMap(({ marks }, x) => marks.map((mark): [string, Line[] | undefined] => [mark, cells[y]?.[x]])),
    ),
  );
  const isIn = (row: Row): boolean => row.lines.some(({ pieces }) => pieces.some(({ mark }) => places.has(mark ?? "")));
  const [from, to] = [rows.findIndex(isIn), rows.findLastIndex(isIn) + 1];
  for (const row of rows.slice(Math.max(from, 0), to)) {
    const pieces = row.lines.flatMap((line) => line.pieces);
    if (pieces.some(({ mark }) => !places.has(mark ?? ""))) return null;
    const homes = new Set(pieces.map(({ mark }) => places.get(mark ?? "")));
    for (const home of homes)
      home?.push(
        lineOf(
          pieces.filter(({ mark }) => places.get(mark ?? "") === home),
          row.page,
        ),
      );
  }
  const head = from > 0 ? headAgain(rows.slice(0, from), cells) : null;
  if (head !== null && isTable(cells, false)) return { grid: { cells: [head, ...cells], headed: false }, from: 0, to };
  const headed = table[0]?.every(({ head }) => head) === true && table[1]?.every(({ head }) => head) === false;
  return isTable(cells, headed) ? { grid: { cells, headed }, from, to } : null;
}

/**
 * Words without a mark right above the cells of a table at the top of a page, each in a column of its own: a head that is
 * printed again is no part of the structure. `null` where there is none.
 */
function headAgain(above: readonly Row[], cells: TableGrid["cells"]): Line[][] | null {
  const starts = (cells[0] ?? []).map((_, column) =>
    Math.min(...cells.flatMap((row) => (row[column] ?? []).map(({ left }) => left))),
  );
  const top = Math.max(...(cells[0] ?? []).flat().map(({ y }) => y));
  const last = above.at(-1);
  const pieces = above.flatMap(({ lines }) => lines.flatMap((line) => line.pieces));
  const isNear = last !== undefined && last.y - top <= headGap * last.size && above.length <= headRows;
  if (!isNear || pieces.some(({ mark, left }) => mark !== undefined || left < (starts[0] ?? 0) - sameStart))
    return null;
  const columnOf = ({ left }: Piece): number => starts.findLastIndex((start) => start <= left + sameStart);
  const head = starts.map((_, column) =>
    above.flatMap(({ lines, page }) => {
      const own = lines.flatMap((line) => line.pieces.filter((piece) => columnOf(piece) === column));
      return own.length === 0 ? [] : [lineOf(own, page)];
    }),
  );
  return head.every((cell) => cell.length > 0) ? head : null;
}

function isTable(cells: TableGrid["cells"], headed: boolean): boolean {
  return (
    cells.every((row) => row.every((cell) => cell.length > 0)) &&
    !isSignature(cells.flat(2), headed) &&
    !isMarkColumn(cells, headed)
  );
}
