import { describe, expect, it } from "vitest";
import { parseMarkdownDocument } from "../testing/parse-test-document.js";
import { evidenceList, evidenceOf } from "./evidence.js";

describe("evidenceOf", () => {
  it("quotes the document's own words without the white space around them", async () => {
    const { document } = await parseMarkdownDocument("1. Supplier pays.\n\n2. Customer waits.");
    const end = document.text.indexOf("Customer");
    const evidence = evidenceOf(document, { start: 0, end });
    expect(evidence.quote).toBe(document.text.slice(evidence.start, evidence.end));
    expect(evidence.quote).toMatch(/^\S.*\S$/s);
  });

  it("ends a long quote with the last sentence that fits", async () => {
    const sentence = "Supplier shall keep a record of every call that it takes for Customer.";
    const { document } = await parseMarkdownDocument(`1. ${Array.from({ length: 20 }, () => sentence).join(" ")}`);
    const { quote, start, end } = evidenceOf(document, {
      start: document.text.indexOf("Supplier"),
      end: document.text.length,
    });
    expect(quote).toBe(document.text.slice(start, end));
    expect(quote.length).toBeLessThanOrEqual(600);
    expect(quote.length).toBeGreaterThan(500);
    expect(quote.endsWith("for Customer.")).toBe(true);
  });

  it("ends a long sentence between two words", async () => {
    const { document } = await parseMarkdownDocument(`Supplier shall keep ${"records and ".repeat(200)}notes.`);
    const { quote } = evidenceOf(document, { start: 0, end: document.text.length });
    expect(quote.length).toBeLessThanOrEqual(600);
    expect(quote).toMatch(/(?:records|and)$/);
    expect(document.text[quote.length]).toBe(" ");
  });
});

describe("evidenceList", () => {
  it("keeps the order given, each place once, and leaves out white space", async () => {
    const { document } = await parseMarkdownDocument("Supplier pays.\n\nCustomer waits.");
    const [first, second] = document.sentences;
    if (first === undefined || second === undefined) throw new Error("two sentences expected");
    const gap = { start: first.end, end: second.start };
    const quotes = evidenceList(document, [second, gap, first, second]).map(({ quote }) => quote);
    expect(quotes).toEqual(["Customer waits.", "Supplier pays."]);
  });
});
