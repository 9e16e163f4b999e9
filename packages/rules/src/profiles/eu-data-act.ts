import { defineProfile, elementsOf } from "./define-profile.js";

/** Changing from one data processing service to another, European Union. */
export const euDataAct = defineProfile({
  id: "eu-data-act",
  title: "Data Act: switching between data processing services",
  citation: "Regulation (EU) 2023/2854, Article 25",
  asOf: "2026-11-23",
  verified: "S",
  note: "For cloud and other data processing services, since 12 September 2025. No switching charges at all from 12 January 2027.",
  rows: [
    [
      "Art. 25(2)(a)",
      "Help with the switch within a transition of at most 30 days, with continuity and security.",
      "S",
      "error",
      "regulation/switching-transition",
      elementsOf("data-ownership/exit-assistance"),
    ],
    [
      "Art. 25(2)(b)",
      "Support of the customer's exit strategy.",
      "S",
      "warning",
      elementsOf("data-ownership/exit-assistance", "plan"),
    ],
    ["Art. 25(2)(d)", "Notice of at most two months.", "S", "error", "regulation/switching-notice"],
    ["Art. 25(2)(e)", "An exhaustive list of what can be exported.", "S", "error", "regulation/exportable-data"],
    ["Art. 25(2)(g)", "At least 30 days to retrieve data.", "S", "error", "regulation/retrieval-period"],
    ["Art. 25(2)(h)", "Full erasure after that.", "S", "error", "regulation/full-erasure"],
    ["Art. 25(2)(i)", "Which switching charges there are.", "S", "warning", "regulation/switching-charges"],
  ],
});
