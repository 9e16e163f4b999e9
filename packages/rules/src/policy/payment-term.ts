import { defineRule } from "@clauselint/core";
import { weightOf } from "../support/weight-of.js";

/** Reports a time to pay that is shorter or longer than a house allows. */
export default defineRule({
  meta: {
    id: "policy/payment-term",
    severity: "warning",
    docs: {
      summary: "The time to pay is what the house allows.",
      why: "An accounts department pays on its own days; a shorter time to pay in one contract brings interest, and the right to suspend, for no fault of the work.",
      fix: "Agree the house's time to pay, counted from the receipt of a proper invoice.",
      references: [],
    },
    schema: {
      type: "object",
      properties: { minDays: { type: "number", minimum: 0 }, maxDays: { type: "number", minimum: 0 } },
      additionalProperties: false,
    },
    defaultOptions: { minDays: 0 },
    messages: {
      short: "There are {{days}} days to pay; at least {{least}} are asked for.",
      long: "There are {{days}} days to pay; at most {{most}} are asked for.",
    },
  },
  create: ({ document, facts, options: { minDays: least, maxDays: most }, report }) => ({
    Contract() {
      if (least === 0 && most === undefined) return;
      for (const { evidence, facts: read } of facts.provisions("payment-term")) {
        const days = Number(read["days"]);
        if (weightOf(evidence, { document, facts }) === 0) continue;
        if (days < least) report({ messageId: "short", evidence, data: { days, least } });
        else if (most !== undefined && days > most) report({ messageId: "long", evidence, data: { days, most } });
      }
    },
  }),
});
