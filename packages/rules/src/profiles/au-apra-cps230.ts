import { defineProfile, elementsOf } from "./define-profile.js";

/** Material service providers of institutions under APRA. */
export const auApraCps230 = defineProfile({
  id: "au-apra-cps230",
  title: "APRA CPS 230: agreements with material service providers",
  citation: "Prudential Standard CPS 230, as in force from 1 July 2026 (F2026L00475), paragraphs 53 to 55",
  asOf: "2026-11-23",
  verified: "S",
  note: "In the text of 2023 and 2025 the agreement was paragraph 54 and APRA's access paragraph 55.",
  rows: [
    [
      "para. 53",
      "Services and service levels.",
      "S",
      "error",
      "goals/scope-and-deliverables",
      elementsOf("goals/measurable-service-levels", "metric", "target"),
    ],
    [
      "para. 53",
      "Ownership of assets, and ownership and control of data.",
      "S",
      "error",
      "data-ownership/customer-owns-data",
    ],
    ["para. 53", "Dispute resolution.", "S", "warning", "regulation/dispute-resolution"],
    ["para. 53", "Audit access.", "S", "error", elementsOf("partner/audit-rights", "right")],
    ["para. 53", "Liability and indemnity.", "S", "warning", "liability/cap", "data-security/indemnity"],
    [
      "para. 53",
      "Notice of other service providers that are relied on, and liability for subcontractors.",
      "S",
      "error",
      elementsOf("partner/subcontracting-control", "list", "liable"),
    ],
    [
      "para. 53",
      "Force majeure, and what goes on in spite of it.",
      "S",
      "warning",
      "regulation/force-majeure-and-continuity",
    ],
    [
      "para. 53",
      "Termination of the whole or of a part.",
      "S",
      "warning",
      elementsOf("partner/termination-rights"),
      "regulation/partial-termination",
    ],
    [
      "para. 54",
      "APRA has access to documents, data and premises, and is not impeded.",
      "S",
      "error",
      elementsOf("regulation/access-for-authorities", "unrestricted", "premises"),
    ],
    [
      "para. 55",
      "An orderly exit and business continuity.",
      "S",
      "error",
      "data-ownership/exit-assistance",
      "regulation/continuity-plan",
    ],
  ],
});
