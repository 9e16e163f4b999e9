import { describe, expect, it } from "vitest";
import { parseMarkdownDocument } from "../testing/parse-test-document.js";
import { searchedParts, whereSearched } from "./searched-parts.js";

async function partsOf(text: string): Promise<readonly string[]> {
  return searchedParts((await parseMarkdownDocument(text)).document);
}

describe("searchedParts", () => {
  it("names numbered sections as one range, and attachments by their own numbers", async () => {
    const text = [
      "# Services Agreement",
      "## 1. Services",
      "1.1 Supplier shall run the help desk.",
      "## 2. Fees",
      "2.1 Customer shall pay monthly.",
      "## 3. Term",
      "3.1 This Agreement runs for a year.",
      "# Schedule 1 Service Levels",
      "1. Calls are answered within a minute.",
      "# Schedule 2 Charges",
      "1. Each call costs two euros.",
    ].join("\n\n");
    expect(await partsOf(text)).toEqual(["§1–§3", "Schedule 1", "Schedule 2"]);
  });

  it("names headings where nothing is numbered", async () => {
    const text = "# Terms\n\n## Scope\n\nSupplier runs the help desk.\n\n## Fees\n\nCustomer pays monthly.";
    expect(await partsOf(text)).toEqual(["“Scope”–“Fees”"]);
  });

  it("calls a text without numbers and headings the whole document", async () => {
    expect(await partsOf("Supplier runs the help desk.")).toEqual(["the whole document"]);
  });

  it("starts a new range where numbers start again", async () => {
    const text =
      "# Agreement\n\n## Terms\n\n1. Supplier runs it.\n\n2. Customer pays.\n\n## Orders\n\n1. Orders are written.\n\n2. They bind.";
    expect(await partsOf(text)).toEqual(["§1–§2", "§1–§2"]);
  });

  it("does not list numbers that start over and over, or in the middle", async () => {
    const chapter = "1. Supplier runs the help desk.\n\n2. Customer pays for it.";
    const chapters = ["One", "Two", "Three", "Four"].map((title) => `## ${title}\n\n${chapter}`);
    expect(await partsOf(`# Agreement\n\n${chapters.join("\n\n")}`)).toEqual(["the whole document"]);
    expect(await partsOf("# Agreement\n\n5. Supplier runs it.\n\n6. Customer pays.")).toEqual(["the whole document"]);
  });

  it("makes a range of three or more attachments", async () => {
    const body = "# Agreement\n\n## 1. Services\n\nSupplier runs the help desk.\n\n## 2. Fees\n\nCustomer pays.";
    const exhibits = ["A", "B", "C"].map((letter) => `# Exhibit ${letter}\n\nSupplier lists its staff here.`);
    expect(await partsOf([body, ...exhibits].join("\n\n"))).toEqual(["§1–§2", "Exhibit A–Exhibit C"]);
  });
});

describe("whereSearched", () => {
  it("says what could be read where something could not", async () => {
    const { document } = await parseMarkdownDocument("Supplier runs the help desk.");
    expect(whereSearched(document)).toBe("in the whole document");
    Object.defineProperty(document, "notRead", {
      value: [{ kind: "image-only-page", what: "page 3 is an image without text", page: 3 }],
    });
    expect(whereSearched(document)).toBe("in what could be read (the whole document)");
  });
});
