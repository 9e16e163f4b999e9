import type { Profile, ProfileArticle, ProfileEvidence } from "@clauselint/core";
import { expect, it } from "vitest";
import { profiles } from "./index.js";

const marks = { V: "read", S: "second source", M: "unverified" } as const;

/** The page that tells every profile; `vitest -u` writes it anew. */
function page(): string {
  return `# Regulatory profiles

What regulations ask of an outsourcing contract, as data: for each article the rules that are evidence for it. \`clauselint coverage --profile NAME [--critical] paths\` prints for each document and article what was found, with
clause, page and words; \`extends: [NAME]\` in a configuration turns the rules on. A row says “evidence found”, “in part” or “not found”, never more: whether the words are enough is for a person to say.

References are marked as read (the text itself), second source, or unverified (from memory; the output says so too).

${profiles.map(partOf).join("\n\n")}
`;
}

function partOf({ id, title, citation, asOf, note, articles }: Profile): string {
  const rows = articles.map(
    (article) =>
      `| ${article.ref}${article.critical === true ? " (critical)" : ""} | ${article.asks} | ${marks[article.verified]} | ${evidenceOf(article)} |`,
  );
  const head = `## ${id}\n${title}. ${citation}; as of ${asOf}.${note === undefined ? "" : ` ${note}`}`;
  return [head, "", "| article | asks | reference | evidence |", "|---|---|---|---|", ...rows].join("\n");
}

function evidenceOf({ evidence }: ProfileArticle): string {
  return evidence.length === 0 ? "none: no words can show it" : evidence.map(inWords).join(", ");
}

function inWords({ rule, elements = [] }: ProfileEvidence): string {
  return elements.length === 0 ? `\`${rule}\`` : `\`${rule}\` (${elements.join(", ")})`;
}

it("the page of the profiles says what they are", async () => {
  await expect(page()).toMatchFileSnapshot("../../../../docs/profiles.md");
});
