import { expect, test } from "vitest";
import { messageAt, placeOf } from "./finding-place.js";

const location = { clause: "", page: 1, line: 1, column: 1, start: 0, end: 0 };

test("what is found nowhere stands on no page", () => {
  expect(placeOf({ location, evidence: [] }, { filePath: "a.pdf", document: null })).toBe("");
});

test("what is quoted stands on its page", () => {
  const evidence = [{ quote: "Lender", clause: "", start: 4, end: 10 }];
  expect(
    placeOf({ location: { ...location, start: 4, end: 10 }, evidence }, { filePath: "a.pdf", document: null }),
  ).toBe("page 1");
});

test("a message names the clause and the page, and no line, which stands in front of it already", () => {
  const finding = {
    ruleId: "a/b",
    severity: "error",
    messageId: "m",
    message: "Words.",
    headingPath: [],
    evidence: [],
    searched: [],
    related: [],
    suggestions: [],
    fingerprint: "0123456789abcdef",
  } as const;
  expect(
    messageAt(
      { ...finding, location: { ...location, clause: "7.3", start: 9 } },
      { filePath: "a.pdf", document: null },
    ),
  ).toBe("§7.3, page 1: Words.");
  const line = { clause: "", line: 3, column: 1, start: 9, end: 12 };
  expect(messageAt({ ...finding, location: line }, { filePath: "a.md", document: null })).toBe("Words.");
});
