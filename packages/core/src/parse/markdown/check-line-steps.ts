import { ClauselintError } from "../../errors.js";

const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
/** So much less is done for an item or a line of a quote that goes on with others of its kind. */
const cheaper = 20;
const underline = /^[ \t]*(?:=+|-+)[ \t]*$/;

/**
 * Refuses a source that the parser would take minutes for: it goes over all lines before wherever a list or quote
 * begins and at each underline, and over its whole paragraph at each line that goes on in an item or a quote without a mark.
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
function lineSteps(source: string): number {
  let [lines, marks, repeated, steps] = [0, 0, 0, 0];
  // lines that one after the other go on in an item or a quote without a mark, or are blank
  const runs = { goingOn: 0, blank: 0 };
  let within = false;
  let opened = "";
  for (const line of source.split(/\r\n|\r|\n/)) {
    const isBlank = line.trim() === "";
    const found = markersOf(line);
    lines++;
    if (goesOn(found, opened, runs.blank)) repeated++;
    else marks += found.length === 0 && underline.test(line) ? 1 : found.length;
    if (found.length > 0 || (!isBlank && runs.blank > 0 && /^\S/.test(line))) opened = shapeOf(found);
    within = found.length > 0 || (within && !isBlank);
    if (found.length > 0 || isBlank) {
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
  return steps + runs.goingOn ** 2 + marks * (lines + marks) + Math.floor(repeated ** 2 / cheaper);
}

/** Whether a line goes on with the list or quote that is open: that takes less. A quote ends at a blank line, a list does not. */
function goesOn(markers: readonly string[], opened: string, blankLines: number): boolean {
  const shape = shapeOf(markers);
  return shape !== "" && shape === opened && !(blankLines > 0 && shape.includes(">"));
}

function shapeOf(markers: readonly string[]): string {
  return markers.join("").replaceAll(/\d+/g, "1");
}

function markersOf(line: string): readonly string[] {
  const markers: string[] = [];
  marker.lastIndex = 0;
  for (let match = marker.exec(line); match !== null; match = marker.exec(line)) markers.push(match[0]);
  return markers;
}
