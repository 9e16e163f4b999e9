import type { Box, Line, TableGrid } from "./layout-types.js";

/** Whether a colour lies behind the first row of a table and behind no other. */
export function isShadedAbove(cells: TableGrid["cells"], fills: readonly Box[]): boolean {
  const [first = [], ...others] = cells;
  const colours = coloursOf(first.flat(), fills);
  const [colour] = colours;
  if (colour === undefined || colours.length < first.flat().length) return false;
  return !others.some((row) => coloursOf(row.flat(), fills).includes(colour));
}

/** The colours behind lines, the topmost behind each. */
function coloursOf(lines: readonly Line[], fills: readonly Box[]): string[] {
  return lines.flatMap((line) => {
    const x = (line.left + line.right) / 2;
    const box = fills.findLast(
      ({ left, right, top, bottom }) => left <= x && right >= x && bottom <= line.y && top >= line.y,
    );
    return box === undefined ? [] : [box.colour];
  });
}
