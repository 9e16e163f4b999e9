import { describe, expect, it } from "vitest";
import { anyCase } from "./any-case.js";

describe("anyCase", () => {
  it("matches letters of either case, and gives the words as they are written", () => {
    const match = anyCase("\\bThe Bell\\b").exec("Who rings THE bell?");
    expect(match?.[0]).toBe("THE bell");
    expect(match?.index).toBe(10);
    expect(match?.input).toBe("Who rings THE bell?");
  });

  it("leaves classes with a capital as they are", () => {
    const pattern = anyCase("\\W\\S+\\s\\D");
    expect(pattern.test("Ring-ring A bell")).toBe(true);
    expect(pattern.test("ring 1 2")).toBe(false);
    expect(anyCase("\\\\Bell").test("a \\bell")).toBe(true);
  });

  it("knows the ends of words, and a backspace in a class for what it is", () => {
    expect(anyCase("(?:ring|rang)\\b").test("Ringing")).toBe(false);
    expect(anyCase("(?:ring|-)\\b").exec("ringer, -Bell")?.[0]).toBe("-");
    expect(anyCase("\\(bell\\)\\b").test("(Bell) ")).toBe(false);
    expect(anyCase("[)\\b]bell").test("\bBell")).toBe(true);
    expect(anyCase("[\\])\\b]bell").test("\bBell")).toBe(true);
  });

  it("goes on behind a match, and splits, replaces and finds as other patterns do", () => {
    const each = anyCase("ring", "g");
    const text = "Ring, RING, ring";
    const places = Array.from({ length: 4 }, () => each.exec(text)?.index);
    expect(places).toEqual([0, 6, 12, undefined]);
    expect(text.replace(anyCase("ring", "g"), (found) => `<${found}>`)).toBe("<Ring>, <RING>, <ring>");
    expect("aXbxc".split(anyCase("x"))).toEqual(["a", "b", "c"]);
    expect("one Two".search(anyCase("two"))).toBe(4);
  });

  it("keeps places where a small letter is longer than its capital", () => {
    expect(anyCase("bell").exec("İİ Bell")?.index).toBe(3);
  });

  it("takes capitals of every language for small letters", () => {
    expect(anyCase("Ängström").exec("bei ÄNGSTRÖM")?.[0]).toBe("ÄNGSTRÖM");
    expect(anyCase("ängström").test("bei Ängström")).toBe(true);
  });

  it("gives groups as they are written", () => {
    expect(anyCase("the (\\w+)").exec("THE Bell")?.[1]).toBe("Bell");
    expect(anyCase("the (?<What>\\w+)").exec("THE Bell")?.groups?.["What"]).toBe("Bell");
    expect(anyCase("(?<=the )bell(?: \\()").exec("THE Bell (old)")?.[0]).toBe("Bell (");
    const [, either, or] = anyCase("the (?:(bell)|(clock))").exec("THE Clock") ?? [];
    expect([either, or]).toEqual([undefined, "Clock"]);
    expect(anyCase("(?<Twice>RING) \\k<Twice>").exec("Ring rING!")?.groups).toEqual({ Twice: "Ring" });
    expect("Bell, CLOCK".replace(anyCase("(\\w)(\\w*)", "g"), "$2$1")).toBe("ellB, LOCKC");
  });

  it("asks for a source that has to be made when it is first used", () => {
    let made = 0;
    const pattern = anyCase(() => `bell${"s".repeat(++made)}`, "g");
    expect(made).toBe(0);
    expect("Bell, BELLS".match(pattern)).toEqual(["BELLS"]);
    expect([pattern.source, made]).toEqual(["bells", 1]);
  });

  it("makes capitals of every alphabet small, and nothing else", () => {
    const rows = [
      ["ABC", "aBc"],
      ["\\\\Abc", "\\ABC"],
      ["Ünd", "üND"],
      ["Ωmega", "ωMEGA"],
      ["Ａ", "ａ"],
      ["\\W’", "“’"],
      ["(?<Twice>a)\\k<Twice>", "AA"],
    ] as const;
    for (const [source, text] of rows) expect(anyCase(source).exec(text)?.[0], source).toBe(text);
  });

  it("says by source and flags what a plain pattern needs to mean the same", () => {
    const { source, flags } = anyCase("The Bell", "g");
    expect(flags).toBe("gi");
    expect("the BELL".replace(new RegExp(source, flags), "-")).toBe("-");
  });
});
