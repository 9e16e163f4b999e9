const MODEL = "{provider} shall …";
const nameOf = (id) => id.split("/")[1];
const inWords = (id) => nameOf(id).replaceAll("-", " ");

/** The files of a requirement, by path below the rules. */
export function requirementFiles(id) {
  return {
    [`${id}.ts`]: requirement(id),
    [`${id}.test.ts`]: requirementTest(id),
    [`${id}.md`]: page(
      id,
      ["Examples", "Model clause"],
      [
        ["markdown satisfied", "Words that satisfy it."],
        ["markdown satisfied", "Other words that satisfy it."],
        ["markdown weak", "Words that are weak."],
        ["markdown adverse", "Words that turn it against the Customer."],
        ["markdown missing", "Words about something else."],
        ["markdown near-miss", "Words that only look like it."],
      ],
      MODEL,
    ),
  };
}

const requirement = (id) => `import { defineRequirement } from "@clauselint/core";

/** Reports a contract that … */
export default defineRequirement({
  id: "${id}",
  subject: "${inWords(id)}",
  severity: "warning",
  appliesTo: { msa: "required", other: "required" },
  docs: {
    summary: "…",
    why: "…",
    fix: "…",
  },
  elements: {},
  modelClause: "${MODEL}",
  assess: () => ({ outcome: "missing" }),
});
`;

const requirementTest = (id) => `import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./${nameOf(id)}.js";

const contract = (words: string): string => \`This agreement is between Northwind Ltd ("Customer") and Tailspin Ltd ("Supplier").

1. The Supplier shall host the shop of the Customer, and the Customer shall pay the fees.

2. \${words}
\`;

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [{ text: contract("Words that satisfy it."), kind: "msa" }],
  invalid: [
    { text: contract("Words that are weak."), kind: "msa", findings: [{ messageId: "weak" }] },
    { text: contract("Words that turn it against the Customer."), kind: "msa", findings: [{ messageId: "adverse" }] },
    { text: contract("Words that only look like it."), kind: "msa", findings: [{ messageId: "missing" }] },
  ],
});
`;

/** The files of a check, by path below the rules. */
export function checkFiles(id) {
  return {
    [`${id}.ts`]: check(id),
    [`${id}.test.ts`]: checkTest(id),
    [`${id}.md`]: page(
      id,
      ["Examples"],
      [
        ["markdown valid", "1. Words that are right."],
        ["markdown valid", "1. Words that only look wrong."],
        ["markdown invalid found", "1. Words that are wrong."],
        ["markdown invalid found", "1. Other words that are wrong."],
      ],
    ),
  };
}

const check = (id) => `import { defineRule } from "@clauselint/core";

/** Reports … */
export default defineRule({
  meta: {
    id: "${id}",
    severity: "warning",
    docs: {
      summary: "…",
      why: "…",
      fix: "…",
    },
    messages: { found: "…" },
  },
  create: () => ({}),
});
`;

const checkTest = (id) => `import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import rule from "./${nameOf(id)}.js";

new RuleTester({ describe, it }).run(rule, {
  valid: ["1. Words that are right."],
  invalid: [{ text: "1. Words that are wrong.", findings: [{ messageId: "found", quote: "wrong", clause: "1" }] }],
});
`;

function page(id, sections, examples, model) {
  const fences = examples.map(([info, text]) => `\`\`\`${info}\n${text}\n\`\`\``).join("\n\n");
  const bodies = { Examples: fences, "Model clause": model };
  return `# ${id}

## What it checks

…

## Why it matters

…

${sections.map((title) => `## ${title}\n\n${bodies[title]}`).join("\n\n")}

## References

…

## When to turn it off

…
`;
}
