import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LintReport } from "../engine/types.js";
import { defineRule } from "../rule/define-rule.js";
import { Clauselint } from "./clauselint.js";
import { type ClauselintOptions } from "./clauselint-options.js";

const contract = `# Statement of Work

This Statement of Work is made between Acme Ltd ("Customer") and Bolt Inc ("Supplier").

## 1. Services

1.1 The Supplier shall host the portal of the Customer.

## 2. Fees

2.1 The Customer shall pay the Supplier 5,000 dollars a month for the services.
`;

/** Reports every numbered clause, so that a test sees what was read. */
const everyClause = defineRule({
  meta: {
    id: "test/every-clause",
    severity: "warning",
    docs: { summary: "s", why: "w", fix: "f" },
    messages: { found: "{{kind}} clause {{label}}" },
  },
  create: ({ facts, report }) => ({
    Clause(node) {
      if (node.label === null) return;
      report({ messageId: "found", data: { kind: facts.kind.kind, label: node.label.text }, at: node });
    },
  }),
});

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-class-"));
  await mkdir(path.join(folder, "sub"));
  await writeFile(path.join(folder, "b.md"), contract);
  await writeFile(path.join(folder, "sub", "a.txt"), contract.replace("1.1", "3.1"));
  await writeFile(path.join(folder, "empty.md"), "");
  await writeFile(path.join(folder, "picture.png"), "\u0089PNG\r\n\u001A\n");
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function linter(options: Partial<ClauselintOptions> = {}): Clauselint {
  return new Clauselint({
    cwd: folder,
    rules: [everyClause],
    provisions: [],
    version: "9.9.9",
    configFile: false,
    overrideConfig: { rules: { "clauselint/not-an-outsourcing-contract": "off" } },
    ...options,
  });
}

function lines(report: LintReport): string[] {
  return report.results.flatMap(({ filePath, findings, error }) => [
    ...findings.map(({ severity, message }) => `${filePath}: ${severity} ${message}`),
    ...(error === undefined ? [] : [`${filePath}: ${error.code}`]),
  ]);
}

describe("lintFiles", () => {
  test("a file that fails stops no other; results are sorted", async () => {
    const report = await linter().lintFiles(["sub", "picture.png", "gone.md", "."]);
    expect(lines(report)).toEqual(
      [
        "b.md: warning sow clause 1.1",
        "b.md: warning sow clause 2.1",
        "empty.md: file-empty",
        "gone.md: file-missing",
        "picture.png: file-kind-unknown",
        "sub/a.txt: warning sow clause 3.1",
        "sub/a.txt: warning sow clause 2.1",
      ].sort((left, right) => (left.split(":")[0] === right.split(":")[0] ? 0 : left < right ? -1 : 1)),
    );
    expect(report.summary).toEqual({ files: 5, errors: 0, warnings: 4, infos: 0, failed: 3, waived: 0, known: 0 });
    expect(report.tool).toEqual({ name: "clauselint", version: "9.9.9" });
  });

  test("progress is told before each file", async () => {
    const told: string[] = [];
    await linter().lintFiles(["."], {
      onProgress: ({ done, total, filePath }) => told.push(`${done}/${total} ${filePath}`),
    });
    expect(told).toEqual(["0/3 b.md", "1/3 empty.md", "2/3 sub/a.txt"]);
  });

  test("two runs give the same report", async () => {
    expect(await linter().lintFiles(["."])).toEqual(await linter().lintFiles(["."]));
  });

  test("a limit of the configuration holds", async () => {
    const report = await linter({ overrideConfig: { limits: { maxFileBytes: 10 } } }).lintFiles(["b.md"]);
    expect(lines(report)).toEqual(["b.md: file-too-large"]);
  });
});

describe("lintText and lintBuffer", () => {
  test("a text is Markdown unless its name says otherwise", async () => {
    expect(lines(await linter().lintText(contract))).toEqual([
      "text.md: warning sow clause 1.1",
      "text.md: warning sow clause 2.1",
    ]);
    expect(lines(await linter().lintText("<h1>", { filePath: "x.pdf" }))).not.toEqual([]);
  });

  test("bytes", async () => {
    const bytes = new TextEncoder().encode(contract);
    expect(lines(await linter().lintBuffer(bytes, { filePath: "sub/c.md" }))).toEqual([
      "sub/c.md: warning sow clause 1.1",
      "sub/c.md: warning sow clause 2.1",
    ]);
    expect(lines(await linter().lintBuffer(new Uint8Array(), { filePath: "c.md" }))).toEqual(["c.md: file-empty"]);
  });
});

describe("configuration", () => {
  test("the nearest file holds, its globs are relative to it, and the override wins", async () => {
    const config = path.join(folder, "clauselint.config.yaml");
    await writeFile(config, "rules: { test/every-clause: error }\ndocuments: [{ files: sub/*.txt, kind: msa }]\n");
    try {
      const found = new Clauselint({
        cwd: path.join(folder, "sub"),
        rules: [everyClause],
        provisions: [],
        version: "0",
      });
      const rows = lines(await found.lintFiles(["a.txt"]));
      expect(rows).toContain("a.txt: error msa clause 3.1");
      const off = linter({ configFile: config, overrideConfig: { rules: { "test/every-clause": "off" } } });
      expect(lines(await off.lintFiles(["sub"])).filter((row) => row.includes("clause"))).toEqual([]);
    } finally {
      await rm(config);
    }
  });

  test("what is wrong with it is told before anything is read", async () => {
    await expect(
      linter({ overrideConfig: { rules: { "test/every-claus": "off" } } }).lintFiles(["b.md"]),
    ).rejects.toMatchObject({ name: "ClauselintError", code: "config-unknown-rule", place: "overrideConfig" });
    await expect(linter({ configFile: "gone.yaml" }).lintFiles(["b.md"])).rejects.toMatchObject({
      code: "config-missing",
      place: "gone.yaml",
    });
  });
});

test("one document with its facts", async () => {
  const { document, facts } = await linter().readDocument("b.md");
  expect(document.filePath).toBe("b.md");
  expect(document.text).toContain("The Supplier shall host the portal");
  expect(facts.kind.kind).toBe("sow");
  await expect(linter().readDocument("gone.md")).rejects.toMatchObject({ code: "file-missing", place: "gone.md" });
});

test("a formatter knows the rules", async () => {
  const format = await linter().loadFormatter("sarif");
  expect(format(await linter().lintFiles(["b.md"]))).toContain('"id": "test/every-clause"');
});
