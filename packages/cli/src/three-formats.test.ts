import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { ContractDocument } from "@clauselint/core";
import { describe, expect, test } from "vitest";
import { Clauselint } from "./clauselint.js";

const fixtures = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
const clauselint = new Clauselint({ cwd: fixtures, configFile: false });

/** Tracked changes and comments, which no other format carries; the Word files do, on purpose. */
const onlyWord = "hygiene/leftover-revision";

const contracts = ["msa-clean", "msa-defective", "sow-clean", "sow-defective"];

/** Every sentence with the clause it stands in and the headings above it. */
function sentencesOf(document: ContractDocument): string[] {
  return document.sentences.map((sentence) => {
    const headings = document.headingPath(sentence.start).join(" > ");
    return `${document.clauseName(sentence.start)} | ${headings} | ${document.quote(sentence)}`;
  });
}

/** What a reader of the report would compare: which rule says what about which clause. */
async function reportOf(filePath: string): Promise<{ findings: unknown[]; assessments: unknown[] }> {
  const { results } = await clauselint.lintFiles([filePath]);
  const [result] = results;
  if (result === undefined) throw new Error(`no result for ${filePath}`);
  expect(result.error).toBeUndefined();
  const shared = result.findings.filter(({ ruleId }) => ruleId !== onlyWord);
  const findings = shared.map(({ ruleId, messageId, message, outcome, severity, location, fingerprint }) => {
    return { ruleId, messageId, message, outcome, severity, clause: location.clause, fingerprint };
  });
  const assessments = result.assessments.map(({ ruleId, outcome, missingElements }) => {
    return { ruleId, outcome, missingElements };
  });
  return { findings, assessments };
}

describe.each(contracts)("%s", (name) => {
  test.each(["docx", "pdf"])("has the same words in the same clauses as Markdown and as %s", async (format) => {
    const { document: markdown } = await clauselint.readDocument(`${name}.md`);
    const { document: other } = await clauselint.readDocument(`${name}.${format}`);
    expect(markdown.sentences.length).toBeGreaterThan(20);
    expect(sentencesOf(other)).toEqual(sentencesOf(markdown));
    expect(other.text).toBe(markdown.text);
  });

  test.each(["docx", "pdf"])("has the same parties as Markdown and as %s", async (format) => {
    const { facts: markdown } = await clauselint.readDocument(`${name}.md`);
    const { facts: other } = await clauselint.readDocument(`${name}.${format}`);
    expect(markdown.parties.all.length).toBeGreaterThan(1);
    expect(other.parties.all).toEqual(markdown.parties.all);
    expect(other.kind).toEqual(markdown.kind);
  });

  test.each(["docx", "pdf"])("has the same findings and assessments as Markdown and as %s", async (format) => {
    const markdown = await reportOf(`${name}.md`);
    expect(await reportOf(`${name}.${format}`)).toEqual(markdown);
    expect(markdown.assessments).not.toEqual([]);
    if (name.endsWith("defective")) expect(markdown.findings).not.toEqual([]);
  });

  test.each([
    ["md", 0],
    ["docx", 2],
    ["pdf", 0],
  ])("has open changes and comments in Word only: %s", async (format, expected) => {
    const { results } = await clauselint.lintFiles([`${name}.${format}`]);
    const found = results.flatMap(({ findings }) => findings).filter(({ ruleId }) => ruleId === onlyWord);
    expect(found).toHaveLength(expected);
  });
});

test.each(["docx", "pdf"])("the lines of %s are told nowhere, whatever it is called", async (format) => {
  const bytes = await readFile(`${fixtures}sow-defective.${format}`);
  const report = await clauselint.lintBuffer(bytes, { filePath: "stdin.md" });
  for (const name of ["compact", "github", "markdown", "stylish", "sarif"]) {
    const text = (await clauselint.loadFormatter(name))(report);
    expect(text).not.toMatch(/stdin\.md:\d|line=\d|line \d+|startLine/);
    expect(text).toContain("stdin.md");
  }
});
