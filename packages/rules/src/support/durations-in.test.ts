import { createFacts, defaultLimits, outline, parseFile } from "@clauselint/core";
import { expect, it } from "vitest";
import { durationsIn, monthsIn } from "./durations-in.js";

it.each([
  ["The term is 60 months.", 60],
  ["The term is five years.", 60],
  ["The term is one month.", 1],
  ["The term is 365 days.", 12],
  ["The term is 90 days.", 3],
  ["The term is 13 weeks.", 3],
])("%s", async (text, months) => {
  const parsed = await parseFile(new TextEncoder().encode(text), "contract.md", defaultLimits);
  const document = outline(parsed, "contract.md");
  const facts = createFacts(document, { parties: {}, kind: null, provisions: [] });
  const [period] = durationsIn(facts, document.tree);
  expect(period?.months).toBe(months);
});

it.each([
  [7, 0],
  [30, 1],
  [61, 2],
  [91, 3],
  [182, 6],
  [365, 12],
])("%i days are %i months", (days, months) => {
  expect(monthsIn(days)).toBe(months);
});
