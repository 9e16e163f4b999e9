import { anyCase } from "../../any-case.js";
import type { Quantity } from "../../ast/nodes.js";
import { scanDates } from "./dates.js";
import { figuresSource, scaleSource, valueOf } from "./figures.js";
import { hasNumberWords, numberWordsSource, parseNumberWords } from "./number-words.js";
import { withoutOverlaps } from "./overlap.js";
import { scanPairs } from "./pairs.js";
import { currencyBeforeSource, unitOf, unitSource } from "./units.js";
import { matchesOf } from "../../matches-of.js";

const gap = "[\\s‐‑-]{0,3}";
/** The mark of a note. */
const mark = "[⁰¹²³⁴-⁹]{0,3}";
const figuresOnly = anyCase(
  `(?<![\\w.,/§-])(?:(${currencyBeforeSource})\\s?(${figuresSource})(${scaleSource})?|(${figuresSource})(${scaleSource})?${mark}${gap}(${unitSource}))`,
  "g",
);
const wordsOnly = anyCase(`(?<![A-Za-z-])(${numberWordsSource})${gap}(${unitSource})`, "g");
const calendarYear = /^(?:19|20)\d\d$/;

const digit = /[\d½¼¾⅓⅔]/;
const bracketedNumber = /[\d½¼¾⅓⅔]\s?\(|\([^()]{0,8}[\d½¼¾⅓⅔]/;
const currencySign = /[$€£¥₹]|Rs\b|[A-Z]{3}/;
const dateSign = /\d{4}|\d\/\d/;

/**
 * Finds durations, amounts, percentages, dates and numbers given in words and figures, in one sentence.
 *
 * @param countsUnits - whether the sentence has a unit
 */
export function scanQuantities(sentence: string, offset: number, countsUnits: boolean): Quantity[] {
  if (!digit.test(sentence)) return countsUnits ? wordsAlone(sentence, offset) : [];
  return withoutOverlaps([
    bracketedNumber.test(sentence) ? scanPairs(sentence, offset) : [],
    dateSign.test(sentence) ? scanDates(sentence, offset) : [],
    countsUnits || currencySign.test(sentence) ? figuresAlone(sentence, offset) : [],
    countsUnits ? wordsAlone(sentence, offset) : [],
  ]);
}

function figuresAlone(sentence: string, offset: number): Quantity[] {
  const found: Quantity[] = [];
  for (const m of matchesOf(figuresOnly, sentence)) {
    const figures = m[2] ?? m[4] ?? "";
    const { kind, name } = unitOf(m[1] ?? m[6] ?? "");
    const value = valueOf(figures, m[3] ?? m[5] ?? "", name);
    // "2026 calendar year" counts no years, "3.1.1 Working hours" is a heading
    if (kind === "duration" && (value === null || (name === "year" && calendarYear.test(figures)))) continue;
    const start = offset + m.index;
    found.push({ type: "Quantity", kind, value, unit: name, start, end: start + m[0].length });
  }
  return found;
}

function wordsAlone(sentence: string, offset: number): Quantity[] {
  if (!hasNumberWords(sentence)) return [];
  const found: Quantity[] = [];
  for (const m of matchesOf(wordsOnly, sentence)) {
    const { kind, name } = unitOf(m[2] ?? "");
    const start = offset + m.index;
    const value = parseNumberWords(m[1] ?? "");
    found.push({ type: "Quantity", kind, value, unit: name, start, end: start + m[0].length });
  }
  return found;
}
