import { defineProfile, elementsOf } from "./define-profile.js";

/** Supply chain risk of systems, by the controls of NIST. */
export const usNist800161 = defineProfile({
  id: "us-nist-800-161",
  title: "NIST SP 800-161: controls for acquisition",
  citation: "NIST SP 800-161r1 with the controls of SP 800-53r5",
  asOf: "2026-11-23",
  verified: "V",
  note: "The texts of the controls were read; how 800-161 overlays them is from memory.",
  rows: [
    [
      "SA-4",
      "Security requirements and acceptance criteria in the acquisition.",
      "V",
      "warning",
      "data-security/security-standard",
      "goals/acceptance-criteria",
    ],
    [
      "SA-4(12)",
      "Ownership of data, and its removal and return within a stated time.",
      "V",
      "error",
      "data-ownership/customer-owns-data",
      elementsOf("data-ownership/return-and-deletion", "return", "deletion", "period"),
    ],
    [
      "SA-9(6)",
      "The customer has exclusive control of cryptographic keys.",
      "V",
      "warning",
      "regulation/key-custody",
      "security-exclusions/stated",
    ],
    [
      "SR-3(3)",
      "Controls flow down to sub-tier contractors.",
      "V",
      "error",
      elementsOf("partner/subcontracting-control", "flowDown"),
    ],
    ["SR-6", "Suppliers are assessed and reviewed.", "V", "warning", elementsOf("partner/audit-rights", "right")],
    ["SR-8", "Agreements on notification.", "V", "error", elementsOf("data-security/breach-notification")],
    ["PS-7", "Requirements on external personnel.", "M", "warning", "regulation/staff-screening"],
  ],
});
