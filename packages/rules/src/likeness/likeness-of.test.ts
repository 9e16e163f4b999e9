import { describe, expect, it } from "vitest";
import { rules } from "../index.js";
import { likenessOf } from "./likeness-of.js";
import { gramCount, gramLines, starts } from "./weights.js";

const ids = Object.keys(starts).filter((id): id is keyof typeof starts => id in starts);
const { grams } = likenessOf("liability/cap")();
const numbers = gramLines.split("\n").flatMap((line) => {
  const [first = "", , ...pairs] = line.split(" ");
  const seconds = ["", ...pairs.filter((_, i) => i % 2 === 0)];
  return seconds.flatMap((second) => grams.get(first)?.get(second) ?? []);
});

describe("likenessOf", () => {
  it.each(ids)("%s: a rule of that name, words for and against", (id) => {
    expect(rules.map(({ meta }) => meta.id)).toContain(id);
    const { start, weights } = likenessOf(id)();
    expect(start).toBeLessThan(0);
    expect(weights).toHaveLength(gramCount);
    expect(weights.filter((weight) => weight > 0).length).toBeGreaterThan(100);
    expect(weights.filter((weight) => weight < 0).length).toBeGreaterThan(100);
    expect(weights.every(Number.isFinite)).toBe(true);
  });

  it("numbers the grams of all rules together, once", () => {
    for (const id of ids) expect(likenessOf(id)().grams).toBe(grams);
    expect(likenessOf("liability/cap")()).toBe(likenessOf("liability/cap")());
    expect(numbers).toHaveLength(gramCount);
    expect(new Set(numbers).size).toBe(gramCount);
    expect(Math.max(...numbers)).toBe(gramCount - 1);
  });
});
