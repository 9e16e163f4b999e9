import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isReport } from "./is-report.js";

const fixtures = fileURLToPath(new URL("../../../../fixtures/", import.meta.url));

test.each([
  ["a heading", "### Clauselint: 2 errors in 1 document\n\n**a.md**\n"],
  ["a profile", "### GDPR: processing\n\nRegulation (EU) 2016/679, Article 28; as of 2026-11-23.\n"],
  ["coverage", "**a.md**\n\n| requirement | answer | place | words |\n"],
  ["an annex", "# Proposed clauses for Hosting\n\nNothing to propose.\n"],
  ["JSON", '{\n  "schemaVersion": 1'],
  ["a table", "file,severity,rule\r\n"],
  ["a terminal's", "contracts/a.md\n  read as statement of work · 615 words\n"],
  ["a terminal's, in colour", "\u001B[4m\u001B[1ma.md\u001B[22m\u001B[24m\n"],
  ["a summary", "Nothing to complain about in 3 documents.\n"],
  ["a failed run", "2 files or folders could not be read\n"],
  ["lines", "a.md:1:3: error No clause on audits was found. (hygiene/audit)\n"],
  ["nothing", "\n"],
])("a report is known: %s", (_, text) => {
  expect(isReport(text)).toBe(true);
});

test.each([
  "**MASTER SERVICES AGREEMENT**\n\nbetween",
  "### Master Services Agreement\n\n1. Scope",
  "[Draft of 3 May] Services",
  '<?xml version="1.0"?>\n<html>',
])("a contract is none, however it begins: %j", (text) => {
  expect(isReport(text)).toBe(false);
});

test.each(readdirSync(fixtures).filter((name) => /^[a-z].*\.(?:md|txt|html|pdf|docx)$/.test(name)))(
  "no contract is a report: %s",
  (name) => {
    expect(isReport(readFileSync(`${fixtures}${name}`, "utf8"))).toBe(false);
  },
);
