import { anyCase, defineProvision, type PartiesFact } from "@clauselint/core";
import { withoutOthersAccess } from "./access-elsewhere.js";
import { boundSide } from "./bound-side.js";
import { perParties } from "./per-parties.js";
import { words } from "./words.js";

const PEOPLE =
  "(?:personnel|employees?|staff|persons?|individuals?|people|workers|users|contractors|agents|representatives|members of (?:its )?staff|workforce)";

/** What holds access to data and systems together, by the fact that it sets. */
const MEASURES: readonly (readonly [fact: string, pattern: RegExp])[] = [
  [
    "leastPrivilege",
    words(
      `\\b(?:need[- ]to[- ]know|just-in-time access|(?:no )?standing (?:\\w+ )?(?:access|rights|privileges)(?= (?:is|are) (?:forbidden|prohibited|not (?:allowed|permitted|granted)))|no standing (?:\\w+ )?(?:access|rights|privileges)|access\\w*\\b[^;.]{0,60}?\\bonly (?:so far as|as far as|in ?so ?far as|to the extent)(?: \\w+){0,3}? (?:necessary|needed|required)|need to access|least[- ]privileged?|role-based|strictly necessary|access control(?:s| lists?| polic\\w+)?|access lists?(?! (?:for|of|to|at) the (?:\\w+ )?(?:park|gate|site|yard))|access\\b[^;.]{0,60}?\\bonly\\b[^;.]{0,30}?\\bthose who (?:need|require)|only (?:to )?(?:duly )?authori[sz]ed ${PEOPLE}(?=[^;.]{0,80}?\\b(?:access\\w*|enter|data|systems?)\\b)|access\\w* [^;.]{0,80}?\\bauthori[sz]ed ${PEOPLE}|(?:limited|restricted|confined) to (?:what|that which|the (?:data|systems?|rights|minimum)\\b)[^;.]{0,60}?\\b(?:tasks?|roles?|jobs?|duties|work)\\b[^;.]{0,30}?\\b(?:requires?|needs?|demands?|calls? for)|access\\b[^;.]{0,30}?\\b(?:limited|restricted|confined) to the (?:\\w+ )?(?:queues?|files|cases|records|tasks?|modules?|projects?)\\b[^;.]{0,30}?\\b(?:assigned|allotted|allocated)|access\\b[^;.]{0,260}?\\b(?:except|save|other than|only) (?:by|with|under|upon|on) (?:an? )?(?:nominative|personal|named|individual) authori[sz]ations?|${PEOPLE} (?:who|that|which|with) (?:\\w+ )?(?:need|needs|require|requires|have a need|has a need|a need))\\b`,
    ),
  ],
  [
    "uniqueIds",
    words(
      "\\b(?:(?:unique|individual|personal|own|named|nominative) (?:\\w+ )?(?:user\\s?)?(?:ids?|identit(?:y|ies)|accounts?|log-?ins?|credentials|user\\s?names?)|(?<!\\bbank )accounts? of their own|(?:no|not)\\b[^;.]{0,40}?\\b(?:shared?|sharing|generic)\\b[^;.]{0,30}?\\b(?:accounts?|passwords?|credentials|log-?ins?|ids?))\\b",
    ),
  ],
  [
    "mfa",
    words(
      "\\b(?:(?:multi|two|second|2)[- ]?(?:factor|step)|(?:authenticat|identif)\\w* (?:\\w+ )?(?:with|by) two factors|mfa|2fa|otp|one-time (?:codes?|passwords?|passcodes?|pins?)|strong authentication|hardware tokens?)\\b",
    ),
  ],
  [
    "revocation",
    words(
      "\\b(?:access|accounts?|rights|log-?ins?|credentials) (?:of|for) (?:(?:all|any|its|those|people|persons?|staff|employees|personnel) )*(?:leavers|departed|departing|former|who (?:leave|depart))[^;.]{0,40}?\\b(?:(?:is|are|be) (?:to be )?(?:closed|ended|removed|withdrawn|revoked|disabled|deactivated|deleted|blocked)|laps(?:e|es))\\b|\\baccess\\b[^;.]{0,100}?\\b(?:is |are |be )?(?:ended|closed|blocked|cut off)\\b[^;.]{0,60}?\\b(?:same day|day (?:on which|that|of (?:his|her|their|the person))|within [^;.]{1,20}?(?:hours?|days?)|separation|leav\\w+|departure)\\b|\\baccounts? (?:shall|must|will) be (?:disabled|closed|removed|deleted|blocked)\\b[^;.]{0,30}?\\b(?:hours?|minutes|day)\\b|\\baccounts (?:is|are|be) (?:removed|closed|disabled|blocked)\\b[^;.]{0,60}?\\bleav\\w+|\\b(?:revok\\w+|withdraw\\w*|remov\\w+|disabl\\w+|deactivat\\w+|terminat\\w+|cancel\\w*)\\b[^;.]{0,60}?\\b(?:access(?! to the services)|user accounts?|credentials|privileges)\\b|\\b(?:access|user accounts?|credentials|privileges)\\b[^;.]{0,80}?\\b(?:(?:is|are|be) (?:\\w+ )?(?:revoked|withdrawn|removed|disabled|deactivated))\\b",
    ),
  ],
  [
    "logging",
    words(
      "\\b(?:(?:full )?session recording|(?:all|each|every) (?:(?!training\\b|teaching\\b|coaching\\b)\\w+ )?(?:sessions?|log-?ins?|accesses) (?:is|are|shall be|must be|will be) (?:\\w+ )?(?:logged|recorded|traced)(?![^;.]*\\b(?:videos?|pupils|trainees|participants|attendees|absent))|logs? (?:and \\w+ )?(?:all|each|every|any) (?:\\w+ )?access\\w*|access\\b(?:(?!\\b(?:not|never|by|to which)\\b)[^;.]){0,80}?\\b(?:is|are|be) (?:(?!not\\b)\\w+ )?logged|access (?:is|are|shall be|must be|will be) (?:\\w+ )?recorded|(?:access|audit|security|event|system) (?:and \\w+ )?(?:logs?|logging|trails?)|log(?:ged|ging) (?:of|and monitor\\w*))\\b|\\baccess\\b[^;.]{0,200}?\\blogged\\b[^;.]{0,30}?\\blogs (?:(?:are|be|shall be) )?(?:kept|retained|stored)\\b",
    ),
  ],
  [
    "screening",
    words(
      `\\b(?:certificates? of (?:good )?conduct|(?:police|criminal)(?: record)?s? (?:certificates?|extracts?|clearances?|checks?)|background (?:checks?|screening|investigations?|verification|searches)|criminal (?:records?|background|history)|(?:pre-?employment|security|reference) (?:screening|checks?|vetting|clearances?)|(?:screen(?:s|ed|ing)?|vet(?:s|ted|ting)?) (?:\\w+ ){0,3}?${PEOPLE}|${PEOPLE} (?:\\w+ ){0,3}?(?:screened|vetted))\\b`,
    ),
  ],
  [
    "undertaking",
    words(
      `\\b${PEOPLE}\\b[^;.]{0,160}?\\b(?:bound by|subject to|sign(?:s|ed)?|execut(?:e|es|ed)|committed|undertak\\w+|under (?:an? )?(?:\\w+ )?(?:obligations?|dut(?:y|ies)))\\b[^;.]{0,100}?\\b(?:confiden\\w+|non-?disclosure|secrecy)\\b|\\b${PEOPLE}\\b[^;.]{0,160}?\\bsigned\\b[^;.]{0,20}?\\b(?:confidentiality|secrecy|non-?disclosure) (?:undertakings?|agreements?|declarations?)`,
    ),
  ],
  [
    "remote",
    words(
      "\\bremote(?:ly)? (?:access|connect\\w*|work\\w*|log-?in)\\b[^;.]{0,160}?\\b(?:only|vpn|encrypt\\w*|secur\\w+|approv\\w+|authori[sz]\\w+|consent|factor)\\b|\\b(?:access\\w*|connect\\w*)\\b[^;.]{0,80}?\\b(?:vpn|virtual private network)\\b",
    ),
  ],
  ["duties", words("\\b(?:segregat\\w+|separat\\w+) of (?:duties|functions|roles)\\b")],
];
const DATA_OR_SYSTEM = words(
  "\\b(?:least[- ]privileged?|role-based|(?:customer|client|personal|user|patient|cardholder) data|systems?|networks?|servers?|databases?|environments?|facilit(?:y|ies)|premises|accounts?|passwords?|phi)\\b",
);
/** Reports, loans and audits are looked at too, and employees are let go. */
const OTHER_SENSE = words(
  "\\b(?:books and records|indemnif\\w+|financial statements|escrow|warrant(?:y|ies) of title|terminat\\w+ (?:of )?this agreement|right of access|source code|audit (?:personnel|staff|team)|auditors?|public access)\\b",
);
const EFFORT = words(
  "\\b(?:efforts?|endeavou?rs?|attempts? to|tr(?:y|ies) to|aims? to|where (?:practicable|possible|appropriate))\\b",
);

/** What ends with the contract, or for want of payment, is the customer's own access. */
function isCustomersAccess(reading: string, parties: PartiesFact): boolean {
  if (LEAVERS.test(reading)) return false;
  return ofCustomer(parties, "customer").test(reading) || (parties.sideOf("you") === "customer" && YOURS.test(reading));
}

/** The customer's own systems are where the accounts of those who leave are. */
const LEAVERS = words("\\b(?:leav\\w+|depart\\w+|its (?:own )?(?:staff|personnel|employees|people))\\b");
const YOURS = words("\\byour (?:\\w+ )?(?:access|accounts?)\\b");
const ofCustomer = perParties((names) => anyCase(String.raw`${names}['\u2019]s?\s+(?:\w+\s+)?access\b`));

/** "Access may be granted to persons of Supplier named on a list": how the provider is let in, whoever grants it. */
const letsIn = perParties((names) =>
  anyCase(String.raw`\baccess\b[^;.]{0,60}?\b(?:granted|given|opened|issued)\s+to\b[^;.]{0,40}?${names}`),
);

export const accessControl = defineProvision({
  type: "access-control",
  description: "How the provider keeps its people, and others, from data and systems that they do not need.",
  anchors: [
    "accounts",
    "disabl",
    "deactiv",
    "withdraw",
    "need",
    "least",
    "role-based",
    "authori",
    "access",
    "factor",
    "mfa",
    "2fa",
    "log",
    "standing",
    "session",
    "background",
    "criminal",
    "conduct",
    "police",
    "screen",
    "vet",
    "clearance",
    "confiden",
    "non-disclosure",
    "nondisclosure",
    "secrecy",
    "vpn",
    "virtual private",
    "segregat",
    "separat",
    "unique",
    "individual",
    "shared",
    "revok",
    "authentication",
    "token",
    "strictly",
  ],
  patterns: MEASURES.map(([, pattern]) => pattern),
  unless: [OTHER_SENSE],
  refine({ sentence, facts: { parties } }) {
    const reading = withoutOthersAccess(sentence.reading);
    const letIn = letsIn(parties, "provider").test(reading);
    if ((boundSide(sentence, parties) === "customer" && !letIn) || /(?<!\bby )\bmeans\b/.test(reading)) return null;
    const found = MEASURES.filter(([, pattern]) => pattern.test(reading)).map(([fact]) => fact);
    if (found.length === 0) return null;
    if (found.every((fact) => fact === "revocation") && isCustomersAccess(reading, parties)) return null;
    const marks = [
      ...found,
      ...(DATA_OR_SYSTEM.test(reading) ? ["data"] : []),
      ...(EFFORT.test(reading) ? ["hedged"] : []),
    ];
    return { favours: "customer", facts: Object.fromEntries(marks.map((fact) => [fact, true])) };
  },
  examples: {
    yes: [
      "Supplier shall limit access to Customer Data to personnel who need it.",
      "Supplier uses multi-factor authentication for all remote access.",
      "Supplier shall revoke the access of a person who leaves within 24 hours.",
      "Supplier logs all access to Customer's systems.",
      "Supplier shall perform a background check on each of its employees.",
      "Supplier's staff are bound by a duty of confidentiality.",
      "Accounts of leavers are closed on the day on which they go.",
      "Supplier shall revoke the credentials of a leaver in Customer's access system.",
      "Staff of Supplier present a certificate of good conduct.",
      "Supplier's staff get no access to the database except by a nominative authorisation of Customer.",
      "Supplier may reach the records only so far as needed, and standing administrator rights are forbidden.",
      "Each session is recorded, with a personal identity and two factors.",
      "Nobody at Supplier uses shared accounts; no shared passwords are allowed.",
      "Supplier's staff shall not switch off two-factor authentication.",
      "Supplier is not required to vet visitors but shall log all access to the data.",
      "Supplier's data centre has an access control system with card readers.",
    ],
    no: [
      "Supplier shall supply an access control system for the ten shops of Customer.",
      "The app lets guests switch on two-factor log-in.",
      "The app lets guests confirm, and they must use two-factor log-in.",
      "Patients sign in with a second factor.",
      "Customer may turn off the second factor for Supplier's staff.",
      "Supplier is not obliged to screen its staff or to restrict their access to the data.",
      "On termination Customer's access ends on the same day.",
      "Access to the yard is blocked by day while the works last.",
      "All training sessions shall be recorded.",
      "Each session is recorded and given to the pupils.",
      "Supplier may withdraw Customer's access to the platform.",
      "Customer shall use multi-factor authentication.",
      "The accounts of each month are closed on its last day.",
      "Access to the site by road shall be kept open day and night.",
      "Two factors determine the price.",
      "The accounts shall be closed and audited each year.",
      "Supplier has a long-standing right to the name.",
      "Supplier shall deliver the software in individual parts.",
      "Supplier shall give Customer access to the portal.",
      "Either party may terminate this Agreement.",
    ],
  },
});
