import { createFacts, defaultLimits, outline, parseFile, type Provision } from "@clauselint/core";
import { describe, expect, it } from "vitest";
import { provisions } from "./index.js";

const PARTIES = 'This Agreement is made between Northwind Ltd (the "Customer") and Contoso Ltd (the "Supplier").';

async function recognise(text: string): Promise<readonly Provision[]> {
  const parsed = await parseFile(new TextEncoder().encode(`${PARTIES}\n\n${text}\n`), "contract.md", defaultLimits);
  const document = outline(parsed, "contract.md");
  const found = createFacts(document, { parties: {}, kind: null, provisions }).provisions();
  for (const { evidence } of found) {
    for (const piece of evidence) expect(piece.quote).toBe(document.text.slice(piece.start, piece.end));
  }
  return found;
}

async function first(type: string, text: string): Promise<Provision | undefined> {
  return (await recognise(text)).find((provision) => provision.type === type);
}

describe.each(provisions.map((definition) => [definition.type, definition] as const))("%s", (type, { examples }) => {
  it.each(examples.yes)("is in: %s", async (text) => {
    expect((await recognise(text)).map((provision) => provision.type)).toContain(type);
  });

  it.each(examples.no)("is not in: %s", async (text) => {
    expect((await recognise(text)).map((provision) => provision.type)).not.toContain(type);
  });
});

describe("provisions", () => {
  it("go by different names", () => {
    expect(new Set(provisions.map((definition) => definition.type)).size).toBe(provisions.length);
  });

  it.each([
    [
      "ip-assignment",
      "Supplier hereby assigns to Customer all right, title and interest in the Deliverables.",
      "customer",
    ],
    ["ip-assignment", "All inventions conceived by Supplier shall be the sole property of Customer.", "customer"],
    ["ip-assignment", "Supplier shall own all improvements created under this Agreement.", "provider"],
    ["audit-rights", "Customer may audit the books and records of Supplier.", "customer"],
    ["audit-rights", "Supplier shall make its records available for inspection.", "customer"],
    ["insurance", "Supplier shall maintain liability insurance.", "customer"],
    ["termination-for-convenience", "Customer may terminate this Agreement without cause.", "customer"],
    ["termination-for-convenience", "Either party may terminate this Agreement without cause.", "both"],
    ["liability-cap", "In no event shall Supplier be liable for any indirect loss.", "provider"],
    ["liability-cap", "Neither party is liable to the other for lost profits.", "both"],
    ["liability-cap", "Supplier's total liability shall not exceed the fees paid.", "provider"],
    [
      "uncapped-liability",
      "Except for its indemnification obligations, Supplier is not liable for indirect damages.",
      "customer",
    ],
    ["license-grant", "Supplier grants to Customer a licence to use the Software.", "customer"],
  ])("%s in %j favours the %s", async (type, text, side) => {
    expect((await first(type, text))?.favours).toBe(side);
  });

  it("read the days out of a notice period", async () => {
    const found = await first(
      "termination-for-convenience",
      "Customer may terminate this Agreement on thirty (30) days' notice.",
    );
    expect(found?.facts).toEqual({ days: 30 });
  });

  it("understand list items with their lead-in", async () => {
    const text =
      "## 4. Duties\n\n4.1 Supplier shall:\n\n(a) keep the site clean;\n\n(b) maintain professional indemnity insurance; and\n\n(c) report monthly.";
    const found = await first("insurance", text);
    expect(found?.evidence.map((piece) => piece.quote).join(" ")).toContain(
      "maintain professional indemnity insurance",
    );
    expect(found?.favours).toBe("customer");
  });

  it("find a right in one item of an inline list", async () => {
    const text =
      "Customer may terminate this Agreement: (a) if Supplier breaches it and does not cure; (b) for convenience on 30 days' notice.";
    expect(await first("termination-for-convenience", text)).toBeDefined();
  });

  it("are not found in headings, tables of contents and clauses that were taken out", async () => {
    const found = await recognise(
      "# Contents\n\nSource Code Escrow ........ 31\n\n# 12. Source Code Escrow\n\n[Intentionally omitted.]",
    );
    expect(found).toEqual([]);
  });
});
