import { defineProfile } from "./define-profile.js";

/** Contracts of covered entities with business associates. */
export const usHipaa = defineProfile({
  id: "us-hipaa",
  title: "HIPAA: business associate contracts",
  citation: "45 CFR 164.504(e)(2)",
  asOf: "2026-11-23",
  verified: "V",
  rows: [
    ["164.504(e)(2)(i)", "Permitted and required uses are established.", "V", "error", "regulation/phi-permitted-uses"],
    ["164.504(e)(2)(ii)(A)", "No other use or disclosure.", "V", "error", "regulation/phi-no-other-use"],
    ["164.504(e)(2)(ii)(B)", "Safeguards, and the Security Rule.", "V", "error", "regulation/phi-safeguards"],
    [
      "164.504(e)(2)(ii)(C)",
      "Uses that are not permitted, and breaches, are reported.",
      "V",
      "error",
      "regulation/phi-reports",
    ],
    [
      "164.504(e)(2)(ii)(D)",
      "Subcontractors agree to the same restrictions.",
      "V",
      "error",
      "regulation/phi-subcontractors",
    ],
    ["164.504(e)(2)(ii)(E)–(G)", "Access, amendment and accounting.", "V", "error", "regulation/phi-individual-rights"],
    [
      "164.504(e)(2)(ii)(H)",
      "Subpart E holds where a duty of the covered entity is carried out.",
      "V",
      "warning",
      "regulation/phi-delegated-duties",
    ],
    [
      "164.504(e)(2)(ii)(I)",
      "Books and records are open to the Secretary.",
      "V",
      "error",
      "regulation/books-to-the-secretary",
    ],
    [
      "164.504(e)(2)(ii)(J)",
      "Return or destruction at the end, or continued protection.",
      "V",
      "error",
      "regulation/phi-return-or-destruction",
    ],
    [
      "164.504(e)(2)(iii)",
      "The covered entity may end the contract for a violation.",
      "V",
      "error",
      "regulation/phi-termination",
    ],
  ],
});
