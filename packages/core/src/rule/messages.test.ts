import { describe, expect, it } from "vitest";
import { fillMessage, listInWords, placeholdersOf } from "./messages.js";

describe("fillMessage", () => {
  it("fills every placeholder, repeated ones too, and leaves other braces alone", () => {
    expect(fillMessage("{{a}} of {b}, {{a}} {{n}}", { a: "x", n: 30 })).toBe("x of {b}, x 30");
  });

  it("starts with a capital where an article fills the first place, and leaves names as they are written", () => {
    expect(fillMessage("{{owner}} owns it.", { owner: "the Provider" })).toBe("The Provider owns it.");
    expect(fillMessage("{{owner}} owns it.", { owner: "e.Nova" })).toBe("e.Nova owns it.");
  });

  it("does not read a value as a pattern or a placeholder", () => {
    expect(fillMessage("{{a}}", { a: "$& {{b}}" })).toBe("$& {{b}}");
  });

  it("throws for a value that is not there, inherited ones included", () => {
    expect(() => fillMessage("{{days}}", {})).toThrow("needs a value for “days”");
    expect(() => fillMessage("{{toString}}", {})).toThrow("needs a value for “toString”");
  });
});

describe("placeholdersOf", () => {
  it("names each once, in order", () => {
    expect(placeholdersOf("{{b}} {{a}} {{b}}")).toEqual(["b", "a"]);
    expect(placeholdersOf("none {here}")).toEqual([]);
  });
});

describe("listInWords", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("%j → %s", (items, words) => {
    expect(listInWords(items)).toBe(words);
  });
});
