import { ClauselintError } from "../../errors.js";

const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
const underline = /^[ \t]*(?:=+|-+)[ \t]*$/;

/**
 * Refuses a source that the parser would take minutes for: it goes over all lines before at each list item, quote and
 * underline, and over its whole paragraph at each line that goes on in an item or a quote without a mark.
 *
 * @throws ClauselintError `file-limit`
 */
export function checkLineSteps(source: string, maxLineSteps: number): void {
  if (lineSteps(source) <= maxLineSteps) return;
  throw new ClauselintError(
    "file-limit",
    `the lists, quotes and underlines take more than ${maxLineSteps} steps to read`,
    {
      hint: "Split the file, or raise limits.maxLineSteps in the configuration.",
    },
  );
}

/** How many lines the parser goes over, estimated from above in one pass. */
export function lineSteps(source: string): number {
  let [lines, marks, steps] = [0, 0, 0];
  // lines that one after the other go on in an item or a quote without a mark, or are blank
  const runs = { goingOn: 0, blank: 0 };
  let within = false;
  for (const line of source.split(/\r\n|\r|\n/)) {
    const isBlank = line.trim() === "";
    const found = countMarkers(line);
    lines++;
    marks += found > 0 || !underline.test(line) ? found : 1;
    within = found > 0 || (within && !isBlank);
    if (found > 0 || isBlank) {
      steps += runs.goingOn ** 2;
      runs.goingOn = 0;
    } else if (within) runs.goingOn++;
    if (isBlank) runs.blank++;
    else {
      if (marks > 0) steps += runs.blank ** 2;
      runs.blank = 0;
    }
  }
  if (marks > 0) steps += runs.blank ** 2;
  return steps + runs.goingOn ** 2 + marks * (lines + marks);
}

function countMarkers(line: string): number {
  let count = 0;
  marker.lastIndex = 0;
  while (marker.test(line)) count++;
  return count;
}
