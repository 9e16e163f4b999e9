import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { main } from "./main.js";

const fixtures = fileURLToPath(new URL("../../../fixtures/", import.meta.url));

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: "", err: "" };
  const code = await main(argv, {
    stdin: (async function* () {
      yield await Promise.resolve(new Uint8Array());
    })(),
    stdout: { write: (text) => (texts.out += text), isTTY: false },
    stderr: { write: (text) => (texts.err += text), isTTY: false },
    cwd: path.resolve(fixtures),
    env: {},
  });
  return { code, ...texts };
}

test("coverage tells for each document and requirement the answer, the clause and the words", async () => {
  const { code, out } = await run("coverage", "msa-clean.md", "msa-defective.docx", "--format", "json");
  const { rows } = JSON.parse(out) as { rows: Record<string, string>[] };
  const owned = rows.filter(({ ruleId }) => ruleId === "data-ownership/customer-owns-deliverables");
  expect(code).toBe(0);
  expect(owned).toMatchObject(
    [
      { filePath: "msa-clean.md", outcome: "satisfied", place: "§9.1", words: /hereby assigns/ },
      { filePath: "msa-defective.docx", outcome: "adverse" },
    ].map(({ words, ...row }) =>
      words === undefined ? row : { ...row, words: expect.stringMatching(words) as string },
    ),
  );
});

test("coverage for people, for a pull request and for a spreadsheet", async () => {
  const text = await run("coverage", "msa-clean.md");
  expect(text.out).toMatch(
    /satisfied +data-ownership\/customer-owns-deliverables\n +§9\.1: “The Provider hereby assigns/,
  );
  expect(text.out).toMatch(/\n {2}\d+ requirements: \d+ satisfied/);
  const table = await run("coverage", "msa-clean.md", "--format", "markdown");
  expect(table.out).toMatch(
    /\| .* `data-ownership\/customer-owns-deliverables` \| satisfied \| §9\.1 \| “The Provider/,
  );
  const sheet = await run("coverage", "msa-clean.md", "--format", "csv");
  expect(sheet.out.split("\r\n")[0]).toBe("document,requirement,asks,outcome,place,words");
});

test("coverage names a file that cannot be read and goes on", async () => {
  const { code, out } = await run("coverage", "msa-clean.md", "bad/empty.md", "--format", "json");
  const { rows, unread } = JSON.parse(out) as { rows: unknown[]; unread: unknown[] };
  expect(code).toBe(2);
  expect(rows.length).toBeGreaterThan(0);
  expect(unread).toHaveLength(1);
});

test("suggest writes an annex with the names of the document", async () => {
  const { code, out } = await run("suggest", "msa-defective.md");
  expect(code).toBe(0);
  expect(out).toMatch(/^# Proposed clauses for .+\n\n## 1\. /);
  expect(out).toMatch(/^> .*the Provider/m);
  expect(out).not.toMatch(/\{(?:customer|provider)\}/);
});

test("what makes no sense is refused", async () => {
  expect(await run("suggest")).toMatchObject({
    code: 2,
    err: expect.stringContaining("suggest needs a file") as string,
  });
  expect(await run("coverage", "msa-clean.md", "--format", "sarif")).toMatchObject({ code: 2 });
  expect(await run("coverage", "--fail-on", "never")).toMatchObject({ code: 2 });
});

test("rules are listed, and one is told in full", async () => {
  const list = await run("rules");
  expect(list.out).toMatch(/^code-escrow\n {2}error {4}code-escrow\/agreement\n/);
  const one = await run("rules", "code-escrow/agreement");
  expect(one.out).toMatch(/^code-escrow\/agreement {2}error\n/);
  for (const part of ["Why", "What to do", "What it looks for", "Options", "Wording to start from", "Sources"]) {
    expect(one.out).toMatch(new RegExp(`^${part}`, "m"));
  }
  expect(JSON.parse((await run("rules", "--format", "json")).out)).toMatchObject({ schemaVersion: 1 });
  expect(await run("rules", "code-escrow/agrement")).toMatchObject({
    code: 2,
    err: expect.stringContaining("Did you mean code-escrow/agreement?") as string,
  });
});
