import { elementsOf, type Row } from "./define-profile.js";

/** What Article 30(3) asks on top where the services support critical or important functions. */
export const doraCriticalFunctions: readonly Row[] = [
  [
    "Art. 30(3)(a)",
    "Service levels have precise quantitative and qualitative targets, so that corrective action is prompt.",
    "V",
    "critical",
    elementsOf("goals/measurable-service-levels", "metric", "target", "consequence"),
    elementsOf("goals/service-level-consequences"),
  ],
  [
    "Art. 30(3)(b)",
    "The provider reports developments that may affect its ability to perform.",
    "V",
    "critical",
    "regulation/development-notice",
    elementsOf("goals/performance-review", "report"),
  ],
  [
    "Art. 30(3)(c)",
    "Contingency plans are implemented and tested, and ICT security measures are in place.",
    "V",
    "critical",
    "regulation/continuity-plan",
    "data-security/business-continuity",
    "data-security/security-standard",
  ],
  [
    "Art. 30(3)(d)",
    "The provider takes part in threat-led penetration tests.",
    "V",
    "critical",
    "regulation/threat-led-testing",
    { rule: "data-security/assurance-and-testing", elements: ["tlpt"], options: { requireTlpt: true } },
  ],
  [
    "Art. 30(3)(e)(i)",
    "The customer, its appointee and the authority have unrestricted access, inspection, audit and copies.",
    "V",
    "critical",
    elementsOf("partner/audit-rights", "right", "scope"),
    "regulation/access-for-authorities",
  ],
  [
    "Art. 30(3)(e)(ii)",
    "Other levels of assurance are agreed where other clients are affected.",
    "V",
    "critical",
    "regulation/alternative-assurance",
  ],
  [
    "Art. 30(3)(e)(iii)",
    "The provider cooperates fully during inspections and audits on site.",
    "V",
    "critical",
    elementsOf("partner/audit-rights", "cooperation"),
  ],
  [
    "Art. 30(3)(e)(iv)",
    "Scope, procedure and frequency of inspections and audits are stated.",
    "V",
    "critical",
    elementsOf("partner/audit-rights", "scope"),
  ],
  [
    "Art. 30(3)(f)",
    "An exit strategy has a mandatory transition period with continued services and help to migrate.",
    "V",
    "critical",
    elementsOf("data-ownership/exit-assistance", "period", "successor"),
  ],
];
