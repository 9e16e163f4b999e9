import { describe, expect, it } from "vitest";
import type { Inline } from "../../ast/nodes.js";
import { scanInline } from "./scan.js";

const scan = (text: string): Inline[] => scanInline(text, 0, text.length);
const ofType = <T extends Inline["type"]>(text: string, type: T): Extract<Inline, { type: T }>[] =>
  scan(text).filter((node): node is Extract<Inline, { type: T }> => node.type === type);

describe("definitions", () => {
  it.each([
    ['"Services" means the work in Schedule 1.', "Services", "means"],
    ["“Change Request” shall mean a request in writing.", "Change Request", "means"],
    ['The term "Affiliate" or "Affiliates" means any company of the group.', "Affiliate", "means"],
    ['"Fees" has the meaning given in clause 4.', "Fees", "pointer"],
    ['Northwind Ltd (the "Customer") agrees.', "Customer", "inline"],
    ['hereinafter referred to as the "Supplier"', "Supplier", "inline"],
    ["Cover Page means the first page.", "Cover Page", "means"],
    ["the work in Schedule 1 (the Services) is done", "Services", "inline"],
  ])("%s", (text, term, style) => {
    expect(ofType(text, "Definition")[0]).toMatchObject({ term, style });
  });

  it("finds each term of one bracket", () => {
    const found = ofType('A and B (each, a "Party" and together, the "Parties") agree.', "Definition");
    expect(found.map(({ term }) => term)).toEqual(["Party", "Parties"]);
  });

  it.each([
    'He said "go away" and left.',
    "It means that both sides agree.",
    'marked (see "Annex" below for more) here',
  ])("has none in: %s", (text) => {
    expect(ofType(text, "Definition")).toEqual([]);
  });
});

describe("references", () => {
  const targets = (text: string): string[] => ofType(text, "Reference").map(({ target }) => target);

  it.each([
    ["Sections 5.1, 5.2 and 5.3(b) survive.", ["5.1", "5.2", "5.3(b)"]],
    ["Sections 2.1 through 2.5 survive.", ["2.1", "2.5"]],
    ["Sections 18-25 survive.", ["18", "25"]],
    ["see § 4.2 and Article IV", ["4.2", "IV"]],
    ["as Exhibit A-1, Annex I(B) and Schedule 2.4 say", ["A-1", "I(B)", "2.4"]],
    ["within Section 5 and 30 days later", ["5"]],
    ["under Section 8.2(e) or (v) a claim of the owner", ["8.2(e)"]],
    ["the lawyer of the section asked", []],
  ])("%s", (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  it("reads paths", () => {
    expect(ofType("Section 4(a)(ii), Article IV and clause (b)", "Reference").map(({ path }) => path)).toEqual([
      [4, "a", "ii"],
      [4],
      ["b"],
    ]);
    expect(ofType("Sections 4(a) and (c).", "Reference")[1]?.path).toEqual([4, "c"]);
  });

  it.each([
    "Section 365(n) of the Bankruptcy Code",
    "Article 28 GDPR",
    "Section 365(n) of Title 11",
    "17 U.S.C. § 101",
    "Rule 10b-5",
    "Section 7 of the Credit Agreement",
    "FAR clause 52.212-4",
    "the Civil Code, Section 1542",
    "29 CFR Part 98, Section 98.510",
    "Article L.441-6",
    "Section 18 (S) 4004 (B)",
    "paragraph (b)(2) of, Rule 502",
  ])("points outside: %s", (text) => {
    expect(ofType(`It follows ${text}, as amended.`, "Reference").every(({ external }) => external)).toBe(true);
    expect(ofType(text, "Reference")).not.toEqual([]);
  });

  it.each(["Section 7 of this Agreement", "Section 7 of the Agreement", "Section 7 hereof", "Section 7"])(
    "points inside: %s",
    (text) => {
      expect(ofType(`It follows ${text}.`, "Reference")[0]?.external).toBe(false);
    },
  );

  it("leaves plurals in brackets and points of the sentence alone", () => {
    expect(ofType("the article(s) that were ordered", "Reference")).toEqual([]);
    const found = ofType("it (y) has followed Section 3.3(b) and (z) is late", "Reference");
    expect(found.map(({ target }) => target)).toEqual(["3.3(b)"]);
  });

  it("shares what is said behind the last of several", () => {
    const found = ofType("by Section 6.8, Section 6.9 and Section 6.10 of the Separation Agreement", "Reference");
    expect(found.map(({ external }) => external)).toEqual([true, true, true]);
  });

  it("knows the attachment that holds a section, and relative references", () => {
    expect(ofType("Section 2 of Exhibit B", "Reference")[0]).toMatchObject({ within: "Exhibit B", target: "2" });
    expect(ofType("as this Section says", "Reference")[0]).toMatchObject({ kind: "relative", noun: "section" });
  });
});

describe("placeholders", () => {
  it.each([
    ["starts on [insert date]", "instruction"],
    ["costs $____ a month", "blank"],
    ["within [●] days", "blank"],
    ["the rate is [***]", "redaction"],
    ["the fee is {{fee}}", "variable"],
    ["the agent is TBD", "marker"],
    ["see Error! Reference source not found.", "field-error"],
    ["[NTD: ask the customer]", "note"],
    ["signed by <Company Name> today", "instruction"],
    ["Start date: to be agreed", "marker"],
  ])("%s", (text, kind) => {
    expect(ofType(text, "Placeholder").map((node) => node.kind)).toEqual([kind]);
  });

  it.each([
    "By: ____________",
    "[a link](https://example.com)",
    "a note[^1] below",
    "[x] Licensed",
    "[ ] Assigned to the customer",
    "the parties agree to be determined by law",
    "<https://example.com/page>",
    "[sic]",
  ])("has none in: %s", (text) => {
    expect(ofType(text, "Placeholder")).toEqual([]);
  });
});

describe("quantities", () => {
  it.each([
    ["within thirty (45) days", { kind: "duration", unit: "day", value: 45, inWords: 30 }],
    ["twenty- four (24) hours", { kind: "duration", unit: "hour", value: 24, inWords: 24 }],
    ["one hundred and twenty (120) days", { value: 120, inWords: 120 }],
    ["a sixty-day term", { kind: "duration", unit: "day", value: 60 }],
    ["30¹ days", { kind: "duration", unit: "day", value: 30 }],
    ["5 Business Days", { kind: "duration", unit: "business-day", value: 5 }],
    ["$1,000,000", { kind: "money", unit: "$", value: 1_000_000 }],
    ["Rs. 2,00,00,000", { kind: "money", unit: "INR", value: 20_000_000 }],
    ["₹5 crore", { kind: "money", unit: "INR", value: 50_000_000 }],
    ["INR 2.5 lakhs", { kind: "money", unit: "INR", value: 250_000 }],
    ["USD 5 million", { kind: "money", unit: "USD", value: 5_000_000 }],
    ["€ 250.000,00", { kind: "money", unit: "EUR", value: 250_000 }],
    ["99.95%", { kind: "percent", unit: "percent", value: 99.95 }],
    ["March 1, 2026", { kind: "date", value: 20_513 }],
    ["03/04/2026", { kind: "date", value: null }],
    ["25/04/2026", { kind: "date", value: 20_568 }],
    ["three (3) million dollars", { kind: "money", value: 3_000_000, inWords: 3_000_000 }],
    ["one and one-half percent (1.5%)", { kind: "percent", value: 1.5, inWords: 1.5 }],
  ])("%s", (text, expected) => {
    expect(ofType(text, "Quantity")[0]).toMatchObject(expected);
  });

  it("is not fooled by counters and numbers of sections", () => {
    const pairs = ["Section Two (3) is short", "the following three (1) plan; (2) team", "Year One (2024)"];
    expect(pairs.flatMap((text) => ofType(text, "Quantity")).filter((node) => node.inWords !== undefined)).toEqual([]);
  });
});

describe("a sentence of a longer text", () => {
  it("has offsets of the text, sorted", () => {
    const text = 'Before. "Fees" means $5 a day as Section 2 says [TBD]. After.';
    const found = scanInline(text, 8, 54);
    expect(found.map((node) => text.slice(node.start, node.end))).toEqual(['"Fees"', "$5", "Section 2", "[TBD]"]);
  });

  it.each([
    ["two (1) ", 20_000],
    ["Section 5, ", 20_000],
    ["[", 0],
    ['("A" ', 0],
    ["one and ", 0],
    ["$", 0],
  ])("comes to the end of a hostile text of %s", (part, found) => {
    expect(scan(part.repeat(20_000))).toHaveLength(found);
  });
});
