import { expect, test } from "vitest";
import { shorten, wrap } from "./wrap.js";

test("lines break at spaces and keep to the width", () => {
  expect(wrap("the quick brown fox", 10)).toEqual(["the quick", "brown fox"]);
});

test("a word that is too long stands alone", () => {
  expect(wrap("see https://example.com/very-long now", 10)).toEqual(["see", "https://example.com/very-long", "now"]);
});

test("letters outside the first plane count as one", () => {
  expect(wrap("𝔞𝔟𝔠 𝔡𝔢𝔣", 7)).toEqual(["𝔞𝔟𝔠 𝔡𝔢𝔣"]);
});

test("nothing gives no line", () => {
  expect(wrap("", 10)).toEqual([]);
});

test("a long text is cut at a word", () => {
  expect(shorten("shall be owned by the Supplier, and", 33)).toBe("shall be owned by the Supplier …");
  expect(shorten("short", 5)).toBe("short");
  expect(shorten("a".repeat(20), 10)).toBe(`${"a".repeat(10)} …`);
});
