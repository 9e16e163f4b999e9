import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { testDocPage } from "@clauselint/core/testing";
import { describe, expect, it } from "vitest";
import { provisions, rules } from "./index.js";

const pageOf = (id: string): string => fileURLToPath(new URL(`${id}.md`, import.meta.url));

it.each(rules.map(({ meta }) => meta.id))("%s has a page", (id) => {
  expect(existsSync(pageOf(id))).toBe(true);
});

for (const rule of rules) {
  const page = pageOf(rule.meta.id);
  if (existsSync(page)) testDocPage(rule, readFileSync(page, "utf8"), { describe, it, provisions });
}
