import type { Engagement } from "./engagement.js";

export const saas: Engagement = {
  name: "saas",
  summary:
    "Software run by the provider for many customers: the data and its way out, service levels, breaches, and terms that change by themselves",
  error: [
    "code-escrow/agreement",
    "code-escrow/release-conditions",
    "data-ownership/access-and-export",
    "data-ownership/customer-owns-data",
    "data-ownership/exit-assistance",
    "data-ownership/provider-data-use",
    "data-ownership/return-and-deletion",
    "data-security/breach-notification",
    "data-security/business-continuity",
    "data-security/liability-carve-out",
    "data-security/security-standard",
    "goals/measurable-service-levels",
    "liability/cap",
    "partner/subcontracting-control",
    "partner/termination-rights",
  ],
  warning: [
    "data-security/indemnity",
    "goals/hedged-commitment",
    "goals/performance-review",
    "goals/scope-and-deliverables",
    "goals/service-level-consequences",
    "liaison/escalation-path",
    "liaison/named-liaison",
    "partner/audit-rights",
  ],
  info: ["goals/objectives-stated", "liaison/governance-cadence"],
};
