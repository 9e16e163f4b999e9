import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { LintReport, LintResult } from "@clauselint/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Clauselint } from "./clauselint.js";
import { runCommand } from "./scratch-repository.fixture.js";

const fixtures = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
const config = `documents:
  - files: ["*"]
    family: gate
`;
const schedule = `# Schedule 3: Service Levels

1. Availability. The Portal is available for at least 99.5% of each calendar month, measured by the Provider's probe every minute.
2. Service credits. For each month below the target the Provider shall credit five per cent (5%) of the monthly charge to the Customer.
`;

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-family-"));
  await copyFile(path.join(fixtures, "msa-defective.md"), path.join(folder, "msa.md"));
  await copyFile(path.join(fixtures, "sow-clean.docx"), path.join(folder, "sow.docx"));
  await writeFile(path.join(folder, "schedule-3.md"), schedule);
  await writeFile(path.join(folder, "clauselint.config.yaml"), config);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const lint = async (
  files: readonly string[],
  options: ConstructorParameters<typeof Clauselint>[0] = {},
): Promise<LintReport> => new Clauselint({ cwd: folder, ...options }).lintFiles(files);

const resultOf = ({ results }: LintReport, file: string): LintResult | undefined =>
  results.find(({ filePath }) => filePath === file);
const rulesIn = (report: LintReport, file: string): readonly string[] =>
  (resultOf(report, file)?.findings ?? []).map(({ ruleId }) => ruleId);
const answerOf = (report: LintReport, file: string, rule: string): string => {
  const answer = resultOf(report, file)?.assessments.find(({ ruleId }) => ruleId === rule);
  return [answer?.outcome, answer?.inherited?.filePath, answer?.inherited?.evidence[0]?.clause].join(" ");
};

test("a statement of work inherits from its master agreement, in a run about both and in one about itself", async () => {
  const both = await lint(["."]);
  const alone = await lint(["sow.docx"]);
  for (const report of [both, alone]) {
    expect(answerOf(report, "sow.docx", "data-ownership/exit-assistance")).toBe("negated msa.md 13.3");
    expect(rulesIn(report, "sow.docx")).not.toContain("data-ownership/exit-assistance");
    expect(resultOf(report, "sow.docx")?.document?.readWith).toEqual(["msa.md", "schedule-3.md"]);
  }
  expect(alone.results.map(({ filePath }) => filePath)).toEqual(["sow.docx"]);
  expect(rulesIn(both, "msa.md")).toContain("data-security/indemnity");
  expect(rulesIn(both, "sow.docx")).not.toContain("data-security/indemnity");
  expect(rulesIn(alone, "sow.docx")).toContain("data-security/indemnity");
});

test("what the statement of work leans on is not looked for elsewhere once its family is known", async () => {
  const alone = await lint(["sow.docx"]);
  expect(resultOf(alone, "sow.docx")?.findings.map(({ outcome }) => outcome)).not.toContain("deferred");
  await rm(path.join(folder, "clauselint.config.yaml"));
  const without = await lint(["sow.docx"]);
  expect(resultOf(without, "sow.docx")?.findings.map(({ outcome }) => outcome)).toContain("deferred");
});

test("a schedule in a file of its own is there", async () => {
  expect(rulesIn(await lint(["msa.md"]), "msa.md")).not.toContain("hygiene/missing-attachment");
  await rm(path.join(folder, "schedule-3.md"));
  expect(rulesIn(await lint(["msa.md"]), "msa.md")).toContain("hygiene/missing-attachment");
});

test("a text that an editor has open is read together with the files of its family", async () => {
  const linter = new Clauselint({ cwd: folder });
  const text =
    "# Statement of Work No. 2\n\n1. The Provider shall build the portal for the Customer under the Master Services Agreement.\n";
  const report = await linter.lintText(text, { filePath: "sow-2.md" });
  expect(answerOf(report, "sow-2.md", "data-ownership/exit-assistance")).toBe("negated msa.md 13.3");
});

test("with a cache, a changed master agreement is read again alone and changes what the others answer", async () => {
  const cached = { cacheFolder: path.join(folder, ".cache") };
  const notes: string[] = [];
  const run = async (): Promise<LintReport> =>
    new Clauselint({ cwd: folder, ...cached }).lintFiles(["."], { onNote: (note) => notes.push(note) });
  const first = await run();
  const msa = path.join(folder, "msa.md");
  const words = await readFile(msa, "utf8");
  await writeFile(
    msa,
    words.replace("is not obliged to assist the Customer", "shall, for six months, assist the Customer"),
  );
  const second = await run();
  expect(notes.filter((note) => note.includes("in the cache"))).toEqual([
    "0 of 3 results are in the cache",
    "2 of 3 results are in the cache",
  ]);
  expect(answerOf(first, "sow.docx", "data-ownership/exit-assistance")).toMatch(/^negated msa\.md/);
  expect(answerOf(second, "sow.docx", "data-ownership/exit-assistance")).toMatch(/^(?:satisfied|weak) msa\.md/);
});

test("two versions that stand in one family are compared each by itself", async () => {
  await rm(path.join(folder, "msa.md"));
  const old = await readFile(path.join(fixtures, "msa-clean.md"), "utf8");
  await writeFile(path.join(folder, "old.md"), old);
  await writeFile(path.join(folder, "new.md"), old.replace(/^17\.5 .*$/m, "17.5 Each party returns the keys."));
  const { code, out } = await runCommand(["compare", "old.md", "new.md", "--format", "csv"], folder);
  expect(code).toBe(1);
  expect(out).toMatch(/^removed,data-ownership\/exit-assistance,/m);
});

test("a member that cannot be read is told even by a run that is not about it", async () => {
  await copyFile(path.join(fixtures, "bad/encrypted.pdf"), path.join(folder, "amendment.pdf"));
  const { results, summary } = await lint(["sow.docx"]);
  expect(results.map(({ filePath, error }) => [filePath, error?.code])).toEqual([
    ["amendment.pdf", "file-encrypted"],
    ["sow.docx", undefined],
  ]);
  expect(summary.failed).toBe(1);
});
