import { describe, expect, it } from "vitest";
import { parseMarkdownDocument } from "../testing/index.js";

const text = `# Services Agreement

"Customer Data" means data of the Customer. Northwind Ltd (the "Customer") owns the Customer Data.

| Term | Meaning |
| --- | --- |
| Launch Date | 1 May 2027 |

The Supplier keeps Customer Data safe until the Launch Date. The fee is $500 for thirty (30) days.
`;

describe("termsOf", () => {
  it("finds terms in sentences, brackets and tables, with their uses", async () => {
    const { document, facts } = await parseMarkdownDocument(text);
    expect([...facts.terms.keys()]).toEqual(["Customer Data", "Customer", "Launch Date"]);
    const uses = (term: string): string[] => (facts.terms.get(term)?.uses ?? []).map((use) => document.quote(use));
    expect(uses("Customer Data")).toEqual(["Customer Data", "Customer Data"]);
    expect(uses("Customer")).toEqual(["Customer"]);
    expect(uses("Launch Date")).toEqual(["Launch Date"]);
  });
});

describe("quantitiesOf", () => {
  it("lists them in order", async () => {
    const { facts } = await parseMarkdownDocument(text);
    expect(facts.quantities.map(({ kind, value }) => [kind, value])).toEqual([
      ["date", 20_939],
      ["money", 500],
      ["duration", 30],
    ]);
  });
});
