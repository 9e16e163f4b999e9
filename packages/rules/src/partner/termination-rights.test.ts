import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, sow, terms } from "../testing/contracts.js";
import rule from "./termination-rights.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    { name: "in a word", ...msa("17. Customer may stop at the end of any month on ten days' notice.") },
    {
      name: "for a breach that is not cured",
      ...msa(
        "17. Either party may terminate this Agreement if the other commits a material breach and does not cure it within thirty (30) days after written notice.",
      ),
    },
    {
      name: "for insolvency and without a reason",
      ...msa(
        "17. Customer may terminate this Agreement with immediate effect if Supplier becomes insolvent, and for convenience on ninety (90) days' written notice.",
      ),
    },
    {
      name: "is entitled to cancel",
      ...names("17. Fernhill is entitled to cancel the contract at any time by giving Osprey two months' notice."),
    },
    { name: "plain words", ...terms("17. You can cancel your subscription whenever you like by writing to us.") },
    {
      name: "a public customer",
      ...government(
        "17. The Government may terminate this contract, or any part of it, for its sole convenience. The Government may also terminate for cause in the event of any default by the Contractor.",
      ),
    },
    {
      name: "for service levels",
      ...bank(
        "17. If the Vendor fails to meet a service level in three consecutive months, the Bank shall have the right to terminate this Agreement on notice.",
      ),
    },
    {
      name: "passive",
      ...msa(
        "17. This Agreement may be terminated by either party upon sixty days' prior written notice to the other.",
      ),
    },
    {
      name: "notice of termination",
      ...authority(
        "17. The Authority shall be entitled to give notice of termination where the Service Provider is in persistent breach.",
      ),
    },
    {
      name: "an item of a list of ways",
      ...msa(
        "17. This Agreement can be terminated as follows: (a) by Supplier giving Customer six months' notice of such termination;\n\n(b) by Customer giving Supplier two months' notice of such termination.",
      ),
    },
    {
      name: "the innocent party",
      ...msa(
        "17. If a party breaches a material term, the non-breaching party may end this Agreement on 30 days' notice unless the breach is remedied.",
      ),
    },
    {
      name: "a list",
      ...msa(
        "17.1 Customer may terminate this Agreement:\n\n(a) if Supplier commits a material breach that it does not remedy within 20 days;\n\n(b) if Supplier enters into liquidation; or\n\n(c) upon a change of control of Supplier.",
      ),
    },
    {
      name: "good cause, as civil law says it",
      ...msa(
        "17. The right of each party to terminate for good cause (in particular gross breach of duty) remains unaffected.",
      ),
    },
    {
      name: "a statement of work that says it itself",
      ...sow(
        "11.2 This SOW starts on 16 March 2026. The Customer may terminate it on thirty (30) days' written notice.",
      ),
    },
    {
      name: "the provider leaves time to look for another",
      ...msa(
        "9. Customer may terminate this Agreement on thirty days' notice. Supplier may terminate this Agreement without cause on 180 days' notice.",
      ),
      options: { minProviderNoticeDays: 90 },
    },
    {
      name: "a regulator may ask for it",
      ...msa(
        "9. Customer may terminate this Agreement without cause on thirty days' notice, or at once if a regulator requires it.",
      ),
      options: { regulatorTrigger: true },
    },
    {
      name: "from the provider's side, paid until the end",
      ...msa(
        "17. Either party may terminate this Agreement without cause on thirty days' notice. On termination Customer shall pay for all Services performed until then.",
      ),
      perspective: "provider",
      outcome: "not-applicable",
    },
  ],
  invalid: [
    {
      name: "by agreement only",
      ...msa("17. This Agreement may be terminated by mutual written agreement of the parties."),
      outcome: "weak",
      findings: [{ messageId: "mutual", severity: "warning" }],
    },
    {
      name: "a long cure",
      ...msa(
        "17. Customer may terminate this Agreement if Supplier commits a material breach and does not cure it within one hundred and twenty (120) days after notice.",
      ),
      outcome: "weak",
      findings: [{ messageId: "slow", severity: "warning" }],
    },
    {
      name: "against the remaining charges",
      ...msa(
        "17. Customer may terminate this Agreement at any time upon payment of all charges for the remainder of the term.",
      ),
      outcome: "weak",
      findings: [{ messageId: "paid", severity: "warning" }],
    },
    {
      name: "roles swapped: only the provider may",
      ...msa("17. Supplier may terminate this Agreement at any time on 10 days' notice."),
      outcome: "adverse",
      findings: [
        {
          messageId: "providerOnly",
          severity: "error",
          quote: "Supplier may terminate this Agreement at any time on 10 days' notice.",
        },
      ],
    },
    {
      name: "the provider and nobody else",
      ...msa("17. Only Supplier may terminate this Agreement before the end of the initial term."),
      outcome: "adverse",
      findings: [{ messageId: "providerOnly", severity: "error" }],
    },
    {
      name: "the provider in a list of what ends it",
      ...msa(
        "17. This Agreement ends when (1) its term is over, (2) the parties agree that it does, or (3) Supplier exercises the right to terminate this Agreement upon a default by Customer.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "providerOnly", severity: "error" }],
    },
    {
      name: "the provider at once",
      ...terms("17. We may suspend or terminate your account immediately, without notice, for any reason."),
      outcome: "adverse",
      findings: [{ messageId: "providerOnly", severity: "error" }],
    },
    {
      name: "the fullest of what the provider may",
      ...msa(
        "3. Supplier's right to terminate this Agreement is not limited by this clause.\n\n17. Supplier may terminate this Agreement on notice.\n\n18. Fees are due.\n\n19. Supplier may terminate this Agreement if Customer is in breach or becomes insolvent.",
      ),
      outcome: "adverse",
      findings: [
        {
          messageId: "providerOnly",
          quote: "Supplier may terminate this Agreement if Customer is in breach or becomes insolvent.",
        },
      ],
    },
    {
      name: "near miss: what else is determined, cancelled or ended",
      ...msa(
        "17. Customer has the sole discretion to determine its methods under this Agreement. Supplier may reject a sales lead or cancel the same. Neither party may end the Regional Addendum.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "the customer may not",
      ...msa(
        "17. Supplier may terminate for convenience on 60 days' notice. Customer may not terminate this Agreement before the end of the term.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "denied", severity: "error" }],
    },
    {
      name: "no right",
      ...msa(
        "17. Customer has no right to terminate this Agreement for any reason before the end of the initial term.",
      ),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "error" }],
    },
    {
      name: "nobody may",
      ...msa("17. This Agreement cannot be terminated by either party during the initial term."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "error" }],
    },
    {
      name: "no way out without a reason where one is asked for",
      ...msa("17. Customer may terminate this Agreement if Supplier commits a material breach."),
      options: { requireConvenience: true },
      outcome: "weak",
      missingElements: ["insolvency", "convenience", "levels", "control", "regulator"],
      findings: [{ messageId: "noConvenience", severity: "warning" }],
    },
    {
      name: "a term only",
      ...msa("17. This Agreement starts on 1 May 2026 and runs for three years."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: employment",
      ...msa("17. Customer may terminate the employment of its own staff at any time."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: what follows an end",
      ...msa("17. Upon termination of this Agreement, Supplier shall return all materials."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: a subcontract",
      ...msa("17. Supplier may terminate a subcontract only with notice to Customer."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "a statement of work",
      ...sow("1. Supplier shall build the portal."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "the provider may leave in a month",
      ...msa(
        "9. Customer may terminate this Agreement on thirty days' notice. Supplier may terminate this Agreement without cause on 30 days' notice.",
      ),
      options: { minProviderNoticeDays: 90 },
      outcome: "weak",
      findings: [{ messageId: "hurried" }],
    },
    {
      name: "no word of a regulator",
      ...msa("9. Customer may terminate this Agreement without cause on thirty days' notice."),
      options: { regulatorTrigger: true },
      outcome: "weak",
      findings: [{ messageId: "noRegulator" }],
    },
    {
      name: "from the provider's side, an end without pay",
      ...msa("17. Either party may terminate this Agreement without cause on thirty days' notice."),
      perspective: "provider",
      outcome: "adverse",
      findings: [{ messageId: "unpaidEnd" }],
    },
    {
      name: "from the provider's side, no way out",
      ...msa("17. Customer may terminate this Agreement if Supplier commits a material breach."),
      perspective: "provider",
      outcome: "adverse",
      findings: [{ messageId: "noWayOut" }],
    },
  ],
});
