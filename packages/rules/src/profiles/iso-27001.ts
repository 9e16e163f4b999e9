import { defineProfile, elementsOf } from "./define-profile.js";

/** Information security in relations with suppliers. */
export const iso27001 = defineProfile({
  id: "iso-27001",
  title: "ISO/IEC 27001:2022, controls on suppliers",
  citation: "ISO/IEC 27001:2022, Annex A, controls 5.19 to 5.23",
  asOf: "2026-11-23",
  verified: "V",
  note: "Control numbers with words of our own; the standard itself is under copyright.",
  rows: [
    [
      "A.5.19",
      "Security in the relationship with the supplier.",
      "V",
      "warning",
      "partner/subcontracting-control",
      elementsOf("partner/audit-rights", "right"),
    ],
    [
      "A.5.20",
      "Security within the agreement.",
      "V",
      "error",
      "data-security/security-standard",
      elementsOf("data-security/breach-notification"),
      elementsOf("data-ownership/return-and-deletion", "return", "deletion"),
      "security-exclusions/stated",
    ],
    [
      "A.5.21",
      "Security in the supply chain of ICT.",
      "V",
      "warning",
      elementsOf("partner/subcontracting-control", "flowDown"),
    ],
    [
      "A.5.22",
      "Monitoring, review and change of services.",
      "V",
      "warning",
      "goals/performance-review",
      "regulation/service-level-revision",
    ],
    ["A.5.23", "Security of cloud services, to their end.", "V", "warning", "data-ownership/exit-assistance"],
  ],
});
