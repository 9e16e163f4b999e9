import type { ListItem, RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { heading, paragraph, read, shape } from "./shape.fixture.js";

describe("numbers", () => {
  it("believes a number without a stop that the numbers behind it count in", () => {
    const document = read(
      "1 SCOPE",
      "1.1 One.",
      "9 7 WARRANTIES",
      "7.1 Two.",
      "8 INDEMNITY.",
      "8.1 Three.",
      "9 LIABILITY.",
    );
    expect(shape(document)).toContain("§ 8 <INDEMNITY>");
    expect(shape(document)).toContain("§ 9 <LIABILITY>");
  });

  it("keeps plain numbers inside a point of a section that counts in two steps", () => {
    const document = read(
      "1. First exhibit",
      "ARTICLE II",
      "TERM",
      "2.1 Effects of Termination.",
      "(a) Licences.",
      "A. Grants.",
      "1. Licence to the Works. Norwind grants a licence.",
      "2. Licence to the Tools. Norwind grants a licence.",
      "B. Royalties. None are due.",
      "(b) Stock. Norwind takes it back.",
      "2.2 Survival. This lasts.",
    );
    expect(shape(document).flatMap((line) => /[·§] (2\S+)/.exec(line)?.[1] ?? [])).toEqual([
      "2|1",
      "2|1|a",
      "2|1|a|a",
      "2|1|a|a|1",
      "2|1|a|a|2",
      "2|1|a|b",
      "2|1|b",
      "2|2",
    ]);
  });

  describe("within sections with letters or Roman numbers", () => {
    /** Depth in the tree, path and first word of each numbered part. */
    const parts = (...blocks: Parameters<typeof read>): string[] =>
      shape(read(...blocks)).flatMap((line) => {
        const [, indent = "", path = ""] = /^( *)[§·] ([^- ]\S*)/.exec(line) ?? [];
        return path === "" ? [] : [`${indent}${path}`];
      });
    const sections = (first: string, second: string, ...numbers: readonly [string, string, string]): string[] => [
      `${first} SCOPE`,
      `${numbers[0]} SERVICES. Halden works.`,
      `${numbers[1]} REPORTS. Halden reports.`,
      `${second} FEES`,
      `${numbers[2]} AMOUNT. Norwind pays.`,
    ];

    it("belong to their section, headed or not, where each counts from one", () => {
      const nested = ["a", "  a|1", "  a|2", "b", "  b|1"];
      expect(parts(...sections("A.", "B.", "1.", "2.", "1."))).toEqual(nested);
      expect(parts(...sections("I.", "II.", "1.", "2.", "1."))).toEqual(["1", "  1|1", "  1|2", "2", "  2|1"]);
      const titled = ["A. Scope of work", "1. Halden works.", "2. Halden reports.", "B. Fees", "1. Norwind pays."];
      expect(parts(...titled)).toEqual(nested);
      const headings = ["A. Scope", "1. Services", "2. Reports", "B. Fees", "1. Amount"];
      expect(parts(...headings.map((title) => heading(/^\d/.test(title) ? 3 : 2, title)))).toEqual(nested);
      expect(parts(...headings.map((title) => heading(2, title)))).toEqual(nested);
    });

    it("keep their own number where it goes on from section to section", () => {
      expect(parts(...sections("A.", "B.", "1.", "2.", "3."))).toEqual(["a", "  1", "  2", "b", "  3"]);
      expect(parts(...sections("I.", "II.", "1.", "2.", "3."))).toEqual(["1", "  1", "  2", "2", "  3"]);
    });

    it("hold numbers of several steps", () => {
      const anew = ["A. SCOPE", "1. SERVICES", "1.1 Halden works.", "2. PEOPLE", "2.1 Two people work.", "B. FEES", "1. AMOUNT", "1.1 Norwind pays."]; // prettier-ignore
      expect(parts(...anew)).toEqual(["a", "  a|1", "    a|1|1", "  a|2", "    a|2|1", "b", "  b|1", "    b|1|1"]);
    });

    it("stay beside a section that only comes before them, and above one inside theirs", () => {
      const alone = ["A. Preface", "1. Services", "2. Fees"].map((title) => heading(2, title));
      expect(parts(...alone)).toEqual(["a", "1", "2"]);
      const letters = ["1. SCOPE", "A. PEOPLE", "B. PLACES", "2. FEES", "A. AMOUNT"];
      expect(parts(...letters)).toEqual(["1", "  1|a", "  1|b", "2", "  2|a"]);
      expect(parts("A. SCOPE", "Halden works.", "B. LAW", "1. SERVICES", "2. FEES").slice(-2)).toEqual(["1", "2"]);
    });
  });

  it("keeps an automatic list inside a section whose number was typed", () => {
    const numbered = (label: string, value: string): RootContent => ({ ...paragraph(value), data: { label } });
    const document = read(
      heading(1, "Services Agreement"),
      heading(2, "1. Services"),
      "1.1 Halden shall perform.",
      heading(2, "2. Lists"),
      heading(3, "Attachments"),
      numbered("1.", "the plan;"),
      numbered("2.", "the rates."),
      heading(2, "3. Fees"),
    );
    expect(shape(document).filter((line) => /plan|rates|Fees/.test(line))).toEqual([
      "    · 2|1 the plan;",
      "    · 2|2 the rates.",
      "§ 3 <Fees>",
    ]);
  });

  describe("that the format counts alike on every level", () => {
    const counted = (value: string, labelLevel: number, indent: number): RootContent => ({
      ...paragraph(value.slice(3)),
      data: { label: value.slice(0, 2), labelLevel, layout: { indent } },
    });
    const paths = (...levels: readonly (readonly [level: number, indent: number])[]): string[] => {
      const values = ["1. Scope", "1. Halden works.", "2. Fees", "1. Norwind pays.", "2. Halden bills.", "3. Law", "1. It is English law."]; // prettier-ignore
      const blocks = values.map((value) => counted(value, ...(levels[/^\d\. \w+$/.test(value) ? 0 : 1] ?? [0, 0])));
      return shape(read(...blocks)).flatMap((line) => /^ *[·§] ([\d|]+)/.exec(line)?.[1] ?? []);
    };
    const nested = ["1", "1|1", "2", "2|1", "2|2", "3", "3|1"];

    it("stand inside the number of the level above", () => {
      expect(paths([0, 18], [1, 36])).toEqual(nested);
      expect(paths([0, 18], [1, 18])).toEqual(nested);
    });

    it("stand inside the number that their own list is indented below", () => {
      expect(paths([0, 18], [0, 36])).toEqual(nested);
    });
  });

  it("goes on with a list behind a note, which has no number of its own", () => {
    const note: RootContent = { type: "footnoteDefinition", identifier: "1", children: [paragraph("3. Net of tax.")] };
    const document = read("1. LIST", "1.1 The following:", "(a) first:", "(i) inner;", note, "(ii) more;", "(b) last.");
    expect(shape(document).flatMap((l) => /[·§] (\S*) (?:inner|more|last|3|Net)/.exec(l)?.[1] ?? [])).toEqual([
      "1|1|a|i",
      "-",
      "1|1|a|ii",
      "1|1|b",
    ]);
  });

  it("keeps the number of an item that holds a quotation", () => {
    const item = (label: string, value: string): ListItem => ({
      type: "listItem",
      children: [{ type: "blockquote", children: [paragraph(value)] }],
      data: { label },
    });
    const list: RootContent = { type: "list", ordered: true, children: [item("1.", "a plan;"), item("2.", "rates.")] };
    expect(shape(read("1. SCOPE", "1.1 Halden gives:", list)).slice(2)).toEqual([
      "    · 1|1|1 a plan;",
      "    · 1|1|2 rates.",
    ]);
  });
});
