import { describe, expect, it } from "vitest";
import { defaultLimits } from "../parse/limits.js";
import { parseMarkdownDocument } from "../testing/index.js";
import { lintDocument } from "./lint-document.js";

const contract =
  "# Services Agreement\n\nHalden Ltd shall host the site. Halden Ltd shall report. Norwind Ltd shall pay.\n";

async function told(matter: string): Promise<readonly string[]> {
  const { document, facts } = await parseMarkdownDocument(`---\n${matter}\n---\n\n${contract}`);
  const config = { rules: {}, parties: {}, kind: null, limits: defaultLimits };
  const { findings } = lintDocument(document, facts, [], config, { provisions: false });
  return findings.filter(({ ruleId }) => ruleId === "clauselint/frontmatter").map(({ message }) => message);
}

describe("frontmatter", () => {
  it("is quiet about what it understands, and about what is for others", async () => {
    const matter = "title: Hosting\nkind: sow\nparties:\n  customer: Norwind Ltd\n  provider: [Halden Ltd, Halden]";
    expect(await told(matter)).toEqual([]);
  });

  it("tells the line of the key", async () => {
    const matter =
      "---\r\n# for the desk\r\nkind: sows\r\nparties:\r\n  customer: Norwind Ltd\r\n  suplier: Halden Ltd\r\n---\r\n\r\n";
    const { document, facts } = await parseMarkdownDocument(`${matter}${contract}`);
    const { findings } = lintDocument(document, facts, [], { rules: {} }, { provisions: false });
    const places = findings
      .filter(({ ruleId }) => ruleId === "clauselint/frontmatter")
      .map(({ location: { line, column, clause, start, end } }) => [line, column, clause, start, end]);
    expect(places).toEqual([
      [3, 1, "", 0, 0],
      [6, 3, "", 0, 0],
    ]);
  });

  it("lets what it understands override the document", async () => {
    const matter = "---\nkind: sow\nparties:\n  customer: Halden Ltd\n---\n\n";
    const { facts } = await parseMarkdownDocument(`${matter}${contract}`);
    expect(facts.kind).toMatchObject({ kind: "sow", reason: "stated in the frontmatter" });
    expect(facts.parties.sideOf("Halden Ltd")).toBe("customer");
  });

  it("says what it does not understand, and what was probably meant", async () => {
    const allowed = "Allowed: msa, sow, dpa, sla, nda, escrow, order-form, amendment or other.";
    expect(await told("kind: sows")).toEqual([
      `In the frontmatter, kind "sows" was not understood. Did you mean "sow"? ${allowed}`,
    ]);
    expect(await told("parties: Norwind")).toEqual([
      'In the frontmatter, parties "Norwind" was not understood. Write a mapping with customer and provider.',
    ]);
    expect((await told("parties:\n  customers: Norwind\n  provider: 7")).toSorted()).toEqual([
      'In the frontmatter, key "customers" of parties was not understood. Did you mean "customer"? Allowed: customer or provider.',
      "In the frontmatter, provider 7 was not understood. Write a name or a list of names.",
    ]);
  });
});
