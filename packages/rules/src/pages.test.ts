import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { testDocPage } from "@clauselint/core/testing";
import { describe, expect, it } from "vitest";
import { provisions, rules } from "./index.js";

const pageOf = (id: string): string => fileURLToPath(new URL(`${id}.md`, import.meta.url));

it.each(rules.map(({ meta }) => meta.id))("%s has a page", (id) => {
  expect(existsSync(pageOf(id))).toBe(true);
});

const words = (id: string): string[] =>
  [...readFileSync(pageOf(id), "utf8").matchAll(/^```markdown (\S+)/gm)].map(([, word]) => word ?? "");

it.each(rules.filter(({ meta }) => meta.type === "requirement").map(({ meta }) => meta.id))(
  "the page of %s shows six examples, a good, a weak and a bad one among them",
  (id) => {
    const shown = words(id);
    expect(shown.length).toBeGreaterThanOrEqual(6);
    expect(shown).toEqual(expect.arrayContaining(["satisfied", "weak", "missing"]));
  },
);

for (const rule of rules) {
  const page = pageOf(rule.meta.id);
  if (existsSync(page)) testDocPage(rule, readFileSync(page, "utf8"), { describe, it, provisions });
}
