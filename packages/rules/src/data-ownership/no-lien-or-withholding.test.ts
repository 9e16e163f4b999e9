import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, msa, names, terms } from "../testing/contracts.js";
import rule from "./no-lien-or-withholding.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "9. Supplier waives all liens on Customer Data, except for any lien over equipment for which rent is unpaid.",
      "9. Supplier remains liable for loss of data and shall not hold back any Customer Data as security for payment.",
      "9. Supplier shall not withhold Customer Data, save by order of a court whether or not sums are overdue.",
      "9. Supplier shall not withhold Customer Data in a dispute over payment; it does not apply to data of other clients.",
      "9. Supplier shall not withhold any Deliverable over unpaid fees, but may suspend further work until it is paid.",
    ].map((text) => ({ name: `firm: ${text}`, ...msa(text) })),
    {
      name: "no withholding, no lien, no disabling code",
      ...msa(
        "9. Supplier shall not withhold, lock or delete any Customer Data, source code or Deliverables, also where an invoice is in dispute. Supplier waives any lien over them and all other materials of Customer. The Software shall contain no disabling code.",
      ),
      missingElements: [],
    },
    {
      name: "names",
      ...names("9. Osprey will not deny Fernhill access to its data for any reason."),
      missingElements: ["lien", "code"],
    },
    {
      name: "a waiver of liens",
      ...authority(
        "9. The Service Provider waives all liens and rights of retention over the Authority's data and documents.",
      ),
      missingElements: ["disputes", "code"],
    },
    {
      name: "in no event",
      ...bank(
        "9. In no event shall the Vendor interrupt the Bank's access to its data or withhold its records because of a dispute.",
      ),
    },
    {
      name: "the law's exception leaves the provider no room",
      ...msa("9. Supplier shall not withhold Customer Data, except as the law requires, because of an unpaid invoice."),
    },
    {
      name: "firm, and softened for what is beside it",
      ...msa("9. Supplier shall not withhold or unreasonably delay the return of Customer Data."),
    },
    {
      name: "a waiver that leaves the claim for the money",
      ...msa("9. Supplier waives any lien over Customer Data, save that its claim to the fees stays as it is."),
    },
    { name: "you and we", ...terms("9. We won't hold back your data, even if you owe us money.") },
    { name: "neither data nor work", ...msa("9. Supplier shall clean the offices."), outcome: "not-applicable" },
    {
      name: "suspension is all right with the reader",
      ...msa(
        "9. Supplier shall not withhold Customer Data. Supplier may suspend the Services if an invoice is overdue.",
      ),
      options: { suspensionForNonPayment: "off" },
    },
    {
      name: "from the provider's side, no loss",
      ...msa("9. Supplier may withhold the Deliverables and Customer Data until all fees are paid."),
      perspective: "provider",
    },
  ],
  invalid: [
    {
      name: "an account that is locked",
      ...msa(
        "9. If an invoice is overdue, Supplier may lock Customer's account, and Customer has no access to its data until the arrears are cleared.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "adverse", severity: "error" }],
    },
    ...[
      "9. Supplier shall not unreasonably hold back Customer's documents, the age of the debt being considered.",
      "9. Supplier shall not withhold Customer Data, save where invoices are overdue for three months.",
      "9. Supplier will usually refrain from withholding Customer Data.",
      "9. Supplier shall not withhold Customer Data on account of a bill in dispute; undisputed bills are a different matter.",
      "9. Supplier waives its lien over Customer's records but not over the drawings.",
      "9. Supplier shall not assert any lien over Customer's records, but this does not extend to source code and passwords.",
      "9. Supplier shall not hold back Customer Data over an unpaid bill, but it may block the portal and downloads until the arrears are paid.",
    ].map((text) => ({
      name: `in part: ${text}`,
      ...msa(text),
      outcome: "weak" as const,
      findings: [{ messageId: "inPart" as const, severity: "warning" as const }],
    })),
    {
      name: "near miss: no answer for what others hold back",
      ...msa(
        "8. Customer owns all Customer Data.\n\n9. Supplier is not liable for loss that comes from users withholding data.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "kept until paid",
      ...msa("9. Supplier may retain all Deliverables and Customer Data until all amounts are paid."),
      outcome: "adverse",
      findings: [{ messageId: "adverse", severity: "error" }],
    },
    {
      name: "not returned before payment",
      ...names("9. Osprey is not obliged to return Fernhill's data until all overdue invoices are paid."),
      outcome: "adverse",
      findings: [{ messageId: "adverse", severity: "error" }],
    },
    {
      name: "access cut off",
      ...terms("9. If you do not pay on time, we may suspend your access to the data."),
      outcome: "adverse",
      findings: [{ messageId: "adverse", severity: "error" }],
    },
    {
      name: "a lien",
      ...msa("9. Supplier shall have a general lien on all documents and data of Customer for sums due."),
      outcome: "adverse",
      findings: [{ messageId: "lienGranted", severity: "error" }],
    },
    {
      name: "a right beside a ban",
      ...msa(
        "9. Supplier shall not delete Customer Data because of a dispute. Supplier may withhold the source code until the final invoice is paid.",
      ),
      outcome: "adverse",
      findings: [
        {
          messageId: "adverse",
          severity: "error",
          quote: "Supplier may withhold the source code until the final invoice is paid.",
        },
      ],
    },
    {
      name: "suspension of the services",
      ...msa("9. Supplier may suspend the Services if an invoice is overdue for more than 30 days."),
      outcome: "weak",
      findings: [{ messageId: "suspends", severity: "warning" }],
    },
    {
      name: "suspension as an error",
      ...msa("9. Supplier may suspend the Services if an invoice is overdue."),
      options: { suspensionForNonPayment: "error" },
      outcome: "adverse",
      findings: [{ messageId: "suspends", severity: "error" }],
    },
    {
      name: "disabling code only",
      ...msa("9. The Software shall contain no time bombs or other disabling devices."),
      outcome: "weak",
      findings: [{ messageId: "codeOnly", severity: "warning" }],
    },
    {
      name: "work is made, and nothing is said",
      ...msa("8. Supplier hereby assigns to Customer all right, title and interest in the Deliverables."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: the customer withholds payment",
      ...msa("8. Customer owns all Customer Data.\n\n9. Customer may withhold payment of amounts in dispute."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa("8. Customer owns all Customer Data.\n\n9. Customer shall not withhold documents that Supplier needs."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: roads that are kept free",
      ...msa("8. Customer owns all Customer Data.\n\n9. Supplier must not block anything on the roads for any reason."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: records of payments",
      ...msa("8. Customer owns all Customer Data.\n\n9. Supplier shall keep records of all payments for seven years."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "from the provider's side, a burden",
      ...msa(
        "9. Supplier shall not withhold, disable or delete Customer Data for any reason, including non-payment, and waives any lien.",
      ),
      perspective: "provider",
      outcome: "adverse",
      findings: [{ messageId: "againstProvider" }],
    },
  ],
});
