import { describe, expect, it } from "vitest";
import { gramNumbers, numberOf } from "./gram-numbers.js";
import { gramsOf } from "./grams.js";

describe("gramNumbers", () => {
  it("numbers the known ones of all grams, in their order", () => {
    const known = ["ring", "bell ring", "# bell", ";", "in:bell", "ring ;"];
    const grams = new Map<string, Map<string, number>>();
    known.forEach((gram, number) => {
      const [first = "", second = ""] = gram.split(" ");
      grams.set(first, (grams.get(first) ?? new Map<string, number>()).set(second, number));
    });
    const words = ["12", "bells", "rings", ";", "ringing", "bells", "ring"];
    const numbers = gramNumbers(grams)(words);
    expect(numbers).toEqual(gramsOf(words).flatMap((gram) => numberOf(grams, gram) ?? []));
    expect(numbers.map((number) => known[number])).toEqual([
      "# bell",
      "ring",
      "bell ring",
      ";",
      "ring ;",
      "ring",
      "ring",
      "bell ring",
    ]);
  });
});
