import { documentKinds } from "../config/kinds.js";
import { describe, isRecord, nameHint } from "../config/shape.js";
import { defineRule } from "../rule/define-rule.js";

/** Says what in a Markdown file's frontmatter was meant to tell kind or parties and could not be understood. */
export const frontmatter = defineRule({
  meta: {
    id: "clauselint/frontmatter",
    severity: "warning",
    docs: {
      summary: "Kind and parties in the frontmatter are understood",
      why: "What the frontmatter states overrides what the document says; a misspelt kind or role would be passed over in silence.",
      fix: "Write `kind` as one of the known kinds, and `parties` as a mapping with `customer` and `provider`, each a name or a list of names.",
    },
    messages: { notUnderstood: "In the frontmatter, {{problem}} was not understood. {{hint}}" },
  },
  create: ({ document, report }) => ({
    Contract() {
      const { kind, parties } = document.frontmatter ?? {};
      const tell: Tell = (key, problem, hint) => {
        const origin = document.frontmatterOrigins?.get(key);
        report({ messageId: "notUnderstood", data: { problem, hint }, ...(origin === undefined ? {} : { origin }) });
      };
      if (kind !== undefined && !documentKinds.some((known) => known === kind))
        tell("kind", `kind ${describe(kind)}`, nameHint(typeof kind === "string" ? kind : "", documentKinds));
      if (parties !== undefined) checkParties(parties, tell);
    },
  }),
});

const sides = ["customer", "provider"];

/** `key`: the path of what is not understood. */
type Tell = (key: string, problem: string, hint: string) => void;

function checkParties(parties: unknown, tell: Tell): void {
  if (!isRecord(parties)) {
    tell("parties", `parties ${describe(parties)}`, "Write a mapping with customer and provider.");
    return;
  }
  for (const key of Object.keys(parties))
    if (!sides.includes(key)) tell(`parties.${key}`, `key "${key}" of parties`, nameHint(key, sides));
  for (const side of sides) {
    const names = parties[side];
    const known = names === undefined || typeof names === "string" || isListOfNames(names);
    if (!known) tell(`parties.${side}`, `${side} ${describe(names)}`, "Write a name or a list of names.");
  }
}

const isListOfNames = (value: unknown): boolean =>
  Array.isArray(value) && value.every((name) => typeof name === "string");
