import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, swapped, terms } from "../testing/contracts.js";
import rule from "./insourcing-freedom.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "4. This Agreement is non-exclusive and may be modified only with the written consent of Supplier and Customer.",
      "4. This Agreement is non-exclusive; changes to the Services are made with Supplier's agreement.",
      "4. This Agreement is non-exclusive and neither party may assign it except with Supplier's consent or Customer's.",
      "4. This Agreement is non-exclusive, but if Customer terminates for convenience it shall pay a termination fee.",
      "4. Customer may use other suppliers for the Services and nothing requires Supplier's consent.",
      "4. Customer may use other suppliers, and Supplier shall pay 5% of the charges if it does not work with them.",
      "4. Customer may use other suppliers; if Supplier then terminates, it shall pay Customer a break fee.",
      "4. Customer may engage other suppliers, and shall ask Supplier for the papers before it moves to another.",
      "4. Customer may have the Services performed by third parties and give them access to Supplier's tools with Supplier's consent.",
      "4. Customer may take any Service in-house, but shall pay the charges for the rest of the month.",
    ].map((text) => ({ name: `free: ${text}`, ...msa(text) })),
    {
      name: "free in plain words",
      text: 'This agreement is between Birchwood Ltd ("we", "us") and Kestrel Systems Ltd ("you").\n\n1. You build our site. We pay you.\n\n2. You\'re free to work for others and we\'re free to hire others.',
      kind: "msa",
    },
    {
      name: "not exclusive",
      ...msa(
        "4. This Agreement is non-exclusive; Customer may perform the Services itself or obtain them from others.",
      ),
      missingElements: ["noMinimum"],
    },
    {
      name: "done by others",
      ...names("4. Fernhill remains free to have work of this kind carried out by its own staff or by another firm."),
    },
    { name: "others on the same system", ...msa("4. Customer may let other developers work on the portal meanwhile.") },
    {
      name: "taken back, and what was done is paid",
      ...msa("4. Customer may take any task in-house on payment of the charges for the work done until then."),
    },
    {
      name: "taken back at no price",
      ...msa("4. Customer may withdraw a service for any reason without paying a termination fee."),
    },
    { name: "without leave", ...bank("4. The Bank may engage other suppliers without the Vendor's consent.") },
    { name: "no leave needed", ...msa("4. Customer may use other suppliers and does not need Supplier's consent.") },
    {
      name: "declined or not",
      ...msa("4. Customer may use other suppliers for work whether or not Supplier has declined it."),
    },
    {
      name: "tied here and free there",
      ...names(
        "4. Fernhill may bring the desk in-house on payment of a break fee.\n\n5. Fernhill may engage other suppliers for the same services at any time.",
      ),
    },
    { name: "others", ...names("4. Fernhill may engage other suppliers for the same services at any time.") },
    {
      name: "nothing prevents",
      ...authority(
        "4. Nothing in this Contract prevents the Authority from obtaining services of the same kind from third parties.",
      ),
    },
    {
      name: "taken back",
      ...bank("4. The Bank may withdraw a service from the scope on 60 days' notice and perform it in-house."),
    },
    {
      name: "no exclusivity",
      ...government(
        "4. The Government reserves the right to perform the work itself or to award it to other contractors.",
      ),
    },
    { name: "a relationship", ...terms("4. Our relationship with you is non-exclusive.") },
    {
      name: "allowed",
      ...msa(
        "4. This Agreement is not exclusive. Customer shall order at least 100 days of work in each contract year.",
      ),
      options: { allowMinimum: true },
    },
    { name: "parties swapped", ...swapped("4. Client may obtain similar services from any third party.") },
    {
      name: "from the provider's side, neither hires the other's people",
      ...msa("9. Neither party shall solicit or hire the employees of the other during the term."),
      perspective: "provider",
      outcome: "not-applicable",
    },
  ],
  invalid: [
    {
      name: "near miss: the provider is free, and the customer to do something else",
      text: 'This agreement is between Birchwood Ltd ("we", "us") and Kestrel Systems Ltd ("you").\n\n1. You build our site. We pay you.\n\n2. You\'re free to hire others. We\'re free to tell others about it. If we\'re free, we come to your office.',
      kind: "msa",
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "no minimum only",
      ...msa("4. Customer is not obliged to order any minimum volume."),
      outcome: "weak",
      findings: [{ messageId: "volumeOnly", severity: "info" }],
    },
    ...[
      "4. Customer may take the support in-house after two years, on payment of 25% of the remaining charges.",
      "4. Customer may withdraw a service and perform it itself if it pays an exit fee of EUR 40,000.",
      "4. With Supplier's written consent, Customer may engage other suppliers for the support.",
      "4. Customer may have small tasks done by other firms; for all else it needs Supplier's approval.",
      "4. Customer may engage other suppliers only if Supplier has declined the work.",
      "4. Customer may use other vendors, and shall consult Supplier before it goes elsewhere.",
    ].map((text) => ({
      name: `tied: ${text}`,
      ...msa(text),
      outcome: "weak" as const,
      findings: [{ messageId: "tied" as const, severity: "info" as const }],
    })),
    {
      name: "from the provider only",
      ...msa("4. Customer shall purchase the Services exclusively from Supplier."),
      outcome: "adverse",
      findings: [
        {
          messageId: "exclusive",
          severity: "warning",
          quote: "Customer shall purchase the Services exclusively from Supplier.",
        },
      ],
    },
    {
      name: "the exclusive provider",
      ...names("4. Fernhill appoints Osprey as its exclusive provider of IT services."),
      outcome: "adverse",
      findings: [{ messageId: "exclusive", severity: "warning" }],
    },
    {
      name: "nobody else",
      ...msa("4. Customer shall not engage any other supplier to perform services of the kind described here."),
      outcome: "adverse",
      findings: [{ messageId: "exclusive", severity: "warning" }],
    },
    {
      name: "the first call",
      ...names("4. Osprey has a right of first refusal for all further projects of Fernhill."),
      outcome: "adverse",
      findings: [{ messageId: "refusal", severity: "warning" }],
    },
    {
      name: "a minimum",
      ...msa("4. Customer shall order at least 100 days of work in each contract year."),
      outcome: "adverse",
      findings: [{ messageId: "minimum", severity: "warning" }],
    },
    {
      name: "silent",
      ...msa("4. Supplier shall host the platform."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: a licence",
      ...msa("4. Supplier grants Customer a non-exclusive licence to use the Software."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa("4. Supplier shall not provide the Services to any other company in the territory."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: the provider's subcontractors",
      ...msa("4. Supplier may engage third parties to perform the Services."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: a notice",
      ...msa("4. Customer shall give at least thirty days' notice before it orders."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "from the provider's side, it alone may not hire",
      ...msa("9. Supplier shall not solicit or hire any employee of Customer during the term and for a year after it."),
      perspective: "provider",
      outcome: "adverse",
      findings: [{ messageId: "oneSidedHire" }],
    },
  ],
});
