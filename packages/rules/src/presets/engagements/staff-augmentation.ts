import type { Engagement } from "./engagement.js";

export const staffAugmentation: Engagement = {
  name: "staff-augmentation",
  summary:
    "The provider's people work in the customer's teams: who they are, what they may touch, and who owns what they make",
  error: [
    "core-competency/retained-functions",
    "data-ownership/customer-owns-data",
    "data-ownership/customer-owns-deliverables",
    "data-ownership/repository-and-credential-control",
    "data-security/access-control",
    "data-security/security-standard",
    "liaison/key-personnel",
    "liaison/named-liaison",
    "partner/subcontracting-control",
    "partner/termination-rights",
    "security-exclusions/no-privileged-access",
    "security-exclusions/scope-contradiction",
    "security-exclusions/stated",
  ],
  warning: [
    "core-competency/insourcing-freedom",
    "core-competency/knowledge-transfer",
    "data-ownership/background-ip-licence",
    "data-ownership/return-and-deletion",
    "data-security/breach-notification",
    "data-security/indemnity",
    "data-security/insurance",
    "data-security/liability-carve-out",
    "goals/performance-review",
    "goals/scope-and-deliverables",
    "liability/cap",
    "liaison/dedicated-capacity",
    "liaison/escalation-path",
    "partner/capability-warranties",
  ],
  info: ["goals/objectives-stated", "liaison/governance-cadence"],
};
