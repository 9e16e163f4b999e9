import { DATA_NOUN } from "./data-words.js";
import { SOURCE } from "./software-words.js";
import { words } from "./words.js";

/** What the customer needs to go on working. */
export const THING = `(?:${DATA_NOUN}|deliverables?|work products?|works?(?! (?:order|day|hour|permit|force|place)s?\\b)|${SOURCE}|credentials?|passwords?|(?:access )?keys|accounts?(?! (?:receivable|payable|manager))|log-?(?:on|in)s|(?:tele)?phone numbers|documents?|documentation|materials|property|configurations?|designs?|drawings|repositor(?:y|ies)|domain names?|(?<=\\b(?:withhold|withholding|hold|holding|keep|keeping|retain|retaining|release|return|hand over) )anything)`;
/** People whose own accounts are no hold on the customer. */
const OTHERS = "(?:people|persons?|anyone|those|users?|staff|employees?|visitors?|guests?|members?|individuals?)";
/** Holding back as such; "retain" and "keep" only where the words say what for. */
export const HOLDS_BACK = `(?:withhold(?:s|ing)?|hold(?:s|ing)? (?:(?:anything|any of (?:it|them|this|these)|any (?:[\\w']+,? (?:or )?){1,3}?|it|them|these|those) )?(?:back|hostage)|restrict(?:s|ing)? (?:[\\w'’]+ ){0,4}?(?:access|use of)\\b(?= (?:(?!(?:where|when|while|if|until|unless)\\b)[\\w'’]+ ){0,8}?${THING}\\b)(?![^;.]{0,60}?\\b${OTHERS}\\b)|h(?:ang|old)(?:s|ing)? on to|(?:lock|shut|cut)(?:s|ting|ing)? (?:\\w+ )?(?:out|off)|(?<!\\ba )lock(?:s|ing)? (?!box)(?:access|(?:(?!${OTHERS}['’])[\\w'’]+ ){1,3}?accounts?\\b(?! (?:of|for|belonging to|held by) (?:\\w+ ){0,2}?${OTHERS}))|disables?|den(?:y|ies|ying)|block(?:s|ing)?|suspend(?:s|ing)?|interrupt(?:s|ing)?|(?:refus|declin)(?:e|es|ing) to (?:return|hand over|deliver|release|give|provide|transfer)|stop(?:s|ping)? (?:\\w+ )?access|encrypt(?:s|ing)?|render(?:s|ing)? (?:\\w+ )?(?:unusable|inaccessible))`;
export const KEEPS =
  "(?:retain(?:s|ing)?|keep(?:s|ing)?|delay(?:s|ing)?|defer(?:s|ring)?|delet(?:e|es|ing)|remov(?:e|es|ing))";
export const LIEN = "(?:liens?|rights? of retention|retention rights?|possessory (?:rights?|interests?))";
export const OVER_PAYMENT = words(
  "\\b(?:liens?|(?:non-?)?payments?|paid|pay|unpaid|overdue|outstanding|invoices?|bills?|dues|fees|charges|arrears|owed|owing)\\b",
);
