import type { Row } from "./layout-types.js";
import { isOnlyLabel } from "./line-starts.js";

/** A clause number or bullet with its text behind it, which many clauses have above and below a table. */
export function isListItem(row: Row): boolean {
  return row.lines.length === 2 && isOnlyLabel(row.lines[0]?.text ?? "");
}

/** Three or more cells, or two that are no clause with its number. */
export function isCells(row: Row): boolean {
  return row.lines.length > 1 && !isListItem(row);
}
