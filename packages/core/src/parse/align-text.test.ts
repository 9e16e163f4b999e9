import { describe, expect, it } from "vitest";
import { alignText } from "./align-text.js";

describe("alignText", () => {
  const pieces = (value: string, source: string): (readonly [string, number])[] =>
    alignText(value, source, 0, source.length).map((piece) => [piece.value, piece.offset]);

  it("keeps text that is the same as its source whole", () => {
    expect(pieces("the Supplier", "the Supplier")).toEqual([["the Supplier", 0]]);
  });

  it("steps over escapes", () => {
    expect(pieces("1. Fees (a)", "1\\. Fees \\(a\\)")).toEqual([
      ["1", 0],
      [". Fees ", 2],
      ["(a", 10],
      [")", 13],
    ]);
  });

  it("puts a decoded character where its reference stands", () => {
    expect(pieces("R&D fee", "R&amp;D fee")).toEqual([
      ["R", 0],
      ["&", 1],
      ["D fee", 6],
    ]);
    expect(pieces("a & b", "a & b")).toEqual([["a & b", 0]]);
  });

  it("steps over quote marks and indentation of later lines", () => {
    expect(pieces("one\ntwo", "one\n  > two")).toEqual([
      ["one\n", 0],
      ["two", 8],
    ]);
    expect(pieces("one\ntwo", "one\r\ntwo")).toEqual([
      ["one\n", 0],
      ["two", 5],
    ]);
  });
});
