import { describe, expect, it } from "vitest";
import { matchesOf } from "./matches-of.js";

describe("matchesOf", () => {
  it.each([
    ["words", /\w+/g, "one two"],
    ["empty matches", /(?=\w)/g, "ab c"],
    ["empty matches between characters of two code units", /(?=.)/gsu, "a😀b"],
    ["nothing", /x/g, "one two"],
  ])("finds %s where matchAll does", (_, pattern, text) => {
    const places = (matches: Iterable<RegExpExecArray>): unknown[] =>
      Array.from(matches, ({ index, 0: words }) => [index, words]);
    expect(places(matchesOf(pattern, text))).toEqual(places(text.matchAll(pattern)));
  });

  it("begins at the start whatever the pattern matched before", () => {
    const pattern = /o/g;
    pattern.test("o o");
    expect(matchesOf(pattern, "o o")).toHaveLength(2);
  });

  it("refuses a pattern that would never come to an end", () => {
    expect(() => matchesOf(/o/, "one")).toThrow(/flag g: \/o\//);
  });
});
