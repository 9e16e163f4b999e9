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

  it("calls broken what should be here and is not", async () => {
    expect(await statuses("See clause 2.9 and clauses 2.1(b) and (e).", "")).toEqual([
      "2.9 broken",
      "2.1(b) resolved",
      "(e) broken",
    ]);
  });

  it("leaves other documents alone", async () => {
    expect(await statuses("See Section 7 of the Facility Agreement and Section 1542.", "")).toEqual([
      "7 external",
      "1542 external",
    ]);
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
});
