import { defineProfile, elementsOf } from "./define-profile.js";
import { doraArticle30 } from "./dora-article-30.js";
import { doraCriticalFunctions } from "./dora-critical-functions.js";

/** ICT services to financial entities of the European Union. */
export const euDora = defineProfile({
  id: "eu-dora",
  title: "DORA: ICT services to financial entities",
  citation: "Regulation (EU) 2022/2554, Articles 28(7), 28(8) and 30",
  asOf: "2026-11-23",
  verified: "V",
  note: "Delegated Regulation (EU) 2025/532 adds conditions for subcontracting. Articles 28(8) and 30(3) are asked with --critical, for services that support critical or important functions.",
  rows: [
    ...doraArticle30,
    ...doraCriticalFunctions,
    [
      "Art. 28(7)(a)",
      "The contract can be ended for a significant breach of law or contract.",
      "V",
      "error",
      elementsOf("partner/termination-rights", "breach"),
      "regulation/termination-for-breach-of-law",
    ],
    [
      "Art. 28(7)(b)",
      "The contract can be ended when circumstances alter the performance.",
      "V",
      "error",
      "regulation/termination-on-changed-circumstances",
    ],
    [
      "Art. 28(7)(c)",
      "The contract can be ended for evidenced weaknesses of ICT risk management.",
      "V",
      "error",
      "regulation/termination-for-security-weakness",
    ],
    [
      "Art. 28(7)(d)",
      "The contract can be ended when the authority can no longer supervise.",
      "V",
      "error",
      "regulation/termination-for-supervision",
    ],
    ["Art. 28(8)", "Exit plans are written, tested and reviewed.", "V", "critical", "regulation/exit-plan"],
  ],
});
