import type { RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { heading, paragraph, read, shape } from "./shape.fixture.js";

describe("clauses in the style of headings", () => {
  it("do not end at an initial or within brackets", () => {
    const document = read(
      heading(1, "1. Contacts"),
      paragraph("1.1 For Halden Mr T. Aldous answers."),
      paragraph("1.2 The Lead (Norwind: Jo Park) answers."),
      paragraph("1.3 Replacement. Norwind names a successor."),
    );
    expect(shape(document)).toEqual([
      "§ 1 <Contacts>",
      "  · 1|1 For Halden Mr T. Aldous answers.",
      "  · 1|2 The Lead (Norwind: Jo Park) answers.",
      "  · 1|3 <Replacement> Norwind names a successor.",
    ]);
  });

  it("are clauses where they bind and end like sentences, and so are the items below them", () => {
    const document = read(
      heading(1, "1. Security"),
      heading(2, "1.1 Halden shall warn Norwind of a breach within two days."),
      heading(2, "1.2 Halden shall keep:"),
      heading(3, "(a) a log; and"),
      heading(3, "(b) backup copies."),
      heading(2, "1.3 THE LIABILITY OF HALDEN SHALL NOT EXCEED THE FEES."),
      heading(2, "1.4 Fees: Norwind shall pay them."),
      heading(2, "1.5 Norwind pays the fees that stand in the order within a month."),
    );
    expect(shape(document)).toEqual([
      "§ 1 <Security>",
      "  · 1|1 Halden shall warn Norwind of a breach within two days.",
      "  · 1|2 Halden shall keep:",
      "    · 1|2|a a log; and",
      "    · 1|2|b backup copies.",
      "  · 1|3 THE LIABILITY OF HALDEN SHALL NOT EXCEED THE FEES.",
      "  · 1|4 <Fees> Norwind shall pay them.",
      "  · 1|5 Norwind pays the fees that stand in the order within a month.",
    ]);
  });

  it("are headings where only their form is that of a title", () => {
    const titles = [
      "1. What Halden Must Do.",
      "2. Fees and taxes.",
      "3. What must Halden do?",
      "4. Halden is warned",
      "5. Ownership:",
      "6. THE TERM.",
      "Norwind shall not be asked for:",
      "Halden may not keep what is Norwind's.",
      "How the work is paid for by Norwind in each of the months.",
    ];
    const document = read(...titles.flatMap((title) => [heading(1, title), "Norwind pays."]));
    expect(shape(document).filter((line) => line.startsWith("§"))).toHaveLength(titles.length);
  });

  it("are clauses without a number where a style makes them headings", () => {
    const styled: RootContent = { ...heading(2, "Halden may not keep it."), data: { origin: { paragraph: 1 } } };
    expect(shape(read(heading(1, "1. Data"), styled))).toContain("  · - Halden may not keep it.");
  });
});
