import { anyCase, matchesOf, type PartiesFact } from "@clauselint/core";
import { perParties } from "../per-parties.js";
import { partyOrOwner } from "../side-of-statement.js";
import { words } from "../words.js";
import { EACH_KEPT_BY, NO_FUNCTION_KEPT } from "./core-matters.js";
import { DONE_BY, FUNCTION, NO_FUNCTION } from "./function-words.js";

/** What is said to stay with somebody but is a right, a thing or a burden, and no function. */
const NO_MATTER = words(
  "\\b(?:title|ownership|propert(?:y|ies)|copyrights?|rights?|interests?|patents?|liabilit\\w+|burden|costs?|confiden\\w+|data|records|information|materials?|goods|employees?)\\b",
);

/** "It is for the Customer to choose", "such matters are for the Customer alone". */
const FOR_IT = words(
  "\\b(?:is|are|be) (?:\\w+ )?for (?=([^;.]{2,60}?) (?:alone|only|itself|to (?:decide|choose|determine|approve|set|say|settle|judge|select))\\b)",
);

const ownPeople = perParties((names) =>
  anyCase(
    `(?:${names}(?:['’]s)?|\\byour)\\s+(?:own|in-house|internal)\\s+(?:\\w+\\s+)?(?:team|staff|people|employees|engineers?|administrators?|developers?|department)(?!\\s+(?:portals?|accounts?|tools?|guides?|platforms?|handbooks?|licen[cs]es?)\\b)(?:\\s+|,[^,;.]{1,40},\\s+)(?:(?:shall|will|must)\\s+)?(?:alone\\s+)?\\w+`,
  ),
);

const ownAffair = perParties((names) =>
  anyCase(
    `\\b(?:is|are|remains?|stays?)\\s+(?:${names}|your)\\s+(?:(?:sole|own|exclusive)\\s+)?(?:affair|business|responsibilit(?:y|ies)|task|concern|matter|job|decision)s?\\b`,
  ),
);

/** "The Customer's passwords": care that every customer takes, and no function. */
const CARED_FOR = "(?:passwords?|credentials|user ?names|log-?ins)";
const OWN_CARE = words(
  `^(?:(?!\\b(?:of|and|or)\\b)[^,;])*?\\b${CARED_FOR}(?: (?:and|or) ${CARED_FOR})?(?: (?:shall|will|must))? $`,
);

/** "… shall be handled by the Company itself": who does it alone keeps it. */
const doneBySelf = perParties((names) =>
  anyCase(
    `\\b(?:be|is|are)\\s+(?:\\w+ly\\s+)?${DONE_BY}\\s+(?:the\\s+)?${names}(?:\\s+(?:itself|themselves|alone|only(?=\\s*(?:[.,;]|$))|on\\s+its\\s+own)\\b|['’]s?\\s+own\\s+(?:staff|team|people|personnel|employees)\\b)`,
  ),
);

/** "… is operated by the Company." */
const doneByIt = perParties((names) =>
  anyCase(`\\b(?:be|is|are)\\s+(?:\\w+ly\\s+)?${DONE_BY}\\s+(?:the\\s+)?${names}(?=\\s*(?:[.;]|$))`),
);

/** What work costs and who asks for it may be managed as well. */
const NO_WORK = words("\\b(?:costs?|fees?|charges?|budgets?|invoices?|tickets?|requests?|contracts?|licen[cs]es?) $");

const UNSURE = /\b(?:not|never|no|if|unless|until|where)\b[^;.]{0,60}$/i;

/** "These matters stay with the Customer", "the Customer's own team releases every build". */
export function keepsOwn(reading: string, parties: PartiesFact): boolean {
  if (ownPeople(parties, "customer").test(reading)) return FUNCTION.test(reading) && !NO_FUNCTION.test(reading);
  if (ownAffair(parties, "customer").test(reading)) return !NO_MATTER.test(reading) && !NO_FUNCTION.test(reading);
  const self = doneBySelf(parties, "customer").exec(reading);
  if (self !== null && !UNSURE.test(reading.slice(0, self.index)))
    return doesFunction(reading.slice(0, self.index)) && !NO_FUNCTION.test(reading);
  const done = doneByIt(parties, "customer").exec(reading);
  const subject = done === null ? "" : reading.slice(0, done.index);
  if (doesFunction(subject) && !NO_WORK.test(subject) && !UNSURE.test(subject) && !NO_FUNCTION.test(reading))
    return true;
  const decider = FOR_IT.exec(reading)?.[1];
  if (decider !== undefined && partyOrOwner(decider, parties) === "customer") return true;
  return matchesOf(EACH_KEPT_BY, reading).some(
    ({ index, 0: kept }) =>
      !/\b(?:not|never|no)\b[^;,.]{0,40}$/i.test(reading.slice(0, index)) &&
      !NO_MATTER.test(reading.slice(0, index)) &&
      !NO_FUNCTION_KEPT.test(reading.slice(0, index)) &&
      partyOrOwner(reading.slice(index + kept.length), parties) === "customer",
  );
}

function doesFunction(subject: string): boolean {
  return FUNCTION.test(subject) && !OWN_CARE.test(subject);
}
