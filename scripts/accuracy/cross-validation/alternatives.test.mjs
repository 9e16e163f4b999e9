import { describe, expect, it } from "vitest";
import { alternativesOf, marked, without } from "./alternatives.mjs";

const textsOf = (pattern, shared) =>
  alternativesOf(pattern, shared).map(({ start, end }) => pattern.source.slice(start, end));
const strike = (pattern, ...texts) => {
  const struck = alternativesOf(pattern).filter(({ start, end }) => texts.includes(pattern.source.slice(start, end)));
  return without(pattern, struck)?.source ?? null;
};

describe("alternativesOf", () => {
  it("names the outermost ones and those inside them", () => {
    const pattern = /\b(?:give|hand) back\b|\breturns?\b/i;
    expect(textsOf(pattern)).toEqual(["\\b(?:give|hand) back\\b", "give", "hand", "\\breturns?\\b"]);
    expect(alternativesOf(pattern).map(({ outermost }) => outermost)).toEqual([true, false, false, true]);
  });

  it("takes a pattern without a bar for one alternative", () => {
    expect(textsOf(/\breturn\b/)).toEqual(["\\breturn\\b"]);
  });

  it("takes neither bars in classes nor escaped ones for any, nor words that must not stand there", () => {
    expect(textsOf(/a[|;]b\|c(?!dd|ee)/)).toEqual(["a[|;]b\\|c(?!dd|ee)"]);
  });

  it("leaves out what stands in a shared list", () => {
    expect(textsOf(/(?:shall|will) (?:give|hand)/, ["(?:shall|will)"])).toEqual([
      "(?:shall|will) (?:give|hand)",
      "give",
      "hand",
    ]);
  });
});

describe("marked", () => {
  it("tells which alternatives took part in a match", () => {
    const pattern = /(?:give|hand(?:s|ed)?) (?:back|over)|return/i;
    const alternatives = alternativesOf(pattern);
    const mark = marked(pattern, alternatives);
    const used = (text) =>
      mark
        .usedIn(mark.pattern.exec(text))
        .map((index) => pattern.source.slice(alternatives[index].start, alternatives[index].end))
        .sort();
    expect(used("handed over")).toEqual(["(?:give|hand(?:s|ed)?) (?:back|over)", "ed", "hand(?:s|ed)?", "over"]);
    expect(used("RETURN")).toEqual(["return"]);
  });
});

describe("without", () => {
  it("strikes alternatives at any depth", () => {
    expect(strike(/(?:give|hand) back|return/i, "hand")).toBe("(?:give) back|return");
    expect(strike(/(?:give|hand) back|return/i, "return")).toBe("(?:give|hand) back");
    expect(strike(/x(?:a(?:b|c)|d)y/, "b", "d")).toBe("x(?:a(?:c))y");
  });

  it("strikes what cannot match any more with all ways to match it", () => {
    expect(strike(/(?:give|hand) back|return/, "give", "hand")).toBe("return");
    expect(strike(/(?:give|hand) back/, "give", "hand")).toBeNull();
    expect(strike(/a(?=b|c)|d/, "b", "c")).toBe("d");
  });

  it("strikes an optional group alone", () => {
    expect(strike(/give (?:it |them )?back/, "it ", "them ")).toBe("give back");
  });

  it("gives a pattern back as it is where nothing is struck", () => {
    const pattern = /a|b/;
    expect(without(pattern, [])).toBe(pattern);
  });
});
