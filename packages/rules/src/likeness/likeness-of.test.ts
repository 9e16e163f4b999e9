import { describe, expect, it } from "vitest";
import { rules } from "../index.js";
import { likenessOf } from "./likeness-of.js";
import { weightLines } from "./weights.js";

const ids = Object.keys(weightLines).filter((id): id is keyof typeof weightLines => id in weightLines);

describe("likenessOf", () => {
  it.each(ids)("%s: a rule of that name, words for and against", (id) => {
    expect(rules.map(({ meta }) => meta.id)).toContain(id);
    const { start, grams, weights } = likenessOf(id)();
    expect(start).toBeLessThan(0);
    expect(weights).toHaveLength(grams.size);
    expect(weights.filter((weight) => weight > 0).length).toBeGreaterThan(100);
    expect(weights.filter((weight) => weight < 0).length).toBeGreaterThan(100);
    expect(weights.every(Number.isFinite)).toBe(true);
  });

  it("numbers the grams of all rules together, once", () => {
    const [first, second] = ids.map((id) => likenessOf(id)());
    expect(second?.grams).toBe(first?.grams);
    expect(likenessOf("liability/cap")()).toBe(likenessOf("liability/cap")());
    expect([...(first?.grams.values() ?? [])]).toEqual(Array.from({ length: first?.grams.size ?? 0 }, (_, i) => i));
  });
});
