import type { ContractDocument, Facts, Provision } from "@clauselint/core";
import { words } from "../provisions/words.js";
import { helpsCustomer } from "../support/sides.js";

interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
}

/** Points that stand in clauses, in the order of Article 28(3)(a) to (h) … */
export const CLAUSES = [
  "instructions",
  "confidentiality",
  "security",
  "subprocessors",
  "dataSubjectRights",
  "assistance",
  "breach",
  "deletion",
  "choice",
  "audit",
  "infringement",
] as const;
const WHO =
  "(?:buyers|claimants|clients|consignees|consumers|customers|donors|drivers|employees|guests|members|passengers|patients|policy-?holders|pupils|residents|staff|students|subscribers|supporters|tenants|users|visitors|volunteers|workers)";
/** "processes the personal data of the buyers … for the running of the shop": what is done, and what for. */
const PROCESSED_FOR =
  "\\bpersonal (?:data|information)\\b[^;.\\n]{0,160}?,? for (?:the |its )?(?:[\\w-]+ )?(?:management|handling|operation|running|provision|administration|support|delivery|performance|maintenance|hosting|payment)\\b";
/** … and details that often stand in an annex, as a heading, a label or a cell. */
const DETAILS = {
  subjectMatter: words(
    `${PROCESSED_FOR}|\\b(?:subject[- ]matter|description of (?:the )?processing|details of (?:the )?processing)\\b`,
  ),
  duration: words(
    "\\bduration\\b|\\b(?:term|period) (?:of|for) (?:the |this )?(?:processing|retention|agreement|dpa)\\b|\\bfor (?:as long as|the (?:duration|term))\\b",
  ),
  purpose: words(
    `${PROCESSED_FOR}|\\b(?:nature|purposes?)\\b[^;.\\n]{0,60}?\\b(?:processing|process|transfer|services?)\\b|\\bpurposes? of (?:the )?processing\\b|\\bsubject[- ]matter and purposes?\\b`,
  ),
  dataTypes: words(
    "\\b(?:types?|categor(?:y|ies)|kinds?) of (?:the )?(?:\\w+ )?(?:personal )?(?:data(?! subjects)|information)\\b|\\bpersonal (?:data|information)\\b[^;.()\\n]{0,60}?\\((?:including |such as |namely )?[^()]{0,120}?\\b(?:names?|addresses|contact|identity|e-?mails?|health|payment|location|telephone)\\b",
  ),
  dataSubjects: words(
    `\\bpersonal (?:data|information) (?:of|about|concerning|relating to) (?:the |its )?(?:\\w+['’]s? )?${WHO}\\b|\\b${WHO}['’] (?:and ${WHO}['’] )?personal (?:data|information)\\b|\\b(?:categor(?:y|ies)|types?|groups?|kinds?) of (?:the )?(?:data subjects?|individuals|persons|affected)\\b|\\bdata subjects?(?: are\\b|:|\\t)`,
  ),
} as const;
/** A point of Article 28(3), by the id of the element that it is. */
export type Point = (typeof CLAUSES)[number] | keyof typeof DETAILS;
/** Points that a general clause of the contract covers as well, by the type of provision. */
const GENERAL: ReadonlyMap<Point, string> = new Map([
  ["security", "security-measure"],
  ["breach", "incident-notice"],
  ["audit", "audit-access"],
]);
/** How many points there are. */
export const POINTS = CLAUSES.length + Object.keys(DETAILS).length;

/** The points that neither a clause nor an annex of the document holds. */
export function absentPoints(found: readonly Provision[], { document, facts: known }: Input): readonly Point[] {
  const said = (type: string): boolean =>
    known.provisions(type).some((one) => helpsCustomer(one) && one.facts["secrecyOnly"] !== true);
  const absent = CLAUSES.filter((name) => {
    const type = GENERAL.get(name);
    return found.every(({ facts }) => facts[name] !== true) && (type === undefined || !said(type));
  });
  const details = (["subjectMatter", "duration", "purpose", "dataTypes", "dataSubjects"] as const).filter(
    (name) => !DETAILS[name].test(document.text),
  );
  return [...details, ...absent];
}
