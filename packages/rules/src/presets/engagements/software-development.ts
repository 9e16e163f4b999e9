import type { Engagement } from "./engagement.js";

export const softwareDevelopment: Engagement = {
  name: "software-development",
  summary:
    "Software made for the customer: acceptance, ownership of the code, its repositories and the people who know it",
  error: [
    "code-escrow/release-conditions",
    "data-ownership/customer-owns-deliverables",
    "data-security/breach-notification",
    "data-security/security-standard",
    "goals/acceptance-criteria",
    "goals/milestones-dated",
    "goals/objectives-stated",
    "goals/scope-and-deliverables",
    "liability/cap",
    "liaison/named-liaison",
    "partner/subcontracting-control",
    "partner/termination-rights",
    "security-exclusions/stated",
  ],
  warning: [
    "code-escrow/agreement",
    "core-competency/retained-functions",
    "data-ownership/customer-owns-data",
    "data-ownership/exit-assistance",
    "data-ownership/return-and-deletion",
    "data-security/indemnity",
    "goals/performance-review",
    "liaison/governance-cadence",
    "liaison/key-personnel",
    "partner/audit-rights",
  ],
  info: ["data-security/business-continuity"],
};
