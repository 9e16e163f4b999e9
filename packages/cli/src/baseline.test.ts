import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "./main.js";

const fixtures = fileURLToPath(new URL("../../../fixtures/", import.meta.url));

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-baseline-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: "", err: "" };
  const code = await main(argv, {
    stdin: (async function* () {
      yield await Promise.resolve(new Uint8Array());
    })(),
    stdout: { write: (text) => (texts.out += text) },
    stderr: { write: (text) => (texts.err += text) },
    cwd: folder,
    env: { SOURCE_DATE_EPOCH: "1800000000" },
  });
  return { code, ...texts };
}

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
  expect(recorded).toEqual({
    code: 0,
    out: "Recorded: 25 findings in clauselint-baseline.tsv.\n",
    err: "",
  });
  expect(entriesOf(await read("clauselint-baseline.tsv"))).toHaveLength(25);

  const known = await run("sow.md");
  expect(known).toMatchObject({ code: 0, err: "" });
  expect(known.out).toBe("Nothing to complain about in 1 document.\n25 findings known from the baseline\n");

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
  expect(summary).toMatchObject({ errors: 1, known: 25, waived: 0 });
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
  expect((await run("baseline", "--prune")).out).toBe(
    "24 findings in clauselint-baseline.tsv, 1 that are gone taken out.\n",
  );
  expect((await run("baseline", "--prune")).out).toBe("24 findings in clauselint-baseline.tsv, nothing to take out.\n");
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
  expect(err).toContain("clauselint: known.tsv:28: a merge conflict is left here (baseline-invalid)");
});

test("a document that cannot be read keeps what it had, and the run says so", async () => {
  await take("sow-defective.md", "sow.md");
  await run("baseline");
  const before = await read("clauselint-baseline.tsv");
  await writeFile(path.join(folder, "sow.md"), "");
  const { code, out } = await run("baseline");
  expect(code).toBe(2);
  expect(out).toContain("sow.md: ");
  expect(await read("clauselint-baseline.tsv")).toBe(before);
});
