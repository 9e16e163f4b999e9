import { expect, it } from "vitest";
import { singleSpaced } from "./single-spaced.js";

it.each([
  ["one blank at a time", "one blank at a time"],
  ["two  blanks", "two blanks"],
  [" a\tb\nc\u00a0d ", " a b c d "],
  ["\r\n \t", " "],
])("%j reads %j", (text, read) => {
  expect(singleSpaced(text)).toBe(read);
});
