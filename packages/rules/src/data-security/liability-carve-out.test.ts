import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { bank, dpa, government, msa, names, sow, terms } from "../testing/contracts.js";
import rule from "./liability-carve-out.js";

const CAP =
  "14.1 Supplier's total liability under this Agreement shall not exceed the fees paid in the preceding 12 months.";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "no limit at all for some claims",
      ...msa(
        "14.1 Supplier's liability shall not exceed the fees of a year. There is no limit on Supplier's liability for breach of confidentiality, breach of its duties on security, infringement or fraud.",
      ),
    },
    {
      name: "an indemnity, and the clauses whose breach it covers",
      ...msa(
        "## 3. Confidentiality and security\n\n3.1 Supplier shall keep secrets.\n\n## 4. Indemnity\n\n4.1 Supplier indemnifies Customer against all loss from a breach of clause 3.\n\n## 5. Liability\n\n5.1 Supplier's liability shall not exceed EUR 500,000. This limit does not apply to the indemnity in clause 4.1 or to fraud.",
      ),
    },
    {
      name: "the provider's liability named among what is excepted",
      ...msa(
        `${CAP}\n\n14.2 The limit in clause 14.1 shall not apply to Supplier's liability under an indemnity, for breach of data protection, for breach of confidence, or for wilful default.`,
      ),
    },
    {
      name: "what the clause of the limit does not apply to, by its number",
      ...names(
        "5. Personal Data\n\n5.1 Osprey shall protect the personal data.\n\n8. Liability\n\n8.1 The aggregate liability of either party shall not exceed the charges of six months.\n\n8.2 Clause 8.1 shall not apply to a breach of Clause 5, to breaches of confidentiality, to indemnities or to wilful misconduct.",
      ),
    },
    {
      name: "a defined term in capitals",
      ...msa(
        '12. EXCEPT FOR THE EXCLUDED CLAIMS, SUPPLIER\'S LIABILITY SHALL NOT EXCEED THE FEES PAID IN THE YEAR BEFORE.\n\n13. "Excluded Claims" means claims that arise from a breach of data protection, an indemnity, a breach of confidentiality, or wilful misconduct.',
      ),
    },
    {
      name: "everything in one sentence",
      ...msa(
        `${CAP}\n\n14.2 The limitations in this Section shall not apply to breach of confidentiality, breach of the data protection obligations, the indemnity for infringement, or wilful misconduct.`,
      ),
    },
    {
      name: "headings behind references",
      ...names(
        "7. Confidentiality\n\n7.1 Each party keeps the other's information secret.\n\n8. Data Security\n\n8.1 Osprey shall protect the data of Fernhill.\n\n9. Indemnities\n\n9.1 Osprey indemnifies Fernhill.\n\n10. Liability\n\n10.1 Except for claims under Sections 7, 8 and 9 and for gross negligence, the liability of Osprey shall not exceed EUR 500,000.",
      ),
    },
    {
      name: "a term with a list",
      ...msa(
        `1.1 "Excluded Claims" means claims for (a) breach of confidentiality; (b) a security breach or loss of personal data; (c) indemnities; and (d) fraud.\n\n${CAP}\n\n14.2 The limits in this clause 14 do not apply to Excluded Claims.`,
      ),
    },
    {
      name: "a list below",
      ...bank(
        "14.1 Vendor's aggregate liability shall not exceed USD 3,000,000.\n\n14.2 The foregoing limitations of liability shall not apply to:\n\n(a) breaches of confidentiality or privacy;\n\n(b) the obligation to indemnify; and\n\n(c) gross negligence or wilful misconduct.",
      ),
    },
    {
      name: "a higher limit",
      ...msa(
        `${CAP}\n\n14.2 Supplier's liability for breach of its security and data protection duties shall not exceed USD 20,000,000.\n\n14.3 Nothing in this Agreement limits liability for breach of confidentiality, for infringement of rights or for fraud.`,
      ),
    },
    {
      name: "you and we",
      ...terms(
        "9. Our total liability to you is limited to what you paid in the last 12 months. This limit does not apply to our breach of confidentiality, to a data breach, to infringement, or to intent.",
      ),
    },
    {
      name: "as few as asked for",
      ...msa(`${CAP}\n\n14.2 This limit does not apply to breach of Customer's data security.`),
      options: { requireCarveOuts: ["dataBreach"] },
    },
    {
      name: "no limit at all",
      ...msa("14.1 Supplier shall deliver the portal."),
      outcome: "not-applicable",
      reason: "no words limit the provider's liability",
    },
    {
      name: "only the customer's liability is limited",
      ...msa("14.1 Customer's total liability under this Agreement shall not exceed the fees payable."),
      outcome: "not-applicable",
    },
    {
      name: "a high limit of its own",
      ...msa(
        `${CAP}\n\n14.2 The limitations in this Section shall not apply to breach of confidentiality, the indemnity for infringement, or wilful misconduct.\n\n14.3 Supplier's total liability for a breach of the data protection obligations shall not exceed three times the fees paid in the twelve months before.`,
      ),
      options: { superCapMultiple: 3 },
    },
    {
      name: "a high limit in per cent",
      ...msa(
        `${CAP}\n\n14.2 The limitations in this Section shall not apply to breach of confidentiality, the indemnity for infringement, or wilful misconduct.\n\n14.3 Supplier's total liability for a breach of the data protection obligations shall not exceed 300 % of the fees paid in the twelve months before.`,
      ),
      options: { superCapMultiple: 3 },
    },
    {
      name: "from the provider's side, no loss",
      ...msa("14. Supplier's total liability shall not exceed the fees paid in the twelve months before."),
      perspective: "provider",
    },
  ],
  invalid: [
    {
      name: "one limit of both with an exception",
      ...msa(
        "14. Customer's liability to Supplier and the liability of Supplier to Customer shall not exceed EUR 50,000, save that this limit does not apply to the claims in clause 9.",
      ),
      outcome: "weak",
      findings: [{ messageId: "unclear" }],
    },
    {
      name: "near miss: an exception from the limit of the customer's liability",
      ...msa(
        "14. Supplier's total liability shall not exceed EUR 100,000. Customer's liability to Supplier shall not exceed the fees that are due, save that this limit does not apply to payment of taxes.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "intent and gross negligence alone",
      ...msa(
        "14.1 For intent and gross negligence Supplier is liable without limitation for all loss. Otherwise its liability is limited to EUR 300,000 a year.",
      ),
      outcome: "weak",
      missingElements: ["confidentiality", "dataBreach", "ipIndemnity"],
      findings: [{ messageId: "weak" }],
    },
    {
      name: "nobody excludes fraud",
      ...msa(`${CAP}\n\n14.2 Neither party excludes liability for fraud.`),
      outcome: "weak",
      missingElements: ["confidentiality", "dataBreach", "ipIndemnity"],
      findings: [{ messageId: "weak" }],
    },
    {
      name: "the costs of telling of a breach among other losses",
      ...msa(
        `${CAP}\n\n14.2 In no event shall Supplier be liable for lost profits or the costs of breach notifications.`,
      ),
      outcome: "adverse",
      findings: [{ messageId: "dataLoss" }],
    },
    {
      name: "near miss: no limit on what Customer owes",
      ...msa(`${CAP}\n\n14.2 There is no limit on Customer's liability for breach of confidentiality.`),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: an indemnity for a breach of other duties",
      ...msa(
        "## 3. Confidentiality and security\n\n3.1 Supplier shall keep secrets.\n\n## 4. Indemnity\n\n4.1 Supplier indemnifies Customer against injuries, whatever clause 3 says.\n\n## 5. Liability\n\n5.1 Supplier's liability shall not exceed EUR 500,000. This limit does not apply to the indemnity in clause 4.1 or to fraud.",
      ),
      outcome: "weak",
      missingElements: ["confidentiality", "dataBreach"],
      findings: [{ messageId: "weak" }],
    },
    ...[
      "anything except claims for a breach of confidentiality or of data protection",
      "Customer's breach of confidentiality or of data protection",
      "claims by Supplier for a breach of the duty to pay",
    ].map((what) => ({
      name: `near miss: ${what} outside the clause of the limit`,
      ...msa(`${CAP}\n\n14.2 Clause 14.1 shall not apply to ${what}.`),
      outcome: "missing" as const,
      findings: [{ messageId: "missing" as const }],
    })),
    {
      name: "some kinds only",
      ...msa(
        `${CAP}\n\n14.2 The limitations in this Section shall not apply to gross negligence or wilful misconduct.`,
      ),
      outcome: "weak",
      missingElements: ["confidentiality", "dataBreach", "ipIndemnity"],
      findings: [{ messageId: "weak", severity: "warning", clause: "14.2" }],
    },
    {
      name: "the customer's debts only",
      ...msa(`${CAP}\n\n14.2 The limitations in this Section do not apply to Customer's obligation to pay the fees.`),
      outcome: "adverse",
      findings: [{ messageId: "customerOnly", severity: "error" }],
    },
    {
      name: "loss of data excluded",
      ...msa(`${CAP} Supplier is not liable for loss or corruption of data.`),
      outcome: "adverse",
      findings: [
        { messageId: "dataLoss", severity: "error", quote: "Supplier is not liable for loss or corruption of data." },
      ],
    },
    {
      name: "security breaches excluded",
      ...government(
        "14.1 The Contractor's liability shall not exceed USD 100,000.\n\n14.2 The Contractor accepts no liability for unauthorized access to the Government's data.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "dataLoss" }],
    },
    {
      name: "a term that nothing explains",
      ...msa(`${CAP}\n\n14.2 The limitation in Section 14.1 does not apply to Unlimited Claims.`),
      outcome: "weak",
      findings: [{ messageId: "openTerm", data: { term: "Unlimited Claims" } }],
    },
    {
      name: "an exception that does not say of what",
      ...msa(`${CAP}\n\n14.2 The limitation in Section 14.1 does not apply to the extent that the law forbids it.`),
      outcome: "weak",
      findings: [{ messageId: "unclear", severity: "warning" }],
    },
    {
      name: "a processor under the limits of another contract",
      ...dpa(
        "9. The liability of each party under this DPA is subject to the limitations of liability in the Services Agreement.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "parentLimit" }],
    },
    {
      name: "a limit and nothing else",
      ...msa(CAP),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error", clause: "14.1" }],
    },
    {
      name: "a statement of work whose parent may say it",
      ...sow("9. Supplier's total liability under this Statement of Work shall not exceed EUR 50,000."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "near miss: the insurance",
      ...msa(`${CAP}\n\n15. The limits of the insurance policy do not apply to breaches of confidentiality.`),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa(`${CAP}\n\n14.2 Customer is not liable for loss of Supplier's data.`),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: what is owed to persons",
      ...dpa(
        "9.1 The Processor's liability under this DPA shall not exceed EUR 50,000.\n\n9.2 This DPA does not limit any liability to data subjects for their data protection rights.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a low limit of its own",
      ...msa(
        `${CAP}\n\n14.2 The limitations in this Section shall not apply to breach of confidentiality, the indemnity for infringement, or wilful misconduct.\n\n14.3 Supplier's total liability for a breach of the data protection obligations shall not exceed two (2) times the fees paid in the twelve months before.`,
      ),
      options: { superCapMultiple: 3 },
      outcome: "weak",
      findings: [{ messageId: "lowSuperCap" }],
    },
    {
      name: "from the provider's side, a burden",
      ...msa(
        "14. Supplier's total liability shall not exceed the fees paid in the twelve months before. The limitations in this Section shall not apply to breach of confidentiality, breach of the data protection obligations, the indemnity for infringement, or wilful misconduct.",
      ),
      perspective: "provider",
      outcome: "adverse",
      findings: [{ messageId: "againstProvider" }],
    },
  ],
});
