import type { Text } from "mdast";
import { describe, expect, it } from "vitest";
import { splitParagraph } from "./split-lines.js";

const text = (value: string): Text => ({
  type: "text",
  value,
  data: { origin: { line: 3, column: 5, offset: 40 } },
});

describe("splitParagraph", () => {
  it("gives each line that opens a clause its place in the source", () => {
    const source = "1. One;\n   2. two;\r\n\r\n3. three.";
    expect(splitParagraph([text(source)]).map(({ data }) => data?.origin)).toEqual([
      { line: 3, column: 5, offset: 40 },
      { line: 4, column: 4, offset: 40 + source.indexOf("2.") },
      { line: 6, column: 1, offset: 40 + source.indexOf("3.") },
    ]);
  });

  it("comes to its end where one text holds tens of thousands of lines", () => {
    const [whole, last, ...more] = splitParagraph([text(`${"One.\n".repeat(60_000)}1. One.`)]);
    expect(more).toEqual([]);
    expect(whole?.children).toHaveLength(60_000);
    expect(last?.data?.origin).toEqual({ line: 60_003, column: 1, offset: 300_040 });
  });
});
