import { describe, expect, it } from "vitest";
import { lineSteps } from "./check-line-steps.js";

describe("lineSteps", () => {
  it.each([
    ["A clause\nof two lines.\n", 0],
    ["- a\n- b", 2 * (2 + 2)],
    ["> > a", 2 * (1 + 2)],
    ["Title\n=====", 1 * (2 + 1)],
    ["- a\nb\nc", 2 ** 2 + 1 * (3 + 1)],
    ["- a\n\n\nb", 2 ** 2 + 1 * (4 + 1)],
    ["a\n\n\nb", 0],
  ])("%j takes %i", (source, steps) => {
    expect(lineSteps(source)).toBe(steps);
  });
});
