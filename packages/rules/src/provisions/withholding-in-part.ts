import { HOLDS_BACK, KEEPS, LIEN, OVER_PAYMENT, THING } from "./withholding-words.js";
import { words } from "./words.js";

const TAKES = `(?:${HOLDS_BACK}|${KEEPS})`;
const AS_A_RULE = "(?:unreasonabl[ey]|normally|usually|generally|ordinarily|as a rule)";
/** "shall not unreasonably withhold", "will normally refrain from holding back" */
const SOFTENED = words(
  `\\b(?:not|never) ${AS_A_RULE},? ${TAKES}\\b|\\b${AS_A_RULE},? (?:not|refrains?(?: from)?|abstains?(?: from)?) ${TAKES}\\b`,
);
/** "save for sums overdue for sixty days" */
const BUT_FOR_DEBTS = words(
  "\\b(?:except|save|unless)\\b(?:(?!\\b(?:law|courts?|statut\\w+|even|whether|equipment|goods|premises)\\b)[^.;,]){0,80}?\\b(?:unpaid|overdue|outstanding|owed|owing|arrears|(?:has|have|is|are) not (?:been )?paid|fail(?:s|ed)? to pay|non-?payment)\\b",
);
/** "undisputed ones being first paid" */
const BUT_UNDISPUTED = words(
  "\\bundisputed (?:\\w+ ){0,2}?(?:being (?:\\w+ )?paid|(?:is|are) (?:another matter|a different matter|not (?:covered|affected|included)|excepted|excluded))\\b",
);
/** "but not over the drawings", "this does not apply to code" */
const BUT_FOR_THINGS = words(
  `\\b${LIEN}\\b[^.;]{0,80}?\\bbut not (?:over|in|on|as to|for) (?:[\\w-]+ ){0,3}?${THING}\\b|\\b(?:this|that|which|it) (?:does|do|shall|will) not (?:apply|extend) to (?:(?!(?:own|other)\\b)[\\w-]+,? ){0,4}?${THING}\\b(?! (?:of|from) (?:its |the )?(?:others?|third)\\b)`,
);
/** "provided that it may suspend retrieval until the arrears are paid" */
const BUT_SHUTS = words(
  `\\b(?:provided that|except that|save that|but)\\b[^.;]{0,40}?\\bmay (?:\\w+ )?(?:suspend|block|disable|pause)\\b[^.;]{0,80}?\\b(?:retrieval|access|exports?|downloads?)\\b[^.;]{0,80}?${OVER_PAYMENT.source}`,
);

/** Whether a ban on holding things back leaves the provider ways to do so over what is owed to it, or some of the things. */
export function isInPart(reading: string): boolean {
  return [SOFTENED, BUT_FOR_DEBTS, BUT_UNDISPUTED, BUT_FOR_THINGS, BUT_SHUTS].some((pattern) => pattern.test(reading));
}
