import type { ProfileCheck } from "@clauselint/core";
import { clauseCheck } from "./clause-check.js";
import { PERSONAL } from "./personal-words.js";

/** What a processor does for the controller, at its request and at the end. */
export const processorHelpChecks: readonly ProfileCheck[] = [
  clauseCheck({
    name: "data-subject-requests",
    subject: "help with requests of data subjects",
    summary: "The processor helps to answer people who exercise their rights.",
    when: PERSONAL,
    notBy: "customer",
    find: [
      String.raw`\b(assist|help|support|co-?operat|respond|notif|forward|inform|enable)\w*\b.{0,280}\b(data subjects?|individuals?|consumers?)['\x{2019}]?s?\b.{0,100}\b(requests?|rights?|inquir|access)`,
      String.raw`\b(requests?|rights?|inquir\w*)\b.{0,80}\b(data subjects?|individuals?|consumers?)\b.{0,300}\b(assist|help|support|co-?operat|notif|forward|inform)`,
      String.raw`\b(data subjects?|individuals?)['\x{2019}]?s?\b.{0,60}\b(requests?|rights?)\b.{0,240}\b(assist|help|support|co-?operat|notif|forward|inform)`,
    ],
    modelClause:
      "{provider} helps {customer} with technical and organisational measures to answer requests of data subjects, and forwards each request on the day it arrives.",
    examples: {
      satisfied: [
        "The Processor assists the Controller in responding to requests for exercising the data subject's rights.",
        "If Provider receives a request from a data subject, Provider will notify Customer.",
      ],
      missing: ["The personal data of data subjects is protected."],
    },
  }),
  clauseCheck({
    name: "assistance-to-the-controller",
    subject: "help with security, breaches, impact assessments and prior consultation",
    summary: "The processor helps with the duties of Articles 32 to 36.",
    when: PERSONAL,
    notBy: "customer",
    elementsIn: "document",
    find: [
      String.raw`\b(assist|help|support|co-?operat|provide)\w*\b.{0,300}\b(impact assessments?|prior consultation|consult\w* with|Articles? 3[2-6]|supervisory authorit|breach notif|notif\w* .{0,60}breach|data protection (obligations|laws?))`,
      String.raw`\b(impact assessments?|prior consultation|Articles? 3[2-6])\b.{0,240}\b(assist|help|support|co-?operat)`,
    ],
    elements: {
      impact: ["data protection impact assessments", String.raw`\bimpact assessments?\b`],
      consultation: [
        "prior consultation",
        String.raw`\bconsult(ations?|ing|s)?\b.{0,80}\b(authorit|regulator)|\bprior consultation\b`,
      ],
      breach: [
        "breaches",
        String.raw`\b(assist|help|support|co-?operat|notif|provide)\w*\b.{0,200}\b(security incident|(data|security|personal data) breach|breach of security)`,
        String.raw`\b(security incident|(data|security|personal data) breach|breach of security)\w*\b.{0,200}\b(assist|help|support|co-?operat|notif|provide)`,
      ],
    },
    modelClause:
      "{provider} helps {customer} with the security of processing, with notifying breaches, with data protection impact assessments and with prior consultation of the supervisory authority.",
    examples: {
      satisfied: [
        "The Processor assists the Controller with personal data breaches, data protection impact assessments and prior consultation.",
      ],
      weak: ["Provider will assist Customer with data protection impact assessments of personal data."],
      missing: ["The Processor assists the Controller with the migration of personal data."],
    },
  }),
  clauseCheck({
    name: "deletion-or-return-at-choice",
    subject: "deletion or return of personal data at the customer's choice",
    summary: "After the end personal data is deleted or returned as the customer chooses.",
    when: PERSONAL,
    notBy: "customer",
    unless: String.raw`\bopt out\b`,
    find: [
      String.raw`\b(return|hand back)\w*\b.{0,60}\b(or|and)\b.{0,60}\b(delet|destroy|eras)`,
      String.raw`\b(delet|destroy|eras)\w*\b.{0,60}\b(or|and)\b.{0,60}\breturn`,
      String.raw`\b(delet|destroy|eras|return)\w*\b[^;]{0,200}\b(data|information|copies)\b`,
      String.raw`\b(data|information|copies)\b.{0,160}\b(deleted|destroyed|erased|returned)\b`,
    ],
    elements: {
      choice: [
        "the customer's choice",
        String.raw`\b(choice|choose|option|elect|election|upon request|request\w*|direct\w*|instruct\w*)\b`,
      ],
      copies: ["existing copies", String.raw`\b(copies|copy|backups?)\b`],
    },
    modelClause:
      "After the end of the services {provider} deletes or returns all personal data, as {customer} chooses, and deletes existing copies unless a law requires that they be kept.",
    examples: {
      satisfied: [
        "At the choice of the Controller, the Processor deletes or returns all personal data after the end of the services and deletes existing copies.",
      ],
      weak: ["Provider deletes personal data within 90 days."],
      missing: [
        "The Processor shall protect personal data.",
        "The Processor shall return the keys of the building; it holds personal data.",
      ],
    },
  }),
  clauseCheck({
    name: "proof-of-compliance",
    subject: "proof of compliance and audits of the processing",
    summary: "The processor makes available what shows compliance, and allows audits.",
    when: PERSONAL,
    find: [
      String.raw`\b(information|records|documentation|reports?|evidence)\b.{0,120}\b(demonstrat|verif|show|evidenc|confirm)\w*\b.{0,80}\bcomplian`,
      String.raw`\b(demonstrat|verif|show|evidenc|confirm|audit|assess|inspect)\w*\b.{0,120}\bcomplian`,
      String.raw`\b(audits?|inspections?)\b.{0,160}\b(personal data|processing|processor|DPA|data protection)`,
    ],
    elements: {
      audit: ["audits and inspections", String.raw`\b(audit|inspect)`],
      information: [
        "information on request",
        String.raw`\b(information|records|documentation|reports?|evidence|questionnaire)\b`,
      ],
    },
    modelClause:
      "{provider} makes available to {customer} all information that is needed to demonstrate compliance, and allows and contributes to audits, inspections included, by {customer} or an auditor it names.",
    examples: {
      satisfied: [
        "The Processor makes available all information necessary to demonstrate compliance and allows for audits, including inspections, of the processing of personal data.",
      ],
      weak: ["Provider will give Customer records that demonstrate compliance with its duties on personal data."],
      missing: ["The Processor shall comply with the law on personal data."],
    },
  }),
  clauseCheck({
    name: "unlawful-instructions",
    subject: "a warning about instructions that break the law",
    summary: "The processor tells the customer when an instruction infringes the law.",
    when: PERSONAL,
    find: [
      String.raw`\b(inform|notif|advis|tell|alert|warn)\w*\b.{0,200}\binstruct\w*\b.{0,200}\b(infring|violat|breach|contraven|unlawful|non-?complian|not comply|conflict)`,
      String.raw`\binstruct\w*\b.{0,160}\b(infring|violat|breach|contraven|unlawful|non-?complian|conflict)\w*\b.{0,200}\b(inform|notif|advis|tell|alert|warn)`,
    ],
    modelClause:
      "{provider} informs {customer} at once if in its opinion an instruction infringes the law on data protection.",
    examples: {
      satisfied: [
        "The Processor shall immediately inform the Controller if an instruction infringes data protection law on personal data.",
      ],
      missing: ["The Processor follows the instructions on personal data."],
    },
  }),
];
