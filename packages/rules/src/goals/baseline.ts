import { defineRequirement, type Facts, type Provision, type Span } from "@clauselint/core";
import { words } from "../provisions/words.js";
import { conclude } from "../support/conclude.js";
import type { Judgement } from "../support/judgement.js";
import { partsAround } from "../support/parts-around.js";
import { weightOf } from "../support/weight-of.js";

type Element = "value" | "period";
type MessageId = "vague" | "open";
type Input = Parameters<typeof weightOf>[1];

const GAIN =
  "(?:reduc|lower|cut|decreas|increas|improv|rais|shorten|sav|grow|accelerat|drop|fall|ris|lift|shrink|trim|slash|climb|boost|bring down|com(?:e|es|ing) down)(?:e|es|ed|ing|s|ting|ping|ming|tion|tions|e?ments?)?";
const SHARE = "\\d+(?:[.,]\\d+)?\\s?(?:%|per ?cent)";
const CURRENCY = "(?:[a-z]{0,3}[€$£¥₹]|eur|chf|usd|gbp|inr|rs|cad|aud|jpy|sek|nok|dkk|pln|sgd)";
const AT_MOST =
  "(?:below|under|above|over|about|around|at (?:most|least)|(?:(?:no|not) )?(?:less|more|fewer|higher|lower|longer) than|beneath|a maximum of|an average of)";
const MONTH = "january|february|march|april|may|june|july|august|september|october|november|december";
/** Brackets and asides are stepped over whole and only twice: in more ways than one they cost time. */
const BETWEEN = "(?:[^.;(]|\\.(?=\\d)){0,40}?";
/** "from 31 days to 18", and not "from 9 to 5", "from 1 May to 3 June" or "from version 3 to 4". */
const FROM_TO = `\\bfrom (?:(?:an?|the|about|over|around|some|roughly|nearly|almost) )?(?:${CURRENCY} ?)?\\d${BETWEEN}(?:(?:\\([^()]{0,120}\\)|, [^.;,()]{0,80},)${BETWEEN}){0,2}?\\bto (?:${AT_MOST} )?(?:${CURRENCY} ?)?\\d`;
/** "to 18 days from the 31 recorded in 2025", "down to 18 days from 31". */
const TO_FROM = `\\bto (?:${AT_MOST} )?(?:${CURRENCY} ?)?\\d(?:\\([^()]{0,120}\\)|[^.;(]|\\.(?=\\d)|\\((?=from\\b)){0,30}?\\bfrom (?:(?:an?|the|its|about|over|around|some|roughly|nearly|almost|currently|today[’']s) ){0,2}(?:${CURRENCY} ?)?\\d(?!\\d? (?:${MONTH})\\b|\\d{3}\\b)`;
/** "(in 2025 the own desk reached 61 %, as reported)": what a goal starts from, told beside it. */
const STOOD =
  "(?:was|were|stood at|stands at|achieved|reached|recorded|averaged|measured|currently|today|at present|now|baseline|as-is)";
const TOLD_BESIDE = `\\((?:[^()]{0,80}?\\b${STOOD}\\b[^()]{0,60}?\\d|[^()]{0,40}?\\d[^()]{0,40}?\\b${STOOD}\\b|(?:in )?(?:fy ?|q[1-4] )?20\\d\\d(?:/\\d\\d)?: \\d)[^()]{0,120}\\)`;
const MOVES = `(?:${GAIN}|\\b(?:bring|tak|get|mov|push|go)(?:e|es|ing|s)?\\b[^.;]{0,80}?\\b(?:down|up)\\b)`;
const DAYS_OR_HOURS = `(?![^(]{0,8}(?:\\d:\\d|[ap]\\.?m\\b|${MONTH}))`;
/** A goal that is measured from where things stand now. */
const RELATIVE = words(
  `\\b(?!growing |rising |falling |cut[ -]?over\\b)${MOVES}\\b[^.;]{0,100}?(?=\\bfrom (?:\\S{1,8} )?${DAYS_OR_HOURS}.)${FROM_TO}|\\b${MOVES}\\b[^.;]{0,100}?${TO_FROM}|${TOLD_BESIDE}|\\b${GAIN}\\b[^.;]{0,80}?\\bfrom (?:its|their|the|today[’']s) (?:current|present|existing|(?:as-is )?baseline|today[’']s)\\b|\\b${GAIN}\\b[^.;]{0,80}?\\b(?:by|of)\\b[^.;]{0,24}?(?:${SHARE}|\\b(?:half|a third|a quarter)\\b)|${SHARE} (?:fewer|less|more|higher|lower|faster|cheaper|reduction|increase|improvement|savings?)\\b|\\b(?:halv|doubl|tripl)(?:e|es|ed|ing)\\b`,
);
const VALUE = words(
  `${TOLD_BESIDE}|\\bfrom\\b[^.;]{0,40}?\\d|\\b(?:baseline|today|currently|current(?: \\w+){0,3}|as-is|at present|now)\\b[^.;]{0,60}?\\d|\\d[^.;]{0,60}?\\b(?:baseline|today|currently|at present)\\b`,
);
const PERIOD = words(
  "\\b(?:compared (?:with|to)|against|relative to|versus|than|over|in|of|as of|measured)\\b[^.;]{0,60}?\\b(?:\\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|(?:first|second|third|fourth|last|previous|preceding|prior) (?:\\w+ )?(?:quarter|year|month|months))\\b",
);
const NOW = words("\\b(?:baselines?|as-is|current(?:ly)?|present|today|existing|now|status quo)\\b");
const BASELINE = words("\\bbaselines?\\b|\\bas-is\\b|\\bcurrent state\\b");
const LATER = words(
  "\\bbaselines?\\b[^.;]{0,80}?\\b(?:to be|(?:will|shall) be|agree[ds]?|determin\\w+|establish\\w*|measured during)\\b|\\b(?:agree|determine|establish|measure)\\w*\\b[^.;]{0,60}?\\bbaselines?\\b",
);

/** Reports goals that are measured from a place nobody has written down. */
export default defineRequirement({
  id: "goals/baseline",
  subject: "where a relative goal is measured from",
  severity: "info",
  appliesTo: { msa: "required", sow: "required", "order-form": "required", sla: "optional", other: "required" },
  docs: {
    summary: "A goal such as “20 % less” comes with the value, date and source it is measured from.",
    why: "Nobody can tell whether calls fell by a fifth when nobody wrote down how many there were.",
    fix: "Give the value today, over which period it was measured and where it comes from.",
    references: [],
  },
  elements: { value: "the value today", period: "when it was measured" },
  messages: {
    missing: "A goal is measured from where things stand now, but no words on that were found {{where}}.",
    vague: "A goal is measured from where things stand now, and no number says where that is.",
    open: "A goal is measured from a baseline that is still to be established.",
  },
  modelClause: `Each goal that is a change is measured from the baseline in Annex 1, in which each row has the measure, its value, the period over which it was measured and the report of {customer} that it comes from. Where a value is missing at signature, {provider} measures it over the first full calendar month, and it becomes the baseline when {customer} has confirmed it in writing within ten business days.`,
  when({ facts }) {
    const applies = relativeGoals(facts).length > 0;
    return { applies, reason: "no goal is measured from where things stand now" };
  },
  assess(input) {
    const goals = relativeGoals(input.facts);
    const own = goals.flatMap((goal) => judge(wordsOf(goal, input), goal.evidence));
    const elsewhere = input.facts.evidence
      .filter(({ sentence, reading }) => BASELINE.test(reading) && input.facts.weight(sentence) > 0)
      .flatMap(({ sentence, reading }) => judge(reading, [sentence]));
    const answer = conclude<Element, MessageId>([...own, ...elsewhere], ["satisfied", "weak"]);
    if (answer.outcome !== "missing") return answer;
    return { ...answer, evidence: goals.flatMap(({ evidence }) => evidence), missingElements: ["value", "period"] };
  },
});

function relativeGoals(facts: Facts): readonly Provision[] {
  return facts.provisions("objective").filter(({ evidence }) => evidence.some(({ quote }) => RELATIVE.test(quote)));
}

/** The words around a relative goal; another goal in the same passage has a place of its own to start from. */
function wordsOf({ evidence }: Provision, { document }: Input): string {
  const parts = evidence.flatMap(({ quote }) => partsAround(quote, RELATIVE));
  return parts.join(" ") || evidence.map((piece) => document.quote(piece)).join(" ");
}

/** What some words say of a starting point; nothing where they speak of none. */
function judge(text: string, evidence: readonly Span[]): readonly Judgement<Element, MessageId>[] {
  const value = VALUE.test(text);
  const period = PERIOD.test(text);
  const missingElements: readonly Element[] = [
    ...(value ? [] : ["value" as const]),
    ...(period ? [] : ["period" as const]),
  ];
  if (value || period) return [{ outcome: "satisfied", evidence, missingElements }];
  if (LATER.test(text)) return [{ outcome: "weak", evidence, missingElements, messageId: "open" }];
  return NOW.test(text) ? [{ outcome: "weak", evidence, missingElements, messageId: "vague" }] : [];
}
