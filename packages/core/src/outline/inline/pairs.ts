import { anyCase } from "../../any-case.js";
import type { Quantity } from "../../ast/nodes.js";
import { figuresSource, scaleSource, scaleValue, valueOf } from "./figures.js";
import {
  hasBracketedWords,
  hasNumberWords,
  isNumberWord,
  numberWordsSource,
  parseNumberWords,
} from "./number-words.js";
import { currencyAfterSource, currencyBeforeSource, sameUnit, unitOf, unitSource } from "./units.js";
import { matchesOf } from "../../matches-of.js";

const gap = "[\\s‐‑-]{0,3}";

/** `thirty (30) days`, `thirty days (30)`, `one hundred dollars ($100)`, `five percent (5%)`, `three (3) million dollars`. */
const wordsThenFigures = anyCase(
  `(?<![A-Za-z.-])(${numberWordsSource})(?:${gap}(${unitSource}))?\\s?(?:and (?:no|00)\\/100(?:ths)? ?(${currencyAfterSource})? ?)?\\(\\s?(?:(${currencyBeforeSource})\\s?)?(${figuresSource})(${scaleSource})?\\s?(${unitSource})?\\s?\\)(?:\\s(million|billion|thousand)(?![A-Za-z]))?(?:${gap}(${unitSource}))?`,
  "g",
);
/** `30 (thirty) days`, `$100 (one hundred dollars)`. */
const figuresThenWords = anyCase(
  `(?<![\\w.,/$-])(?:(${currencyBeforeSource})\\s?)?(${figuresSource})(${scaleSource})?(?:${gap}(${unitSource}))?\\s?\\(\\s?(${numberWordsSource})(?:${gap}(${unitSource}))?\\s?\\)(?:${gap}(${unitSource}))?`,
  "g",
);

/** Finds numbers given in words and figures, with what they count where that is said. */
export function scanPairs(sentence: string, offset: number): Quantity[] {
  if (!hasNumberWords(sentence)) return [];
  const found = wordsFirst(sentence, offset);
  return hasBracketedWords(sentence) ? [...found, ...figuresFirst(sentence, offset)] : found;
}

function wordsFirst(sentence: string, offset: number): Quantity[] {
  const found: Quantity[] = [];
  for (const m of matchesOf(wordsThenFigures, sentence)) {
    const [all, words = "", before, currency, sign, figures = "", scale = "", inside, scaleBehind = "", behind] = m;
    const left = sentence.slice(Math.max(0, m.index - 24), m.index);
    if (countsNothing.test(left) || isNumberWord(/([a-z]+)[\s-]*(?:and\s+)?$/i.exec(left)?.[1] ?? "")) continue;
    if (isCounter(sentence, m.index + all.indexOf("("), words, figures)) continue;
    const [outer, inner] = [before ?? behind ?? currency, sign ?? inside];
    if (outer !== undefined && inner !== undefined && !sameUnit(unitOf(outer), unitOf(inner))) continue;
    const unit = unitOf(inner ?? outer ?? "");
    const inWords = parseNumberWords(words);
    const behindScale = scaleValue(scaleBehind);
    const value = valueOf(figures, scale === "" ? scaleBehind : scale, unit.name);
    found.push(pair(offset + m.index, all.length, unit, value, inWords === null ? null : inWords * behindScale));
  }
  return found;
}

function figuresFirst(sentence: string, offset: number): Quantity[] {
  const found: Quantity[] = [];
  for (const m of matchesOf(figuresThenWords, sentence)) {
    const [all, sign, figures = "", scale = "", before, words = "", inside, behind] = m;
    const unit = unitOf(sign ?? before ?? inside ?? behind ?? "");
    found.push(pair(offset + m.index, all.length, unit, valueOf(figures, scale, unit.name), parseNumberWords(words)));
  }
  return found;
}

function pair(
  start: number,
  length: number,
  unit: ReturnType<typeof unitOf>,
  value: number | null,
  inWords: number | null,
): Quantity {
  const words = inWords === null ? {} : { inWords };
  return { type: "Quantity", kind: unit.kind, value, unit: unit.name, ...words, start, end: start + length };
}

/** "Section Two (3)" and "Year One (2024)" count nothing; "a tenth of one percent (0.1%)" and "four dollars and ten cents ($4.10)" begin earlier. */
const countsNothing =
  /\b(?:section|article|clause|part|phase|exhibit|schedule|annex|appendix|attachment|year|month|quarter|week|day|stage|tier|level|lot|option|class|group|item|step|milestone|dollars? and|euros? and|point|(?:hundredths?|tenths?|thousandths?|half|quarters?|thirds?|fourths?|eighths?|fifths?) of(?: an?)?)\s$/i;

/** "the following three (1) …; (2) …": the bracket counts items and says nothing of the number before it. */
function isCounter(sentence: string, bracketAt: number, words: string, figures: string): boolean {
  const value = Number(figures);
  if (!Number.isInteger(value) || value > 20 || parseNumberWords(words) === value) return false;
  const next = sentence.slice(bracketAt, bracketAt + 2000).includes(`(${value + 1})`);
  return next && (value === 1 || sentence.slice(Math.max(0, bracketAt - 2000), bracketAt).includes(`(${value - 1})`));
}
