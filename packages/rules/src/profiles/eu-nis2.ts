import { defineProfile, elementsOf } from "./define-profile.js";

/** Supply chains of essential and important entities of the European Union. */
export const euNis2 = defineProfile({
  id: "eu-nis2",
  title: "NIS 2: security in the supply chain",
  citation: "Directive (EU) 2022/2555, Article 21(2)(d), with Implementing Regulation (EU) 2024/2690, Annex 5.1.4",
  asOf: "2026-11-23",
  verified: "V",
  note: "The list of the Annex binds providers of digital infrastructure and of ICT services; for others it is a good default.",
  rows: [
    ["Annex 5.1.4(a)", "Requirements of cybersecurity.", "V", "error", "data-security/security-standard"],
    [
      "Annex 5.1.4(b)",
      "Awareness, skills, training and certificates of staff.",
      "V",
      "warning",
      elementsOf("regulation/awareness-training"),
    ],
    [
      "Annex 5.1.4(c)",
      "The background of staff is verified.",
      "V",
      "warning",
      "regulation/staff-screening",
      elementsOf("data-security/access-control", "screening"),
    ],
    [
      "Annex 5.1.4(d)",
      "Incidents are notified without undue delay.",
      "V",
      "error",
      elementsOf("data-security/breach-notification"),
    ],
    [
      "Annex 5.1.4(e)",
      "A right to audit, or to have audit reports.",
      "V",
      "error",
      { rule: "partner/audit-rights", elements: ["right"], options: { acceptReportsInLieu: true } },
    ],
    [
      "Annex 5.1.4(f)",
      "Vulnerabilities are handled.",
      "V",
      "error",
      "regulation/vulnerability-handling",
      elementsOf("data-security/assurance-and-testing", "fixes"),
    ],
    ["Annex 5.1.4(g)", "Requirements on subcontracting.", "V", "warning", "partner/subcontracting-control"],
    [
      "Annex 5.1.4(h)",
      "Retrieval and disposal of information at the end.",
      "V",
      "error",
      elementsOf("data-ownership/return-and-deletion", "return", "deletion"),
    ],
    ["Annex 5.1.7", "Reports on service levels are monitored.", "V", "warning", "goals/performance-review"],
    [
      "Annex 6.1.2",
      "Information on the components of software.",
      "V",
      "warning",
      elementsOf("data-ownership/open-source-disclosure", "listed"),
    ],
    [
      "Annex 5.2",
      "Contact points of suppliers are known.",
      "V",
      "info",
      elementsOf("liaison/named-liaison", "provider"),
    ],
  ],
});
