import { expect, test } from "vitest";
import { columnsOf, wantsColour } from "./terminal.js";

const terminal = { write: () => true, isTTY: true };
const pipe = { write: () => true };

test.each([
  ["a terminal", terminal, {}, true],
  ["a pipe", pipe, {}, false],
  ["NO_COLOR", terminal, { NO_COLOR: "1" }, false],
  ["NO_COLOR that is empty", terminal, { NO_COLOR: "" }, true],
  ["a terminal without abilities", terminal, { TERM: "dumb" }, false],
  ["FORCE_COLOR into a pipe", pipe, { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR that is empty", pipe, { FORCE_COLOR: "" }, true],
  ["FORCE_COLOR=0", terminal, { FORCE_COLOR: "0" }, false],
  ["both", pipe, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
])("%s", (_, output, env, expected) => {
  expect(wantsColour(output, env)).toBe(expected);
});

test("the width is that of the terminal, as far as lines stay readable", () => {
  expect([80, 500, 10].map((columns) => columnsOf({ ...terminal, columns }))).toEqual([80, 120, 40]);
  expect(columnsOf(pipe)).toBe(100);
});
