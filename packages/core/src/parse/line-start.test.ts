import { describe, expect, it } from "vitest";
import { opensClause, repeatsNumber } from "./line-start.js";

describe("opensClause", () => {
  it.each([
    ["1.2 Fees are due.", "1.1 The term is two years."],
    ["4.2(b) The Supplier shall", "as follows:"],
    ["(b) deliver the report; and", "(a) write the report;"],
    ["(c) send it.", "(b) deliver the report; and"],
    ["3) Third", "2) Second"],
    ["iv. fourth item", "iii. third item;"],
    ["Section 5. Term", "end of this sentence."],
    ["ARTICLE IV", "end of this sentence."],
    ["• bullet", "as follows:"],
    ["2. Deliver the goods.", "The Supplier shall act within the Term."],
  ])("%j behind %j", (line, before) => {
    expect(opensClause(line, before)).toBe(true);
  });

  it.each([
    ["4.2 or under the law", "as described in Section"],
    ["4.2, 4.3 and 4.4", "as described in Sections"],
    ["7.1 of the Master Agreement", "under the terms of"],
    ["(b) above", "the events in clause 4(a) or"],
    ["(30) days after notice", "within thirty"],
    ["(99) percent of cases", "in ninety-nine"],
    ["5.1 hereof", "subject to Section 4.2 and"],
    ["Section 4 shall apply", "the limits of"],
    ["2026 and later", "in the years"],
    ["plain words", "as follows:"],
  ])("not %j behind %j", (line, before) => {
    expect(opensClause(line, before)).toBe(false);
  });
});

describe("repeatsNumber", () => {
  it("is true of figures that say again what words say before them", () => {
    expect(repeatsNumber("(72) hours after it", "within seventy-two")).toBe(true);
    expect(repeatsNumber("(2) hours of rest", "the crew has a right to")).toBe(false);
    expect(repeatsNumber("(2) the second", "the first or two")).toBe(false);
  });
});
