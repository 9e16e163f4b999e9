import { checkConfig } from "@clauselint/core";
import { expect, test } from "vitest";
import { rules, thresholds } from "./index.js";

const metas = rules.map(({ meta }) => meta);

test.each(thresholds)("$name fills an option that its rule has", async ({ rule, option, unit }) => {
  const value = unit === "names" ? ["Austria"] : 30;
  const { problems } = await checkConfig({ rules: { [rule]: ["error", { [option]: value }] } }, metas);
  expect(problems).toEqual([]);
});

test("the bound is what the option says", () => {
  for (const { option, unit, bound } of thresholds) {
    if (unit !== "names") expect(option.startsWith(bound === "most" ? "max" : "min")).toBe(true);
  }
});
