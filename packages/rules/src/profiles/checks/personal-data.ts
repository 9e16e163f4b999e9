import type { ProfileCheck } from "@clauselint/core";
import { clauseCheck } from "./clause-check.js";
import { PERSONAL } from "./personal-words.js";

/** What the law of data protection asks of a contract with a processor. */
export const personalDataChecks: readonly ProfileCheck[] = [
  clauseCheck({
    name: "processing-described",
    subject: "what personal data is processed, and for what",
    summary: "Subject matter, duration, nature, purpose, kinds of data and of people are stated.",
    when: PERSONAL,
    elementsIn: "document",
    find: [
      String.raw`\b(subject[- ]matter|nature|purposes?|duration|categor(y|ies)|types?)\b.{0,80}\b(processing|personal data|personal information|data subjects?)\b`,
      String.raw`\b(processing|personal data|personal information)\b.{0,80}\b(subject[- ]matter|nature and purposes?|for the purposes?|categor(y|ies))\b`,
    ],
    elements: {
      subjectMatter: ["the subject matter", String.raw`\bsubject[- ]matter\b`],
      duration: ["the duration", String.raw`\b(duration|term|period|retention)\b`],
      nature: ["the nature", String.raw`\bnature\b`],
      purpose: ["the purpose", String.raw`\bpurposes?\b`],
      dataTypes: [
        "the types of personal data",
        String.raw`\b(types?|categor(y|ies)|kinds?) of (customer )?(personal )?(data|information)\b`,
      ],
      people: [
        "the categories of data subjects",
        String.raw`\b(categor(y|ies)|types?) of (data subjects?|individuals|persons|people)\b|\bdata subjects? (include|are)`,
      ],
    },
    modelClause:
      "Annex I states the subject matter, duration, nature and purpose of the processing, the types of personal data, the categories of data subjects, and the rights and obligations of {customer}; {provider} processes no other data and for no other purpose.",
    examples: {
      satisfied: [
        "The subject matter, duration, nature and purpose of the processing, the types of personal data and the categories of data subjects are set out in Annex I.",
      ],
      weak: ["The Processor processes personal data for the purpose of payroll."],
      missing: ["The Processor shall protect personal data."],
      "not-applicable": ["The Supplier shall host the platform."],
    },
  }),
  clauseCheck({
    name: "documented-instructions",
    subject: "processing on documented instructions only",
    summary: "Personal data is processed only on the customer's documented instructions, transfers included.",
    when: PERSONAL,
    find: [
      String.raw`\b(process|us|handl)\w*\b.{0,240}\b(only|solely|exclusively|not)\b.{0,160}\b(instructions?|instructed|directions?)\b`,
      String.raw`\binstructs\b.{0,120}\bprocess`,
      String.raw`\b(only|solely|exclusively)\b.{0,160}\b(process|instructions?)\w*\b.{0,120}\binstruct`,
      String.raw`\b(in accordance with|according to|on|under|per|pursuant to|follow|comply with|abide by|adhere to)\b.{0,80}\b(documented|written|lawful|controller|customer|company|client|these|such|processing)\w*['\x{2019}]?s?\b.{0,30}\binstructions?\b`,
    ],
    elements: {
      documented: [
        "that the instructions are documented",
        String.raw`\b(documented|written|in writing|set (out|forth) in this)\b`,
      ],
      transfers: [
        "transfers to other countries",
        String.raw`\btransfer\w*\b.{0,160}\b(countr|jurisdiction|EEA|EU|United Kingdom|UK|Union|international|outside|restricted|standard contractual)`,
      ],
      law: [
        "notice of laws that require otherwise",
        String.raw`\b(unless|except|where|if)\b.{0,100}\b(required|law|legal)`,
      ],
    },
    modelClause:
      "{provider} processes personal data only on the documented instructions of {customer}, transfers to another country included, unless a law of the Union or a member state requires otherwise; then it informs {customer} before it does so.",
    examples: {
      satisfied: [
        "The Processor processes personal data only on documented instructions from the Controller, including with regard to transfers to a third country, unless required to do so by law.",
      ],
      weak: ["Provider will process Customer Personal Data solely in accordance with Customer's instructions."],
      missing: [
        "The Processor shall protect personal data.",
        "The personal data of users is shown in the instructions for use.",
      ],
      "not-applicable": ["The Supplier shall follow the instructions of the Customer."],
    },
  }),
  clauseCheck({
    name: "persons-bound-to-confidentiality",
    subject: "the confidentiality of those who process personal data",
    summary: "Whoever processes personal data is bound to confidentiality.",
    when: PERSONAL,
    notBy: "customer",
    find: [
      String.raw`\b(personnel|employees?|persons?|staff|individuals?|people|agents|contractors|workers)\b.{0,200}\b(confidential\w*|secrecy|non-?disclosure)\b`,
      String.raw`\b(confidential\w*|secrecy|non-?disclosure)\b.{0,120}\b(personnel|employees?|persons? authori[sz]ed|staff|individuals|people|workers)\b`,
    ],
    modelClause:
      "{provider} gives access to personal data only to persons who need it and are bound to confidentiality in writing or by law.",
    examples: {
      satisfied: [
        "The Processor ensures that persons authorised to process the personal data have committed themselves to confidentiality.",
        "Provider's employees with access to personal data are bound by confidentiality agreements.",
      ],
      missing: [
        "The personal data is Confidential Information.",
        "The Processor names its employees for personal data.",
      ],
    },
  }),
  clauseCheck({
    name: "security-of-processing",
    subject: "the security of processing",
    summary: "The processor takes all measures of Article 32.",
    when: PERSONAL,
    notBy: "customer",
    unless: String.raw`\b(for the transfer|safeguards? for transfers?|adequacy)\b`,
    elementsIn: "document",
    find: [
      String.raw`\btechnical(,| and| or)\b.{0,60}\borgani[sz]ational\b`,
      String.raw`\b(appropriate|reasonable|adequate|administrative|physical)\b.{0,80}\b(safeguards|security measures|security practices)\b`,
    ],
    elements: {
      encryption: ["encryption or pseudonymisation", String.raw`\b(encrypt|pseudonymi[sz])`],
      resilience: [
        "confidentiality, integrity, availability and resilience",
        String.raw`\b(confidentiality|integrity|availability|resilien)\w*\b.{0,80}\b(confidentiality|integrity|availability|resilien)`,
      ],
      restore: [
        "restoring data after an incident",
        String.raw`\b(restor|back-?ups?|back up|disaster recovery|recover)`,
      ],
      testing: [
        "regular tests of the measures",
        String.raw`\b(test|assess|evaluat|audit|review)\w*\b.{0,120}\b(security|measures|effective|controls|safeguards)`,
      ],
    },
    modelClause:
      "{provider} shall take the technical and organisational measures of Annex II: encryption and pseudonymisation, the confidentiality, integrity, availability and resilience of its systems, restoring data after an incident, and regular tests of how well the measures work.",
    examples: {
      satisfied: [
        "The Processor implements technical and organisational measures: encryption, confidentiality and integrity of systems, backups to restore data, and regular testing of the effectiveness of the measures to protect personal data.",
      ],
      weak: ["Provider maintains appropriate technical and organizational measures to protect personal data."],
      missing: ["The Processor uses the personal data to organise its technical staff."],
    },
  }),
];
