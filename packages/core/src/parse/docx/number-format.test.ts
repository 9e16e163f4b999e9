import { describe, expect, it } from "vitest";
import { formatNumber } from "./number-format.js";

describe("formatNumber", () => {
  it.each([
    ["decimal", 12, "12"],
    ["decimalZero", 7, "07"],
    ["decimalZero", 12, "12"],
    ["upperRoman", 1994, "MCMXCIV"],
    ["lowerRoman", 4, "iv"],
    ["upperLetter", 26, "Z"],
    ["lowerLetter", 27, "aa"],
    ["lowerLetter", 53, "aaa"],
    ["ordinal", 1, "1st"],
    ["ordinal", 12, "12th"],
    ["ordinal", 23, "23rd"],
    ["ordinal", 111, "111th"],
    ["cardinalText", 7, "Seven"],
    ["cardinalText", 21, "Twenty-one"],
    ["cardinalText", 40, "Forty"],
    ["cardinalText", 342, "Three hundred forty-two"],
    ["cardinalText", 2001, "Two thousand one"],
    ["ordinalText", 1, "First"],
    ["ordinalText", 12, "Twelfth"],
    ["ordinalText", 20, "Twentieth"],
    ["ordinalText", 21, "Twenty-first"],
    ["ordinalText", 100, "One hundredth"],
    ["numberInDash", 3, "- 3 -"],
    ["chicago", 2, "†"],
    ["chicago", 5, "**"],
    ["none", 4, ""],
    ["bullet", 4, ""],
    ["a format of the future", 4, "4"],
  ])("writes in %s the number %d as %s", (format, value, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });

  it("writes a number that no format was made for in figures, so that it stays short", () => {
    expect(formatNumber(2_000_000_000, "lowerLetter")).toBe("2000000000");
    expect(formatNumber(0, "lowerRoman")).toBe("0");
  });
});
