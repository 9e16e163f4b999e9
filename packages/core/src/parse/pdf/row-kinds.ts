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

/** Words left or right of others and not quite at their height, as in the middle of a row of a table. */
export function standsBeside(row: Row, next: Row | undefined): boolean {
  const [line, other] = [row.lines[0], next?.lines[0]];
  if (line === undefined || other === undefined || row.y - other.y > 0.9 * row.size) return false;
  return line.right < other.left || other.right < line.left;
}
