import { expect, test } from "vitest";
import { cite, count, hasSourceLines } from "./places.js";

test.each([
  ["7.3(a)", "§7.3(a)"],
  ["(a)", "§(a)"],
  ["Schedule 2, 4.1", "Schedule 2, 4.1"],
  ["ARTICLE IV", "ARTICLE IV"],
  ["", ""],
])("%j is cited as %j", (clause, cited) => {
  expect(cite(clause)).toBe(cited);
});

test("counts", () => {
  expect([count(0, "error"), count(1, "error"), count(1234567, "word"), count(2, "entry", "entries")]).toEqual([
    "0 errors",
    "1 error",
    "1,234,567 words",
    "2 entries",
  ]);
});

test("lines are those of text files", () => {
  const names = ["a.md", "a.HTML", "a.txt", "a.docx", "a.pdf", "a"];
  expect(names.map((filePath) => hasSourceLines({ filePath, document: null }))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
