import type { ProfileCheck } from "@clauselint/core";
import { clauseCheck } from "./clause-check.js";
import { PERSONAL } from "./personal-words.js";

const SUB = String.raw`(sub-?processors?|(another|other|further) processors?|sub-?contract\w*)`;

/** What the law of data protection asks where a processor engages another. */
export const subprocessorChecks: readonly ProfileCheck[] = [
  clauseCheck({
    name: "subprocessor-authorisation",
    subject: "the authorisation of sub-processors",
    summary: "No other processor is engaged without the customer's written authorisation.",
    when: PERSONAL,
    elementsIn: "document",
    find: [
      String.raw`\b${SUB}\b.{0,240}\b(authori[sz]|approv|consent|permission|list)`,
      String.raw`\b(authori[sz]|approv|consent|permission)\w*\b.{0,160}\b${SUB}\b`,
    ],
    elements: {
      notice: [
        "notice of changes",
        String.raw`\b(inform|notif|advis|notice|updat)\w*\b.{0,200}\b(sub-?processor|sub-?contract|processor|chang|addition|replac|new)`,
      ],
      objection: ["a right to object", String.raw`\bobject(s|ion|ions|ing|ed)?\b`],
    },
    modelClause:
      "{provider} engages no sub-processor without the prior written authorisation of {customer}. It announces each change 30 days ahead; {customer} may object, and then the sub-processor is not used.",
    examples: {
      satisfied: [
        "The Processor shall not engage another processor without prior written authorisation of the Controller. It shall inform the Controller of intended changes of sub-processors. The Controller may object. Personal data is not affected.",
      ],
      weak: ["Customer authorizes Provider to use the Subprocessors listed in Annex III for Customer Personal Data."],
      missing: ["The Processor shall protect personal data."],
    },
  }),
  clauseCheck({
    name: "subprocessor-same-duties",
    subject: "the duties of sub-processors",
    summary: "Sub-processors have the same duties, and the processor answers for them.",
    when: PERSONAL,
    notBy: "customer",
    elementsIn: "document",
    find: [
      String.raw`\b${SUB}\b.{0,320}\b((same|equivalent|similar|identical|comparable|no less|at least as)\b|bound by|written (agreement|contract)|contractual(ly)?|flow)`,
      String.raw`\b(same|equivalent|similar|no less|written (agreement|contract)|contractual)\b.{0,240}\b${SUB}\b`,
    ],
    elements: {
      liable: [
        "full liability for sub-processors",
        String.raw`\b(liable|liability|responsib\w+|answer)\b.{0,200}\b${SUB}`,
        String.raw`\b${SUB}.{0,300}\b(liable|liability|responsib)`,
      ],
    },
    modelClause:
      "{provider} binds each sub-processor by contract to the same obligations and remains fully liable to {customer} for what it does.",
    examples: {
      satisfied: [
        "The Processor imposes the same data protection obligations on each sub-processor by contract and remains fully liable for the sub-processor. Personal data stays protected.",
      ],
      weak: ["Each Subprocessor of personal data is bound by a written agreement."],
      missing: ["The Processor may use sub-processors for personal data."],
    },
  }),
];
