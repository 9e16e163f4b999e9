import { expect, test } from "vitest";
import { optionValue, type Threshold } from "./thresholds.js";
import type { ThresholdValue } from "./types.js";

const threshold = { name: "n", summary: "s", rule: "a/b", option: "o", unit: "days", bound: "most" } as const;

test.each<[Threshold["unit"], Threshold["bound"], ThresholdValue, unknown]>([
  ["hours", "most", "72 hours", 72],
  ["hours", "most", "3 days", 72],
  ["hours", "most", 24, 24],
  ["days", "most", "72 hours", 3],
  ["days", "most", "2 Weeks", 14],
  ["days", "most", " 1.5day ", 1.5],
  ["days", "most", "3 months", 93],
  ["days", "least", "3 months", 90],
  ["days", "least", "1 year", 360],
  ["months", "least", "12 months", 12],
  ["months", "least", "2 years", 24],
  ["months", "least", "60 days", 2],
  ["months", "least", "365 days", 12],
  ["months", "least", "364 days", 12],
  ["months", "least", "200 days", 6.6],
  ["months", "most", "100 days", 3.4],
  ["names", "most", "Austria", ["Austria"]],
  ["names", "most", ["Austria", "Italy"], ["Austria", "Italy"]],
])("%s, at %s %j is %j", (unit, bound, value, expected) => {
  expect(optionValue({ ...threshold, unit, bound }, value)).toEqual(expected);
});

test.each<ThresholdValue>(["soon", "3 fortnights", "0 days", "-3 days", 0, -1, Number.NaN, "30", ["30 days"]])(
  "%j is no quantity",
  (value) => {
    expect(optionValue(threshold, value)).toBeNull();
  },
);

test("a number is no name", () => {
  expect(optionValue({ ...threshold, unit: "names" }, 3)).toBeNull();
});
