import { testPlaybook, type Outcome } from "@clauselint/core";
import { describe, expect, it } from "vitest";
import { provisions } from "../../index.js";
import { profileChecks } from "./index.js";

const outcomes: readonly Outcome[] = [
  "satisfied",
  "weak",
  "adverse",
  "negated",
  "missing",
  "deferred",
  "not-applicable",
];

describe.each(profileChecks.map((check) => [check.rule.id, check] as const))("%s", (_, { rule, examples }) => {
  const read = outcomes.flatMap((expected) =>
    (examples[expected] ?? []).map((text, index) => ({ expected, text, path: [expected, index] })),
  );

  it("makes of its examples what they say", async () => {
    const [result] = await testPlaybook({ name: "regulation", rules: [{ rule, examples: read }] }, provisions);
    const made = result?.examples.map(({ text, answer, message }) => ({ text, answer, message }));
    expect(made?.map(({ text, answer }) => ({ text, answer }))).toEqual(
      read.map(({ text, expected }) => ({ text, answer: expected })),
    );
  });

  it("shows what satisfies it and what does not", () => {
    expect(examples.satisfied?.length).toBeGreaterThan(0);
    expect(examples.missing?.length).toBeGreaterThan(0);
  });
});

it("no two checks have one name", () => {
  const ids = profileChecks.map(({ rule }) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
