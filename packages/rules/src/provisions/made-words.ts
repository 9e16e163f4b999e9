import type { SentenceFact } from "@clauselint/core";
import { words } from "./words.js";

/** What is made for a customer, by the name it goes by. */
const NAMED =
  "\\b(?:deliverables?|work products?|(?:foreground|new|resulting|project(?:[ -]specific)?) (?:ip(?:rs?)?|intellectual property|materials)|(?:bespoke|custom|(?:specially|newly) (?:written|developed|created)|developed) (?:software|code|developments?|programs?|materials?|works?|features?|applications?)|developments|inventions?|(?:work|project|development) results?|(?:rights?|title|ownership) (?:in|to|of) (?:the |all |any )?results|results of (?:\\w+ ){0,5}?(?:services|work|development\\w*)|works? of authorship|(?:contract|project|commissioned) (?:materials?|outputs?))\\b";
/** Anything, said to be made in the course of the contract. */
const CREATED =
  "\\b(?:created|conceived|developed|prepared|produced|authored|made|written|designed|compiled|drawn up|realised|realized|reduced to practice)\\b[^;:.]{0,80}?\\b(?:under|pursuant|hereunder|throughout|during|in the (?:course|performance)|in performing|in connection with (?:the|this|its)|in accordance with|as (?:a|the) result|for|by|at the request)\\b";
/** The same with the maker in front. */
const MAKES_IT =
  "\\b(?:everything|anything|whatever|all(?: that)?|what(?:ever)?|(?:software|code|works?|materials|documents|designs?)(?: (?:that|which))?) (?:\\w+ ){1,4}?(?:develops?|creates?|makes?|builds?|writes?|produces?|designs?|prepares?)\\b|\\b(?:that|which) (?:the )?(?:\\w+ ){1,3}?(?:develops?|creates?|makes?|builds?|writes?|produces?|designs?|prepares?)(?:,? (?:and|or) \\w+)? (?:\\w+ ){0,3}?(?:for the|under|pursuant to|in the course of|in performing) (?:this |the )?(?:\\w+ )?(?:contract|agreement|services|customer|client|principal|company|engagement|project|assignment)\\b|\\bworks?,[^;:.]{0,200}? carried out\\b[^;:.]{0,60}? in (?:the )?(?:performance|execution) of\\b";
const ARISING =
  "\\b(?:intellectual property|copyrights?|inventions|iprs?) (?:rights )?(?:arising|resulting) (?:out of|from|under|during)\\b|\\b(?:commissioned|ordered|requested|funded|paid for) by\\b|\\b\\w+-specific (?:enhancements|modifications|changes|developments|software|code)\\b";
const MADE = words(`${NAMED}|${CREATED}|${MAKES_IT}|${ARISING}`);
const THINGS =
  "(?:software|firmware|applications?|apps?|apis?|programs?|code|scripts?|plug-?ins?|chat ?bots?|websites?|web ?sites?|(?:web|online) ?shops?|portals?|dashboards?|platforms?|interfaces?|integrations?|(?:integration|software|data) layers?|systems?|databases?|reports?|documents?|documentation|designs?|drawings|specifications?|materials|content|artwork|studies|plans|manuals?|models?|photographs?|enhancements|modifications|customi[sz]ations?|prototypes?)";
const MAKES = words(
  `^(?:\\w+ly )?(?:develop|design|create|build|write|author|prepare|produce|customi[sz]e|program|redesign|draft|modify|enhance|edit|translate|compile)\\b[^;.]{1,120}?\\b${THINGS}\\b`,
);
const IS_NAMED = words(NAMED);
const CHANGES = words(
  "\\b(?:modifications?|enhancements?|improvements?|derivative works?|customi[sz]ations?|adaptations?|translations?)\\b",
);
const BACKGROUND = words(
  "\\b(?:pre-?existing|background|prior to|independently|before the|existed|in existence|residual|general know-?how)\\b",
);
/** What is left out is not what is spoken of. */
const EXCLUDED = /\b(?:excluding|other than|except)\b[^;]*/gi;
const RIGHTS = words(
  "\\b(?:right,? title|rights,? titles?|title|ownership|intellectual property|copyrights?|patents?|iprs?|all (?:of )?(?:\\w+ ){0,2}?(?:rights?|interests?)|(?:economic|patrimonial|exploitation) rights|rights? (?:in|of use)|(?:proprietary|exclusive) rights?)\\b|\\bassign(?: to (?:\\w+ ){1,3}?)? (?:(?:all|any|the|such|its) ){0,2}(?:deliverables?|work product|inventions?)\\b",
);

const ALWAYS_MADE = words("\\b(?:deliverables?|work products?|work results?|results of)\\b");

/** Whether they name what the provider makes, whoever else is said to have a hand in it. */
export function isAlwaysMade(text: string): boolean {
  return ALWAYS_MADE.test(text);
}

/** Whether some words name things made under the contract. */
export function isMade(text: string): boolean {
  return MADE.test(text);
}

/** Whether a sentence speaks of deliverables, or binds somebody to make things that can be owned. */
export function speaksOfMaking({ reading, statements }: SentenceFact): boolean {
  if (IS_NAMED.test(reading)) return true;
  return statements.some(
    ({ side, modality, action }) => side !== "customer" && modality === "duty" && MAKES.test(action),
  );
}

/** Whether they name changes to things that may have been there before. */
export function namesChanges(text: string): boolean {
  return CHANGES.test(text);
}

/** Whether they name what a party had before or makes on its own account. */
export function isBackground(text: string): boolean {
  return BACKGROUND.test(text.replace(EXCLUDED, ""));
}

/** Whether they name rights that can be owned, rather than people or money. */
export function namesRights(text: string): boolean {
  return RIGHTS.test(text);
}
