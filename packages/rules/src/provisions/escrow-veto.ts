import { anyCase, type PartiesFact } from "@clauselint/core";
import { partyDoes } from "./party-does.js";
import { perParties } from "./per-parties.js";
import { SOURCE } from "./software-words.js";
import { words } from "./words.js";

const AGREED = "(?:agreed|consented|approved)";
const LETS_OUT =
  "(?:releas\\w+|hand(?:s|ed|ing)? (?:out|over)|surrender\\w*)\\b(?![^.;]{0,60}? (?:any(?:one|body) else|any other|others|third part(?:y|ies))\\b)";
/** "may only release it if we've agreed" */
const afterAgreement = perParties((names) =>
  anyCase(
    words(
      `\\bonly ${LETS_OUT}\\b[^.;]{0,80}? (?:if|when|once|after|where) ${names}(?:['’]ve| has| have| had)?(?: \\w+)? ${AGREED}\\b|\\b${LETS_OUT}\\b[^.;]{0,100}? (?:only (?:if|when|once|after|where)|unless|until) ${names}(?:['’]ve| has| have| had)(?: \\w+)? ${AGREED}\\b`,
    ).source,
  ),
);

const FOR_GOOD = words(
  "\\b(?:for good|for ?ever|permanently|indefinitely|without (?:any )?limits?|for (?:whatever|any) reason)\\b",
);
/** Somebody decides who is right, or a time runs out. */
const DECIDED = words(
  "\\b(?:until|unless|experts?|arbitrat\\w+|courts?|decid\\w+|decision|determin\\w+|mediat\\w+|within|for (?:\\w+|\\d+) (?:business |working |calendar )?(?:days|weeks|months))\\b",
);
const objects = perParties((names) =>
  anyCase(
    words(
      `(?:(?<!\\bno )\\b(?:objection|veto|contrary (?:notice|instructions?)) (?:by|of|from) ${names}|${names} (?:objection|veto))[^.;]{0,60}? (?:blocks?|prevents?|stops?|bars?|ends?)\\b[^.;]{0,60}?\\breleas\\w+|${names} objects?\\b[^.;]{0,120}?\\b(?:keeps?|holds?|retains?|refuses?|not release)\\b`,
    ).source,
  ),
);

/** Whether nothing comes out against the provider's will: it has to have agreed, or its objection is never decided on. */
export function vetoesRelease(reading: string, parties: PartiesFact): boolean {
  if (afterAgreement(parties, "provider").test(reading)) return true;
  return objects(parties, "provider").test(reading) && FOR_GOOD.test(reading) && !DECIDED.test(reading);
}

const FALL = "(?:insolven\\w*|bankrupt\\w*|liquidation|winding[- ]up|receivership)";
const falls = perParties((names) =>
  anyCase(
    words(
      `${names} ${FALL}|\\b${FALL} of ${names}|${names} (?:becomes?|is|goes|go|enters?)\\b[^.;,]{0,30}?\\b(?:${FALL}|out of business)`,
    ).source,
  ),
);
const FALLS = words(
  `(?<!\\b(?:other than|except|unless|not|no longer|recovery from) (?:\\S+ ){0,3}?)\\b(?:${FALL}|out of business)\\b`,
);
const DEPOSIT = `(?:${SOURCE}|deposit(?:ed (?:materials?|items?|code|software))?|it|them)\\b`;
const returned = perParties((names) =>
  anyCase(
    words(
      `\\b(?:returns?|sends?|gives? back|hands? back) (?:the |all |any |every )?(?:(?:full |whole )?cop(?:y|ies) of (?:the )?)?${DEPOSIT}[^.;,]{0,60}? to ${names}|\\b${DEPOSIT}[^.;,]{0,30}? (?:is|are|be) (?:returned|sent(?: back)?|given back|handed back)\\b[^.;,]{0,30}? to ${names}`,
    ).source,
  ),
);
/** A customer that no longer needs the code gives it back. */
const RETURNS = "(?:(?:shall|will|must) )?(?:returns?|sends?|gives? back|hands? back)";

/** Whether the code goes back to the provider, or to whoever winds it up, on its own insolvency. */
export function goesBack(reading: string, parties: PartiesFact): boolean {
  if (falls(parties, "customer").test(reading)) return false;
  if (partyDoes(parties, "customer", RETURNS).test(reading)) return false;
  return reading
    .split(";")
    .some(
      (part) =>
        FALLS.test(part) && returned(parties, "provider").test(part) && !returned(parties, "customer").test(part),
    );
}
