import { describe, expect, it } from "vitest";
import { checkLineSteps } from "./check-line-steps.js";

describe("checkLineSteps", () => {
  it.each([
    ["A clause\nof two lines.\n", 0],
    ["- a", 1 * (1 + 1)],
    ["> > a", 2 * (1 + 2)],
    ["Title\n=====", 1 * (2 + 1)],
    ["- a\nb\nc", 2 ** 2 + 1 * (3 + 1)],
    ["- a\n\n\nb", 2 ** 2 + 1 * (4 + 1)],
    ["a\n\n\nb", 0],
    ["- a\n  - b\n- c", 3 * (3 + 3)],
    ["> a\n\n> b", 1 + 2 * (3 + 2)],
    ["- a\n\nb\n\n- c", 2 + 2 * (5 + 2)],
  ])("%j takes %i", (source, steps) => {
    checkLineSteps(source, steps);
    expect(() => {
      checkLineSteps(source, steps - 1);
    }).toThrow(expect.objectContaining({ code: "file-limit" }));
  });

  it("counts a list or quote that goes on once", () => {
    checkLineSteps("1. a\n2. b\n\n3. c", 1 + 1 * (4 + 1));
    checkLineSteps("> a\n> b\n>\n> c", 2 * (4 + 2));
  });
});
