import { describe, expect, it } from "vitest";
import { mergeOptions } from "./merge-options.js";

describe("mergeOptions", () => {
  it("merges objects and replaces lists", () => {
    const merged = mergeOptions(
      { days: 30, words: ["a", "b"], limits: { low: 1, high: 9 } },
      { words: ["c"], limits: { high: 5 } },
    );
    expect(merged).toEqual({ days: 30, words: ["c"], limits: { low: 1, high: 5 } });
  });

  it("gives each rule options of its own that cannot be changed", () => {
    const defaults = { limits: { low: 1 } };
    const merged = mergeOptions(defaults, { limits: { high: 2 } });
    expect(Object.isFrozen(merged)).toBe(true);
    expect(Object.isFrozen(merged["limits"])).toBe(true);
    expect(defaults).toEqual({ limits: { low: 1 } });
  });
});
