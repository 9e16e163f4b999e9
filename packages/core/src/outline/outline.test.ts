import type { RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { visit } from "../ast/visit.js";
import { heading, paragraph, read, shape } from "./shape.fixture.js";

describe("outline", () => {
  it("goes on with the body behind a list of attachments", () => {
    const document = read(
      "1. SCOPE",
      "1.1 These are attached:",
      "Schedule 1",
      "Schedule 2",
      "2. FEES",
      "2.1 Norwind shall pay.",
      "SCHEDULE 1",
      "1. RATES",
    );
    expect(shape(document).filter((line) => /<|2\|1/.test(line))).toEqual([
      "§ 1 <SCOPE>",
      "§ 2 <FEES>",
      "  · 2|1 Norwind shall pay.",
      "  § 1 <RATES>",
    ]);
    expect(document.clauseName(document.text.indexOf("RATES"))).toBe("SCHEDULE 1, 1");
  });

  it("counts words as a person does, in any script", () => {
    expect(read("Norwind's co-owner – that’s Øre & 3 others.").words).toBe(6);
    expect(read("„Čas“ 'til 𝔸𝔹 – 第条 '").words).toBe(4);
  });

  it("counts the numbers of an attachment from its start, headings or not", () => {
    const document = read(
      "1. SCOPE",
      "SCHEDULE 1",
      "PAYMENT",
      "1. Norwind shall pay:",
      "(a) in full; and",
      "(b) in time.",
    );
    expect(document.clauseName(document.text.indexOf("in time"))).toBe("SCHEDULE 1, 1(b)");
  });

  it("reads Roman numbers before a dash and a stray space before the stop", () => {
    expect(
      shape(read("I - NOTICES", "Notices are in writing.", "II - LAW", "3 .DOWN TIME. Halden shall warn.")).slice(0, 3),
    ).toEqual(["§ 1 <NOTICES>", "  · - Notices are in writing.", "§ 2 <LAW>"]);
    expect(shape(read("2. Halden shall work.", "3 .DOWN TIME. Halden shall warn."))[2]).toBe(
      "  · 3 <DOWN TIME> Halden shall warn.",
    );
  });

  it("counts a list below an unnumbered heading inside a section as its own", () => {
    const document = read(
      heading(1, "Statement of Work"),
      heading(1, "Warehouse System"),
      heading(2, "1. Work"),
      "The Supplier works.",
      heading(2, "2. Payment"),
      "Norwind pays.",
      heading(3, "Papers that belong to this one"),
      "1. Price List",
      "2. Plan",
      heading(2, "3. Law"),
    );
    expect(shape(document).slice(-4)).toEqual([
      "    § - <Papers that belong to this one>",
      "      § 2|1 <Price List>",
      "      § 2|2 <Plan>",
      "  § 3 <Law>",
    ]);
  });

  it("counts anew below an unnumbered heading that stands beside numbered sections", () => {
    const document = read(
      heading(1, "Statement of Work"),
      heading(1, "Warehouse System"),
      heading(2, "1. Work"),
      "The Supplier works.",
      heading(2, "2. Payment"),
      heading(2, "Special Terms"),
      "1. Norwind pays at once.",
      "2. The Supplier hands over.",
    );
    expect(shape(document).slice(-3)).toEqual([
      "  § - <Special Terms>",
      "    · 1 Norwind pays at once.",
      "    · 2 The Supplier hands over.",
    ]);
  });

  it("reads a line end of two characters as one blank", () => {
    expect(read("Norwind shall pay\r\nthe fees.").text).toBe("Norwind shall pay the fees.\n");
  });

  it("puts a numbered heading beside an unnumbered one of its rank", () => {
    const document = read(
      heading(1, "Statement of Work"),
      heading(2, "Definitions"),
      "“Work” means the work below.",
      heading(2, "1. Work"),
      "1.1 The Supplier works.",
    );
    expect(shape(document)).toEqual([
      "§ - <Statement of Work>",
      "§definitions - <Definitions>",
      "  · - “Work” means the work below.",
      "§ 1 <Work>",
      "  · 1|1 The Supplier works.",
    ]);
  });

  it("takes a numbered note to the draft for a note", () => {
    const document = read("1. Scope", "1.1 [Drafting note: the Supplier shall work.]", "1.2 The Supplier works.");
    const asides: unknown[] = [];
    visit(document.tree, (node) => {
      if (node.type === "Clause") asides.push(node.aside ?? null);
      return undefined;
    });
    expect(asides).toEqual(["drafting-note", null]);
  });

  it("nests sections, clauses and lists by their numbers", () => {
    const document = read(
      "MASTER SERVICES AGREEMENT",
      "This Agreement is made between Norwind and Halden.",
      "1. SERVICES",
      "1.1 Scope. Halden shall provide the Services.",
      "1.2 Standards. Halden shall:",
      "(a) act with care; and",
      "(b) keep records for:",
      "(i) each month; and",
      "(ii) each site.",
      "1.3 Halden shall report.",
      "2. FEES",
      "2.1 Norwind shall pay.",
    );
    expect(shape(document)).toEqual([
      "§ - <MASTER SERVICES AGREEMENT>",
      "  · - This Agreement is made between Norwind and Halden.",
      "§ 1 <SERVICES>",
      "  · 1|1 <Scope> Halden shall provide the Services.",
      "  · 1|2 <Standards> Halden shall:",
      "    · 1|2|a act with care; and",
      "    · 1|2|b keep records for:",
      "      · 1|2|b|i each month; and",
      "      · 1|2|b|ii each site.",
      "  · 1|3 Halden shall report.",
      "§ 2 <FEES>",
      "  · 2|1 Norwind shall pay.",
    ]);
    expect(document.tree.title).toBe("MASTER SERVICES AGREEMENT");
  });

  it("reads (i) after (h) as a letter and after a lead-in as a Roman number", () => {
    const letters = "abcdefghij".split("").map((l) => `(${l}) item ${l};`);
    expect(shape(read("1. LIST", "1.1 The following:", ...letters)).at(-2)).toContain("1|1|i item i;");
    const nested = read("1. LIST", "1.1 The following:", "(a) first:", "(i) inner;", "(ii) inner two;", "(b) second.");
    expect(shape(nested).slice(-3)).toEqual([
      "      · 1|1|a|i inner;",
      "      · 1|1|a|ii inner two;",
      "    · 1|1|b second.",
    ]);
  });

  it("starts a new lettered list under the section that was opened since the last one", () => {
    const document = read(
      "1. FEES",
      "1.1 Amount",
      "Norwind shall pay:",
      "a. rent; and",
      "b. tax.",
      "1.2 Limits",
      "Halden shall bear:",
      "a. travel; and",
      "b. food.",
    );
    expect(shape(document).flatMap((l) => /[·§] (\S+\|[ab]) /.exec(l)?.[1] ?? [])).toEqual([
      "1|1|a",
      "1|1|b",
      "1|2|a",
      "1|2|b",
    ]);
  });

  it("keeps a numbered list inside a section from starting the sections again", () => {
    const document = read(
      "1. SERVICES",
      "The Services are:",
      "1. hosting;",
      "2. support.",
      "2. FEES",
      "Norwind shall pay.",
    );
    expect(shape(document).map((l) => l.trim().split(" ").slice(0, 2).join(" "))).toEqual([
      "§ 1",
      "· -",
      "· 1|1",
      "· 1|2",
      "§ 2",
      "· -",
    ]);
  });

  it("gives attachments their own numbering and names their clauses after them", () => {
    const document = read(
      "1. TERMS",
      "1.1 The Schedules bind.",
      "SCHEDULE 2 – SERVICE LEVELS",
      "1. Availability",
      "1.1 Halden shall keep the Platform available.",
    );
    const [, , third] = document.tree.children.length === 2 ? [0, 0, document.tree.children[1]] : [];
    expect(third?.role).toBe("attachment");
    const offset = document.text.indexOf("keep the Platform");
    expect(document.clauseName(offset)).toBe("SCHEDULE 2, 1.1");
    expect(document.headingPath(offset)).toEqual(["SERVICE LEVELS", "Availability"]);
  });

  it("does not take a sentence about an attachment for the attachment", () => {
    const document = read("1. TERMS", "Schedule 2 sets out the Service Levels that Halden shall meet.");
    expect(shape(document).at(-1)).toContain("· - Schedule 2 sets out");
  });

  it.each([
    ["what binds somebody", "Torvik shall provide the services that the annex describes."],
    ["the words that the parties agree", "ACCORDINGLY, the parties hereby agree as set out below."],
    ["what is given for it", "In consideration of the fees, Torvik gives its time."],
  ])("ends recitals that no heading opened at %s", (_, words) => {
    const document = read(
      "SERVICE AGREEMENT",
      "Whereas:",
      "1. Torvik knows how to run depots;",
      "2. Norwind has agreed to use what Torvik offers.",
      "The two want to grow together.",
      words,
      "The fees fall due each month.",
    );
    const roleAt = (text: string): string => {
      const node = document.at(document.text.indexOf(text));
      return node ? document.role(node) : "none";
    };
    expect(roleAt("Norwind has agreed")).toBe("recitals");
    expect(roleAt("want to grow")).toBe("recitals");
    expect(roleAt(words)).toBe("body");
    expect(roleAt("fees fall due")).toBe("body");
  });

  it("gives recitals, definitions, contents and signatures their role", () => {
    const document = read(
      "SERVICES AGREEMENT",
      "TABLE OF CONTENTS",
      "1. Definitions ........ 2",
      "2. Fees ........ 3",
      "WHEREAS, Norwind wants its depots run better.",
      "NOW, THEREFORE, the parties agree:",
      "1. DEFINITIONS",
      '"Services" means the work in Schedule 1.',
      "2. FEES",
      "Norwind shall pay the Fees.",
      "IN WITNESS WHEREOF, the parties have signed.",
      "By: ____________",
    );
    const roleAt = (words: string): string => {
      const node = document.at(document.text.indexOf(words));
      return node ? document.role(node) : "none";
    };
    expect(roleAt("Fees ........")).toBe("toc");
    expect(roleAt("wants its depots")).toBe("recitals");
    expect(roleAt("means the work")).toBe("definitions");
    expect(roleAt("pay the Fees")).toBe("body");
    expect(roleAt("have signed")).toBe("signature");
  });

  it("takes a plain title above the first number of a list for its heading", () => {
    const document = read(
      "SERVICES AGREEMENT",
      "Audits And Records",
      "6.1 Records. Halden shall keep records.",
      "6.2 Halden shall help.",
    );
    expect(shape(document).slice(1)).toEqual([
      "§ - <Audits And Records>",
      "  · 6|1 <Records> Halden shall keep records.",
      "  · 6|2 Halden shall help.",
    ]);
  });

  it("lets a headed number without a stop go on with the list, and no other", () => {
    const document = read(
      "1. FEES",
      "Norwind shall pay within:",
      "30 Days of the invoice.",
      "2 LIABILITY. Halden shall be liable.",
      "3 LAW. German law applies.",
    );
    expect(shape(document).flatMap((l) => /[·§] (\d+)/.exec(l)?.[1] ?? [])).toEqual(["1", "2", "3"]);
  });

  it("keeps contents whose entries lost their line ends out of the clauses", () => {
    const document = read(
      "SERVICES AGREEMENT",
      "TABLE OF CONTENTS",
      "Audits 6.1 Records 29 6.2 Access To The Premises 30 6.3 Assistance 31",
      "1. SERVICES",
      "Halden shall serve.",
    );
    const node = document.at(document.text.indexOf("Access To"));
    expect(node && document.role(node)).toBe("toc");
  });

  it("survives more clauses and deeper lists than any contract has", () => {
    const flat = Array.from({ length: 4000 }, (_, i) => ({
      ...paragraph("Halden shall serve."),
      data: { label: `${i + 1}.` },
    }));
    expect(read(...flat).tree.children.flatMap((s) => s.children)).toHaveLength(4000);
    const deep = Array.from({ length: 5000 }, (_, i) => `(a) level ${i}:`);
    expect(read("1. LIST", ...deep).sentences.length).toBe(5000);
  });

  it("keeps articles beside each other below a title of lower rank", () => {
    const document = read(
      "HOSTING AGREEMENT",
      heading(2, "HOSTING AGREEMENT"),
      heading(1, "ARTICLE 1 - DEFINITIONS"),
      "1.01 A word in capitals has the meaning that the appendix gives it.",
      heading(1, "ARTICLE 2 - PROGRAM"),
      "2.01 The Provider shall run the program.",
    );
    expect(shape(document).filter((line) => line.includes("§"))).toContain("§ 2 <PROGRAM>");
  });

  it("puts articles above sections that count on", () => {
    const document = read(
      "ARTICLE I",
      "SERVICES",
      "Section 1.01 Scope. Halden shall perform.",
      "ARTICLE II",
      "FEES",
      "Section 2.01 Amount. Norwind shall pay.",
    );
    expect(shape(document)).toEqual([
      "§ 1 <SERVICES>",
      "  · 1|1 <Scope> Halden shall perform.",
      "§ 2 <FEES>",
      "  · 2|1 <Amount> Norwind shall pay.",
    ]);
  });

  it("uses automatic numbers that are not part of the text", () => {
    const numbered = (label: string, value: string): RootContent => ({ ...paragraph(value), data: { label } });
    const document = read(
      { ...heading(1, "Services"), data: { label: "1." } },
      numbered("1.1", "Halden shall perform."),
      numbered("(a)", "well; and"),
    );
    expect(shape(document)).toEqual(["§ 1 <Services>", "  · 1|1 Halden shall perform.", "    · 1|1|a well; and"]);
    expect(document.text).toBe("1. Services\n1.1 Halden shall perform.\n(a) well; and\n");
  });

  it("keeps header and cell together in tables", () => {
    const cell = (value: string): { type: "tableCell"; children: { type: "text"; value: string }[] } => ({
      type: "tableCell",
      children: [{ type: "text", value }],
    });
    const document = read("1. SERVICE LEVELS", {
      type: "table",
      children: [
        { type: "tableRow", children: [cell("Metric"), cell("Target")] },
        { type: "tableRow", children: [cell("Availability"), cell("99.9 % a month")] },
      ],
    });
    const table = document.tree.children[0]?.children.find((c) => c.type === "Table");
    const target = table?.type === "Table" ? table.children[1]?.children[1] : undefined;
    expect(target?.column).toBe("Target");
    expect(target ? document.quote(target) : "").toBe("99.9 % a month");
  });

  it("slices every node's own words from the text view", () => {
    const document = read("1. FEES", "1.1 Payment. Norwind shall pay. Halden shall invoice.");
    expect(document.sentences.map((s) => document.quote(s))).toEqual(["Norwind shall pay.", "Halden shall invoice."]);
  });

  it("leaves struck words out, whichever reader lets them through", () => {
    const document = read({
      type: "paragraph",
      children: [
        { type: "delete", children: [{ type: "text", value: "Norwind owns the data. " }] },
        { type: "text", value: "Halden shall serve." },
      ],
    });
    expect(document.text).toBe("Halden shall serve.\n");
  });

  it("says line and column of the source where the format has lines", () => {
    const text = {
      type: "text" as const,
      value: "Norwind shall\npay the Fees.",
      data: { origin: { line: 7, column: 1, offset: 90 } },
    };
    const document = read({
      type: "paragraph",
      children: [text],
      data: { origin: { line: 7, column: 1, offset: 90 } },
    });
    expect(document.place(document.text.indexOf("pay the"))).toEqual({ line: 8, column: 1 });
    expect(document.place(document.text.indexOf("shall"))).toEqual({ line: 7, column: 9 });
  });
});
