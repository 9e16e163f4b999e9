import { anyCase } from "@clauselint/core";
import { perParties } from "./per-parties.js";
import { withoutPassages } from "./without-passages.js";
import { words } from "./words.js";

const TEST =
  "(?:(?:penetration|pen|security|vulnerability|intrusion)[- ]?(?:tests?|scans?|audits?|assessments?)|(?:independent|third[- ]party|external) (?:\\w+ )?(?:audits?|assessments?|examinations?|tests?))";

/** Passages that refuse proof and tests, or only say what they are. */
const ELSEWHERE: readonly RegExp[] = [
  words(
    `\\b${TEST}\\b(?![^;]*\\b(?:unless|without|except|unauthori[sz]ed)\\b)[^;.]{0,60}?\\b(?:is|are|(?:shall|will) be|constitutes?|counts? as) an? (?:\\w+ )?(?:breach|misuse)\\b[^;.]*`,
  ),
  words(
    `\\b${TEST}\\b(?![^;]*\\b(?:unless|without|except|more (?:than|often)|outside|during|before|from)\\b)[^;.,]{0,40}?\\b(?:is|are|(?:shall|will) be) (?:excluded|ruled out|forbidden|not (?:allowed|permitted))\\b`,
  ),
  words(`\\brefuses? (?:all |any |every )?${TEST}\\b`),
  words(
    "\\bmay let\\b[^;.]{0,60}?\\bcertificates?\\b[^;.]{0,20}?\\blapse\\b|\\bcertificates?\\b[^;.]{0,30}?\\bmay lapse\\b",
  ),
  words(
    `\\bno ${TEST}\\b[^;.]{0,60}?\\b(?:is|are|(?:shall|will) be) (?:required|needed|owed|made|performed|carried out|commissioned)\\b`,
  ),
  words("\\bnever (?:has|have) (?:its|our|the) (?:\\w+ )?security tested\\b"),
  words("^\\W*[\\w/-]+(?: [\\w/-]+){0,3} (?:is|are) an? (?:kind|type|sort|form) of\\b[^;.]*"),
  words(
    "\\bhelps?\\b[^;.]{0,40}?\\b(?:get|obtain|reach|gain|achieve)\\b[^;.]{0,20}?\\b(?:its|your|their) (?:own )?(?:iso|soc)\\b[^;.:]*",
  ),
];

/** "a penetration test of Customer's own network": work that is bought, no proof of the provider's own security. */
const ofCustomer = perParties((names) =>
  anyCase(
    String.raw`\btest(?:s|ing)?\s+(?:(?:of|on)\s+)?(?:(?:the\s+)?${names}['\u2019]s?\s+own\b(?!\s+(?:\w+\s+)?(?:environments?|instances?|tenants?|tenanc(?:y|ies)|data)\b)|(?:the\s+)?\w+\s+of\s+(?:the\s+)?${names}['\u2019]s?\s+(?:\w+\s+)?(?:cooperatives?|members|dealers|tenants|schools|branches)\b)`,
  ),
);
const OF_YOURS = words(
  "\\btest(?:s|ing)? (?:of|on) your (?:own )?(?:apps?|networks?|web ?sites?|web ?shops?|offices?)\\b",
);

/** What a sentence says without the passages that show nothing of the provider's own security. */
export function withoutOthersAssurance(reading: string): string {
  return withoutPassages(reading, ELSEWHERE);
}

/** Whether a test is work for the customer, on what is the customer's own. */
export function testsCustomer(reading: string, parties: Parameters<typeof ofCustomer>[0]): boolean {
  return (
    ofCustomer(parties, "customer").test(reading) || (parties.sideOf("you") !== "provider" && OF_YOURS.test(reading))
  );
}
