import { anyCase } from "@clauselint/core";

/** Words that many provisions share; regular expression sources without capturing groups. */

/** "shall", "will", "must", "agrees to" … */
export const DUTY =
  "(?:shall|will|must|['’]ll|agrees? to|undertakes? to|is (?:required|obligated|obliged) to|are (?:required|obligated|obliged) to)";

/** "may", "is entitled to", "has the right to" … */
export const RIGHT =
  "(?:may|can|(?:is|are|be) (?:entitled|permitted|allowed|authori[sz]ed) to|(?:has|have|retains?|reserves?|with) the (?:sole |exclusive |unilateral |absolute )?(?:rights?|option|privilege|discretion)|(?:has|have) a right|(?:rights?|option) to)";

/** "may not", "shall not", "neither party shall", "no party may", "nor shall" … */
export const FORBIDDEN =
  "(?:(?:shall|will|may|must|can|could|does|do|agrees?|covenants?|undertakes?)(?: \\w+)? not|cannot|neither\\b[^.;]{0,120}?\\b(?:shall|will|may|can)|no (?:such )?party\\b[^.;]{0,60}?\\b(?:shall|will|may)|nor (?:shall|will|may)|refrain from|prohibited from|agrees? (?:that it (?:shall|will) not|not to))";

/** What a contract calls itself. */
export const CONTRACT = "(?:agreement|contract|statement of work|sow|order|work order|addendum|engagement|services?)";

/** "thirty (30)", "30", "thirty", "ninety-day". A word is tried from its first letter only. */
export const NUMBER =
  "(?:(?<![a-z])[a-z]+(?:[ -][a-z]+)?\\s?\\(\\s?\\d+\\s?\\)|\\d+(?:\\.\\d+)?|\\[[ .*•…●]{1,12}\\]|\\*{3}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|twenty[- ]four|thirty|thirty[- ]six|forty[- ]five|sixty|ninety|one hundred (?:and )?(?:eighty|twenty)|a|an))";

/** "thirty (30) days", "12 months", "sixty calendar days'". */
export const PERIOD = `${NUMBER}[ -]*(?:\\(\\d+\\)[ -]*)?(?:business |calendar |working |full |consecutive |additional |contract )?(?:days?|weeks?|months?|years?|quarters?)`;

/** Makes a case-insensitive pattern from a source in which a space stands for any white space, and one with a question mark for perhaps some. */
export function words(source: string, flags = ""): RegExp {
  return anyCase(() => source.replace(CLASS_OR_REST, spaced), flags);
}

const CLASS_OR_REST = /\[[^\]]*\]|[^[]+/g;

/** What the provider keeps its hands off: it owes nothing as to that, unless a duty stands in front of it or behind. */
export const KEPT_OFF = words(
  "^\\W*(?:[\\d.]+ )?(?:(?!\\b(?:shall|will|must|may|and)\\b)[^;.]){0,120}?\\b(?:shall|will|must|may) (?:neither|not|never) (?:\\w+ )?(?:administer|configure|alter|touch|change|operate|manage|modify|reconfigure)\\b(?![^;.]*\\b(?:without|unless|until|in (?:a|any) (?:way|manner)|so as to|reduce|weaken|lower|(?:and|but) (?:shall|will|must) (?!not\\b|never\\b|neither\\b))\\b)",
);

/** Part of a source; in a class of letters a space is a space. */
function spaced(part: string): string {
  return part.startsWith("[") ? part : part.replaceAll(" ?", "\\s*").replaceAll(" ", "\\s+");
}
