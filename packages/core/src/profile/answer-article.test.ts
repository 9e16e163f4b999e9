import { expect, test } from "vitest";
import type { Outcome } from "../rule/types.js";
import { answerArticle } from "./answer-article.js";
import type { ProfileEvidence } from "./types.js";

/** The verdict on a clause that lacks the element `b`. */
function verdict(outcome: Outcome, evidence: Omit<ProfileEvidence, "rule">): string {
  const article = {
    ref: "Art. 1",
    asks: "Something.",
    verified: "V",
    severity: "error",
    evidence: [{ rule: "own/any", ...evidence }],
  } as const;
  return answerArticle(article, [{ ruleId: "own/any", outcome, missingElements: ["b"], evidence: [], searched: [] }])
    .verdict;
}

test.each<[string, Outcome, Omit<ProfileEvidence, "rule">]>([
  ["found", "satisfied", {}],
  ["found", "weak", { elements: ["a"] }],
  ["found", "weak", { elements: [] }],
  ["in part", "weak", {}],
  ["in part", "satisfied", { elements: ["a", "b"] }],
  ["not found", "satisfied", { elements: ["b"] }],
  ["not found", "missing", { elements: ["a"] }],
  ["against", "adverse", { elements: ["a"] }],
])("%s: an answer that is %s, where %j is asked", (expected, outcome, evidence) => {
  expect(verdict(outcome, evidence)).toBe(expected);
});
