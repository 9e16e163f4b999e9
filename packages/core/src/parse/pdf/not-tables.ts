import type { Line, TableGrid } from "./layout-types.js";
import { isOnlyLabel } from "./line-starts.js";

const signature = /^(?:by|name|title|date|its|signature|signed|per)\s*:|^_{5,}|^\/s\//i;
const toWriteOn = /^_+$/;

/** Places to sign side by side. Below a head, lines to write on are places for answers. */
export function isSignature(lines: readonly Line[], headed = false): boolean {
  return lines.filter(({ text }) => signature.test(text) && !(headed && toWriteOn.test(text))).length >= 2;
}

/** Numbers or bullets with text behind them: a list. */
export function isMarkColumn(cells: TableGrid["cells"], headed: boolean): boolean {
  const rows = headed ? cells.slice(1) : cells;
  if (headed || (cells[0]?.length ?? 0) > 2) return false;
  const firsts = rows.flatMap((row) => row[0] ?? []);
  return firsts.filter(isMark).length >= firsts.length * 0.5;
}

export function isMark({ text }: Line): boolean {
  return isOnlyLabel(text) || /^[^\p{L}\p{N}]$|^o$/u.test(text);
}
