import type { ProfileCheck } from "@clauselint/core";
import { clauseCheck } from "./clause-check.js";

const PHI = String.raw`(protected health information|PHI|health information)\b`;
/** Asked only of contracts that deal with health information. */
const HEALTH = [String.raw`\b(protected health information|PHI|HIPAA)\b`];

/** What a contract with a business associate has to say. */
export const healthChecks: readonly ProfileCheck[] = [
  clauseCheck({
    name: "phi-permitted-uses",
    subject: "the permitted uses of protected health information",
    summary: "The contract establishes the permitted and required uses.",
    when: HEALTH,
    find: [
      String.raw`\b(may|shall|will|permitted|authori[sz]ed)\b.{0,80}\b(use|disclos)\w*\b.{0,120}\b${PHI}`,
      String.raw`\b${PHI}.{0,120}\b(may|shall|will) be (used|disclosed)`,
    ],
    modelClause: "{provider} may use and disclose protected health information only to provide the services.",
    examples: {
      satisfied: ["Business Associate may use PHI to perform the Services."],
      missing: ["Business Associate complies with HIPAA."],
      "not-applicable": ["The Supplier shall host the platform."],
    },
  }),
  clauseCheck({
    name: "phi-no-other-use",
    subject: "no other use of protected health information",
    summary: "Protected health information is not used otherwise.",
    when: HEALTH,
    find: [
      String.raw`\b(not|no|only)\b.{0,80}\b(use|disclos)\w*\b.{0,120}\b${PHI}.{0,160}\b(other than|except|unless|only|in any manner|would violate)`,
      String.raw`\bnot (use|disclose|further)\b.{0,160}\b${PHI}`,
    ],
    modelClause:
      "{provider} shall not use or disclose protected health information other than this agreement permits or the law requires.",
    examples: {
      satisfied: [
        "Business Associate shall not use or further disclose PHI other than as permitted by this Agreement.",
      ],
      missing: ["Business Associate may use PHI to perform the Services."],
    },
  }),
  clauseCheck({
    name: "phi-safeguards",
    subject: "safeguards for protected health information",
    summary: "Appropriate safeguards, and the Security Rule for electronic information.",
    when: HEALTH,
    find: [
      String.raw`\bsafeguards?\b.{0,240}\b(${PHI}|use or disclosure)`,
      String.raw`\b${PHI}.{0,160}\bsafeguard`,
      String.raw`\b(Subpart C|Security Rule)\b`,
    ],
    elements: { securityRule: ["the Security Rule", String.raw`\b(Subpart C|Security Rule|164\.3\d\d)\b`] },
    modelClause:
      "{provider} shall use appropriate safeguards, and comply with Subpart C of 45 CFR Part 164 for electronic protected health information.",
    examples: {
      satisfied: [
        "Business Associate shall use appropriate safeguards to protect PHI and comply with Subpart C of 45 CFR Part 164.",
      ],
      weak: ["Business Associate shall use appropriate safeguards for PHI."],
      missing: ["Business Associate may use PHI to perform the Services."],
    },
  }),
  clauseCheck({
    name: "phi-reports",
    subject: "reports of uses that are not permitted",
    summary: "Uses that are not permitted, and breaches, are reported.",
    when: HEALTH,
    find: [String.raw`\b(report|notif)\w*\b.{0,240}\b(breach|incident|use or disclosure|not (provided for|permitted))`],
    modelClause:
      "{provider} shall report every use or disclosure that this agreement does not permit, and every breach of unsecured protected health information, within five days.",
    examples: {
      satisfied: ["Business Associate shall report to Covered Entity any breach of unsecured PHI."],
      missing: ["Business Associate shall report its turnover. It may use PHI."],
    },
  }),
  clauseCheck({
    name: "phi-subcontractors",
    subject: "subcontractors with protected health information",
    summary: "Subcontractors agree to the same restrictions.",
    when: HEALTH,
    find: [
      String.raw`\b(subcontractors?|agents?)\b.{0,240}\b(same|agree|restrictions|conditions)\b`,
      String.raw`\b(same|agree)\b.{0,160}\b(subcontractors?|agents)\b`,
    ],
    modelClause:
      "{provider} shall see to it that each subcontractor with protected health information agrees to the same restrictions and conditions.",
    examples: {
      satisfied: ["Business Associate shall ensure that any subcontractor with PHI agrees to the same restrictions."],
      missing: ["Business Associate may use PHI and subcontractors."],
    },
  }),
  clauseCheck({
    name: "phi-individual-rights",
    subject: "access to, amendment of and accounting for protected health information",
    summary: "The contract supports the rights of access, amendment and accounting.",
    when: HEALTH,
    find: [
      String.raw`\b(access|amend\w*|accounting)\b.{0,240}\b(${PHI}|designated record set|164\.52[468])`,
      String.raw`\b(${PHI}|designated record set)\b.{0,240}\b(amend\w*|accounting of disclosures|access)`,
    ],
    elements: {
      access: [
        "access",
        String.raw`\b(164\.524|access\b.{0,80}\b(individual|designated record set|PHI|protected health)|make\w* available)`,
      ],
      amendment: ["amendment", String.raw`\b(164\.526|amend)`],
      accounting: ["accounting", String.raw`\b(164\.528|accounting of|account for disclosures)`],
    },
    modelClause:
      "{provider} shall give access to protected health information, amend it, and account for its disclosures, as 45 CFR 164.524, 164.526 and 164.528 require.",
    examples: {
      satisfied: [
        "Business Associate shall make PHI in a designated record set available under 164.524, make amendments under 164.526, and document disclosures for an accounting of disclosures.",
      ],
      weak: ["Business Associate shall amend PHI on request."],
      missing: ["Business Associate may use PHI to perform the Services."],
    },
  }),
  clauseCheck({
    name: "phi-delegated-duties",
    subject: "duties of the covered entity that the provider carries out",
    summary: "Who carries out a duty of the covered entity complies with Subpart E.",
    when: HEALTH,
    find: [
      String.raw`\b(Subpart E|Privacy Rule)\b`,
      String.raw`\bcarr(y|ies|ying) out\b.{0,120}\bcovered entity['\x{2019}]?s? obligations?`,
    ],
    modelClause:
      "Where {provider} carries out a duty of {customer} under Subpart E of 45 CFR Part 164, it complies with that subpart.",
    examples: {
      satisfied: [
        "To the extent it carries out Covered Entity's obligations under Subpart E, Business Associate shall comply with it. PHI is protected.",
      ],
      missing: ["Business Associate shall protect PHI."],
    },
  }),
  clauseCheck({
    name: "phi-return-or-destruction",
    subject: "the return or destruction of protected health information",
    summary: "At the end protected health information is returned or destroyed, and otherwise protected.",
    when: HEALTH,
    find: [
      String.raw`\b(return|destroy|destruction)\b.{0,160}\b${PHI}`,
      String.raw`\b${PHI}.{0,160}\b(returned|destroyed)`,
    ],
    elements: {
      infeasible: ["what holds where that is infeasible", String.raw`\b(infeasible|not feasible|feasible)\b`],
    },
    modelClause:
      "At the end {provider} shall return or destroy all protected health information; where that is infeasible it extends the protections of this agreement to it.",
    examples: {
      satisfied: ["Upon termination Business Associate shall return or destroy all PHI, if feasible."],
      weak: ["Upon termination Business Associate shall destroy all PHI."],
      missing: ["Business Associate may use PHI to perform the Services."],
    },
  }),
  clauseCheck({
    name: "phi-termination",
    subject: "the end of the contract for a violation by the provider",
    summary: "The covered entity may end the contract when a material term is violated.",
    when: HEALTH,
    find: [String.raw`\bterminat\w*\b.{0,240}\b(breach|violat)`, String.raw`\b(breach|violat)\w*\b.{0,240}\bterminat`],
    modelClause: "{customer} may end this agreement when {provider} has violated a material term of it.",
    examples: {
      satisfied: [
        "Covered Entity may terminate this Agreement if Business Associate has violated a material term. PHI is protected.",
      ],
      missing: ["Business Associate may use PHI. Covered Entity may terminate at will."],
    },
  }),
];
