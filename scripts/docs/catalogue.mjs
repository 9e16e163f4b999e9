/** What an outsourcing contract should be checked for, by family: `P1` is the core, `P2` what comes next, `P3` what comes later. */
const byFamily = {
  partner: {
    P1: "subcontracting-control audit-rights termination-rights",
    P2: "provider-identified capability-warranties change-of-control",
  },
  goals: {
    P1: "objectives-stated scope-and-deliverables success-criteria measurable-service-levels service-level-consequences acceptance-criteria milestones-dated performance-review hedged-commitment",
    P2: "change-control",
    P3: "baseline",
  },
  "core-competency": {
    P1: "retained-functions",
    P2: "responsibility-matrix knowledge-transfer insourcing-freedom",
  },
  liaison: {
    P1: "named-liaison dedicated-capacity governance-cadence",
    P2: "key-personnel escalation-path",
  },
  "data-ownership": {
    P1: "customer-owns-data customer-owns-deliverables background-ip-licence provider-data-use access-and-export return-and-deletion repository-and-credential-control no-lien-or-withholding exit-assistance",
    P2: "moral-rights-and-further-assurances subcontractor-ip-flow-down open-source-disclosure",
  },
  "code-escrow": {
    P1: "agreement deposit-materials deposit-frequency verification release-conditions licence-on-release",
    P3: "fees-and-step-in",
  },
  "security-exclusions": {
    P1: "stated no-privileged-access scope-contradiction",
    P2: "accountability-retained",
  },
  "data-security": {
    P1: "security-standard access-control breach-notification subprocessor-control data-location business-continuity liability-carve-out indemnity data-processing-terms",
    P2: "encryption assurance-and-testing insurance",
  },
  hygiene: {
    P1: "placeholder-text undefined-term unused-or-duplicate-definition broken-cross-reference missing-attachment number-word-mismatch order-of-precedence mutable-incorporated-terms agreement-to-agree unilateral-amendment",
    P2: "ambiguous-obligation inconsistent-values term-and-renewal",
  },
};

/** The catalogue as a list: `{ id, priority }`. */
export const catalogue = Object.entries(byFamily).flatMap(([family, priorities]) =>
  Object.entries(priorities).flatMap(([priority, names]) =>
    names.split(" ").map((name) => ({ id: `${family}/${name}`, priority })),
  ),
);
