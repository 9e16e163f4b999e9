import { words } from "../provisions/words.js";

const EACH = "(?:each|every|once (?:a|per|every|each)|(?:a|per)(?= (?:week|month|quarter|year))|one[- ]time per)";
const DAYS = "(?:mon|tues|wednes|thurs|fri)days?";
const COUNT = "(?:two|three|four|six|eight|ten|twelve|\\d+)(?: \\(\\d+\\))?";

const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
/** How often something happens, by the words for it, and the days between two times; the most frequent first. */
const INTERVALS: readonly (readonly [pattern: RegExp, days: number])[] = [
  [words(`\\b(?:daily|${EACH} (?:business |working )?day|stand-?ups?(?! (?:the|an?|its)\\b))\\b`), 1],
  [words(`\\b(?:weekly|${EACH} (?:calendar )?week|(?:${EACH}|on|first) ${DAYS})\\b`), 7],
  [
    words(
      "\\b(?:bi-?weekly|fortnight\\w*|(?:every|each) (?:two|2|second|other) (?:weeks?|(?:mon|tues|wednes|thurs|fri)days?)|sprints?|iterations?|twice (?:a|per) month)\\b",
    ),
    14,
  ],
  [
    words(
      `\\b(?:monthly|${EACH} (?:calendar )?months?|(?:every|each) (?:four|six) weeks|month[- ]end|of (?:each|every|the) (?:calendar |following )?month)\\b`,
    ),
    30,
  ],
  [words("\\b(?:bi-?monthly|(?:every|each) (?:two|2|other|second) months?|two-monthly)\\b"), 61],
  [
    words(
      `\\b(?:quarterly|${EACH} (?:calendar |contract )?quarters?|(?:every|each) (?:three|3) months|(?:every|each) (?:twelve|12|thirteen|13) weeks|${MONTH}(?:, ${MONTH}){2},? and ${MONTH}|(?:four|4)(?: \\(4\\))? times (?:(?:in )?(?:a|per|each|every)|during (?:a|each)) (?:calendar |contract )?year)\\b`,
    ),
    91,
  ],
  [
    words(
      "\\b(?:semi-?annual\\w*|half-?year\\w*|twice (?:a|per|each|yearly)(?: year)?|(?:every|each) six months|(?:every|each) (?:semester|half[- ]year)|twice in (?:a|each|every) (?:calendar |contract )?year|(?:two|three|2|3)(?: \\([23]\\))? times (?:(?:in )?(?:a|per|each|every)|during (?:a|each)) (?:calendar |contract )?year)\\b",
    ),
    182,
  ],
  [words(`\\b(?:annual(?:ly)?|yearly|${EACH} (?:calendar |contract |\\w+ )?year|anniversary)\\b`), 365],
  [words(`\\b(?:every|each) ${COUNT} (?:business |working )?days\\b`), 30],
];

/** The days between two times of what some words say happens again and again; `null` where they do not say how often. */
export function intervalIn(text: string): number | null {
  const fits = INTERVALS.filter(([pattern]) => pattern.test(text)).map(([, days]) => days);
  return fits.length === 0 ? null : Math.min(...fits);
}
