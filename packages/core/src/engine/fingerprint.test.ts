import { describe, expect, it } from "vitest";
import { Fingerprinter } from "./fingerprint.js";

const input = {
  ruleId: "a/b",
  messageId: "missing",
  headingPath: ["Fees"],
  quote: "Customer shall pay within 30 days.",
};
const print = (change: Partial<typeof input> = {}) => new Fingerprinter().of({ ...input, ...change });

describe("Fingerprinter", () => {
  it("gives 16 hexadecimal digits, the same ones each time", () => {
    expect(print()).toMatch(/^[0-9a-f]{16}$/);
    expect(print()).toBe(print());
  });

  it.each([
    ["numbers", { quote: "Customer shall pay within 45 days." }],
    ["clause numbers", { headingPath: ["Fees"], quote: "Customer shall pay within 1.200,5 days." }],
    ["letter case", { quote: "CUSTOMER shall pay within 30 days." }],
    ["line breaks", { quote: " Customer shall\npay  within 30 days." }],
  ])("does not change with %s", (_name, change) => {
    expect(print(change)).toBe(print());
  });

  it.each([
    ["rule", { ruleId: "a/c" }],
    ["message", { messageId: "weak" }],
    ["heading", { headingPath: ["Costs"] }],
    ["depth of headings", { headingPath: ["Fees", "Fees"] }],
    ["words", { quote: "Supplier shall pay within 30 days." }],
  ])("changes with the %s", (_name, change) => {
    expect(print(change)).not.toBe(print());
  });

  it("does not mix up where one part ends and the next begins", () => {
    expect(print({ ruleId: "a/b", messageId: "cd" })).not.toBe(print({ ruleId: "a/bc", messageId: "d" }));
    expect(print({ headingPath: ["a", "b"], quote: "c" })).not.toBe(print({ headingPath: ["a"], quote: "b c" }));
  });

  it("tells equal findings of one document apart, in order", () => {
    const [one, other] = [new Fingerprinter(), new Fingerprinter()];
    const prints = [one.of(input), one.of(input)];
    expect(new Set(prints).size).toBe(2);
    expect([other.of(input), other.of(input)]).toEqual(prints);
  });

  it("has no collisions among a hundred thousand near neighbours", () => {
    const fingerprinter = new Fingerprinter();
    const prints = new Set<string>();
    for (let index = 0; index < 100_000; index += 1) prints.add(fingerprinter.of(input));
    expect(prints.size).toBe(100_000);
    // both halves spread on their own
    for (const half of [0, 8]) {
      expect(new Set([...prints].map((fingerprint) => fingerprint.slice(half, half + 8))).size).toBeGreaterThan(99_990);
    }
  });
});
