import type { Paragraph } from "mdast";
import { describe, expect, it } from "vitest";
import { paragraph, read, shape } from "./shape.fixture.js";

const indented = (value: string, indent: number): Paragraph => ({ ...paragraph(value), data: { layout: { indent } } });

describe("bullets that are part of the text", () => {
  it("make items of what they stand in front of, without them", () => {
    const document = read("Halden shall provide:", "• hosting;", "• support; and", "• training.", "It starts at once.");
    expect(shape(document)).toEqual([
      "§ -",
      "  · - Halden shall provide:",
      "    · - hosting;",
      "    · - support; and",
      "    · - training.",
      "  · - It starts at once.",
    ]);
    expect(document.text).not.toContain("•");
    const [hosting] = document.sentences.filter((sentence) => document.quote(sentence).startsWith("hosting"));
    expect(hosting).toBeDefined();
  });

  it("nest by their indent", () => {
    const document = read(
      "2. Halden shall provide:",
      indented("• hosting in:", 18),
      indented("• Leeds;", 36),
      indented("• Hamburg;", 36.4),
      indented("• support.", 18.2),
    );
    expect(shape(document).slice(1)).toEqual([
      "  · 2 Halden shall provide:",
      "    · - hosting in:",
      "      · - Leeds;",
      "      · - Hamburg;",
      "    · - support.",
    ]);
  });

  it("nest by their sign where no indent is known", () => {
    const document = read("Halden shall provide:", "• hosting in:", "– Leeds;", "– Hamburg;", "• support.");
    expect(shape(document).slice(2)).toEqual([
      "    · - hosting in:",
      "      · - Leeds;",
      "      · - Hamburg;",
      "    · - support.",
    ]);
  });

  it("are known in every shape that word processors print", () => {
    for (const sign of ["•", "●", "▪", "◦", "‣", "○", "·", "–", "-", "—", "o"]) {
      const document = read("Halden shall provide:", `${sign} Hosting.`);
      expect(shape(document).at(-1)).toBe("    · - Hosting.");
    }
  });

  it("place the words where they stand in the source", () => {
    const text = "•  Hosting.";
    const origin = { line: 3, column: 5 };
    const document = read("Halden shall provide:", {
      type: "paragraph",
      children: [{ type: "text", value: text, data: { origin } }],
    });
    expect(document.place(document.text.indexOf("Hosting"))).toMatchObject({ line: 3, column: 8 });
  });

  it("leave words that name another part what they are", () => {
    const document = read(
      "1. These parts go on after the end:",
      "• Article 4 (Fees);",
      "• Schedule 2",
      "2. Halden ends.",
    );
    expect(shape(document)).toEqual([
      "§ -",
      "  · 1 These parts go on after the end:",
      "    · - Article 4 (Fees);",
      "    · - Schedule 2",
      "  · 2 Halden ends.",
    ]);
  });

  it("are not seen in a frame, a minus, a leader or a word", () => {
    for (const text of ["- and -", "– 12 –", "-5 degrees", "· · · · ·", "—", "o and p", "other", "-- draft"]) {
      const document = read("Halden shall provide:", text);
      expect(document.text).toContain(text);
      expect(shape(document).at(-1)).toMatch(/^ {2}\S|^§/);
    }
  });
});
