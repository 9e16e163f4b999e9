import { hoursIn, quantitiesIn, type Quantity } from "@clauselint/core";
import { words } from "../provisions/words.js";

const EACH = "(?:each|every|once (?:a|per|every|each)|(?:a|per)(?= (?:week|month|quarter|year))|one[- ]time per)";
const OTHER = "(?:each|every) (?:other|second|alternate)";
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri)days?";
const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const HYPHEN = "[‐‑-]";
/** "bi-weekly" and "six-monthly" are no "weekly" and "monthly". */
const ALONE = `(?<![\\w‐‑-])(?<!\\bbi )`;
/** "a second year", "each two-year period": not each year. */
const ONE_YEAR = "(?!(?:other|second|alternate|third|fourth|fifth|two|three|four|five|half) )\\w+";

/** How often something happens, by the words for it, and the days between two times; the most frequent first. */
const INTERVALS: readonly (readonly [pattern: RegExp, days: number])[] = [
  [words(`\\b(?:daily|${EACH} (?:business |working )?day|stand-?ups?(?! (?:the|an?|its)\\b))\\b`), 1],
  [words(`(?:${ALONE}weekly|\\b(?:${EACH} (?:calendar )?week|(?:${EACH}|on|first) ${WEEKDAY}))\\b`), 7],
  [
    words(
      `\\b(?:bi[ ‐‑-]?weekly|two${HYPHEN}weekly|fortnight\\w*|${OTHER} (?:weeks?|${WEEKDAY})|(?:every|each) (?:two|2) ${WEEKDAY}|sprints?|iterations?|twice (?:a|per) month)\\b`,
    ),
    14,
  ],
  [words(`\\b(?:semi|twice)[ ‐‑-]?monthly\\b`), 15],
  [
    words(
      `(?:${ALONE}monthly|\\b(?:${EACH} (?:calendar )?months?|month[- ]end|of (?:each|every|the) (?:calendar |following )?month))\\b`,
    ),
    30,
  ],
  [words(`\\b(?:bi[ ‐‑-]?monthly|${OTHER} months?|(?:two|2)${HYPHEN}monthly)\\b`), 61],
  [
    words(
      `\\b(?:quarterly|${EACH} (?:calendar |contract )?quarters?|(?:three|3)${HYPHEN}monthly|${MONTH}(?:, ${MONTH}){2},? and ${MONTH}|(?:four|4)(?: \\(4\\))? times (?:(?:in )?(?:a|per|each|every)|during (?:a|each)) (?:calendar |contract )?year)\\b`,
    ),
    91,
  ],
  [
    words(
      `\\b(?:(?:semi|bi)[ ‐‑-]?annual\\w*|half[ ‐‑-]?year\\w*|(?:six|6)${HYPHEN}monthly|twice (?:a|per|each|yearly)(?: year)?|(?:every|each) (?:semester|half[- ]year)|twice in (?:a|each|every) (?:calendar |contract )?year|(?:two|three|2|3)(?: \\([23]\\))? times (?:(?:in )?(?:a|per|each|every)|during (?:a|each)) (?:calendar |contract )?year)\\b`,
    ),
    182,
  ],
  [words(`(?:${ALONE}(?:annual(?:ly)?|yearly)|\\b(?:${EACH} (?:${ONE_YEAR} )?year|anniversary))\\b`), 365],
  [words(`\\b(?:biennial\\w*|${OTHER} (?:calendar |contract )?years?|two${HYPHEN}yearly)\\b`), 730],
];

/** Makes "every three months" as often as "quarterly", and twelve of them a year. */
const DAYS_IN_MONTH = 30.4;
/** What stands in front of a period that comes again and again: "every six (6) months". */
const AGAIN = words("\\b(?:every|each) $");

/** The days between two times of what some words say happens again and again; `null` where they do not say how often. */
export function intervalIn(text: string): number | null {
  const named = INTERVALS.filter(([pattern]) => pattern.test(text)).map(([, days]) => days);
  const fits = [...named, ...countedIn(text)];
  return fits.length === 0 ? null : Math.min(...fits);
}

function countedIn(text: string): readonly number[] {
  return quantitiesIn(text)
    .filter(({ kind, start }) => kind === "duration" && AGAIN.test(text.slice(Math.max(0, start - 10), start)))
    .flatMap(daysOf);
}

/** What machines do every few minutes is not how often people do it. */
function daysOf({ value, unit }: Quantity): readonly number[] {
  const hours = hoursIn(unit);
  if (value === null || hours === null) return [];
  const days = Math.round(value * (unit === "month" ? DAYS_IN_MONTH : hours / 24));
  return days < 1 ? [] : [days];
}
