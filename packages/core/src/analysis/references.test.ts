import { describe, expect, it } from "vitest";
import { parseMarkdownDocument } from "../testing/index.js";

const body = `# Services Agreement

## 1. Services

1.1 The Supplier gives the services that clause 2.1 prices.

1.2 It follows clause 1.1 and Section 2 of Schedule 1.

## 2. Fees

2.1 The Customer pays (a) monthly and (b) in arrears, as clause 1.1 says.

2.2 Interest follows clause 2.1. WORDS
`;

const attachment = `
# Schedule 1 Support

1. Support is given by telephone on working days.

2. Support is given within the hours that paragraph 1 names.
`;

async function statuses(words: string, more = attachment): Promise<readonly string[]> {
  const { document, facts } = await parseMarkdownDocument(body.replace("WORDS", words) + more);
  return facts.references
    .filter(({ node }) => node.start > document.text.indexOf("Interest follows clause 2.1.") + 28)
    .map(({ node, status }) => `${node.target} ${status}`);
}

describe("resolveReferences", () => {
  it("finds clauses, letters in running text, attachments and their sections", async () => {
    expect(await statuses("See clause 2.1(b), Schedule 1 and Section 2 of Schedule 1.", "")).toEqual([
      "2.1(b) resolved",
      "1 absent-attachment",
      "2 absent-attachment",
      "1 absent-attachment",
    ]);
    expect(await statuses("See clause 2.1(b), Schedule 1.")).toContain("1 resolved");
  });

  it("finds a number of the lettered section that it stands in", async () => {
    const { document, facts } = await parseMarkdownDocument(
      "# Services Agreement\n\n## A. Services\n\n### 1. Scope\n\n1.1 Halden works.\n\n### 2. Reports\n\nHalden reports.\n\n" +
        "## B. Fees\n\n### 1. Amount\n\n1.1 Norwind pays.\n\n### 2. Time\n\nClause 1.1 and clause 1 hold in time.\n",
    );
    const found = facts.references.map(({ target }) => (target === null ? null : document.clauseName(target.start)));
    expect(found).toEqual(["B(1).1", "B(1)"]);
  });

  it("calls broken what should be here and is not", async () => {
    expect(await statuses("See clause 2.9 and clauses 2.1(b) and (e).", "")).toEqual([
      "2.9 broken",
      "2.1(b) resolved",
      "(e) broken",
    ]);
  });

  it("finds a letter without brackets where it stands in the text beside", async () => {
    const table =
      "\n| Asset | Owner |\n| --- | --- |\n| Tools | A. All but those of subsection B and subsection D. B. The rest. |\n";
    expect(await statuses("", table)).toEqual(["B resolved", "D unsure"]);
  });

  it("finds a clause that opens in running text", async () => {
    const more =
      "\n## 3. Reports\n\n3.1 The Supplier shall not 3.1.1 hide faults; or 3.1.2 delay reports; 3.1.3 lose them.\n";
    expect(await statuses("See clauses 3.1.2, 3.1.3 and 3.1.4.", more)).toEqual([
      "3.1.2 resolved",
      "3.1.3 resolved",
      "3.1.4 unsure",
    ]);
  });

  it("reads the letter that a scanner takes for a one", async () => {
    expect(await statuses("See Section 2.l (a), (b) or (c).", "")).toEqual([
      "2.l (a) resolved",
      "(b) resolved",
      "(c) broken",
    ]);
  });

  it("leaves the same number in the same sentence to the document that was named", async () => {
    expect(await statuses("Payment under clause 7.2 of the Depot Lease follows that clause 7.2.", "")).toEqual([
      "7.2 external",
      "7.2 external",
    ]);
  });

  it("takes a bracket before other words for a point of the sentence", async () => {
    expect(
      await statuses("It breaks neither Section 2.1 (i) during the trial nor (ii) behind it, nor Section 2.1 (c).", ""),
    ).toEqual(["2.1 resolved", "2.1 (c) broken"]);
  });

  it("leaves the sections of a tariff to the tariff", async () => {
    expect(await statuses("Credits follow Grid Tariff Section 9.", "")).toEqual(["9 external"]);
  });

  it("reads no references out of a table of contents", async () => {
    const contents =
      "# Services Agreement\n\n## Contents\n\nSection 1. Services ........ 3\n\nSection 9. Fees ........ 4\n";
    const { facts } = await parseMarkdownDocument(body.replace("# Services Agreement\n", contents));
    expect(facts.references.map(({ status }) => status)).not.toContain("broken");
    expect(facts.references.filter(({ node }) => node.target === "9")).toEqual([]);
  });

  it("finds the points that the paragraph itself counts", async () => {
    const words = "Costs are (i) travel and (ii) copies, clause (i) being capped, but not clause (iv).";
    expect(await statuses(words, "")).toEqual(["(i) resolved", "(iv) unsure"]);
  });

  it("does not take the mention of a point for the point", async () => {
    expect(await statuses("Nobody needs clause 1.1(f).", "")).toEqual(["1.1(f) unsure"]);
  });

  it("finds the parts of an attachment and its numbers under headings", async () => {
    const more = `
# Schedule 2 Fees

Part 1 Hosting

## Rates

1. Rates are fixed.

2. Rates follow:

(a) the index; and

(b) paragraph 2(a) of this Schedule.
`;
    const words = "See Part 1 of Schedule 2, Part 7 of Schedule 2 and paragraph 2(b) of Schedule 2.";
    const found = await statuses(words, more);
    expect(found.slice(0, 6)).toEqual([
      "1 resolved",
      "2 resolved",
      "7 unsure",
      "2 resolved",
      "2(b) resolved",
      "2 resolved",
    ]);
    expect(found).toContain("2(a) resolved");
  });

  it("does not call a point broken whose clause it did not read", async () => {
    const text = "The end is near 17 9.4 Ending. (a) Either party may end this. See clause 9.4(b).";
    expect((await statuses(text, "")).at(-1)).toBe("9.4(b) unsure");
  });

  it("leaves the numbers of the standard contractual clauses alone", async () => {
    const words = "The SCCs apply; clause 17 names the law and clause 9.1(b) the courts.";
    expect((await statuses(words, "")).filter((status) => status.endsWith("broken"))).toEqual([]);
  });

  it("leaves other documents alone", async () => {
    expect(await statuses("See Section 7 of the Facility Agreement and Section 1542.", "")).toEqual([
      "7 external",
      "1542 external",
    ]);
  });

  it("calls a far number broken only where nothing speaks of law or of another document", async () => {
    expect(await statuses("The cap follows from Section 38. See clause 2.1 and Section 1.1.", "")).toContain(
      "38 broken",
    );
    const foreign = [
      "The plan meets Section 38 of the pension laws. See Section 1.1.",
      "It elects to be taxed under Section 38. See Section 1.1.",
      "The Master Lease Agreement counts differently, as Section 38 shows. See Section 1.1.",
      "Section 38(a) workers are paid more. See Section 1.1.",
      "Section 38 staff are paid more. See Section 38(b) of the Labor Code and Section 1.1.",
      "The cap follows from Article 38. See clause 2.1.",
    ];
    for (const words of foreign)
      expect([words, ...(await statuses(words, ""))].filter((one) => one.endsWith("broken"))).toEqual([]);
  });

  it("doubts itself where the numbers were not understood", async () => {
    const { facts } = await parseMarkdownDocument("The fees are in clause 4.2 and the term is in clause 9.");
    expect(facts.references.map(({ status }) => status)).toEqual(["unsure", "unsure"]);
  });

  it("trusts a long numbering without a gap, however few references there are", async () => {
    const clauses = (last: number, left: number): string =>
      Array.from({ length: last }, (_, i) => i + 1)
        .filter((number) => number !== left)
        .map((number) => `${number}. Duty ${number}. The Supplier shall do part ${number}.`)
        .join("\n\n");
    const statusIn = async (text: string): Promise<readonly string[]> =>
      (
        await parseMarkdownDocument(`# Services Agreement\n\n${text}\n\nThe remedies in clause 24 are the only ones.`)
      ).facts.references.map(({ status }) => status);
    expect(await statusIn(clauses(20, 0))).toEqual(["broken"]);
    expect(await statusIn(clauses(20, 7))).toEqual(["unsure"]);
  });

  it("calls a number between two others broken where a long numbering lacks nothing else", async () => {
    const clauses = (missing: readonly string[], term: string): string =>
      ["1", "1.1", "1.2", "2", "2.1", "2.2", "2.3", "2.4", "3", "3.1", "3.2", "3.3", "4", "4.1", "4.2"]
        .filter((number) => !missing.includes(number))
        .map((number) =>
          number.includes(".") ? `${number} The Supplier shall do it ${term}.` : `## ${number}. Duties`,
        )
        .join("\n\n");
    const statusIn = async (missing: readonly string[], number: string, term = ""): Promise<readonly string[]> =>
      (
        await parseMarkdownDocument(
          `# Services Agreement\n\n${clauses(missing, term)}\n\n4.3 See clauses 1.1, 2.1, 4.1 and ${number}.`,
        )
      ).facts.references
        .filter(({ node }) => node.target === number)
        .map(({ status }) => status);
    expect(await statusIn(["2.3"], "2.3")).toEqual(["broken"]);
    expect(await statusIn(["3.1"], "3.1")).toEqual(["broken"]);
    expect(await statusIn(["2.3"], "2.3", "for three (3) years")).toEqual(["broken"]);
    // the reader has lost others as well
    expect(await statusIn(["2.3", "3.2"], "2.3")).toEqual(["unsure"]);
    expect(await statusIn(["2.2", "2.3"], "2.3")).toEqual(["unsure"]);
  });
});
