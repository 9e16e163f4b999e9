import { withoutPassages } from "./without-passages.js";
import { words } from "./words.js";

/** Up to the end of what is said, unless somebody is then said to encrypt or something to be encrypted. */
const ON =
  "(?:(?!\\b(?:and|but) (?:(?:[\\w’']+ ){0,5}?(?:shall|will|must)\\b|(?:\\w+ )?(?:encrypts?|uses?|appl(?:y|ies)|keeps?|stores?)\\b)|, (?:and|but) (?!(?:how|why|what|when|where|whether|which|that)\\b)(?:[\\w’']+ ){1,8}?(?:is|are) (?:\\w+ )?encrypted\\b)(?:[^;.:]|:(?= (?:how|why|what|when|where|whether|that)\\b)|\\.(?=\\d)))*";
const ASKS =
  "(?:stat(?:e|es|ing)|examin(?:e|es|ing)|checks?|tells?|verif(?:y|ies)|reports?|reviews?|audits?|asks?|determines?|says?|assess(?:es)?|investigates?|finds? out)";

/** Passages in which encryption is taught, studied, exported, sold or asked about, or is what others do on machines of their own. */
const ELSEWHERE: readonly RegExp[] = [
  words(`\\b(?:teach(?:es)?|explains?|lectures?)\\b${ON}`),
  words(
    `\\b(?:prepares?|writes?|produces?|drafts?|conducts?) an? (?:\\w+ ){0,2}?(?:study|paper|report|article|survey|comparison)\\b${ON}`,
  ),
  words(
    `\\bresearch(?:es)?(?: (?:\\w+|[\\w]+-[\\w]+)){0,3}? (?:encryption|cryptograph\\w+|methods|algorithms)\\b${ON}`,
  ),
  words(`\\bcompares? (?:at least )?(?:\\w+ ){1,4}?(?:products?|tools?|apps?|services|vendors|offers)\\b${ON}`),
  words(`\\b${ASKS}\\b(?: [\\w’']+){0,3}? (?:whether|if)\\b${ON}`),
  words(`^\\W*when (?:we|you|they) (?:say|speak|write)\\b${ON}`),
  words(`^\\W*(?:please (?:you shall )?(?:\\w+ )?encrypt\\b)${ON}`),
  words(
    "\\bexport(?:s|ed|ing)?\\b[^;.]{0,30}?\\b(?:encryption|cryptograph\\w+) (?:items?|technolog\\w+|functions?|products?|software)\\b|\\b(?:software|products?|items?|technology)\\b[^;.]{0,40}?\\bencryption\\b[^;.]{0,40}?\\b(?:is|are|be|been) exported\\b",
  ),
  words(
    "\\b(?:experience|expertise|proficiency|knowledge|background) (?:in|with|of)\\b[^;.]{0,60}?\\b(?:encryption|cryptograph\\w+)\\b",
  ),
  words("\\b(?:radios?|handsets?)\\b[^;.]{0,60}?\\bencrypted (?:talk ?groups?|voice|channels?|traffic)\\b"),
  words(
    `\\b(?:(?:bids?|tenders?|offers?|proposals?)\\b (?:(?:shall|must|will|may) be|are|is) (?:\\w+ )?(?:uploaded|submitted|sent|filed|lodged)|digital signature certificates?)\\b${ON}`,
  ),
  words(
    "\\b(?:attackers?|intruders?|criminals?|hackers?|ransomware|malware)\\b (?:\\w+ )?(?:encrypts?|has encrypted|have encrypted)\\b[^;,.]*",
  ),
  words(
    "^\\W*(?:all |the |each |every )?(?:merchants?|users?|members?|card-?holders?|participants?|dealers?|visitors?) (?:shall|must|should|will|have to|has to) (?:\\w+ )?encrypt\\b[^;.]*\\b(?:their|his|her|its) own\\b[^;.]*",
  ),
];

/** What a sentence says without the passages in which encryption is no measure of the provider. */
export function withoutOthersEncryption(reading: string): string {
  return withoutPassages(reading, ELSEWHERE);
}
