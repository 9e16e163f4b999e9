import { describe, expect, it } from "vitest";
import { parseMarkdownDocument } from "../testing/parse-test-document.js";
import { fitModelClause } from "./model-clause.js";

const clause = "{customer} owns its data. {provider} returns it when {customer} asks.";

async function fitted(text: string): Promise<string> {
  const { document, facts } = await parseMarkdownDocument(text);
  return fitModelClause(clause, document, facts);
}

describe("fitModelClause", () => {
  it("uses the short names of the document", async () => {
    const text = [
      "# Services Agreement",
      'This Agreement is between Harbour Foods Ltd ("Harbour") and Northlight Systems GmbH ("Northlight").',
      "1. Northlight shall provide the services to Harbour.",
      "2. Harbour shall pay Northlight the fees.",
    ].join("\n\n");
    expect(await fitted(text)).toBe("Harbour owns its data. Northlight returns it when Harbour asks.");
  });

  it("keeps the article of a role word where the document has one, with a capital where a sentence starts", async () => {
    const text = [
      "# Services Agreement",
      'This Agreement is between Harbour Foods Ltd (the "Client") and Northlight Systems GmbH (the "Supplier").',
      "1. The Supplier shall provide the services to the Client.",
      "2. The Client shall pay the Supplier the fees.",
    ].join("\n\n");
    expect(await fitted(text)).toBe("The Client owns its data. The Supplier returns it when the Client asks.");
  });

  it("calls nobody by a pronoun", async () => {
    const text = [
      "# Freelance Agreement",
      'This Agreement is between Harbour Foods Ltd ("we" or "us") and Nora Quill ("you").',
      "1. You build the site for us, and we pay you.",
      "2. You hand over the code to us when we ask.",
    ].join("\n\n");
    expect(await fitted(text)).toBe("Harbour Foods owns its data. Nora Quill returns it when Harbour Foods asks.");
  });

  it("falls back to role words where a party has no name but a pronoun", async () => {
    const text = [
      "# Freelance Agreement",
      "We hire you to build our shop. You build the site for us. We will pay you. You will send us a note each week.",
      "You must tell us of losses. Your work is ours. We keep the files, and you shall deliver the code to us.",
    ].join("\n\n");
    expect(await fitted(text)).toBe("The Customer owns its data. The Provider returns it when the Customer asks.");
  });

  it("does not take a part of other names for the name of a party", async () => {
    const text = [
      "# Services Agreement",
      'This Agreement is between Harbour Foods Ltd ("Harbour" or "HFL") and Northlight Systems GmbH ("Northlight").',
      "1. Northlight shall provide the services to Harbour and tell the HFL Product Lead, the HFL Data Steward and the HFL Finance Desk.",
      "2. Harbour shall pay Northlight the fees.",
    ].join("\n\n");
    expect(await fitted(text)).toBe("Harbour owns its data. Northlight returns it when Harbour asks.");
  });

  it("falls back to role words where the document names nobody", async () => {
    expect(await fitted("1. The work is done in May.")).toBe(
      "The Customer owns its data. The Provider returns it when the Customer asks.",
    );
  });
});
