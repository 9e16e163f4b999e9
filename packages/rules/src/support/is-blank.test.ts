import { expect, it } from "vitest";
import { isBlank } from "./is-blank.js";

it.each([
  "",
  " – ",
  "…",
  "____",
  "n/a",
  "None.",
  "TBD",
  "tba",
  "TBC",
  "[name]",
  "[●]",
  "[target]",
  "To be confirmed",
  "to be agreed.",
])("a cell with “%s” still has to be filled", (text) => {
  expect(isBlank(text)).toBe(true);
});

it.each([
  "Supplier",
  "0",
  "5 %",
  "[99.5 %]",
  "[€500]",
  "[***]",
  "To be agreed by the project leads",
  "[name], Supplier",
])("a cell with “%s” says something", (text) => {
  expect(isBlank(text)).toBe(false);
});
