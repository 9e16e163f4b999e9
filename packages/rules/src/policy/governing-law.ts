import { defineRule } from "@clauselint/core";
import { OF_A_COUNTRY } from "../provisions/governing-law.js";
import { words } from "../provisions/words.js";
import { weightOf } from "../support/weight-of.js";
import { adjectivesOf } from "./countries.js";

/** Words that speak of the law of somewhere, and not of what any law permits. */
const NAMES_LAW = words(
  `${OF_A_COUNTRY}\\b(?! of (?:any|similar)\\b)|\\blaws?(?: and (?:\\w+ )?regulations)? (?:thereof|of|(?:in force|in effect|applicable|prevailing) (?:in|within))\\b(?! (?:any|such jurisdiction|similar|the state[,;])(?!\\w))`,
);
/** Where words stop speaking of the law: at courts, at what is left out, at the next sentence. */
const ELSEWHERE = words(
  "(?<=\\w{3})[.;]|\\b(?<!\\blaws?(?: and)? (?:of )?(?:the )?(?:exclusive )?)(?<!\\bdecisions of (?:the )?)(?:courts?|jurisdiction)\\b|\\b(?:venue|forum|seat|tribunals?|arbitrat\\w+|mediat\\w+|litigat\\w+|proceedings?|heard|brought|settled|resolved|located|incorporated|without|exclud\\w+|excepting|irrespective|regardless|as applied)\\b",
);
const BEHIND_LAW = words("\\b(?:laws?|legislation|governed|ruled)\\b");
/** "German law", "New York state law", "German and Austrian law". */
const BEFORE_LAW = words(
  "^(?: (?:state|federal|national|substantive|material|domestic|internal|civil|(?:and|or) \\w+))? laws?\\b",
);
/** "Made in Nevada and governed by the laws thereof." */
const LAW_OF_IT = words("\\blaws? (?:thereof|of (?:such|that|said) (?:state|province|country|jurisdiction))\\b");
/** New Mexico is not Mexico, Northern Ireland not Ireland, New South Wales not Wales. */
const LONGER = words("\\b(?:new|new south|northern|west|british|american|equatorial|papua new)[ -]$");

/** Reports a contract under another law than those a house allows. */
export default defineRule({
  meta: {
    id: "policy/governing-law",
    severity: "warning",
    docs: {
      summary: "The contract is under a law that the house allows.",
      why: "A foreign law decides what silence means, what may be limited and what a court has to be told by experts; somebody should have said yes to it.",
      fix: "Agree one of the allowed laws, or have the exception approved.",
      references: [],
    },
    schema: {
      type: "object",
      properties: { allowed: { type: "array", items: { type: "string", minLength: 1 } } },
      additionalProperties: false,
    },
    defaultOptions: { allowed: [] },
    messages: { other: "The contract is under a law that is not among those allowed: {{allowed}}." },
  },
  create: ({ document, facts, options: { allowed }, report }) => ({
    Contract() {
      if (allowed.length === 0) return;
      for (const { evidence } of facts.provisions("governing-law")) {
        if (weightOf(evidence, { document, facts }) === 0) continue;
        if (!evidence.some(({ quote }) => NAMES_LAW.test(quote))) continue;
        if (evidence.some(({ quote }) => allowed.some((name) => isLawOf(name, quote)))) continue;
        report({ messageId: "other", evidence, data: { allowed: allowed.join(", ") } });
      }
    },
  }),
});

/** Whether words say that the law is that of a country or state. */
function isLawOf(name: string, quote: string): boolean {
  const parts = quote.toLowerCase().replace(/\s+/g, " ").split(ELSEWHERE);
  return parts.some(
    (part) =>
      placesOf(name, part).some(
        ([before, after]) => BEHIND_LAW.test(before) || BEFORE_LAW.test(after) || LAW_OF_IT.test(after),
      ) ||
      adjectivesOf(name).some((adjective) => placesOf(adjective, part).some(([, after]) => BEFORE_LAW.test(after))),
  );
}

/** What stands before and behind a name wherever it is a whole one. */
function placesOf(name: string, text: string): readonly (readonly [before: string, after: string])[] {
  const found: [string, string][] = [];
  const wanted = name.toLowerCase();
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + wanted.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^-?[\p{L}\p{N}]/u.test(after) && !LONGER.test(before))
      found.push([before, after]);
  }
  return found;
}
