import { defineRule } from "@clauselint/core";
import { weightOf } from "../support/weight-of.js";
import { adjectivesOf } from "./countries.js";

/** Reports a contract under another law than those a house allows. */
export default defineRule({
  meta: {
    id: "policy/governing-law",
    severity: "warning",
    docs: {
      summary: "The contract is under a law that the house allows.",
      why: "A foreign law decides what silence means, what may be limited and what a court has to be told by experts; somebody should have said yes to it.",
      fix: "Agree one of the allowed laws, or have the exception approved.",
      references: [],
    },
    schema: {
      type: "object",
      properties: { allowed: { type: "array", items: { type: "string", minLength: 1 } } },
      additionalProperties: false,
    },
    defaultOptions: { allowed: [] },
    messages: { other: "The contract is under a law that is not among those allowed: {{allowed}}." },
  },
  create: ({ document, facts, options: { allowed }, report }) => ({
    Contract() {
      if (allowed.length === 0) return;
      const names = allowed.flatMap((name) => [name, ...adjectivesOf(name)]);
      for (const { evidence } of facts.provisions("governing-law")) {
        if (weightOf(evidence, { document, facts }) === 0) continue;
        if (evidence.some(({ quote }) => names.some((name) => namedIn(quote, name)))) continue;
        report({ messageId: "other", evidence, data: { allowed: allowed.join(", ") } });
      }
    },
  }),
});

/** Whether words name a country or state as a whole word. */
function namedIn(quote: string, name: string): boolean {
  const text = quote.toLowerCase().replace(/\s+/g, " ");
  const wanted = name.toLowerCase();
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + wanted.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
