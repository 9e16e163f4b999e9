import { defineProvision, type ProvisionMatch, type Side } from "@clauselint/core";
import { AUDIT_HEADING, listedRight, LOOKING } from "./audit/listed-right.js";
import { ADMITS, auditMarks, LETS_IN, REPORT, VISITS, WAIVED, type AuditMarks } from "./audit/marks.js";
import { auditedBy, byGuest, byLooker, lookingSide } from "./audit/looking-side.js";
import { includesCustomer } from "../support/sides.js";
import { sideOfStatement } from "./side-of-statement.js";
import { words } from "./words.js";

const LOOK =
  "(?:audit(?:s|ed|ing)?|inspect(?:s|ed|ing|ions?)?|examin(?:e|es|ed|ing|ations?)|surveillance|supervis(?:e|es|ion)|survey)";
const MATTER =
  "(?:books?|records?|accounts?|accounting|documents?|documentation|facilit(?:y|ies)|premises|sites?|offices?|systems|procedures|processes|operations|controls|compliance|invoices|charges|statements|data|information|files|logs|performance|services?|activities|operation|workplaces?|plants?|seats?|locations?|fulfilment|quality system)";
const ACCESS = `\\b(?:access(?:ible)? to|enter(?: (?:up)?on| into)?|review|monitor|verify|observe|assess(?:es)?|evaluate)\\b[^;.]{0,120}?\\b(?:books|records|accounts|facilit(?:y|ies)|premises|controls|procedures|performance|compliance|services|work)\\b`;
const KEEPS =
  "\\b(?:keep|maintain|retain|preserve)s?\\b[^;.]{0,80}?\\b(?:complete|accurate|adequate|true|proper|full|appropriate|detailed|sufficient)\\b[^;.]{0,60}?\\b(?:books|records|accounts|time ?sheets|receipts|vouchers)\\b";
const BACKUP =
  "\\b(?:supporting|substantiating|back-?up) (?:documentation|documents|evidence)\\b|\\bdocument(?:ation|s) supporting\\b";
/** What an audit costs is settled beside the right to one. */
const COSTS = /^(?:\w+ly )?(?:reimburse|pay|bear|be borne|be at the (?:sole )?(?:cost|expense))\b/i;
/** Exceptions to secrecy name auditors and examinations. */
const SECRETS = words("\\b(?:receiving|disclosing) party\\b|\\bconfidential information (?:does|shall|will) not\\b");
/** What takes the right away although the provider acts in the sentence too. */
const NO_RIGHT = words(
  "\\bnot (?:be )?(?:obliged|obligated|required|bound) to\\b|(?:\\bnot|n['’]t) (?:permit|allow|accept)\\b|\\bwaives?\\b|\\bno right\\b|\\bnothing\\b",
);
/** Too little is paid by the one who pays, and found by the one who is paid. */
const UNDERPAID = /\bunder-?pa(?:yments?|id)\b/i;
/** What the provider looks into when it checks on the customer. */
const CHECKED = words(
  "\\b(?:books|records|accounts|usage|use of|compliance|premises|facilit(?:y|ies)|offices|software|systems|servers)\\b",
);

export const auditAccess = defineProvision({
  type: "audit-access",
  description: "Who may look into whose records, premises, systems or work, and how far.",
  anchors: [
    "audit",
    "inspect",
    "examin",
    "books",
    "records",
    "surveillance",
    "monitor",
    "verif",
    "review",
    "access to",
    "premises",
    "evaluat",
    "assess",
    "sas 70",
    "ssae",
    "soc ",
    "isae",
    "documentation",
    "documents",
    "visit",
    "check",
    "insight",
    "doors",
    "rights of access",
    "look",
    "certificat",
    "convince",
    "satisfy",
    "logs",
    "assurance",
    "go through",
    "timesheets",
    "receipts",
    "questionnaire",
    "supervis",
    "survey",
    "admit",
    "on site",
    "on-site",
    "sight of",
    "reports",
    "consult",
  ],
  patterns: [
    words(`\\b${LOOK}\\b[^;]{0,160}?\\b${MATTER}\\b`),
    words(`\\b${MATTER}\\b[^;]{0,200}?\\b${LOOK}\\b`),
    words(
      "\\b(?:right to|may|can|entitled to|permit\\w*|allow\\w*|tolerat\\w*|conduct|perform|carry out|permission|consents? to|submits? to)\\b[^;]{0,120}?\\b(?:audits?|inspections?)\\b",
    ),
    words(
      `\\b(?:audit|inspect|examine|verify)\\b[^;]{0,160}? whether\\b[^;.]{0,60}? (?:kept|complied with|observed|performed|fulfilled|adhered to|honou?red|carried out)\\b`,
    ),
    words(
      "\\b(?:lets?|permits?|allows?)\\b(?! (?:the |its |all |each |any |such )?(?:\\w+ )?(?:users?|visitors?|guests?|patients?|members?|consumers?|buyers?|bidders?|students?|callers?|data subjects?)\\b)[^;]{0,80}?\\b(?:audit|inspect|examine)\\b",
    ),
    words(ACCESS),
    words(KEEPS),
    REPORT,
    words(
      `\\bsubmits? to (?:\\w+ )?${LOOK}\\b|\\b(?:books|records|logs)\\b[^;.]{0,120}?\\b(?:open|available|accessible) to\\b`,
    ),
    LETS_IN,
    VISITS,
    WAIVED,
    words(BACKUP),
    ADMITS,
  ],
  headingPatterns: [{ heading: AUDIT_HEADING, pattern: LOOKING }],
  unless: [
    words(
      "\\b(?:audit(?: and \\w+)? committee(?![^.;]{0,60}?\\b(?:may|entitled to|right to)\\b[^.;]{0,20}?\\b(?:audit|inspect|examine|visit)\\b)|who (?:within|among|at|in)\\b[^.;]{0,60}?\\bmay (?:see|view|access)|inspection and acceptance|(?:preliminary|final) inspection|legal advis[eo]rs?|need[- ]to[- ]know|receiving party|disclos(?:e|es|ed) (?:to|by)|medical|laboratory|clinical|audited financial statements|(?:furnish|deliver|provide|submit|send|suppl)\\w*\\b[^;.]{0,60}?\\b(?:annual|yearly|quarterly|periodic) audits?|financial statements of|unauthori[sz]ed access|reverse[- ]engineer\\w*|responsible for (?:[^;.]{0,80}? )?(?:auditing|checking|inspecting|reviewing|verifying) (?:its|their))\\b",
    ),
    words(
      `\\b(?:inspect\\w*|examin\\w*|test\\w*|review\\w*)\\b(?: (?:and|or|,|\\w+)){0,3}? (?:the |all |any |each |such )?(?:goods|products?|deliverables?|shipments?|samples?|materials|equipment|source code|code|artwork|proofs?)\\b`,
    ),
  ],
  refine({ sentence, document, facts }) {
    const { reading, statements } = sentence;
    const read = auditMarks(reading);
    const listed = listedRight(sentence, document, facts.parties);
    if (listed !== null) return { favours: listed, facts: { ...read, audit: true } };
    const acting = statements.map((one) => sideOfStatement(one, facts.parties));
    const provider = acting.includes("provider") && !acting.some(includesCustomer);
    const marks = read !== null && provider && !NO_RIGHT.test(reading) ? withoutWaiver(read) : read;
    if (marks === null || SECRETS.test(reading) || statements.some(({ action }) => COSTS.test(action))) return null;
    if ("waived" in marks && "audit" in marks && (provider || acting.every((one) => one !== "provider"))) {
      return { favours: "customer", facts: marks };
    }
    const side = lookingSide(sentence, document, facts);
    if (UNDERPAID.test(reading) && side !== "provider") return null;
    if ("report" in marks) {
      const itself = byLooker(sentence, facts.parties) === "customer";
      return { favours: "customer", facts: { ...marks, audit: "audit" in marks && itself } };
    }
    if ("regulator" in marks && "audit" in marks) {
      return byRegulator(
        byLooker(sentence, facts.parties) ?? byGuest(reading, facts.parties) ?? auditedBy(reading, facts.parties),
        side,
        marks,
      );
    }
    if (side === "provider") return "audit" in marks && CHECKED.test(reading) ? { favours: side, facts: marks } : null;
    if (side === null || side === "unknown") return null;
    const together = side === "both" && !("audit" in marks);
    return together ? null : { favours: side, facts: marks };
  },
  examples: {
    yes: [
      "Supplier shall admit Customer's nominees to its sites.",
      "Customer may survey Supplier's plant and processes.",
      "Customer has the right to supervise Supplier's work and to enter its workplace and consult its papers.",
      "Permission is given to Customer to audit Supplier's fulfilment of its duties.",
      "Customer may audit Supplier's books, records and facilities.",
      "Supplier shall permit Customer to enter its premises to inspect the service.",
      "Supplier shall keep accurate records of the Services.",
      "Supplier's independent auditors shall issue a SOC 2 report each year.",
      "Supplier may audit Customer's use records once a year.",
      "Supplier tolerates audits by Customer.",
      "Customer may visit the premises at which Supplier works.",
      "Customer is entitled to satisfy itself on site of the performance of the services.",
      "Supplier grants Customer a right of audit covering premises and records.",
      "Customer may audit Supplier's books and records ten days after it has given notice of its intention to conduct an audit.",
      "Customer may inspect Supplier's records, those for customs among them.",
      "Customer, its auditors and the Ombudsman may on two days' notice audit Supplier's premises and systems.",
      "Customer, and experts or authorities that it names, may examine at Supplier, in office hours and on a week's notice, whether the duties of this contract are observed.",
      "Customer's staff shall be given access to the rooms in which Supplier works, to check whether this Agreement is kept.",
      "Supplier shall let Customer or its accountant inspect at short notice.",
      "The audit committee of Customer may inspect Supplier's books and sites.",
      "Neither the law nor this Agreement entitles Customer to audit Supplier's systems.",
    ],
    no: [
      "Supplier allows visitors to inspect the orders that they have placed.",
      "Customer shall have access to the test system to check whether a page is shown as designed.",
      "Customer shall furnish Supplier with annual audits of Customer's books made by its accountants.",
      "Customer is responsible for checking its own data and auditing its users' accounts.",
      "Customer shall not reverse engineer the Product, publish an evaluation of its performance or gain unauthorised access to systems.",
      "Customer shall inspect the goods on delivery.",
      "The auditors of Supplier are independent.",
      "Customer's audit and risk committee reviews its own audited accounts against the reports on performance.",
      "Customer decides who within its group may see which records.",
      "Supplier shall review the requirements with Customer.",
    ],
  },
});

/** "Supplier shall not refuse an audit" takes nothing from the customer. */
function withoutWaiver(marks: AuditMarks): AuditMarks {
  return without(without(marks, "waived"), "givenUp");
}

function without(marks: AuditMarks, mark: string): AuditMarks {
  return Object.fromEntries(Object.entries(marks).filter(([name]) => name !== mark));
}

/** A regulator looks for the customer's sake, wherever the records are; the customer itself only where the words say so. */
function byRegulator(looker: Side | null, side: Side | null, marks: AuditMarks): ProvisionMatch {
  const own = looker === "customer" || ((side === "customer" || side === "both") && !("regulatorOnly" in marks));
  const others = without(marks, "regulatorOnly");
  return { favours: "customer", facts: own ? others : { ...marks, regulatorOnly: true } };
}
