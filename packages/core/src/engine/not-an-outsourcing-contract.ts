import { defineRule } from "../rule/define-rule.js";

/** Says once what a document looks like that the requirements were not asked of. */
export const notAnOutsourcingContract = defineRule({
  meta: {
    id: "clauselint/not-an-outsourcing-contract",
    severity: "info",
    docs: {
      summary: "The document buys no services, so the requirements were not asked of it",
      why: "A loan or an employment agreement has no reason to hold the protections of an outsourcing contract; a page of errors about them would hide what matters elsewhere.",
      fix: "Leave the document out of the run, or state its kind under `documents` in the configuration when it is one after all.",
    },
    messages: {
      notOutsourcing:
        "This does not look like an outsourcing contract: {{reason}}. Requirements were not checked; name its kind under `documents` in the configuration to have them checked.",
    },
  },
  create: ({ facts, report }) => ({
    Contract() {
      if (!facts.kind.outsourcing) report({ messageId: "notOutsourcing", data: { reason: facts.kind.reason } });
    },
  }),
});
