import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, provider, sow, terms } from "../testing/contracts.js";
import rule from "./exit-assistance.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "a period at the agreed charges",
      ...provider(
        "17.5 On request the Provider shall continue the Services for up to six (6) months after termination at the agreed charges and shall assist in the transfer to the Customer or to a successor.",
      ),
    },
    {
      name: "transition assistance",
      ...msa(
        "17. For ninety (90) days after the end of this Agreement, whatever its cause, Supplier shall provide transition assistance to Customer and its new provider at the rates in Schedule 2.",
      ),
    },
    {
      name: "hand-over to a replacement",
      ...names(
        "17. Osprey shall, on expiry or termination, hand over all documentation, train Fernhill's staff and cooperate with the replacement supplier until the migration is complete, for at most four months.",
      ),
    },
    {
      name: "plain words",
      ...terms(
        "17. When your subscription ends we will help you move your content to another provider for 60 days, free of charge.",
      ),
    },
    {
      name: "a transition-out plan",
      ...government(
        "C.9 The contractor shall provide a transition-out plan 60 days before the end of the contract and shall transfer all work in progress to the incoming contractor.",
      ),
    },
    {
      name: "deconversion",
      ...bank(
        "17. The Vendor shall furnish deconversion services for a period of up to six months following termination, at its then-current standard rates.",
      ),
    },
    {
      name: "an exit plan and an exit period",
      ...authority(
        "17. The Service Provider shall implement the Exit Plan in Schedule 8 and shall continue to perform the Services during the Exit Period.",
      ),
    },
    {
      name: "a plan where one is asked for",
      ...provider(
        "17.5 On request the Provider shall continue the Services for up to six (6) months after termination and shall assist in the transfer to the Customer or to a successor. Within 90 days of the effective date the Provider shall deliver an exit plan.",
      ),
      options: { requireExitPlan: true },
    },
    {
      name: "rates where they are asked for",
      ...provider(
        "17.5 On request the Provider shall continue the Services for up to six (6) months after termination at the agreed charges and shall assist in the transfer to the Customer or to a successor.",
      ),
      options: { fixedRates: true },
    },
    {
      name: "from the provider's side, help that is paid",
      ...provider(
        "17.5 On request the Provider shall continue the Services for up to six (6) months after termination at the agreed charges.",
      ),
      perspective: "provider",
      outcome: "not-applicable",
    },
  ],
  invalid: [
    {
      name: "what the customer itself goes on doing",
      ...msa(
        "12. Upon termination Customer may continue to use the content for up to 90 days, during which it shall work on the transition to another solution.",
      ),
      outcome: "weak",
      findings: [{ messageId: "ownUse" }],
    },
    {
      name: "a plan that is only named",
      ...msa("12. Work packages:\n\n- Test report\n\n- Transition plan"),
      outcome: "weak",
      findings: [{ messageId: "bare" }],
    },
    {
      name: "help that the customer gives to the provider",
      ...msa(
        "12. After termination Customer shall provide transition services to Supplier for 60 days until Supplier can get its own in place.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "time for the use of a name",
      ...msa("12. For a transition period of 90 days after termination Supplier may use the trademarks on its stock."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "reasonable assistance",
      ...msa("17. On termination Supplier shall give reasonable assistance in the transfer of the Services."),
      outcome: "weak",
      findings: [
        {
          messageId: "open",
          severity: "warning",
          quote: "On termination Supplier shall give reasonable assistance in the transfer of the Services.",
        },
      ],
    },
    {
      name: "an orderly transition",
      ...msa("17. Upon expiry the parties will cooperate in good faith to ensure an orderly transition."),
      outcome: "weak",
      findings: [{ messageId: "open", severity: "warning" }],
    },
    {
      name: "only once everything is paid",
      ...msa(
        "17. Supplier shall provide transition services for three months, provided that Customer has paid all amounts due.",
      ),
      outcome: "weak",
      findings: [{ messageId: "paid", severity: "warning" }],
    },
    {
      name: "efforts",
      ...msa(
        "17. Supplier shall use commercially reasonable efforts to assist Customer in the migration to another supplier for 60 days after termination.",
      ),
      outcome: "weak",
      findings: [{ messageId: "hedged", severity: "warning" }],
    },
    {
      name: "if the provider agrees",
      ...msa("17. Supplier may, at Customer's request, provide transition assistance on terms to be agreed."),
      outcome: "weak",
      findings: [{ messageId: "optional", severity: "warning" }],
    },
    {
      name: "nothing if the customer ends it",
      ...msa(
        "17. If Customer terminates this Agreement, Supplier shall be released from any duty to assist in the transition, and Customer shall pay USD 200,000 for a copy of its data.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "excluded", severity: "error" }],
    },
    {
      name: "no assistance",
      ...msa("17. Supplier is not obliged to provide any assistance after termination."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "error" }],
    },
    {
      name: "services cease at once",
      ...names(
        "17. Upon termination all services cease immediately and Osprey has no further obligations to Fernhill.",
      ),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "error" }],
    },
    {
      name: "payment only",
      ...msa("17. Upon termination Customer shall pay all outstanding invoices."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: return of data",
      ...msa("17. Upon termination Supplier shall return all Customer Data."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: the way in",
      ...msa(
        "2. During the transition period after the Effective Date, Supplier shall take over the Services from Customer's former provider.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa("17. Upon termination Customer shall assist Supplier in the removal of its equipment."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "shorter than asked for",
      ...msa("17. Supplier shall provide transition assistance for ten days after termination."),
      options: { minDays: 90 },
      outcome: "weak",
      missingElements: ["plan", "successor", "rates"],
      findings: [{ messageId: "short", severity: "warning" }],
    },
    {
      name: "the work only",
      ...msa("17. Upon termination Supplier shall hand over all work in progress to Customer."),
      outcome: "weak",
      findings: [{ messageId: "handover", severity: "warning" }],
    },
    {
      name: "a statement of work",
      ...sow("1. Supplier shall build the portal."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "no plan",
      ...provider(
        "17.5 On request the Provider shall continue the Services for up to six (6) months after termination and shall assist in the transfer to the Customer or to a successor.",
      ),
      options: { requireExitPlan: true },
      outcome: "weak",
      findings: [{ messageId: "noPlan" }],
    },
    {
      name: "no rates",
      ...provider(
        "17.5 On request the Provider shall continue the Services for up to six (6) months after termination and shall assist in the transfer to the Customer or to a successor.",
      ),
      options: { fixedRates: true },
      outcome: "weak",
      findings: [{ messageId: "noRates" }],
    },
    {
      name: "from the provider's side, help without pay",
      ...provider(
        "17.5 On request the Provider shall assist in the transfer of the Services to a successor for six (6) months after termination.",
      ),
      perspective: "provider",
      outcome: "adverse",
      findings: [{ messageId: "unpaid" }],
    },
  ],
});
