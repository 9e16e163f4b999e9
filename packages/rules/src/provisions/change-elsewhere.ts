import { withoutPassages } from "./without-passages.js";
import { words } from "./words.js";

const OUTSIDERS =
  "(?:guests?|policy-?holders?|members?|callers?|patients?|passengers?|tenants?|students?|shoppers?|insured persons?|card-?holders?)";

/** Passages in which something else than the work changes, or the words for a change are only a label. */
const ELSEWHERE: readonly RegExp[] = [
  words(
    `\\b${OUTSIDERS}(?:['’]s?)? (?:\\w+ )?(?:asks?|requests?|applies) for (?:an? |any )?(?:\\w+ )?changes?\\b(?![^;.,]*\\b(?:scope|services?|works?|deliverables?|software|system)\\b)[^;.,]*`,
  ),
  words("\\baddress(?:es)? for service\\b"),
  words("\\b(?:proposes?|suggests?) an? change (?:roadmap|program(?:me)?|agenda|campaign|strategy)\\b"),
  words(
    "\\bchange (?:orders?|requests?)\\b[^;.]{0,60}?\\bis the (?:label|name|title|caption) of (?:the|a) (?:button|field|screen|menu|tab|link)\\b[^;.]*",
  ),
  words("^\\W*(?:in this \\w+,? )?\\W?change (?:requests?|orders?)\\W? has the meaning\\b[^;.]*"),
];

/** The papers of a contract, named where it says how it is itself amended. */
const OWN_PAPERS = words(
  "(?<=\\b(?:agreement|contract)) (?:or|and|including) (?:any of )?(?:its|the) (?:schedules?|annexes|appendices|exhibits|attachments)\\b",
);

/** What a sentence says of changes without the passages that have to do with no change of the work. */
export function withoutOtherChanges(reading: string): string {
  return withoutPassages(reading, [...ELSEWHERE, OWN_PAPERS]);
}
