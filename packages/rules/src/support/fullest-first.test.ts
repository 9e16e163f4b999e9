import type { Provision } from "@clauselint/core";
import { describe, expect, it } from "vitest";
import { fullestFirst } from "./fullest-first.js";

const provision = (type: string, ...facts: string[]): Provision => ({
  type,
  favours: "customer",
  facts: Object.fromEntries(facts.map((name) => [name, true])),
  evidence: [],
});

describe("fullestFirst", () => {
  it("puts what states most first and what is said in passing last", () => {
    const found = [
      provision("aside", "breach", "control", "aside"),
      provision("none"),
      provision("one", "breach", "other"),
      provision("two", "breach", "control"),
      provision("another", "control"),
    ];
    const order = fullestFirst(found, ["breach", "control"]).map(({ type }) => type);
    expect(order).toEqual(["two", "one", "another", "none", "aside"]);
  });
});
