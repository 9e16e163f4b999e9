import { defineProvision } from "@clauselint/core";
import { words } from "./words.js";

const PERSONAL = "(?:personal (?:data|information)|personally identifiable information|pii)";
const PEOPLE = "(?:persons?|personnel|employees|staff|individuals|people|agents|those)";

/** What Article 28(3) of the GDPR asks for, letter by letter, by the fact that it sets. */
const TERMS: readonly (readonly [fact: string, pattern: RegExp])[] = [
  [
    "instructions",
    words(
      `\\b(?:only|solely|exclusively|process(?:es|ed|ing)?|act(?:s|ing)?|accordance)\\b[^;]{0,160}?\\b(?:instructions?|instructed|directed)\\b|\\bdo(?:es)? (?:with (?:\\w+ ){1,3})?(?:only|nothing but) what [^;.]{0,40}?\\b(?:says?|asks?|instructs?|tells?|orders?|requests?)\\b|\\bonly as [^;.]{0,40}?\\binstructs?\\b|\\bprocess(?:es|ed|ing)?\\b[^;]{0,100}?\\b(?:only|solely) (?:for|to|as|on behalf|in accordance)\\b`,
    ),
  ],
  [
    "infringement",
    words(
      "\\b(?:(?:inform|notify|tell|warn|alert)\\w*|says? so)\\b[^;]{0,120}?\\binstructions?\\b[^;]{0,80}?\\b(?:(?:infring|violat|breach|contraven|unlawful|in conflict)\\w*|contrary to)|\\binstructions?\\b[^;]{0,80}?\\b(?:infring|violat|breach|contraven|unlawful)\\w*[^;]{0,120}?\\b(?:inform|notify|tell|warn|alert)\\w*",
    ),
  ],
  [
    "confidentiality",
    words(
      `\\b${PEOPLE}\\b[^;]{0,200}?\\b(?:confiden\\w+|secrecy|non-?disclosure)\\b|\\bconfiden\\w+\\b[^;]{0,120}?\\b${PEOPLE}\\b`,
    ),
  ],
  [
    "security",
    words(
      "\\b(?:technical (?:and|or|,)[^;.]{0,20}?organi[sz]ational|article 32(?! (?:to|through))|(?:security|protective) measures|safeguards?|data security|protect\\w*\\b[^;.]{0,80}?\\b(?:unauthori[sz]ed|unlawful|accidental))\\b",
    ),
  ],
  ["subprocessors", words("\\b(?:sub-?process\\w+|(?:(?:an)?other|further|additional) processors?)\\b")],
  [
    "dataSubjectRights",
    words(
      "\\b(?:requests?|rights?|complaints?|enquir\\w+|inquir\\w+)\\b[^;.]{0,60}?\\b(?:of|from|by)\\b[^;.]{0,20}?\\b(?:data subjects?|individuals?|consumers?)\\b|\\bdata subjects?['’]?s? (?:\\w+ )?(?:rights?|requests?|access)|\\bchapter iii\\b|\\b(?:access|correction|rectification|erasure)(?:,? (?:and|or) \\w+)? requests?\\b|\\bexercise of (?:[\\w'’]+ ){0,3}?rights\\b|\\baccess, (?:correct|rectif)\\w+",
    ),
  ],
  [
    "assistance",
    words(
      "\\b(?:impact (?:assessments?|analys[ei]s)|dpias?|prior consultation|consult\\w* (?:with )?(?:the |a )?supervisory|articles? 3[2-6] (?:to|through|-|–|and) 36)\\b",
    ),
  ],
  [
    "deletion",
    words(
      `\\b(?:delet|return|destroy|destruct|eras)\\w*\\b[^;]{0,160}?\\b(?:data|information|copies)\\b|\\b(?:data|information|copies)\\b[^;]{0,120}?\\b(?:deleted|returned|destroyed|erased)\\b`,
    ),
  ],
  [
    "choice",
    words(
      "\\b(?:at|on|upon)\\b[^;.]{0,40}?\\b(?:choice|option|election|request|discretion|instruction|direction)\\b[^;]{0,160}?\\b(?:delet|return|destroy|eras)\\w*|\\b(?:delet|return|destroy|eras)\\w*\\b[^;]{0,160}?\\b(?:at|on|upon|as)\\b[^;.]{0,60}?\\b(?:choice|option|election|request|chooses|elects|instructs|instructions?|direct\\w+)\\b",
    ),
  ],
  ["audit", words("\\b(?:audits?|audited|inspections?|inspect)\\b|\\bdemonstrate (?:its )?compliance\\b")],
];
/** What makes a sentence one on personal data, in a document that is not about it as a whole. */
const ABOUT = words(
  `\\b(?:${PERSONAL}|data subjects?(?! to\\b)|(?:data )?controller|(?:data )?processor|sub-?processors?|gdpr|2016/679|data protection)\\b`,
);
/** Under such a title "the data" is personal data. */
const TITLE = words("\\bprocessing of personal data\\b|\\bpersonal data processing\\b|\\barticle 28\\b");
const OWN_PURPOSES = words(
  `\\b(?:may|can|is (?:entitled|free|permitted) to|reserves the right to)\\b[^;.]{0,60}?\\b(?:use|process|analy[sz]e|share|sell)\\w*\\b[^;.]{0,80}?\\b${PERSONAL}\\b[^;.]{0,120}?\\b(?:its own|any|marketing|advertising|improv\\w+|train\\w*|develop\\w*|analytics|commercial)\\b`,
);

export const dataProcessing = defineProvision({
  type: "data-processing",
  description:
    "Terms on the processing of personal data: the points that Article 28(3) of the GDPR asks a contract to have.",
  anchors: [
    "personal",
    "data subject",
    "controller",
    "processor",
    "gdpr",
    "2016/679",
    "data protection",
    "instruct",
    "organi",
    "safeguard",
    "impact assess",
    "audit",
    "inspect",
    "delet",
    "return",
    "destr",
    "eras",
    "breach",
    "unauthori",
    "confiden",
    "secrecy",
    "data",
  ],
  patterns: [...TERMS.map(([, pattern]) => pattern), OWN_PURPOSES],
  unless: [words("\\b(?:books and records|purchase price|warrant(?:y|ies) of title|insurance)\\b")],
  refine({ sentence: { reading, sentence }, document, facts: { kind } }) {
    if (/(?<!\bby )\bmeans\b/.test(reading.slice(0, 120))) return null;
    const about = ABOUT.test(reading) || document.headingPath(sentence.start).some((title) => TITLE.test(title));
    if (OWN_PURPOSES.test(reading)) return { favours: "provider", facts: { ownPurposes: true } };
    if (!about && kind.kind !== "dpa") return null;
    const found = TERMS.filter(([, pattern]) => pattern.test(reading)).map(([fact]) => fact);
    return found.length === 0
      ? null
      : { favours: "customer", facts: Object.fromEntries(found.map((fact) => [fact, true])) };
  },
  examples: {
    yes: [
      "Supplier shall process personal data only on documented instructions from Customer.",
      "Supplier shall ensure that persons who process personal data are bound by confidentiality.",
      "Supplier shall assist Customer with requests of data subjects.",
      "Supplier warns Customer where an instruction on personal data seems contrary to the law.",
      "For personal data Supplier shall help with correction requests and with impact analyses.",
      "Supplier is a processor and shall do with the personal data only what the ticket says.",
      "Supplier shall help the controller with data protection impact assessments.",
      "At the choice of the controller, Supplier deletes or returns all personal data.",
      "After the end the processor will return or delete personal data at Customer's instruction.",
      "Supplier may use personal data to improve its products.",
    ],
    no: [
      "Supplier shall follow the instructions of Customer on the site.",
      '"Controller" means the natural or legal person who determines the purposes of processing.',
      "Customer may audit the books of Supplier.",
      "Supplier shall answer access requests at the gate.",
      "Supplier shall return the equipment.",
      "Supplier shall keep the data subject to the terms of this Agreement and delete it.",
    ],
  },
});
