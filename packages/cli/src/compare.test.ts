import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "./scratch-repository.fixture.js";

const fixtures = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
const compare = async (...argv: string[]): ReturnType<typeof runCommand> => runCommand(["compare", ...argv], folder);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-compare-"));
  for (const name of ["msa-clean.md", "msa-clean.docx", "msa-clean.pdf", "msa-defective.docx"]) {
    await copyFile(path.join(fixtures, name), path.join(folder, name));
  }
  const clean = await readFile(path.join(fixtures, "msa-clean.md"), "utf8");
  const weaker = clean.replace(
    /^17\.5 On request the Provider shall continue .*$/m,
    "17.5 Each party returns the keys.",
  );
  if (weaker === clean) throw new Error("the fixture has no such clause");
  await writeFile(path.join(folder, "weaker.md"), weaker);
  await writeFile(path.join(folder, "empty.md"), "");
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

interface Row {
  readonly ruleId: string;
  readonly change: string;
  readonly before: { readonly outcome: string; readonly place: string; readonly words: string };
  readonly after: { readonly outcome: string; readonly place: string; readonly words: string };
}

async function rows(...argv: string[]): Promise<readonly Row[]> {
  const { out } = await compare(...argv, "--format", "json");
  return (JSON.parse(out) as { rows: readonly Row[] }).rows;
}

describe("two versions", () => {
  test.each(["msa-clean.docx", "msa-clean.pdf"])("in two formats that say the same: %s", async (other) => {
    const { code, out } = await compare("msa-clean.md", other);
    expect(code).toBe(0);
    expect(out).toMatch(/\n\d+ unchanged\n$/);
  });

  test("a protection that was taken out, with the words of both versions", async () => {
    const changed = (await rows("msa-clean.md", "weaker.md")).filter(({ change }) => change !== "unchanged");
    expect(changed).toMatchObject([
      {
        ruleId: "data-ownership/exit-assistance",
        change: "removed",
        before: { outcome: "satisfied", place: "§17.5" },
        after: { outcome: "missing", place: "" },
      },
    ]);
    expect(changed[0]?.before.words).toContain("On request the Provider shall continue");
    expect(changed[0]?.after.words).toContain("looked in §1");
    const { code, out } = await compare("msa-clean.md", "weaker.md");
    expect(code).toBe(1);
    expect(out).toMatch(
      /removed +data-ownership\/exit-assistance {2}satisfied → missing\n +before {2}§17\.5: “On request/,
    );
    expect(out).toMatch(/\n1 removed, \d+ unchanged\n$/);
  });

  test("a protection that came in is no loss", async () => {
    const [first] = await rows("weaker.md", "msa-clean.pdf");
    expect(first).toMatchObject({ ruleId: "data-ownership/exit-assistance", change: "added" });
    expect((await compare("weaker.md", "msa-clean.pdf")).code).toBe(0);
  });

  test("words that now work against the customer, across formats, the gravest change first", async () => {
    const all = await rows("msa-clean.md", "msa-defective.docx");
    expect(all.find(({ ruleId }) => ruleId === "data-ownership/customer-owns-deliverables")).toMatchObject({
      change: "removed",
      after: { outcome: "adverse", place: "§6.1" },
    });
    const order = ["removed", "weakened", "asked-anew", "reworded", "not-asked", "strengthened", "added", "unchanged"];
    const places = all.map(({ change }) => order.indexOf(change));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe("formats", () => {
  test("Markdown has what changed, CSV every requirement", async () => {
    const { out } = await compare("msa-clean.md", "weaker.md", "-f", "markdown");
    expect(out).toMatch(/^### Clauselint: 1 removed, \d+ unchanged\n\n\*\*msa-clean\.md\*\* → \*\*weaker\.md\*\*\n/);
    expect(out.split("\n").filter((line) => line.startsWith("| removed | "))).toHaveLength(1);
    const csv = await compare("msa-clean.md", "weaker.md", "-f", "csv");
    const lines = csv.out.trimEnd().split("\r\n");
    expect(lines[0]).toBe("change,requirement,asks,before,words before,after,words after,lost");
    expect(lines).toHaveLength((await rows("msa-clean.md", "weaker.md")).length + 1);
  });

  test("others are refused", async () => {
    expect((await compare("msa-clean.md", "weaker.md", "-f", "sarif")).err).toContain('compare has no format "sarif"');
  });
});

test.each([
  [["msa-clean.md"], "compare needs two files, the old and the new version, not 1 (usage)"],
  [["msa-clean.md", "weaker.md", "empty.md"], "not 3 (usage)"],
  [["msa-clean.md", "*.docx"], "compare needs files, and *.docx holds 2 (usage)"],
  [["msa-clean.md", "empty.md"], "empty.md: "],
  [["gone.md", "msa-clean.md"], "gone.md: no such file or folder (file-missing)"],
])("what cannot be compared: %j", async (argv, message) => {
  const { code, out, err } = await compare(...argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(message);
});
