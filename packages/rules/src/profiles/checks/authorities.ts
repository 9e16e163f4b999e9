import type { ProfileCheck } from "@clauselint/core";
import { clauseCheck } from "./clause-check.js";

const AUTHORITY = String.raw`((regulatory|supervisory|governmental?|competent|resolution|federal|state|banking|financial) (agenc(y|ies)|bod(y|ies)|authorit(y|ies)|examiners?)|authorit(y|ies)|regulators?|supervisors?|bank examiners?|central bank|APRA|Monetary Authority|FCA|PRA)\b`;

/** What the contract says about those who supervise the customer. */
export const authorityChecks: readonly ProfileCheck[] = [
  clauseCheck({
    name: "cooperation-with-authorities",
    subject: "cooperation with the authorities that supervise the customer",
    summary: "The provider cooperates with the customer's supervisory and resolution authorities.",
    find: [
      String.raw`\b(co-?operat\w+|assist\w*|comply with (all )?(reasonable )?requests?)\b.{0,120}\b${AUTHORITY}`,
      String.raw`\b${AUTHORITY}.{0,120}\bco-?operat`,
      String.raw`\b(subject itself|submit) to\b.{0,80}\bexaminations?\b`,
    ],
    elements: { resolution: ["the resolution authorities", String.raw`resolution authorit`] },
    modelClause:
      "{provider} shall fully cooperate with the authorities that supervise {customer}, with its resolution authorities, and with the persons they appoint, and shall answer their requests within the time they set.",
    examples: {
      satisfied: [
        "The Supplier shall cooperate fully with the Customer's competent authorities and resolution authorities, and with persons appointed by them.",
        "Vendor will assist any regulator or resolution authority of Bank in its enquiries.",
      ],
      weak: ["The Contractor agrees to cooperate with any supervisory authority of the Company."],
      missing: ["The parties shall cooperate in good faith.", "The Supplier has authority to sign this Agreement."],
    },
  }),
  clauseCheck({
    name: "access-for-authorities",
    subject: "access, inspection and audit by the authorities that supervise the customer",
    summary: "Supervisors may look into the provider's premises, records and systems.",
    find: [
      String.raw`\b${AUTHORITY}.{0,200}\b(audit|inspect|examin|access to|access the|visit|investigat)`,
      String.raw`\b(audit|inspect|examin|access|visit)\w*\b.{0,200}\b${AUTHORITY}`,
    ],
    unless: String.raw`\b(subpoena|court order|authority to (sign|bind|enter|execute)|unauthori[sz]ed (access|use|disclosure)|authori[sz]ation, or consent)`,
    elements: {
      unrestricted: [
        "access without restriction",
        String.raw`\b(unrestricted|unfettered|unhindered|without (any )?(restriction|hindrance|limitation)|full access)`,
        String.raw`\b(shall|will|must|may) not (impede|hinder|obstruct|restrict|prevent|interfere)`,
      ],
      copies: [
        "copies of documents",
        String.raw`\b(take|make|obtain|receive|provide|furnish)\w*\b.{0,40}\bcop(y|ies)\b`,
      ],
      premises: [
        "the provider's premises",
        String.raw`\b(premises|on-?site|facilit(y|ies)|data cent|locations?|offices)`,
      ],
    },
    modelClause:
      "{customer}, its auditors and the authorities that supervise it have unrestricted rights of access, inspection and audit at the premises, systems and records of {provider}, and may take copies of what they find; {provider} shall not impede them by other agreements or rules of its own.",
    examples: {
      satisfied: [
        "The Customer's regulators shall have unrestricted access to the premises and records of the Supplier, may inspect and audit them, and may take copies of relevant documents on site.",
      ],
      weak: [
        "Any governmental authority with jurisdiction over Client may examine the books of Vendor.",
        "The Provider will permit inspection of its facilities by the supervisory authority.",
      ],
      missing: [
        "The Supplier has full power and authority to enter into this Agreement.",
        "The Customer may audit the Supplier once a year.",
      ],
    },
  }),
  clauseCheck({
    name: "resolution-powers",
    subject: "the powers of the resolution authority",
    summary: "The contract respects the powers of the authority that resolves a failing bank.",
    find: [
      String.raw`\bresolution (authorit|powers?|measures?|actions?|events?|proceedings?|plan)`,
      String.raw`\b(2014/59|BRRD|bail-?in|Special Resolution Regime|crisis prevention measures?)\b`,
    ],
    modelClause:
      "{provider} accepts the powers of the resolution authorities of {customer}; a crisis prevention or crisis management measure is by itself no ground to end, suspend or change this agreement as long as {customer} goes on performing it.",
    examples: {
      satisfied: [
        "The exercise of a power by the resolution authority shall not by itself entitle the Supplier to terminate.",
        "The parties acknowledge the powers under Directive 2014/59/EU.",
      ],
      missing: [
        "Disputes go to dispute resolution under clause 12.",
        "The board passed a resolution to sign this Agreement.",
      ],
    },
  }),
  clauseCheck({
    name: "books-to-the-secretary",
    subject: "access of the Secretary to books and records on protected health information",
    summary: "Practices, books and records on protected health information are open to the Secretary.",
    find: [String.raw`\b(books|records|practices)\b.{0,300}\b(Secretary|Health and Human Services|HHS)\b`],
    when: [String.raw`\bprotected health information\b|\bPHI\b`],
    modelClause:
      "{provider} shall make its internal practices, books and records on the use and disclosure of protected health information available to the Secretary of Health and Human Services.",
    examples: {
      satisfied: [
        "Business Associate shall make its internal practices, books, and records relating to PHI available to the Secretary.",
      ],
      missing: ["Business Associate shall protect PHI. The Secretary of the company signs notices."],
      "not-applicable": ["The Supplier shall host the platform."],
    },
  }),
];
