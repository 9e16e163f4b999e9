import { createFacts } from "../analysis/facts.js";
import type { DocumentKind, Facts } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import type { PartiesConfig } from "../config/types.js";
import { outline } from "../outline/outline.js";
import { defaultLimits } from "../parse/limits.js";
import type { Reader } from "../parse/types.js";
import type { ProvisionDefinition } from "../provision/types.js";

/** A contract as a test writes it. */
export interface TestDocument {
  /** The bytes of the file, for a format that is no text. */
  readonly text: string | Uint8Array;
  /** `markdown` when absent. */
  readonly format?: "markdown" | "html" | "text" | "docx";
  readonly kind?: DocumentKind;
  readonly parties?: PartiesConfig;
  readonly provisions?: readonly ProvisionDefinition[];
}

const extensions = { markdown: "md", html: "html", text: "txt", docx: "docx" } as const;

/** Reads a contract that a test wrote, as the command would read its file. */
export async function parseTestDocument(test: TestDocument): Promise<{ document: ContractDocument; facts: Facts }> {
  const { text, format = "markdown", kind = null, parties = {}, provisions = [] } = test;
  const read = await readerOf(format);
  const parsed = await read(typeof text === "string" ? new TextEncoder().encode(text) : text, defaultLimits);
  const document = outline(parsed, `contract.${extensions[format]}`);
  return { document, facts: createFacts(document, { kind, parties, provisions }) };
}

/** Reads a contract written in Markdown. */
export async function parseMarkdownDocument(
  text: string,
  options: Omit<TestDocument, "text" | "format"> = {},
): Promise<{ document: ContractDocument; facts: Facts }> {
  return parseTestDocument({ ...options, text });
}

async function readerOf(format: NonNullable<TestDocument["format"]>): Promise<Reader> {
  switch (format) {
    case "markdown":
      return (await import("../parse/markdown/read.js")).readMarkdown;
    case "html":
      return (await import("../parse/html/read.js")).readHtml;
    case "text":
      return (await import("../parse/text/read.js")).readText;
    case "docx":
      return (await import("../parse/docx/read.js")).readDocx;
  }
}
