import { withoutPassages } from "./without-passages.js";
import { words } from "./words.js";

const STAFF =
  "(?:members? of (?:our|its|their|the [\\w ]{1,30}['’]s) (?:staff|team|personnel)|employees?|workers?|staff members?)";

/** What staff says of the work under the contract is a matter of the parties. */
const NOT_OF_WORK =
  "(?![^;.,]{0,20}\\b(?:about|on|of|over|with|concerning|regarding) (?:the |any )?(?:services?|deliverables?|software|supplier)\\b)";

/** Passages on those who only appoint an expert, on rising prices, on features of a product, and on quarrels within one side. */
const ELSEWHERE: readonly RegExp[] = [
  words(
    "\\b(?:appointed|named|nominated|chosen) by the (?:\\w+ )?(?:presidents?|chair\\w*|chief executive|directors?|heads?) of (?!(?:each|both|the two|the|either) part)(?:the )?[^;.,]{1,60}",
  ),
  words(
    "\\b(?:rates?|prices?|fees?|charges?|rents?|costs?|wages?|salar(?:y|ies)|premiums?) (?:(?:shall|will|may|must|is|are) (?:be )?)?(?:\\w+ly )?escalat(?:e|es|ed)\\b(?! (?:in writing )?to (?:the|its|their|an?|each|both|senior) (?!(?:index|rate|level|amount|new)\\b))",
  ),
  words(
    "\\b(?:software|system|app|application|tool|product|device) (?:(?:shall|must|will|should) )?(?:lets?|allows?|enables?) (?:an? |any |each )?(?:nurses?|doctors?|clerks?|guards?|drivers?|callers?|guests?|patients?|users?|operators?)\\b(?:(?!\\b(?:is|are|be) (?:\\w+ )?escalated\\b)[^;.])*",
  ),
  words(
    "\\b(?:draws? up|designs?|prepares?|writes?|drafts?) an? escalation (?:chart|matrix|procedure|plan|process|path|policy) for\\b[^;.]{0,40}?\\bown\\b[^;.]*",
  ),
  words(
    `\\b${STAFF} (?:who )?(?:has|have|with|raises?) (?:an? )?(?:\\w+ )?(?:grievances?|complaints?)\\b${NOT_OF_WORK}[^;.]*`,
  ),
  words(
    `\\bgrievances? of (?:the |its |our )?(?:[\\w’'-]+ ){0,3}?(?:staff|employees|personnel|workers)\\b${NOT_OF_WORK}[^;.]*`,
  ),
  words(
    "\\b(?:cannot|can ?not|may not|(?:shall|will|must) not|never) be (?:\\w+ )?escalated\\b(?! (?:to|above|beyond|until|before|unless|without|by)\\b)",
  ),
];

/** What a sentence says without the passages in which no problem between the parties goes to anybody. */
export function withoutOtherEscalation(reading: string): string {
  return withoutPassages(reading, ELSEWHERE);
}
