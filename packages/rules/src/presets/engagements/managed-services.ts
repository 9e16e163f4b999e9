import type { Engagement } from "./engagement.js";

export const managedServices: Engagement = {
  name: "managed-services",
  summary:
    "Systems run by the provider for the customer: service levels, access to the systems, incidents, continuity, and handing over",
  error: [
    "core-competency/retained-functions",
    "data-ownership/customer-owns-data",
    "data-ownership/exit-assistance",
    "data-ownership/return-and-deletion",
    "data-security/breach-notification",
    "data-security/business-continuity",
    "data-security/security-standard",
    "goals/measurable-service-levels",
    "goals/scope-and-deliverables",
    "liability/cap",
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
    "goals/objectives-stated",
    "goals/performance-review",
    "liaison/governance-cadence",
    "liaison/key-personnel",
  ],
  info: ["code-escrow/release-conditions"],
};
