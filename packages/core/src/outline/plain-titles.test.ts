import type { RootContent, TableCell } from "mdast";
import { describe, expect, it } from "vitest";
import { read, shape } from "./shape.fixture.js";

describe("titles written like sentences", () => {
  it("takes a few plain words behind a number for a title where a list or a noun shows it", () => {
    const document = read(
      "§ 1 Contact persons",
      "Each side names one.",
      "§ 2 Term, termination",
      "(1) It begins in May.",
      "(2) It ends by notice.",
    );
    expect(shape(document)).toEqual([
      "§ 1 <Contact persons>",
      "  · - Each side names one.",
      "§ 2 <Term, termination>",
      "  · 2|1 It begins in May.",
      "  · 2|2 It ends by notice.",
    ]);
    const numbered = read("1. Rights of use", "1.1 Norwind may use it.", "2. Norwind pays the fee", "2.1 It is low.");
    expect(shape(numbered)[0]).toBe("§ 1 <Rights of use>");
  });

  it("takes a short title of two parts for a heading", () => {
    const document = read(
      "ARTICLE I. INDEMNITY; LIABILITY",
      "1.01 Norwind shall pay.",
      "ARTICLE II. TERM",
      "2.01 It is long.",
    );
    expect(shape(document)[0]).toBe("§ 1 <INDEMNITY; LIABILITY>");
  });

  it("takes a plain title above a table for a heading, and its number for that of a section", () => {
    const cell = (value: string): TableCell => ({ type: "tableCell", children: [{ type: "text", value }] });
    const table: RootContent = {
      type: "table",
      children: ["Role", "Architect"].map((value) => ({ type: "tableRow", children: [cell(value), cell("EUR 900")] })),
    };
    const document = read(
      "1. SCOPE",
      "2. Rates of pay",
      table,
      "2.1 Travel costs",
      table,
      "Places of Work",
      table,
      "Table 1 Places of Work",
      table,
      "3. The rates are these:",
      table,
    );
    expect(shape(document)).toEqual([
      "§ 1 <SCOPE>",
      "§ 2 <Rates of pay>",
      "  § 2|1 <Travel costs>",
      "§ - <Places of Work>",
      "  · - Table 1 Places of Work",
      "§ -",
      "  · 3 The rates are these:",
    ]);
  });
});
