import { anyCase, defineProvision, type ContractDocument, type PartiesFact, type SentenceFact } from "@clauselint/core";
import { boundSide } from "./bound-side.js";
import { withoutOthersEncryption } from "./encryption-elsewhere.js";
import { partyDoes } from "./party-does.js";
import { perParties } from "./per-parties.js";
import { DUTY, words } from "./words.js";

const ENCRYPTS = words(
  "\\b(?:encrypt(?:s|ed|ing)?|encryption(?! keys?)|tls|ssl(?=[^;.]{0,30}?\\b(?:encrypt\\w*|protocols?|connections?|tls|secured?|version))|aes(?:-?\\d+)?)\\b",
);
/** What is encrypted where, and how, by the fact that it sets. */
const SAYS: readonly (readonly [fact: string, pattern: RegExp])[] = [
  [
    "transit",
    words(
      "\\b(?:in (?:transit|motion|transmission|flight)|transmi\\w+|transfer(?:red|s)?|sent|over (?:the )?(?:internet|public networks?|open networks?)|tls|ssl|https|vpn|communications?|end-to-end)\\b",
    ),
  ],
  ["rest", words("\\b(?:at[- ]rest|stored?|storage|databases?|disks?|hard drives?|servers?)\\b")],
  ["media", words("\\b(?:back-?ups?|portable|removable|laptops?|mobile|tapes?|usb|media|devices?)\\b")],
  [
    "strength",
    words(
      "\\b(?:aes(?:[ -]?\\d+)?|\\d{3,4}[- ]?bits?|tls\\s?(?:v(?:ersion)?\\s?)?1\\.\\d|fips(?: 140)?|nist|rsa|sha-?\\d+|state of the art according to bsi)\\b",
    ),
  ],
  [
    "keys",
    words(
      "\\bkeys?\\b[^;.]{0,100}?\\b(?:held|holds?|kept|keeps?|managed|manages?|controlled|controls?|custody|stored?|dedicated|owned|hsm|rotat\\w+|separate\\w*)\\b|\\b(?:custody|control|management|possession) of\\b[^;.]{0,40}?\\bkeys?\\b|\\b(?:hsms?|hardware security modules?|customer-managed keys?|byok|bring your own key)\\b",
    ),
  ],
  [
    "softened",
    words(
      "\\b(?:where (?:appropriate|practicable|possible|feasible|reasonabl\\w+|technically \\w+)|as appropriate|if (?:appropriate|possible|feasible)|commercially reasonable|reasonable efforts|endeavou?rs?|when(?:ever)? (?:appropriate|feasible|possible)|to the extent (?:practicable|feasible|possible))\\b",
    ),
  ],
];
const OLD_TLS = words("\\b(?:tls\\s?(?:v(?:ersion)?\\s?)?1\\.(\\d))");
const DENIED = words(
  "\\b(?:not|no)\\b(?!(?: \\w+){0,3}? (?:notify|report|inform|tell|disclose)\\b)[^;.]{0,60}?\\b(?:(?:un)?encrypt\\w*)\\b|\\bunencrypted\\b",
);
/** Who leaves data in the clear, or takes no duty upon itself, has said so. */
const NO_DUTY = words(
  "\\b(?:do|does|shall|will|need|are|is)(?:n[’']t| not) (?:(?:take on|accept|assume|owe|have|undertake|give) [^;.]{0,30}?\\b(?:duty|obligation|commitment|promise)|(?:be )?(?:obliged|required|bound)|need)\\b[^;.]{0,40}?\\bencrypt(?!ed\\b)|(?<!\\b(?:if|where|when|whenever|unless|no|not|never|nobody)\\b[^;.]{0,40})\\bencryption\\b(?:(?!\\b(?:not|never|cannot|neither|unless)\\b)[^;.,]){0,40}?\\b(?:is|are|stays?|remains?|be) (?:(?!not\\b|never\\b)\\w+ )?(?:turned|switched) off\\b|\\bencrypt(?:ing|ion)\\b(?! keys?\\b)[^;.,]{0,30}?\\b(?:is|are|forms?)(?:n[’']t| not|(?<=forms?) no) (?:a )?part of (?:the|our|its|this) (?:services?|work|agreement|price|offer)\\b(?!['’])",
);
/** "…, but shall encrypt" */
const YET = words("\\bbut (?:it )?(?:shall|will|must) (?:(?!not\\b|never\\b)\\w+ )?encrypt\\b");
const ENCRYPTS_ITSELF = "(?:shall|will|must) (?:(?!not\\b|never\\b)\\w+ )?encrypt\\b";
const UNLESS = words("\\bnot [^;.]{0,60}?\\b(?:unless|without)\\b");
const OWES = words(
  `\\b(?:${DUTY}|encrypts?|uses?|employs?|appl(?:y|ies)|are|is|be)\\b|\\b(?:measures|safeguards|precautions)\\b[^;.]{0,80}?\\b(?:compris\\w+|includ\\w+|consist of)\\b(?! (?:training|courses?)\\b)`,
);
/** A line of a list of measures has no verb. */
const LISTED = words("\\b(?:security|encryption|safeguards?|measures|controls|protection|toms)\\b");
/** Products are described and exported, and a leak is harmless where it was encrypted. */
const OTHER_SENSE = words(
  "\\b(?:export (?:control|licen[cs]e|administration|laws?)|licen[cs]e (?:keys?|grant)|unless (?:such |the )?(?:data|information) (?:was|is|were) encrypted|warrant(?:y|ies)|patent|digital rights management|drm|anti-?piracy)\\b|\\b(?:excluded from|stays? with|out of scope)\\b",
);

export const encryption = defineProvision({
  type: "encryption",
  description: "The provider encrypts data on the way, where it is kept and on what is carried about.",
  anchors: ["encrypt", "tls", "ssl", "aes"],
  patterns: [ENCRYPTS],
  unless: [OTHER_SENSE],
  refine({ sentence, document, facts: { parties } }) {
    const reading = beyondDenial(withoutOthersEncryption(sentence.reading), parties);
    if (!ENCRYPTS.test(reading) || /(?<!\bby )\bmeans\b/.test(reading.slice(0, 120))) return null;
    if (customerOwes(sentence, parties)) return null;
    if (NO_DUTY.test(reading)) return { favours: "customer", facts: { denied: true } };
    if (!OWES.test(reading) && !isListed(sentence, document)) return null;
    const denied = DENIED.test(reading) && !UNLESS.test(reading);
    if (denied)
      return /\b(?:oblig|requir|need)/i.test(reading) ? { favours: "customer", facts: { denied: true } } : null;
    const marks = SAYS.filter(([, pattern]) => pattern.test(reading)).map(([fact]): [string, boolean | number] => [
      fact,
      true,
    ]);
    const tls = Number(OLD_TLS.exec(reading)?.[1] ?? Number.NaN);
    return {
      favours: "customer",
      facts: Object.fromEntries(Number.isNaN(tls) ? marks : [...marks, ["tlsMinor", tls]]),
    };
  },
  examples: {
    yes: [
      "Supplier shall encrypt Customer Data in transit and at rest.",
      "All connections use TLS 1.2 or higher.",
      "The technical measures comprise encryption of the tapes.",
      "Data on laptops is encrypted with AES-256.",
      "Supplier shall not be required to encrypt the data.",
      "Encryption: TLS 1.3 for each connection; AES-256 at rest.",
      "Security: badges at the door; laptops with encrypted disks.",
      "All data, whether stored or sent, is encrypted.",
      "Supplier explains its measures each year and shall encrypt the tapes.",
      "Encryption is switched off on the test system.",
      "Supplier verifies whether the copies are complete, and all data on them must be encrypted.",
    ],
    no: [
      "Supplier shall explain to the users why disks are encrypted and TLS is used.",
      "Supplier shall write a report on encryption in the trade.",
      "Supplier shall state whether the lost data was encrypted.",
      "When we say Secret, we mean what is encrypted.",
      "Please encrypt what you send.",
      "The engineers shall have experience in encryption.",
      "Tenders shall be submitted encrypted.",
      "If an attacker encrypts the servers, Supplier shall help at its day rate.",
      "Members must encrypt the files on their own phones.",
      "The training comprises encryption for beginners.",
      "Customer shall encrypt its files.",
      "Supplier obtains an export licence for the encryption.",
      "Notice is not needed unless such data was encrypted.",
      "Supplier shall store the data.",
      "Encryption: a course for beginners.",
      "The precautions of Customer include encryption of its own laptops.",
      "The safeguards include training on encryption.",
      "Features: encrypted disks; two power supplies.",
    ],
  },
});

/** What the provider encrypts though something else is not encrypted: "is not required to encrypt public pages, but shall encrypt the data". */
function beyondDenial(reading: string, parties: PartiesFact): string {
  const denial = DENIED.exec(reading);
  const rest = denial === null ? "" : reading.slice(denial.index + denial[0].length);
  return YET.test(rest) || partyDoes(parties, "provider", ENCRYPTS_ITSELF).test(rest) ? rest : reading;
}

/** "Encryption: TLS 1.3; AES-256", or the same as a line below such a title. */
function isListed({ sentence, reading }: SentenceFact, document: ContractDocument): boolean {
  if (!SAYS.some(([fact, pattern]) => fact !== "softened" && pattern.test(reading))) return false;
  const label = /^[^:;.]{0,60}(?=:)/.exec(reading)?.[0] ?? "";
  return LISTED.test(label) || document.headingPath(sentence.start).some((title) => LISTED.test(title));
}

/** "Customer data must be encrypted": the customer is named as the owner of what others encrypt. */
const PASSIVE = words("\\b(?:is|are|be|been|stored|kept|sent|transmitted|remain) (?:\\w+ ){0,2}?encrypted\\b");

/** What the customer does about its own machines. */
const ownMeasures = perParties((names) =>
  anyCase(
    String.raw`^\W*(?:[\d.]+\s+)?(?:the\s+)?(?:${names}['\u2019]s?\s+(?:\w+\s+){0,2}(?:measures|safeguards|precautions)|(?:\w+\s+)?(?:measures|safeguards|precautions)\s+of\s+(?:the\s+)?${names})\s+(?:compris|includ|consist)`,
  ),
);

function customerOwes(sentence: SentenceFact, parties: PartiesFact): boolean {
  const responsible = partyDoes(parties, "customer", "(?:is|are|shall be|remains?) (?:\\w+ )?responsible\\b");
  if (PASSIVE.test(sentence.reading)) return false;
  const own = ownMeasures(parties, "customer").test(sentence.reading);
  return own || boundSide(sentence, parties) === "customer" || responsible.test(sentence.reading);
}
