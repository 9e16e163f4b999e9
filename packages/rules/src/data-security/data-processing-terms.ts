import { defineRequirement, type Facts, type Span } from "@clauselint/core";
import { words } from "../provisions/words.js";
import { conclude } from "../support/conclude.js";
import { fullestFirst } from "../support/fullest-first.js";
import { weightOf } from "../support/weight-of.js";
import { absentPoints, CLAUSES, POINTS, type Point } from "./processing-points.js";

type MessageId = "ownPurposes" | "elsewhere";

const PERSONAL = words(
  "\\bpersonal (?:information|particulars)\\b[^.]{0,240}?\\b(?:on|under|in accordance with|per|follow\\w*)\\b[^.;]{0,60}?\\binstructions\\b|\\bprocess\\w* personal (?:information|particulars)\\b[^.]{0,120}?\\bon behalf of\\b|\\b(?:personal data|data subjects?(?! to\\b)|gdpr|general data protection regulation|2016/679)\\b",
);
/** Whoever refers to such terms has personal data processed, under whatever name. */
const PROCESSING_TERMS = words("(?<!\\bno )\\bdata (?:processing|protection) (?:agreement|addendum)\\b");
/** Contracts on health data in the United States follow another law. */
const HEALTH = words("\\b(?:protected health information|phi|hipaa|business associate)\\b");
const OTHER_DOCUMENT = words(
  "\\b(?:data (?:processing|protection) (?:agreement|addendum|terms|exhibit|annex|schedule)|dpa|business associate agreement|order data processing)\\b",
);

/** Reports terms on personal data that lack what a contract with a processor has to have. */
export default defineRequirement({
  id: "data-security/data-processing-terms",
  subject: "the processing of personal data",
  severity: "error",
  appliesTo: {
    dpa: "required",
    msa: "required",
    sow: "deferrable",
    "order-form": "deferrable",
    sla: "optional",
    other: "required",
  },
  docs: {
    summary: "Where personal data is processed, the contract has every point that Article 28(3) of the GDPR asks for.",
    why: "The customer may let others process personal data only under a contract with these points; each one that is absent is a breach of its own, whatever the processor does.",
    fix: "Attach a data processing agreement with the details of the processing in an annex and a clause for each of the points (a) to (h).",
    references: [
      {
        title:
          "Regulation (EU) 2016/679 (GDPR), Article 28(3): what the contract with a processor stipulates, letters (a) to (h)",
        verified: "V",
      },
      {
        title: "Regulation (EU) 2016/679 (GDPR), Article 33(2): the processor's notice of a personal data breach",
        verified: "M",
      },
    ],
  },
  forProvider: "same",
  elements: {
    subjectMatter: "the subject-matter of the processing",
    duration: "its duration",
    purpose: "its nature and purpose",
    dataTypes: "the types of personal data",
    dataSubjects: "the categories of data subjects",
    instructions: "processing on documented instructions only",
    confidentiality: "confidentiality of the persons who process",
    security: "measures of security",
    subprocessors: "terms on other processors",
    dataSubjectRights: "help with the rights of data subjects",
    assistance: "help with impact assessments and consultation",
    breach: "notice of personal data breaches",
    deletion: "deletion or return at the end",
    choice: "the customer's choice between deletion and return",
    audit: "information and audits",
    infringement: "a warning where an instruction infringes the law",
  },
  schema: {
    type: "object",
    properties: { waive: { type: "array", items: { type: "string", minLength: 1 } } },
    additionalProperties: false,
  },
  defaultOptions: { waive: [] },
  messages: {
    weak: "The terms on personal data lack {{lacking}}.",
    ownPurposes: "{{provider}} may process personal data for purposes of its own.",
    elsewhere: "The terms on personal data stand in another document, which is not part of this file.",
  },
  modelClause: `{provider} processes the personal data described in Annex I (subject-matter, duration, nature and purpose, types of data, categories of data subjects) only on documented instructions of {customer}, also as to transfers, and tells {customer} at once if it holds an instruction to infringe the law. {provider} binds all persons who process the data to confidentiality; applies the technical and organisational measures of Annex II; engages other processors only under the clause on sub-processors; helps {customer} to answer requests of data subjects and to meet its duties on security, breaches, impact assessments and prior consultation; notifies {customer} of a personal data breach within 24 hours; deletes or returns the data at the end, as {customer} chooses, with all copies; and gives all information that shows compliance, and allows and assists audits and inspections by {customer} or its auditor.`,
  when({ facts, document }) {
    const applies =
      PERSONAL.test(document.text) ||
      PROCESSING_TERMS.test(document.text) ||
      (facts.kind.kind === "dpa" && !HEALTH.test(document.text));
    return { applies, reason: "no personal data is mentioned" };
  },
  assess(input) {
    const found = input.facts.provisions("data-processing").filter(({ evidence }) => weightOf(evidence, input) === 1);
    const own = found.filter(({ facts }) => facts["ownPurposes"] === true);
    const clauses = fullestFirst(
      found.filter((one) => !own.includes(one)),
      CLAUSES,
    );
    const missingElements = absentPoints(clauses, input).filter((element) => !input.options.waive.includes(element));
    if (own.length === 0 && input.facts.kind.kind !== "dpa" && missingElements.length > POINTS / 2) {
      const evidence = elsewhere(input);
      if (evidence.length > 0)
        return {
          outcome: "deferred",
          evidence,
          messageId: "elsewhere",
          missingElements,
          reason: "another document holds the terms",
        };
    }
    const outcome = missingElements.length === 0 ? "satisfied" : "weak";
    return conclude<Point, MessageId>(
      [
        ...own.map(({ evidence }) => ({ outcome: "adverse", evidence, messageId: "ownPurposes" }) as const),
        ...clauses.map(({ evidence }) => ({ outcome, evidence, missingElements }) as const),
      ],
      ["adverse", "satisfied", "weak"],
    );
  },
});

/** Words that name a data processing agreement beside this document. */
function elsewhere({ facts }: { readonly facts: Facts }): readonly Span[] {
  return facts.evidence
    .filter(({ reading }) => OTHER_DOCUMENT.test(reading))
    .slice(0, 1)
    .map(({ sentence: { start, end } }) => ({ start, end }));
}
