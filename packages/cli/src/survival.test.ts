import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const fixtures = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
const bin = fileURLToPath(new URL("../bundle/bin.js", import.meta.url));

let folder = "";

/** Two contracts with many findings. A Word file has changes and comments of its own, which no other format can carry. */
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-survival-"));
  await copyFile(path.join(fixtures, "msa-defective.md"), path.join(folder, "1-msa.md"));
  await copyFile(path.join(fixtures, "sow-defective.md"), path.join(folder, "2-sow.md"));
  await writeFile(path.join(folder, "clauselint.config.yaml"), "rules: { hygiene/leftover-revision: off }\n");
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function lint(...argv: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...argv], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

async function edit(name: string, change: (text: string) => string): Promise<void> {
  const file = path.join(folder, name);
  const before = await readFile(file, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

const inFront = ["Headings", "Singular and Plural", "Counterparts"].map(
  (heading, index) => `## ${index + 1}. ${heading}\n\n${index + 1}.1 This Section is for convenience only.\n\n`,
);

/** Three sections come in front; every other moves down by three, and every reference to one with it. */
function renumbered(contract: string): string {
  const moved = (number: string): number => Number(number) + 3;
  return contract
    .replace(/^(## )(\d+)\./gm, (_, mark: string, number: string) => `${mark}${moved(number)}.`)
    .replace(/^(\d+)\.(\d+)/gm, (_, section: string, clause: string) => `${moved(section)}.${clause}`)
    .replace(/\b([Ss]ection|[Cc]lause) (\d+)/g, (_, noun: string, number: string) => `${noun} ${moved(number)}`)
    .replace(/^## 4\./m, (first) => `${inFront.join("")}${first}`);
}

async function converted(): Promise<void> {
  for (const [name, fixture] of [
    ["1-msa", "msa-defective"],
    ["2-sow", "sow-defective"],
  ]) {
    await rm(path.join(folder, `${name}.md`));
    await copyFile(path.join(fixtures, `${fixture}.docx`), path.join(folder, `${name}.docx`));
  }
}

/** A new contract comes first, and the others move up: each file holds another document than before. */
async function reordered(): Promise<void> {
  await rename(path.join(folder, "2-sow.md"), path.join(folder, "3-sow.md"));
  await rename(path.join(folder, "1-msa.md"), path.join(folder, "2-sow.md"));
  await rename(path.join(folder, "3-sow.md"), path.join(folder, "1-msa.md"));
}

const changes = [
  [
    "renumbering all sections",
    async () => {
      await edit("1-msa.md", renumbered);
      await edit("2-sow.md", renumbered);
    },
  ],
  ["converting Markdown to Word", converted],
  ["reordering files", reordered],
] as const;

describe.each(changes)("%s", (_, change) => {
  test("leaves nothing new to the baseline", async () => {
    expect((await lint("baseline")).code).toBe(0);
    await change();
    const { code, stdout } = await lint("--fail-on", "info");
    expect(stdout).toMatch(/^Nothing to complain about in 2 documents\.\n5\d findings known from the baseline\n$/);
    expect(code).toBe(0);
    expect((await lint("baseline", "--prune")).stdout).toMatch(/, nothing to take out\.\n$/);
  });

  test("leaves every waiver of the waivers file in use", async () => {
    const { results } = JSON.parse((await lint("--format", "json")).stdout) as {
      results: { findings: { fingerprint: string }[] }[];
    };
    const prints = new Set(results.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
    expect(prints.size).toBeGreaterThan(40);
    const waivers = [...prints].map((print) => `- fingerprint: "${print}"\n  reason: Known and accepted.\n`);
    await writeFile(path.join(folder, "clauselint-waivers.yaml"), waivers.join(""));
    await change();
    const { code, stdout } = await lint("--fail-on", "info");
    expect(stdout).toMatch(/^Nothing to complain about in 2 documents\.\n5\d findings waived\n$/);
    expect(code).toBe(0);
  });
});

describe("a waiver in a comment", () => {
  const waived = ["partner/subcontracting-control", "data-security/indemnity"];
  const directive = `clauselint-disable-next ${waived.join(" ")} -- agreed with purchasing by AB`;
  const clause = "10.1 ";

  /** The rules of waived findings, and of what is told about waivers. */
  async function told(): Promise<string[]> {
    const { stdout } = await lint("--format", "json", "--today", "2026-06-15");
    const { results } = JSON.parse(stdout) as {
      results: { findings: { ruleId: string }[]; suppressed: { ruleId: string }[] }[];
    };
    const faults = results
      .flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))
      .filter((id) => /^clauselint\//.test(id));
    return [...results.flatMap(({ suppressed }) => suppressed.map(({ ruleId }) => ruleId)), ...faults].sort();
  }

  beforeEach(async () => {
    await edit("1-msa.md", (text) => text.replace(`\n${clause}`, `\n<!-- ${directive} -->\n${clause}`));
    expect(await told()).toEqual([...waived].sort());
  });

  test("stays with its clause when all sections are renumbered and files change names", async () => {
    await edit("1-msa.md", renumbered);
    await reordered();
    expect(await told()).toEqual([...waived].sort());
  });

  test("says the same as a comment of Word", async () => {
    await converted();
    const file = path.join(folder, "1-msa.docx");
    const parts = unzipSync(await readFile(file));
    const comments = strFromU8(parts["word/comments.xml"] ?? new Uint8Array());
    const asWaiver = comments.replace("Why did we give this up?", directive);
    expect(asWaiver).not.toBe(comments);
    await writeFile(file, zipSync({ ...parts, "word/comments.xml": strToU8(asWaiver) }));
    expect(await told()).toEqual([...waived].sort());
  });
});
