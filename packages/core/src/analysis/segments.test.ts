import { describe, expect, it } from "vitest";
import { parseMarkdownDocument } from "../testing/index.js";

const main = `# Master Services Agreement

This Master Services Agreement is made between Norwind Foods Ltd ("Customer") and Halden Software GmbH ("Provider").

## 1. Services

1.1 Provider shall host the platform. Customer shall pay the fees.

1.2 The escrow is made as section 2.1 of Schedule 4 says.

## 2. Fees

2.1 Customer shall pay Provider each month.
`;

const escrow = `
This Escrow Agreement is made between Vault Keepers AG ("Provider"), Halden Software GmbH ("Depositor") and Norwind Foods Ltd ("Beneficiary").

1. Provider shall keep the source code in a safe.

2. Depositor shall deposit the source code.

2.1 Provider shall release it to Beneficiary as section 1 says.
`;

const annexed = `${main}
# Schedule 4: Escrow Agreement
${escrow}`;

async function sidesOf(text: string): Promise<readonly (string | null)[]> {
  const { document, facts } = await parseMarkdownDocument(text);
  return document.sentences
    .filter((sentence) => document.quote(sentence).startsWith("Provider shall"))
    .flatMap((sentence) => facts.sentence(sentence).statements.map(({ side }) => side));
}

describe("segments", () => {
  it("finds an agreement in an attachment, with kind, place and parties of its own", async () => {
    const { document, facts } = await parseMarkdownDocument(annexed);
    expect(facts.kind.kind).toBe("msa");
    expect(facts.segments).toMatchObject([
      {
        title: "Escrow Agreement",
        kind: "escrow",
        clause: "Schedule 4",
        parties: [
          { name: "Vault Keepers AG", aliases: ["Provider"], role: "other" },
          { name: "Halden Software GmbH", role: "provider" },
          { name: "Norwind Foods Ltd", role: "customer" },
        ],
      },
    ]);
    const [segment] = facts.segments;
    expect(segment && document.quote(segment)).toMatch(/^Schedule 4: Escrow Agreement\n.*as section 1 says\.$/su);
    expect(facts.parties.all.map(({ name, role }) => `${role} ${name}`)).toEqual([
      "customer Norwind Foods Ltd",
      "provider Halden Software GmbH",
    ]);
  });

  it("reads each contract's sentences with its own parties", async () => {
    expect(await sidesOf(annexed)).toEqual(["provider", "third", "third"]);
  });

  it("finds an agreement behind the signatures, which numbers anew", async () => {
    const text = `${main}\nIN WITNESS WHEREOF the parties have signed.\n\n# ESCROW AGREEMENT\n${escrow}`;
    const { document, facts } = await parseMarkdownDocument(text);
    expect(facts.segments).toMatchObject([{ title: "ESCROW AGREEMENT", kind: "escrow", clause: "" }]);
    const own = facts.references.find(({ node }) => node.start > document.text.indexOf("ESCROW AGREEMENT"));
    expect(own).toMatchObject({ status: "resolved" });
    expect(own?.target && document.quote(own.target)).toMatch(/^1\. Provider shall keep/u);
    expect(await sidesOf(text)).toEqual(["provider", "third", "third"]);
  });

  it("takes a schedule that only holds terms of the contract for a part of it", async () => {
    const schedules =
      "\n# Schedule 1: Service Levels\n\nAvailability is 99.9 %.\n\n# Schedule 2: Support Services\n\nBy mail.\n";
    expect((await parseMarkdownDocument(main + schedules)).facts.segments).toEqual([]);
  });

  it("takes an agreement that was filed as a schedule for the main contract", async () => {
    expect((await parseMarkdownDocument(`# Schedule 4: Escrow Agreement\n${escrow}`)).facts.segments).toEqual([]);
  });

  it("finds an agreement behind countless headings before which nobody is bound", async () => {
    const headings = "# Supplier\n\n".repeat(5000);
    expect((await parseMarkdownDocument(`${headings}${annexed}`)).facts.segments).toHaveLength(1);
  });

  it("leaves the parties alone where the annexed agreement names none", async () => {
    const addendum =
      "\n# Annex B: Data Processing Addendum\n\n1. Provider shall process personal data on instructions.\n";
    const { facts } = await parseMarkdownDocument(main + addendum);
    expect(facts.segments).toMatchObject([{ kind: "dpa", clause: "Annex B" }]);
    expect(facts.segments[0]?.parties).toEqual(facts.parties.all);
    expect(await sidesOf(main + addendum)).toEqual(["provider", "provider"]);
  });
});
