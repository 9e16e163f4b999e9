import { ClauselintError } from "../../errors.js";

const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

/**
 * Refuses a source whose lists or quotes nest deeper than the limit, before a parser recurses into them.
 *
 * @throws ClauselintError `file-limit`
 */
export function checkDepth(source: string, maxDepth: number): void {
  const open: number[] = [];
  for (const line of source.split(/\r\n|\r|\n/)) {
    const markers = markerColumns(line, maxDepth);
    const first = markers[0];
    if (first === undefined) continue;
    while (open.length > 0 && (open.at(-1) ?? 0) >= first) open.pop();
    open.push(...markers);
    if (open.length > maxDepth) {
      throw new ClauselintError("file-limit", `lists or quotes nest deeper than ${maxDepth} levels`, {
        hint: "Raise limits.maxDepth in the configuration if the file is meant to be like this.",
      });
    }
  }
}

/** Columns of the list and quote markers a line starts with; one more than the limit is enough to know of. */
function markerColumns(line: string, limit: number): number[] {
  const columns: number[] = [];
  marker.lastIndex = 0;
  while (columns.length <= limit && marker.test(line)) columns.push(marker.lastIndex);
  return columns;
}
