import { describe, expect, it } from "vitest";
import { lastAt } from "./last-at.js";

describe("lastAt", () => {
  const starts = [0, 4, 4, 9];
  it.each([
    [-1, -1],
    [0, 0],
    [3, 0],
    [4, 2],
    [8, 2],
    [9, 3],
    [100, 3],
  ])("at %i is %i", (offset, index) => {
    expect(lastAt(starts, offset, (start) => start)).toBe(index);
  });

  it("finds nothing where there is nothing", () => {
    expect(lastAt([], 3, () => 0)).toBe(-1);
  });
});
