import { anyCase } from "../../any-case.js";
import type { Quantity } from "../../ast/nodes.js";
import { matchesOf } from "../../matches-of.js";

const months = "january february march april may june july august september october november december".split(" ");
const monthName = `(?:${months.map((m) => `${m[0] ?? ""}${m.slice(1)}`).join("|")}|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)`;
const worded = anyCase(
  `(?<![A-Za-z\\d])(?:(${monthName})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})|(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:day\\s+of\\s+)?(${monthName}),?\\s+(\\d{4}))(?!\\d)`,
  "g",
);
const numeric =
  /(?<![\d.,/-])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))(?![\d/-])/g;

/** Days from 1970-01-01 to a day of the Gregorian calendar, or `null` when there is no such day. */
function daysSinceEpoch(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / 86_400_000 : null;
}

/** Finds calendar dates. `03/04/2026` has no value, because either number may be the month; neither has a year of two digits. */
export function scanDates(sentence: string, offset: number): Quantity[] {
  const found: Quantity[] = [];
  const push = (index: number, length: number, value: number | null): void => {
    found.push({
      type: "Quantity",
      kind: "date",
      value,
      unit: "",
      start: offset + index,
      end: offset + index + length,
    });
  };
  for (const m of matchesOf(worded, sentence)) {
    const value = daysSinceEpoch(Number(m[3] ?? m[6]), monthNumber(m[1] ?? m[5] ?? ""), Number(m[2] ?? m[4]));
    push(m.index, m[0].length, value);
  }
  for (const m of matchesOf(numeric, sentence)) push(m.index, m[0].length, numericDate(m));
  return found;
}

const monthNumber = (name: string): number =>
  months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

function numericDate(m: RegExpMatchArray): number | null {
  if (m[1] !== undefined) return daysSinceEpoch(Number(m[1]), Number(m[2]), Number(m[3]));
  if (m[7] !== undefined) return daysSinceEpoch(Number(m[9]), Number(m[8]), Number(m[7]));
  const [first, second, year] = [Number(m[4]), Number(m[5]), Number(m[6])];
  if (year < 100) return null;
  if (first > 12) return daysSinceEpoch(year, second, first);
  return second > 12 || first === second ? daysSinceEpoch(year, first, second) : null;
}
