import { parseMarkdownDocument } from "@clauselint/core/testing";
import { describe, expect, it } from "vitest";
import { durationsIn } from "./durations-in.js";
import { lastParty } from "./last-party.js";
import { sentencesIn } from "./sentences-in.js";
import { weightOf } from "./weight-of.js";

const TEXT = `This Agreement is made between Birchwood Ltd (the "Customer") and Kestrel Ltd (the "Supplier").

## Background

WHEREAS Customer runs a shop.

## 1. Support

1.1 Supplier shall answer within 2 hours. Supplier shall report within two (2) weeks.`;

describe("what stands at a span", () => {
  it("is sentences, also where the span touches only part of them", async () => {
    const { document } = await parseMarkdownDocument(TEXT);
    const start = document.text.indexOf("2 hours");
    const end = document.text.indexOf("shall report");
    const quotes = sentencesIn(document, { start, end }).map((sentence) => document.quote(sentence));
    expect(quotes).toEqual(["Supplier shall answer within 2 hours.", "Supplier shall report within two (2) weeks."]);
    expect(sentencesIn(document, { start: document.text.length, end: document.text.length + 5 })).toEqual([]);
  });

  it("is periods in hours and days", async () => {
    const { document, facts } = await parseMarkdownDocument(TEXT);
    const whole = { start: 0, end: document.text.length };
    expect(durationsIn(facts, whole).map(({ hours, days }) => [hours, days])).toEqual([
      [2, 2 / 24],
      [336, 14],
    ]);
    const first = {
      start: document.text.indexOf("Supplier shall answer"),
      end: document.text.indexOf("Supplier shall report"),
    };
    expect(durationsIn(facts, first)).toHaveLength(1);
  });

  it("is weight: operative words before recitals", async () => {
    const { document, facts } = await parseMarkdownDocument(TEXT);
    const at = (words: string): { start: number; end: number } => {
      const start = document.text.indexOf(words);
      return { start, end: start + words.length };
    };
    const recital = at("Customer runs a shop");
    const duty = at("Supplier shall answer");
    expect(weightOf([recital], { document, facts })).toBe(0.5);
    expect(weightOf([recital, duty], { document, facts })).toBe(1);
    expect(weightOf([], { document, facts })).toBe(0);
  });

  it.each([
    ["Upon termination Supplier", "provider"],
    ["Supplier acknowledges that Customer", "customer"],
    ["Upon termination", null],
  ])("is the party named last in %j", async (words, side) => {
    const { facts } = await parseMarkdownDocument(TEXT);
    expect(lastParty(words, facts.parties)).toBe(side);
  });
});
