import { describe, expect, it } from "vitest";
import { provisions } from "../index.js";
import { weighed } from "./weighed.js";
import { weightLines } from "./weights.js";

describe("weighed", () => {
  it.each(Object.keys(weightLines))("gives %s its weights, read once", (type) => {
    const definition = provisions.find((one) => one.type === type);
    const weights = definition?.weights?.();
    expect((weights?.pattern ?? 0) > 0).toBe(weights?.finds);
    expect(weights?.grams.size).toBeGreaterThan(100);
    expect([...(weights?.grams ?? [])].filter(([gram, weight]) => gram === "" || !Number.isFinite(weight))).toEqual([]);
    expect(definition?.weights?.()).toBe(weights);
  });

  it("leaves a definition without any as it is", () => {
    const definition = {
      type: "nothing of that name",
      description: "",
      anchors: [],
      patterns: [],
      examples: { yes: [], no: [] },
    };
    expect(weighed(definition)).toBe(definition);
  });
});
