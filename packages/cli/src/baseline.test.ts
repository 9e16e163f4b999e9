import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Clauselint } from "./clauselint.js";
import { runCommand } from "./scratch-repository.fixture.js";

const fixtures = fileURLToPath(new URL("../../../fixtures/", import.meta.url));

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-baseline-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const run = async (...argv: string[]): ReturnType<typeof runCommand> => runCommand(argv, folder);

async function take(fixture: string, as: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, as)), { recursive: true });
  await copyFile(path.join(fixtures, fixture), path.join(folder, as));
}

const read = async (name: string): Promise<string> => readFile(path.join(folder, name), "utf8");
const entriesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

/** Every section moves down by three, and every reference to one with it. */
function renumbered(contract: string): string {
  return contract
    .replace(/^(## )(\d+)\./gm, (_, mark: string, number: string) => `${mark}${Number(number) + 3}.`)
    .replace(/^(\d+)\.(\d+)/gm, (_, section: string, clause: string) => `${Number(section) + 3}.${clause}`)
    .replace(
      /\b(Section|Clause|clause|section) (\d+)/g,
      (_, noun: string, number: string) => `${noun} ${Number(number) + 3}`,
    );
}

test("only new findings fail, and how many are known is told", async () => {
  await take("sow-defective.md", "sow.md");
  expect((await run("sow.md")).code).toBe(1);
  const recorded = await run("baseline");
  const { length } = entriesOf(await read("clauselint-baseline.tsv"));
  expect(length).toBeGreaterThan(10);
  expect(recorded).toEqual({ code: 0, out: `Recorded: ${length} findings in clauselint-baseline.tsv.\n`, err: "" });

  const known = await run("sow.md");
  expect(known).toMatchObject({ code: 0, err: "" });
  expect(known.out).toBe(`Nothing to complain about in 1 document.\n${length} findings known from the baseline\n`);

  await writeFile(path.join(folder, "sow.md"), `${await read("sow.md")}\n13.1 The Customer pays on [date].\n`);
  const fresh = await run("sow.md", "--format", "json");
  expect(fresh.code).toBe(1);
  const { results, summary } = JSON.parse(fresh.out) as {
    results: { findings: { ruleId: string; location: { clause: string } }[]; suppressed: unknown[] }[];
    summary: unknown;
  };
  expect(results[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(["hygiene/placeholder-text"]);
  expect(results[0]?.suppressed[0]).toMatchObject({
    suppression: { source: "baseline", place: "clauselint-baseline.tsv" },
  });
  expect(summary).toMatchObject({ errors: 1, known: length, waived: 0 });
});

test.each(["msa-defective", "sow-defective"])("%s renumbered throughout has nothing new", async (name) => {
  await take(`${name}.md`, "contract.md");
  await run("baseline");
  const changed = renumbered(await read("contract.md"));
  expect(changed).not.toBe(await read("contract.md"));
  await writeFile(path.join(folder, "contract.md"), changed);
  expect(await run("contract.md", "--fail-on", "info", "--format", "compact")).toEqual({ code: 0, out: "", err: "" });
});

test.each(["docx", "pdf"])("a contract converted from Markdown to %s has nothing new", async (format) => {
  await take("msa-defective.md", "in/msa.md");
  await take("sow-defective.md", "in/sow.md");
  await run("baseline");
  await rm(path.join(folder, "in"), { recursive: true });
  await take(`sow-defective.${format}`, `signed/sow.${format}`);
  await take(`msa-defective.${format}`, `signed/msa.${format}`);
  // a Word file has changes and comments, which no other format can carry
  const { code, out } = await run(".", "--rule", "hygiene/leftover-revision=off", "--fail-on", "info");
  expect(out).toMatch(/^Nothing to complain about in 2 documents\.\n\d+ findings known from the baseline\n$/);
  expect(code).toBe(0);
});

test("the order and the extent of a run make no difference", async () => {
  await take("msa-defective.md", "a.md");
  await take("sow-defective.md", "b.md");
  await run("baseline", "a.md", "b.md");
  const first = await read("clauselint-baseline.tsv");
  await run("baseline", "b.md", "a.md");
  expect(await read("clauselint-baseline.tsv")).toBe(first);
  // what was not linted is kept
  await run("baseline", "b.md");
  expect(await read("clauselint-baseline.tsv")).toBe(first);
  expect((await run("b.md", "a.md", "--fail-on", "info")).code).toBe(0);
});

test("what is gone is pruned, and then counts when it comes back", async () => {
  await take("sow-defective.md", "sow.md");
  await run("baseline");
  const defective = await read("sow.md");
  await writeFile(path.join(folder, "sow.md"), defective.replace("[date]", "1 March 2027"));
  const { length } = entriesOf(await read("clauselint-baseline.tsv"));
  const left = `${length - 1} findings in clauselint-baseline.tsv`;
  expect((await run("baseline", "--prune")).out).toBe(`${left}, 1 gone and taken out.\n`);
  expect((await run("baseline", "--prune")).out).toBe(`${left}, nothing to take out.\n`);
  await writeFile(path.join(folder, "sow.md"), defective);
  expect((await run("sow.md", "--format", "compact")).out).toContain("hygiene/placeholder-text");
});

test("a baseline of another name has to be there, and a broken one is refused with its line", async () => {
  await take("sow-defective.md", "sow.md");
  await run("baseline", "--baseline", "known.tsv");
  expect((await run("sow.md")).code).toBe(1);
  expect((await run("sow.md", "--baseline", "known.tsv")).code).toBe(0);
  expect(await run("sow.md", "--baseline", "gone.tsv")).toMatchObject({
    code: 2,
    err: "clauselint: gone.tsv: no such baseline (baseline-missing)\n  Record one: clauselint baseline --baseline gone.tsv\n",
  });
  await writeFile(path.join(folder, "known.tsv"), `${await read("known.tsv")}<<<<<<< ours\n`);
  const { code, err } = await run("sow.md", "--baseline", "known.tsv");
  expect(code).toBe(2);
  const last = (await read("known.tsv")).trimEnd().split("\n").length;
  expect(err).toContain(`clauselint: known.tsv:${last}: a merge conflict is left here (baseline-invalid)`);
});

test("a broken baseline is recorded anew from the lines that are right, as its error says", async () => {
  await take("sow-defective.md", "sow.md");
  await take("msa-defective.md", "msa.md");
  await run("baseline");
  const right = await read("clauselint-baseline.tsv");
  await writeFile(path.join(folder, "clauselint-baseline.tsv"), `${right}<<<<<<< ours\nsow.md\thygi`);
  expect((await run("sow.md")).err).toContain("record the baseline anew: clauselint baseline.");
  expect((await run("baseline", "--prune")).err).toContain("(baseline-invalid)");
  expect(await run("baseline", "sow.md")).toMatchObject({ code: 0, err: "" });
  expect(await read("clauselint-baseline.tsv")).toBe(right);
});

test("what is no baseline is not written over", async () => {
  await take("sow-defective.md", "sow.md");
  const { code, err } = await run("baseline", "sow.md", "--baseline", "sow.md");
  expect(code).toBe(2);
  expect(err).toContain("The file is no baseline: name another with --baseline, or delete it.");
  expect(await read("sow.md")).toContain("# Statement of Work");
});

test("a document that cannot be read keeps what it had, and the run says so", async () => {
  await take("sow-defective.md", "sow.md");
  await run("baseline");
  const before = await read("clauselint-baseline.tsv");
  await writeFile(path.join(folder, "sow.md"), "");
  const { code, out, err } = await run("baseline");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^clauselint: sow\.md: .+\n {2}.+\nNothing is recorded\.\n$/);
  expect(await read("clauselint-baseline.tsv")).toBe(before);
  await take("sow-clean.md", "other.md");
  expect(await run("baseline")).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^clauselint: sow\.md: /) as string,
  });
  expect(await read("clauselint-baseline.tsv")).toContain("\nsow.md\t");
});

test("the configuration names one; the command line goes before it", async () => {
  await take("sow-defective.md", "sow.md");
  await mkdir(path.join(folder, "house"));
  await writeFile(path.join(folder, "clauselint.config.yaml"), "# ours\nextends: ./house/house.yaml\n");
  await writeFile(path.join(folder, "house", "house.yaml"), "extends: recommended\nbaseline: known/findings.tsv\n");
  expect(await run("sow.md")).toMatchObject({
    code: 2,
    err: expect.stringMatching(
      /^clauselint: house\/known\/findings\.tsv: no such baseline \(baseline-missing\)\n/,
    ) as string,
  });
  expect((await run("baseline")).out).toMatch(/^Recorded: \d+ findings in house\/known\/findings\.tsv\.\n$/);
  expect((await run("sow.md")).code).toBe(0);
  expect((await run("--print-config", "sow.md")).out).toMatch(
    /^ {2}baseline +known\/findings\.tsv +house\/house\.yaml:2$/m,
  );
  expect((await run("--baseline", "other.tsv", "sow.md")).err).toContain("other.tsv: no such baseline");
  expect((await run("baseline", "--baseline", "other.tsv")).out).toContain("in other.tsv.");

  const library = new Clauselint({ cwd: folder });
  expect((await library.lintFiles(["sow.md"])).summary).toMatchObject({ errors: 0, warnings: 0 });
  const without = new Clauselint({ cwd: folder, baseline: false });
  expect((await without.lintFiles(["sow.md"])).summary.errors).toBeGreaterThan(0);
});

test("one that is no name of a file is refused with its line and where to read", async () => {
  await take("sow-defective.md", "sow.md");
  await writeFile(path.join(folder, "clauselint.config.yaml"), "# ours\nbaseline: [a.tsv]\n");
  expect(await run("sow.md")).toMatchObject({
    code: 2,
    err: "clauselint: clauselint.config.yaml:2: baseline must be the name of a file, not a list (config-invalid)\n  Read docs/configuration.md#baseline.\n",
  });
});

test("where nothing could be read, nothing is recorded", async () => {
  expect(await run("baseline", "gone")).toEqual({
    code: 2,
    out: "",
    err: "clauselint: gone: no such file or folder (file-missing)\n  Check the spelling, and quote a path with spaces.\nNothing is recorded.\n",
  });
  expect(await readdir(folder)).toEqual([]);
});
