import type { NumberLevel, NumberList } from "./numbering.js";

type Form = readonly [format: string, text: string];

const decimal = "decimal";
const letter = "lowerLetter";
const roman = "lowerRoman";
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** What stands before the last number of each level: `1.`, `1.1.`, `1.1.1.`. */
const legal = levels.map((level): Form => [
  decimal,
  `${levels
    .slice(0, level)
    .map((n) => `%${n}`)
    .join(".")}.`,
]);
const outline: readonly Form[] = [
  ["upperRoman", "%1."],
  ["upperLetter", "%2."],
  [decimal, "%3."],
  [letter, "%4)"],
  [decimal, "(%5)"],
  [letter, "(%6)"],
  [roman, "(%7)"],
  [roman, "(%8)"],
  [roman, "(%9)"],
];
const numbered: readonly Form[] = [
  [decimal, "%1)"],
  [letter, "%2)"],
  [roman, "%3)"],
  [decimal, "(%4)"],
  [letter, "(%5)"],
  [roman, "(%6)"],
  [decimal, "%7."],
  [letter, "%8."],
  [roman, "%9."],
];

/**
 * The lists that Word has for fields, by name in small letters (Microsoft, article 162895; ECMA-376 part 1, 17.16.5).
 * The three of LISTNUM count together.
 */
export const fieldLists: ReadonlyMap<string, NumberList> = new Map([
  ["numberdefault", list("LISTNUM", numbered)],
  ["outlinedefault", list("LISTNUM", outline)],
  ["legaldefault", list("LISTNUM", legal)],
  [
    "autonum",
    list(
      "AUTONUM",
      levels.map((level): Form => [decimal, `%${level}.`]),
    ),
  ],
  ["autonumlgl", list("AUTONUMLGL", legal)],
  ["autonumout", list("AUTONUMOUT", outline)],
]);

function list(counters: string, forms: readonly Form[]): NumberList {
  return { counters, levels: forms.map(levelOf), startOverrides: new Map() };
}

function levelOf([format, text]: Form): NumberLevel {
  return {
    start: 1,
    format,
    text,
    bare: false,
    legal: false,
    restart: undefined,
    style: undefined,
    indent: undefined,
    hidden: false,
  };
}
