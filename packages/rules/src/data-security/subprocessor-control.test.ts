import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { dpa, msa, names, sow, terms } from "../testing/contracts.js";
import rule from "./subprocessor-control.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "Customer may use the Services for its branches, and Supplier shall not engage a sub-processor for personal data without Customer's prior written consent. Supplier binds it in writing to the same obligations and remains fully liable for it.",
      "Supplier shall not engage a sub-processor for personal data without Customer's prior written consent; the choice of tools for a sub-processor is in Supplier's own discretion. Supplier binds it in writing to the same obligations and remains fully liable for it.",
      "Supplier shall not engage a sub-processor for personal data without Customer's prior written consent; the choice of each sub-processor is in the sole discretion of Customer. Supplier binds it in writing to the same obligations and remains fully liable for it.",
    ].map((text) => ({ name: `near miss: ${text}`, ...msa(`8. ${text}`) })),
    {
      name: "a further processor, by its English name",
      ...dpa(
        "5. The Processor announces each further processor six weeks beforehand. If the Controller objects, that processor must not be engaged.",
      ),
      missingElements: ["list", "flowDown", "liable"],
    },
    {
      name: "only after notice",
      ...dpa(
        "5. The Processor may use an additional processor only after 45 days' notice and must not do so if the Controller objects.",
      ),
      missingElements: ["list", "flowDown", "liable"],
    },
    {
      name: "a subcontractor with health information",
      ...msa(
        "5. Supplier shall let no subcontractor see protected health information unless Customer has approved it in writing.",
      ),
      missingElements: ["list", "flowDown", "liable"],
    },
    {
      name: "near miss: a subcontractor that sees no personal data",
      ...msa("5. Supplier shall use no subcontractor unless Customer has approved it in writing."),
      outcome: "not-applicable",
    },
    {
      name: "each one authorised",
      ...dpa(
        "5. The Processor shall not engage another processor without the prior specific written authorisation of the Controller. The sub-processors are listed in Annex III. The Processor imposes the same data protection obligations on each sub-processor by contract and remains fully liable for it.",
      ),
      missingElements: [],
    },
    {
      name: "a general authorisation with a list, notice and an objection that counts",
      ...dpa(
        "5.1 The Controller gives its general written authorisation to the sub-processors listed in Annex III.\n\n5.2 The Processor shall inform the Controller at least 30 days in advance of any new sub-processor.\n\n5.3 If the Controller objects to a sub-processor, the Processor shall not use it.\n\n5.4 Each sub-processor is bound by the same obligations.",
      ),
      missingElements: ["liable"],
    },
    {
      name: "you and we",
      ...terms(
        "7. We give you 45 days' notice before we add a subprocessor. If you object to the subprocessor, you may terminate.",
      ),
    },
    {
      name: "by names",
      ...names("12. Osprey engages sub-processors for personal data only with the prior written consent of Fernhill."),
    },
    {
      name: "nothing of sub-processors",
      ...msa("7. Supplier may engage subcontractors to clean the offices."),
      outcome: "not-applicable",
      reason: "nothing is said of sub-processors",
    },
    {
      name: "near miss: the processors of a computer",
      ...msa("7. Customer may run the program on additional processors of the same server for a further fee."),
      outcome: "not-applicable",
    },
    {
      name: "ten days are enough where the options say so",
      ...dpa(
        "5. The Processor shall give ten days' notice of new sub-processors, and if the Controller objects, shall not engage the sub-processor.",
      ),
      options: { minNoticeDays: 10 },
    },
  ],
  invalid: [
    {
      name: "the choice is the provider's alone",
      ...msa(
        "8. The appointment of sub-processors for personal data is at Supplier's sole discretion, and Customer may not object.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "free" }],
    },
    {
      name: "the say is waived",
      ...msa(
        "8. Customer waives its right to object to any sub-processor, and Supplier is not liable for sub-processors of personal data.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "free" }],
    },
    {
      name: "near miss: the customer's discretion",
      ...msa(
        "8. Supplier shall inform Customer of a new sub-processor; the engagement of that sub-processor is at Customer's sole discretion.",
      ),
      outcome: "weak",
      findings: [{ messageId: "noObjection" }],
    },
    {
      name: "at its discretion",
      ...dpa("5. The Processor may engage sub-processors at its sole discretion and without notice."),
      outcome: "adverse",
      findings: [{ messageId: "free", severity: "error" }],
    },
    {
      name: "may use them",
      ...terms("7. We may use subprocessors to process personal data."),
      outcome: "adverse",
      findings: [{ messageId: "free" }],
    },
    {
      name: "told only",
      ...dpa("5. The Processor shall notify the Controller of new sub-processors."),
      outcome: "weak",
      findings: [{ messageId: "noObjection", severity: "warning" }],
    },
    {
      name: "an objection that leads nowhere",
      ...dpa(
        "5. The Processor gives 30 days' notice of new sub-processors. The Controller may object to a sub-processor, and the parties then discuss the matter in good faith.",
      ),
      outcome: "weak",
      findings: [{ messageId: "noConsequence" }],
    },
    {
      name: "silence",
      ...dpa(
        "5. The Processor gives 30 days' notice of new sub-processors. A sub-processor is deemed approved unless the Controller objects.",
      ),
      outcome: "weak",
      findings: [{ messageId: "deemed" }],
    },
    {
      name: "short notice",
      ...dpa(
        "5. The Processor shall give ten days' notice of new sub-processors, and if the Controller objects, shall not engage the sub-processor.",
      ),
      outcome: "weak",
      findings: [{ messageId: "shortNotice", data: { days: 10, least: 30 } }],
    },
    {
      name: "no period",
      ...dpa(
        "5. The Processor shall inform the Controller of new sub-processors, and if the Controller objects, shall not engage the sub-processor.",
      ),
      outcome: "weak",
      findings: [{ messageId: "noPeriod" }],
    },
    {
      name: "the same terms only",
      ...dpa("5. Each sub-processor is bound by the same obligations, and the Processor remains fully liable for it."),
      outcome: "weak",
      missingElements: ["authorisation", "list", "notice", "objection", "consequence"],
      findings: [{ messageId: "unauthorised" }],
    },
    {
      name: "silent",
      ...dpa("5. The Processor processes personal data only on instructions."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "an order whose parent may say it",
      ...sow(
        '1. "Sub-processor" has the meaning of the law. Each sub-processor keeps personal data safe; no terms follow.',
      ),
      outcome: "deferred",
      findings: [{ messageId: "deferred" }],
    },
    {
      name: "near miss: the definition",
      ...dpa('1. "Sub-processor" means any processor engaged by the Processor with authorisation of the Controller.'),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
  ],
});
