import { describe, expect, it } from "vitest";
import type { ContractDocument } from "../ast/document.js";
import { outline } from "../outline/outline.js";
import { defaultLimits } from "../parse/limits.js";
import { parseFile } from "../parse/parse.js";
import { createFacts } from "./facts.js";
import { ownWordsAt } from "./sentences.js";
import type { Facts, SentenceFact } from "./types.js";

async function read(markdown: string): Promise<{ document: ContractDocument; facts: Facts }> {
  const parsed = await parseFile(new TextEncoder().encode(markdown), "contract.md", defaultLimits);
  const document = outline(parsed, "contract.md");
  return { document, facts: createFacts(document, { parties: {}, kind: null, provisions: [] }) };
}

async function sentence(markdown: string, words: string): Promise<SentenceFact> {
  const { document, facts } = await read(markdown);
  const node = document.sentences.find((one) => document.quote(one).includes(words));
  if (node === undefined) throw new Error(`no sentence with "${words}"`);
  return facts.sentence(node);
}

const PREAMBLE =
  '# Services Agreement\n\nThis Agreement is between Northwind Ltd (the "Customer") and Contoso Ltd (the "Supplier").\n\n';
const LIST = `${PREAMBLE}## 4. Duties\n\n4.1 The Supplier shall:\n\n(a) encrypt all data;\n\n(b) keep logs for:\n\n(i) one year; and\n\n(ii) longer where the law asks for it.\n`;

describe("what is no evidence", () => {
  it.each([
    ["☐ Customer owns the code.", 0],
    ["☒ Customer owns the code.", 1],
    ["( ) Customer owns the code.", 0],
    ["(x) Customer owns the code.", 1],
    ["\\[ ] Customer owns the code.", 0],
    ["- [ ] Customer owns the code.", 0],
    ["- [x] Customer owns the code.", 1],
    ["☐ Leased or ☒ owned by Customer.", 1],
    ["[Option A: Supplier shall assign the code / Option B: Supplier shall license it]", 0],
    ["[Alternative 2] Supplier shall license the code.", 0],
    ["*[Note to drafter: Supplier shall assign the code.]*", 0],
    ["[Guidance: Supplier shall assign the code here.]", 0],
    ["[Reserved]", 0],
    ["5.2 Intentionally omitted.", 0],
    ["<!-- Supplier shall assign the code. -->", null],
  ])("%s", async (words, weight) => {
    const { document, facts } = await read(`${PREAMBLE}## 4. Code\n\nSupplier shall host.\n\n${words}\n`);
    const at = document.text.indexOf("Supplier shall host.") + 20;
    const weights = document.sentences.filter(({ start }) => start >= at).map((node) => facts.weight(node));
    expect(weights).toEqual(weight === null || weights.length === 0 ? [] : [weight]);
    if (weight === 1) expect(weights).toHaveLength(1);
  });
});

describe("readings", () => {
  it("leaves a sentence behind the items of a list to itself", async () => {
    const text = `${PREAMBLE}## 4. Duties\n\n4.1 The Supplier shall:\n\n(a) encrypt all data; and\n\n(b) keep logs.\n\nCabling is not part of the work.\n`;
    expect((await sentence(text, "Cabling")).reading).toBe("Cabling is not part of the work.");
  });

  it("reads a pronoun as the party of the sentence before", async () => {
    const text = `${PREAMBLE}4.1 The Supplier shall keep logs. It shall return them each month.\n`;
    expect((await sentence(text, "It shall")).statements[0]?.side).toBe("provider");
  });

  it("joins a list item to the words that lead in to it", async () => {
    const item = await sentence(LIST, "encrypt all data");
    expect(item.reading).toBe("The Supplier shall: encrypt all data;");
    expect(item.leadIn?.reading).toBe("The Supplier shall:");
    expect(item.reading.slice(ownWordsAt(item))).toBe("encrypt all data;");
    expect(item.statements).toMatchObject([{ side: "provider", modality: "duty", action: "encrypt all data" }]);
  });

  it("joins nested items to all of their lead-ins", async () => {
    expect((await sentence(LIST, "one year")).reading).toBe("The Supplier shall: keep logs for: one year; and");
  });

  it("leaves a sentence of its own alone", async () => {
    const own = await sentence(
      `${PREAMBLE}## 1. Fees\n\n1.1 Customer shall pay. Supplier shall invoice monthly.\n`,
      "invoice",
    );
    expect(own.leadIn).toBeNull();
    expect(own.reading).toBe("Supplier shall invoice monthly.");
    expect(ownWordsAt(own)).toBe(0);
  });

  it("joins bullets below a paragraph", async () => {
    const item = await sentence(
      `${PREAMBLE}## 2. Limits\n\nSupplier shall not:\n\n- resell the Services\n- copy the data\n`,
      "copy the data",
    );
    expect(item.statements).toMatchObject([{ side: "provider", modality: "prohibition", negated: true }]);
  });

  it("keeps the lead-in behind a colon for paragraphs without a verb of their own", async () => {
    const text = `${PREAMBLE}## 2. Staff\n\nSupplier shall provide:\n\nA project lead who is on site\n\nTwo testers\n\nCustomer pays for travel and shall approve it.\n`;
    expect((await sentence(text, "A project lead")).reading).toBe(
      "Supplier shall provide: A project lead who is on site",
    );
    expect((await sentence(text, "Two testers")).reading).toBe("Supplier shall provide: Two testers");
    expect((await sentence(text, "Customer pays")).leadIn).toBeNull();
  });

  it("leaves paragraphs below 'agree as follows' alone", async () => {
    const text = `${PREAMBLE}The parties shall be bound and agree as follows:\n\nAll fees in dollars\n`;
    expect((await sentence(text, "All fees")).leadIn).toBeNull();
  });

  it("leads in from a colon inside a longer sentence", async () => {
    const text = `${PREAMBLE}## 4. Duties\n\n4.1 Supplier shall do the following: (at no charge).\n\n(a) patch systems;\n\n(b) train staff.\n`;
    expect((await sentence(text, "train staff")).reading).toBe(
      "Supplier shall do the following: (at no charge). train staff.",
    );
  });

  it("reads each sentence once", async () => {
    const { document, facts } = await read(LIST);
    const node = document.sentences[0];
    if (node === undefined) throw new Error("no sentence");
    expect(facts.sentence(node)).toBe(facts.sentence(node));
  });
});

describe("evidence", () => {
  const words = async (markdown: string): Promise<string> => {
    const { document, facts } = await read(markdown);
    return facts.evidence.map((one) => document.quote(one.sentence)).join("\n");
  };

  it("leaves out clauses that were taken out, survival lists and bare headings", async () => {
    const evidence = await words(
      `${PREAMBLE}## 1. Escrow\n\n[Intentionally omitted.]\n\n## 2. Audit\n\n[Reserved]\n\n## 3. End\n\nSections 1 (Escrow) and 2 (Audit) survive termination. Subject to Section 3 (Survival), Customer shall pay.\n`,
    );
    expect(evidence).toContain("Customer shall pay.");
    expect(evidence).not.toMatch(/omitted|Reserved|survive/);
  });

  it("leaves out drafting notes and signature lines", async () => {
    const evidence = await words(
      `${PREAMBLE}## 1. Caps\n\n[Drafting note: delete this if there is no liability cap.]\n\nSupplier is liable.\n\nIN WITNESS WHEREOF, the parties have executed this Agreement.\n\nBy: ____________\n`,
    );
    expect(evidence).toContain("Supplier is liable.");
    expect(evidence).not.toMatch(/Drafting|WITNESS/);
  });

  it("weighs definitions and recitals half", async () => {
    const { document, facts } = await read(
      `${PREAMBLE}WHEREAS, Customer wishes to own its data;\n\nNOW, THEREFORE, the parties agree as follows:\n\n## 1. Definitions\n\n"Deliverables" means all that Supplier makes.\n\n## 2. Fees\n\nCustomer shall pay.\n`,
    );
    const weight = (part: string): number => {
      const node = document.sentences.find((one) => document.quote(one).includes(part));
      return node === undefined ? -1 : facts.weight(node);
    };
    expect([weight("WHEREAS"), weight("means all"), weight("shall pay")]).toEqual([0.5, 0.5, 1]);
  });
});
