import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, sow, swapped, terms } from "../testing/contracts.js";
import rule from "./change-control.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "Changes are requested on the change form with their effect on price and time, are signed by both parties before the work starts, and are invoiced in arrears.",
    ].map((text) => ({ name: `near miss: ${text}`, ...msa(`12. ${text}`) })),
    {
      name: "a request for an enhancement",
      ...msa(
        "7. Any request for an enhancement is answered with a quotation within ten days, stating its impact on price and dates. Only an order form signed by both parties binds them.",
      ),
    },
    {
      name: "in plain words, by e-mail",
      ...msa(
        "7. If Customer wants something different or extra, it tells Supplier. Supplier says what that costs and what it does to the dates, and does not start until Customer has agreed by e-mail.",
      ),
    },
    {
      name: "a change note",
      ...msa(
        "7. Where Customer requires an alteration of the Services it serves a change note. Within ten days Supplier returns the note with the resulting cost and delay. The alteration is carried out only once the note has been countersigned.",
      ),
    },
    {
      name: "no more work without a quotation",
      ...msa(
        "7. Supplier shall not carry out, and Customer shall not pay for, any additional work unless a written quotation for it has been accepted by Customer's contract manager.",
      ),
    },
    {
      name: "a change, its effect and its signature in three sentences",
      ...msa(
        "7. Either party may propose a modification. Supplier shall, within five days, set out its effect on price and milestones. No modification has effect until signed by both parties.",
      ),
      missingElements: [],
    },
    {
      name: "a signed supplement",
      ...msa(
        "## 7. Changes\n\n7.1 Customer may request changes to the works before hand-over. Within eight working days Supplier shall send an offer that states the effects on price and dates. Until both parties have signed a supplementary agreement Supplier shall go on with the existing contract.",
      ),
      missingElements: [],
    },
    {
      name: "in the form for it",
      ...msa(
        "7. Any change in a process, a volume or a service level shall be requested in the form at Annex C. Supplier shall state its effect on charges in five working days.",
      ),
      missingElements: ["until"],
    },
    {
      name: "a change order with its effect",
      ...msa(
        "7. Either party may ask for a change. Supplier shall within ten days give a written change proposal with its effect on price and schedule. No work on a change begins until both parties have signed the change order.",
      ),
      missingElements: [],
    },
    {
      name: "a variation",
      ...authority(
        "7. The Authority may request a variation. The Service Provider shall provide an estimate of its impact on the charges within 5 days. No variation to the Services is effective unless it is signed by both parties.",
      ),
    },
    {
      name: "written order",
      ...government(
        "C.2 The Contracting Officer may at any time by written order make changes within the general scope of this contract; an equitable adjustment of price and schedule follows.",
      ),
    },
    {
      name: "changes agreed in writing with the fees",
      ...names(
        "7. Changes to the scope of the work, and the fees for them, are agreed in writing by Fernhill and Osprey before Osprey starts.",
      ),
    },
    {
      name: "change control in a schedule",
      ...bank(
        "7. Any change to the Services is made under the change control procedure in Schedule 6 by a signed change control notice.",
      ),
    },
    {
      name: "in the terms of a service",
      ...terms(
        "7. If you ask for a change to the deliverables we will send you a written change order with the price; we will not start until you have signed it.",
      ),
    },
    {
      name: "the customer may stop",
      ...msa("7. Any additions to the Deliverables require a change order executed by both parties."),
    },
    {
      name: "parties swapped",
      ...swapped("7. Client may submit change requests; Vendor shall quote the cost in writing within one week."),
    },
    {
      name: "assessed for all that is asked for",
      ...msa(
        "7. Either party may ask for a change. Supplier shall within ten days give a written change proposal with its effect on charges, dates and security. No work on a change begins until both parties have signed the change order.",
      ),
      options: { impactElements: ["price", "schedule", "security"] },
    },
    {
      name: "from the provider's side, no loss",
      ...msa("7. Supplier may change the Services at any time in its sole discretion."),
      perspective: "provider",
    },
  ],
  invalid: [
    {
      name: "the contract and its papers",
      ...msa(
        "12. No variation of this Agreement and its Annexes is valid unless it is in writing and signed by both parties.",
      ),
      outcome: "weak",
      findings: [{ messageId: "amendment" }],
    },
    {
      name: "as it likes",
      ...msa("12. Supplier may make such changes to the agreed work as it considers necessary."),
      outcome: "adverse",
      findings: [{ messageId: "free" }],
    },
    {
      name: "priced when done",
      ...msa("12. Variations are recorded on the variation form; further hours are invoiced afterwards."),
      outcome: "weak",
      findings: [{ messageId: "noImpact" }],
    },
    {
      name: "near miss: what others ask to change",
      ...msa(
        "12. Supplier shall answer each member's request for a change of cover or payment within two days of the signed form.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: wishes in a forum",
      ...msa("7. Supplier collects requests for new features in its forum."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a service description on a site",
      ...msa(
        "7. Supplier reserves the right to update the service description published on its site from time to time.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "free", severity: "warning" }],
    },
    {
      name: "adjusted by the provider",
      ...msa("7. The scope of the Services may be adjusted by Supplier upon written notice to Customer."),
      outcome: "adverse",
      findings: [{ messageId: "free", severity: "warning" }],
    },
    {
      name: "treated as accepted",
      ...msa("7. A proposed change that is not rejected by Customer within five days shall be treated as accepted."),
      outcome: "adverse",
      findings: [{ messageId: "deemed", severity: "warning" }],
    },
    {
      name: "near miss: the software is updated",
      ...msa("7. Supplier may update the software at any time."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "features come and go",
      ...terms("7. We may add, alter or drop features whenever we think fit."),
      outcome: "adverse",
      findings: [{ messageId: "free", severity: "warning" }],
    },
    {
      name: "a catalogue that the provider rewrites",
      ...msa(
        "7. The Services are those described in Supplier's catalogue, as Supplier may amend it from time to time.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "free", severity: "warning" }],
    },
    {
      name: "the contract by the provider alone",
      ...msa(
        "20. This Agreement may be amended by Supplier on twenty days' notice, and otherwise in writing signed by both parties.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "terms", severity: "warning" }],
    },
    {
      name: "new terms on a site",
      ...terms("20. We may change these terms by posting a new version."),
      outcome: "adverse",
      findings: [{ messageId: "terms", severity: "warning" }],
    },
    {
      name: "near miss: amended by the provider with consent",
      ...msa("20. This Agreement may be amended by Supplier only with Customer's written consent."),
      outcome: "weak",
      findings: [{ messageId: "amendment", severity: "info" }],
    },
    {
      name: "near miss: the effect of something else",
      ...msa("7. The tax rate may change. Supplier shall state its effect on the charges within five days."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: a catalogue that both rewrite",
      ...msa("7. The Services are those described in the catalogue, as the parties may amend it from time to time."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "only the contract",
      ...msa("20. This Agreement may be amended only in writing signed by both parties."),
      outcome: "weak",
      findings: [{ messageId: "amendment", severity: "info" }],
    },
    {
      name: "not in writing",
      ...names("7. Osprey handles change requests in a reasonable time."),
      outcome: "weak",
      findings: [{ messageId: "unwritten", severity: "info" }],
    },
    {
      name: "no effect asked for",
      ...msa("7. Modifications to the Services require the signature of the other side."),
      outcome: "weak",
      findings: [{ messageId: "noImpact", severity: "info" }],
    },
    {
      name: "by the provider alone",
      ...terms("7. We may change the service or discontinue features at any time."),
      outcome: "adverse",
      findings: [
        {
          messageId: "free",
          severity: "warning",
          quote: "We may change the service or discontinue features at any time.",
        },
      ],
    },
    {
      name: "at its discretion",
      ...msa("7. Supplier may modify the specifications of the Deliverables in its sole discretion."),
      outcome: "adverse",
      findings: [{ messageId: "free", severity: "warning" }],
    },
    {
      name: "silence",
      ...msa("7. A change request is deemed approved unless Customer objects within three days."),
      outcome: "adverse",
      findings: [{ messageId: "deemed", severity: "warning" }],
    },
    {
      name: "silent",
      ...msa("7. Supplier shall build the portal."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: a change of control",
      ...msa("7. Supplier shall give written notice of any change of control."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: a licence to modify",
      ...msa("7. Supplier grants Customer a written licence to modify the Software."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: amended by the provider where the customer has signed",
      ...msa("7. This Agreement may be amended by Supplier only where Customer has signed the amendment."),
      outcome: "weak",
      findings: [{ messageId: "amendment" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa("7. Customer may change its office hours."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "a statement of work",
      ...sow("1. Supplier shall build the portal."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "not assessed for security",
      ...msa(
        "7. Either party may ask for a change. Supplier shall within ten days give a written change proposal with its effect on charges and dates. No work on a change begins until both parties have signed the change order.",
      ),
      options: { impactElements: ["price", "security"] },
      outcome: "weak",
      findings: [{ messageId: "partImpact" }],
    },
    {
      name: "from the provider's side, a burden",
      ...msa("7. This Agreement may be amended only in writing signed by both parties."),
      perspective: "provider",
      outcome: "weak",
      findings: [{ messageId: "amendment" }],
    },
  ],
});
