import { describe, expect, it } from "vitest";
import { intervalIn } from "./interval-in.js";

describe("intervalIn", () => {
  it.each([
    ["each business day", 1],
    ["on the first Monday", 7],
    ["every other week", 14],
    ["once a month", 30],
    ["every second month", 61],
    ["four (4) times in each calendar year", 91],
    ["at least two (2) times each calendar year", 182],
    ["twice in every contract year", 182],
    ["3 times a year", 182],
    ["once every calendar year", 365],
    ["weekly calls and an annual review", 7],
    ["from time to time", null],
    ["two times the annual fee", 365],
  ])("%s", (text, days) => {
    expect(intervalIn(text)).toBe(days);
  });
});
