import { describe, expect, it } from "vitest";
import { learnedGrams } from "./learned-grams.js";

describe("learnedGrams", () => {
  const weights = [new Float32Array(4), new Float32Array(4)];
  const grams = learnedGrams("bell - ring a12,b-40\nring b300 # a-7 ring b8", weights);

  it("numbers a gram when it is asked for, and then says what it counts for each rule", () => {
    expect(grams.get("ring")?.get("")).toBe(0);
    expect(grams.get("bell")?.get("ring")).toBe(1);
    expect(grams.get("ring")?.get("#")).toBe(2);
    expect(grams.get("bell")?.get("ring")).toBe(1);
    expect(weights.map((table) => [...table].map((weight) => Math.round(weight * 100)))).toEqual([
      [0, 12, -7, 0],
      [300, -40, 0, 0],
    ]);
  });

  it("knows no other", () => {
    expect(grams.get("door")).toBeUndefined();
    expect(grams.get("bell")?.get("")).toBeUndefined();
    expect(grams.get("bell")?.get("bell")).toBeUndefined();
  });
});
