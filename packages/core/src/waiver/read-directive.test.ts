import { describe, expect, it } from "vitest";
import { isDay } from "./is-day.js";
import { readDirective } from "./read-directive.js";

const read = (words: string): unknown => readDirective(`clauselint-disable-next ${words}`);

describe("readDirective", () => {
  it("reads action, rules, reason, last day and person", () => {
    expect(readDirective("clauselint-disable a/b, c/d -- agreed with the board until 2027-01-31 by AB")).toEqual({
      action: "disable",
      rules: ["a/b", "c/d"],
      reason: "agreed with the board",
      until: "2027-01-31",
      by: "AB",
    });
  });

  it.each([
    ["a/b -- why", { reason: "why", until: null, by: null }],
    ["a/b  c/d,e/f\n-- why\n not", { rules: ["a/b", "c/d", "e/f"], reason: "why not" }],
    // Word types these for two hyphens
    ["a/b – why", { rules: ["a/b"], reason: "why" }],
    ["a/b — why", { rules: ["a/b"], reason: "why" }],
    ["a/b -- why by Ann Smith until 2027-01-31.", { reason: "why", until: "2027-01-31", by: "Ann Smith" }],
    ["a/b -- why until 2027-01-31 by the legal team", { reason: "why", until: "2027-01-31", by: "the legal team" }],
    ["a/b -- accepted by the board", { reason: "accepted by the board", by: null }],
    ["a/b -- accepted by the board by ab@example.com", { reason: "accepted by the board", by: "ab@example.com" }],
    ["a/b -- good until the next order is signed", { reason: "good until the next order is signed", until: null }],
    ["a/b -- until 2027-01-31 by AB", { reason: "", until: "2027-01-31", by: "AB" }],
    ["a/b --", { reason: "" }],
    ["a/b", { reason: "" }],
  ])("reads “%s”", (words, expected) => {
    expect(read(words)).toMatchObject(expected);
  });

  it("ends all rules, or those that are named", () => {
    expect(readDirective("clauselint-enable")).toMatchObject({ action: "enable", rules: [] });
    expect(readDirective("Clauselint-Enable a/b")).toMatchObject({ action: "enable", rules: ["a/b"] });
  });

  it.each([
    ["clauselint-disable", "noRule"],
    ["clauselint-disable -- why", "noRule"],
    ["clauselint-disable a/b we agreed on it", "noDashes"],
    ["clauselint-disable a/b -- why until 31.01.2027", "noDay"],
    ["clauselint-disable a/b -- why until 2027-02-30 by AB", "noDay"],
    ["clauselint: looks fine", "unknownDirective"],
    ["clauselint-disable-line a/b -- why", "unknownDirective"],
  ])("says what is wrong with “%s”", (text, messageId) => {
    expect(readDirective(text)).toMatchObject({ messageId });
  });

  it("names the nearest instruction", () => {
    expect(readDirective("clauselint-disable-nxt a/b -- why")).toMatchObject({
      data: { hint: expect.stringContaining('Did you mean "clauselint-disable-next"?') as unknown },
    });
  });
});

it.each([
  ["2027-01-31", true],
  ["2028-02-29", true],
  ["2027-02-29", false],
  ["2027-13-01", false],
  ["2027-1-31", false],
  ["31-01-2027", false],
])("isDay(%s) is %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
