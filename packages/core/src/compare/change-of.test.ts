import { expect, it } from "vitest";
import type { Assessment, Outcome } from "../rule/types.js";
import { changeOf } from "./change-of.js";

const answer = (outcome: Outcome, missingElements: readonly string[] = [], quote = ""): Assessment => ({
  ruleId: "test/rule",
  outcome,
  missingElements,
  evidence: quote === "" ? [] : [{ quote, clause: "", start: 0, end: quote.length }],
  searched: [],
});

it.each<[Outcome, Outcome, string]>([
  ["satisfied", "missing", "removed"],
  ["weak", "adverse", "removed"],
  ["satisfied", "negated", "removed"],
  ["satisfied", "deferred", "removed"],
  ["weak", "not-applicable", "removed"],
  ["satisfied", "weak", "weakened"],
  ["missing", "adverse", "weakened"],
  ["deferred", "missing", "weakened"],
  ["not-applicable", "adverse", "weakened"],
  ["not-applicable", "missing", "asked-anew"],
  ["missing", "not-applicable", "not-asked"],
  ["adverse", "negated", "reworded"],
  ["weak", "satisfied", "strengthened"],
  ["adverse", "missing", "strengthened"],
  ["missing", "weak", "added"],
  ["not-applicable", "satisfied", "added"],
  ["missing", "missing", "unchanged"],
  ["not-applicable", "not-applicable", "unchanged"],
])("%s → %s is %s", (before, after, change) => {
  expect(changeOf(answer(before), answer(after))).toBe(change);
});

it("looks at what an answer lacks where the answers are the same, and at a loss first", () => {
  expect(changeOf(answer("weak", ["agent"]), answer("weak", ["agent", "deposit"]))).toBe("weakened");
  expect(changeOf(answer("weak", ["agent", "deposit"]), answer("weak", ["agent"]))).toBe("strengthened");
  expect(changeOf(answer("weak", ["agent"]), answer("weak", ["deposit"]))).toBe("weakened");
});

it("looks at the words then, but not at clause numbers and line breaks", () => {
  const words = (quote: string): Assessment => answer("satisfied", [], quote);
  expect(changeOf(words("7.3 Within 30 days, see Section 9.1."), words("8.3 Within\n30 days, see Section 10.1."))).toBe(
    "unchanged",
  );
  expect(changeOf(words("7.3 Within 30 days."), words("7.3 Within 60 days."))).toBe("reworded");
});

it("takes a requirement that was not put to a version as not asked of it", () => {
  expect(changeOf(undefined, answer("satisfied"))).toBe("added");
  expect(changeOf(answer("satisfied"), undefined)).toBe("removed");
  expect(changeOf(undefined, answer("missing"))).toBe("asked-anew");
});
