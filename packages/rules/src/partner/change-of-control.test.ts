import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, swapped, terms } from "../testing/contracts.js";
import rule from "./change-of-control.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "A change of control of Supplier does not entitle Supplier to any payment, and Customer may terminate this Agreement for it.",
      "A change of control of Supplier shall not allow Supplier to delay the work, and entitles Customer to terminate this Agreement.",
      "Supplier shall advise Customer regarding any merger, and Customer may terminate this Agreement upon a change of control of Supplier.",
      "Upon a change in the direct or indirect ownership or control of Supplier, Customer may terminate this Agreement.",
    ].map((text) => ({ name: `near miss: ${text}`, ...msa(`20. ${text}`) })),
    {
      name: "a right that the sale gives",
      ...msa("20. A takeover of Supplier gives Customer the right to terminate within ninety days."),
    },
    {
      name: "one side is denied what the other has",
      ...msa(
        "20. Customer may terminate this Agreement upon a change of control of Supplier; a change of control of Customer gives Supplier no right to terminate.",
      ),
    },
    { name: "whom a sale entitles", ...msa("20. A merger of Supplier entitles Customer to terminate this Agreement.") },
    {
      name: "a way out",
      ...msa(
        "20. Supplier shall not assign this Agreement without Customer's consent. Customer may terminate this Agreement within six months after a change of control of Supplier.",
      ),
      missingElements: ["told", "competitor"],
    },
    {
      name: "a competitor",
      ...names(
        "20. Osprey shall notify Fernhill of any change in control. Fernhill may terminate this Agreement if a competitor of Fernhill acquires control of Osprey.",
      ),
    },
    {
      name: "deemed an assignment",
      ...bank(
        "20. The Vendor shall not assign this Agreement without the Bank's consent; a change of control of the Vendor is deemed to be an assignment.",
      ),
    },
    {
      name: "either party",
      ...authority("20. Either party may terminate this Contract if the other undergoes a change of control."),
    },
    {
      name: "by operation of law",
      ...government(
        "20. The Contractor shall not transfer this contract, by merger or otherwise, without the Government's prior written consent.",
      ),
    },
    {
      name: "a merger",
      ...terms(
        "20. You may cancel if we are acquired by one of your competitors or there is a change of control of Osprey.",
      ),
    },
    {
      name: "parties swapped",
      ...swapped("20. Client may terminate this Agreement upon a change of control of Vendor."),
    },
    {
      name: "a competitor is thought of",
      ...msa(
        "13. Customer may terminate this Agreement upon a change of control of Supplier, at once if the new owner competes with Customer.",
      ),
      options: { competitorTrigger: true },
    },
    {
      name: "told in time",
      ...msa(
        "13. Customer may terminate this Agreement within 90 days of a change of control of Supplier. Supplier shall notify Customer of a change of control within five days.",
      ),
      options: { noticeDays: 10 },
    },
  ],
  invalid: [
    {
      name: "only the provider is entitled",
      ...msa("20. The sale of substantially all assets of Customer entitles Supplier to end this Agreement."),
      outcome: "adverse",
      findings: [{ messageId: "reversed" }],
    },
    {
      name: "nobody may leave",
      ...msa("20. A change of control of Supplier gives Customer no right of termination."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "only the customer needs leave",
      ...bank(
        "20. A merger of the Vendor does not entitle the Bank to terminate; the Bank in turn needs the Vendor's consent to a change in its own ownership.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "reversed" }],
    },
    {
      name: "in the first person",
      ...swapped("20. If the Client is taken over by another company, I may leave at once."),
      outcome: "adverse",
      findings: [{ messageId: "reversed" }],
    },
    {
      name: "handed on freely, and the customer may leave",
      ...msa(
        "13. Supplier may transfer this Agreement on two months' notice, and Customer may end it within that time without a charge.",
      ),
      outcome: "weak",
      findings: [{ messageId: "leaves" }],
    },
    {
      name: "a change in the customer is an assignment that it may not make",
      ...msa(
        "13. Customer may not assign this Agreement without Supplier's consent. A change in control of Customer is an assignment.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "reversed" }],
    },
    {
      name: "assignment only",
      ...msa("20. Neither party may assign this Agreement without the consent of the other."),
      outcome: "weak",
      findings: [
        {
          messageId: "assignmentOnly",
          severity: "info",
          quote: "Neither party may assign this Agreement without the consent of the other.",
        },
      ],
    },
    {
      name: "to whoever buys it",
      ...msa(
        "20. Either party may assign this Agreement to a successor in connection with a merger or the sale of substantially all of its assets.",
      ),
      outcome: "weak",
      findings: [{ messageId: "buyer", severity: "info" }],
    },
    {
      name: "told only",
      ...msa("20. Supplier shall give notice of any change of control."),
      outcome: "weak",
      findings: [{ messageId: "toldOnly", severity: "info" }],
    },
    {
      name: "to anybody",
      ...msa(
        "20. Supplier may assign this Agreement without the consent of Customer. Customer may not assign this Agreement.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "free", severity: "warning" }],
    },
    {
      name: "only the customer",
      ...msa("20. Supplier may terminate this Agreement upon a change of control of Customer."),
      outcome: "adverse",
      findings: [{ messageId: "reversed", severity: "warning" }],
    },
    {
      name: "silent",
      ...msa("20. This Agreement binds the successors of the parties."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: a procedure for changes",
      ...msa("20. Changes of the Services follow the change control procedure."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: an affiliate",
      ...msa("20. Supplier may assign this Agreement to an affiliate."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: staff",
      ...msa("20. Supplier may assign its staff to other projects of this Agreement."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "no word of a competitor",
      ...msa("13. Customer may terminate this Agreement within 90 days of a change of control of Supplier."),
      options: { competitorTrigger: true },
      outcome: "weak",
      findings: [{ messageId: "noCompetitor" }],
    },
    {
      name: "told late",
      ...msa(
        "13. Customer may terminate this Agreement within 90 days of a change of control of Supplier. Supplier shall notify Customer of a change of control within 60 days.",
      ),
      options: { noticeDays: 10 },
      outcome: "weak",
      findings: [{ messageId: "noTime" }],
    },
  ],
});
