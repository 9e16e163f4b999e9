import { anyCase, defineProvision } from "@clauselint/core";
import { testsCustomer, withoutOthersAssurance } from "./assurance-elsewhere.js";
import { boundSide } from "./bound-side.js";
import { RIGHT, words } from "./words.js";

const REPORT = words(
  "\\b(?:soc\\s?[12]|ssae|sas\\s?70|isae\\s?3402|iso(?:/iec)?[\\s-]?27\\d{3}|attestation reports?|certifications? (?:reports?|audits?)|(?:independent|third[- ]party|external|security) (?:(?!(?:shall|will|must|may)\\b)\\w+ ){0,3}?(?:audits?|assessments?|certifications?|reports?|examinations?)|statement of applicability|penetration tests?|security certificates?)\\b",
);
const PENTEST = words(
  "\\b(?:penetration[- ]test\\w*|pen[- ]?test\\w*|red[- ]team\\w*|intrusion tests?|vulnerability (?:assessments?|scan\\w*|tests?)|security test\\w*|ethical hack\\w*|threat[- ]led)\\b",
);
const SUBJECT = words(
  "\\b(?:soc\\s?[12]|ssae|sas\\s?70|isae\\s?3402|iso(?:/iec)?[\\s-]?27\\d{3}|security|penetration|pen[- ]?test\\w*|vulnerabilit\\w+|red[- ]team\\w*|information system|threat[- ]led|data cent(?:er|re)s?|controls?)\\b",
);

const DISCLOSURE = words(
  "\\b(?:vulnerability disclosure|responsible disclosure|coordinated disclosure|bug bounty|report(?:s|ing)? (?:of )?vulnerabilit\\w+)\\b",
);

/** What a sentence says of proof and tests, by the fact that it sets. */
const SAYS: readonly (readonly [fact: string, pattern: RegExp])[] = [
  [
    "delivered",
    words(
      "\\b(?:provid(?:e|es|ed)|deliver(?:s|ed)?|suppl(?:y|ies)|giv(?:e|es|en)|furnish(?:es|ed)?|mak(?:e|es) available|made available|send(?:s)?|shar(?:e|es|ed)|submit(?:s|ted)?|cop(?:y|ies) of|(?:up)?on (?:\\w+ )?request)\\b",
    ),
  ],
  [
    "annual",
    words(
      "\\b(?:annual\\w*|yearly|(?:each|every|per|a|once a|once per|once every) (?:calendar |contract )?year|twelve(?: \\(12\\))? months|12 months|quarterly|semi-?annual\\w*|half-?year\\w*|at least once)\\b",
    ),
  ],
  [
    "change",
    words(
      "\\b(?:after|following|upon|on|before)\\b[^;.]{0,40}?\\b(?:major|significant|material|each)\\b[^;.]{0,20}?\\b(?:changes?|releases?|upgrades?)\\b",
    ),
  ],
  [
    "fixes",
    words(
      "\\b(?:remed(?:y|ies|iat\\w+)|fix(?:es|ed)?|correct(?:s|ed)?|patch(?:es|ed)?|resolv\\w+|rectif\\w+|mitigat\\w+)\\b[^;.]{0,120}?\\b(?:within|days?|hours?|promptly|vulnerabilit\\w+|findings?|deficienc\\w+|weaknesses)\\b|\\b(?:vulnerabilit\\w+|findings?|deficienc\\w+|weaknesses)\\b[^;.]{0,160}?\\b(?:remed\\w+|fixed|corrected|patched|resolved|mitigated)\\b",
    ),
  ],
  ["tlpt", words("\\bthreat[- ]led\\b|\\btlpt\\b")],
  ["disclosure", DISCLOSURE],
  ["typeOne", words("\\btype (?:i|1)\\b(?! ?i)")],
  ["summary", words("\\b(?:summar(?:y|ies)|executive summary|excerpts?|letter of attestation)\\b")],
];
const TESTS = words("\\b(?:test|perform|conduct|carry out|commission)\\w*\\b");
const MAY_TEST = words(
  `\\b${RIGHT}\\b[^;.]{0,80}?\\b(?:test|perform|conduct|carry out|commission)\\w*\\b|\\b(?:permits?|allows?|lets?)\\b[^;.]{0,80}?\\b(?:test|perform|conduct)\\w*\\b`,
);
/** Books are audited and people are certified too; acceptance tests find other defects. */
const OTHER_SENSE = words(
  "\\b(?:financial statements?|books and records|public accountants?|drug test\\w*|acceptance tests?|background|securities)\\b",
);

export const securityAssurance = defineProvision({
  type: "security-assurance",
  description: "How the provider shows that its security holds: reports of independent auditors and tests.",
  anchors: [
    "soc",
    "ssae",
    "sas",
    "isae",
    "iso",
    "attestation",
    "certif",
    "audit",
    "assess",
    "penetration",
    "pen test",
    "pentest",
    "pen-test",
    "red team",
    "red-team",
    "vulnerab",
    "security test",
    "intrusion",
    "threat",
    "hack",
    "report",
  ],
  patterns: [REPORT, PENTEST, DISCLOSURE],
  unless: [OTHER_SENSE],
  refine({ sentence, facts: { parties } }) {
    const reading = withoutOthersAssurance(sentence.reading);
    if (!SUBJECT.test(reading) || /(?<!\bby )\bmeans\b/.test(reading.slice(0, 120))) return null;
    const tests = PENTEST.test(reading);
    const side = boundSide(sentence, parties);
    if (tests && side !== "customer" && testsCustomer(reading, parties)) return null;
    if (side === "customer") {
      if (!tests || !MAY_TEST.test(reading)) return null;
      return { favours: "customer", facts: { ownTest: true } };
    }
    const marks = SAYS.filter(([, pattern]) => pattern.test(reading)).map(([fact]): [string, true] => [fact, true]);
    const report = REPORT.test(reading.replace(/penetration\s+tests?/gi, ""));
    const kinds: [string, boolean][] = [
      ["report", report],
      ["pentest", tests && TESTS.test(reading)],
      [
        "ownTest",
        tests &&
          anyCase(String.raw`\b(?:permits?|allows?|lets?)\s+(?:the\s+)?${parties.pattern("customer")}`).test(reading),
      ],
    ];
    const facts = [...marks, ...kinds.filter(([, there]) => there)];
    return report || tests || DISCLOSURE.test(reading)
      ? { favours: "customer", facts: Object.fromEntries(facts) }
      : null;
  },
  examples: {
    yes: [
      "Security tests are not permitted without notice, and Supplier shall share its SOC 2 report.",
      "An independent security audit is performed each year; no vulnerability scan is required beyond it.",
      "Supplier shall deliver a SOC 2 Type II report to Customer each year.",
      "Supplier shall have a penetration test performed at least once a year and share the results.",
      "Customer may perform penetration tests of the platform.",
      "Supplier holds an ISO/IEC 27001 certificate and provides a copy of it.",
      "Supplier shall take part in threat-led penetration testing.",
    ],
    no: [
      "Supplier shall perform a penetration test of Customer's own branches.",
      "After a breach of security Supplier shall report to Customer what happened.",
      "Supplier shall help Customer to obtain its own ISO 27001 certificate.",
      "Each vulnerability scan by Customer is a material breach of this Agreement.",
      "No independent audit of Supplier's data centre is owed.",
      "Security audits are excluded, and Supplier refuses external assessments.",
      "Supplier refuses third-party audits and may let its security certificates lapse.",
      "SOC 1 is a type of report by an auditor.",
      "Supplier shall deliver audited financial statements each year.",
      "Customer shall perform acceptance tests.",
      "Supplier shall perform a drug test of its staff.",
      "Supplier shall report each month on progress.",
    ],
  },
});
