import { expect, test } from "vitest";
import type { Assessment } from "../rule/types.js";
import { wordsOf } from "./coverage.js";

const weak: Assessment = {
  ruleId: "test/backups",
  outcome: "weak",
  missingElements: [],
  evidence: [{ start: 0, end: 5, quote: "Night ", clause: "2" }],
  searched: ["§1–§2"],
};

test("words that an answer rests on are quoted", () => {
  expect(wordsOf(weak)).toBe("“Night”");
});

test("a passage that was found by its words only says so", () => {
  expect(wordsOf({ ...weak, alike: true })).toBe("“Night” (by its words only; to be read)");
});

test("without words, why there are none, else where they were looked for", () => {
  const missing = { ...weak, outcome: "missing", evidence: [] } as const;
  expect(wordsOf(missing)).toBe("looked in §1–§2");
  expect(wordsOf({ ...missing, reason: "no data is kept" })).toBe("no data is kept");
});
