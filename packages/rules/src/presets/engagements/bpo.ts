import type { Engagement } from "./engagement.js";

export const bpo: Engagement = {
  name: "bpo",
  summary:
    "A business process run by the provider: goals and service levels, governance, oversight, continuity, and the way back",
  error: [
    "core-competency/retained-functions",
    "data-ownership/customer-owns-data",
    "data-ownership/exit-assistance",
    "data-ownership/return-and-deletion",
    "data-security/breach-notification",
    "data-security/business-continuity",
    "data-security/security-standard",
    "goals/measurable-service-levels",
    "goals/objectives-stated",
    "goals/performance-review",
    "goals/scope-and-deliverables",
    "liability/cap",
    "liaison/governance-cadence",
    "liaison/named-liaison",
    "partner/audit-rights",
    "partner/subcontracting-control",
    "partner/termination-rights",
    "security-exclusions/stated",
  ],
  warning: [
    "code-escrow/agreement",
    "data-ownership/customer-owns-deliverables",
    "data-security/indemnity",
    "liaison/key-personnel",
  ],
  info: ["code-escrow/release-conditions"],
};
