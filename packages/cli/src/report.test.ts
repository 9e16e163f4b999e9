import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Evidence, LintReport } from "@clauselint/core";
import { beforeAll, describe, expect, it } from "vitest";
import { Clauselint } from "./clauselint.js";

const cwd = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
const contracts = readdirSync(cwd).filter((name) => /\.(?:md|docx|pdf|html|txt)$/.test(name) && name !== "README.md");

const lint = async (): Promise<LintReport> =>
  new Clauselint({ cwd, configFile: false, reportProvisions: true }).lintFiles(contracts);

describe("a report on the fixtures", () => {
  let report: LintReport;

  beforeAll(async () => {
    report = await lint();
  });

  it("has a result without error for each contract", () => {
    expect(report.results.map(({ filePath, error }) => [filePath, error])).toEqual(
      contracts.toSorted().map((name) => [name, undefined]),
    );
  });

  it.each(contracts)("quotes the text view of %s letter by letter", async (filePath) => {
    const { document } = await new Clauselint({ cwd, configFile: false }).readDocument(filePath);
    const result = report.results.find((r) => r.filePath === filePath);
    const evidence: Evidence[] = [
      ...(result?.findings ?? []).flatMap((finding) => finding.evidence),
      ...(result?.assessments ?? []).flatMap((assessment) => assessment.evidence),
      ...(result?.provisions ?? []).flatMap((provision) => provision.evidence),
    ];
    expect(evidence.length).toBeGreaterThan(0);
    for (const { quote, start, end } of evidence) expect(document.text.slice(start, end)).toBe(quote);
  });

  it.each(["json", "sarif", "stylish"])("comes out the same, byte for byte, as %s when run again", async (format) => {
    const write = await new Clauselint({ cwd, configFile: false }).loadFormatter(format);
    expect(write(await lint())).toBe(write(report));
  });
});
