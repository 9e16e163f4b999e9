import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defineRule } from "../rule/define-rule.js";
import { Clauselint, type ClauselintOptions } from "./clauselint.js";

let folder = "";
/** Which documents the rule has looked at, by their first words. */
let linted: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-cache-"));
  linted = [];
  for (const name of ["a", "b", "c"])
    await writeFile(path.join(folder, `${name}.md`), `# Loan ${name}\n\nIt is repaid.\n`);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const noting = defineRule({
  meta: {
    id: "test/noting",
    severity: "warning",
    docs: { summary: "s", why: "w", fix: "f" },
    messages: { title: "{{title}}", fail: "-" },
    schema: { type: "object", properties: { loud: { type: "boolean" } }, additionalProperties: false } as const,
  },
  create: ({ document, report }) => ({
    Contract(node) {
      const title = document.tree.title ?? "";
      linted.push(title);
      if (document.text.includes("fails")) throw new Error("as asked");
      report({ messageId: "title", data: { title }, at: node });
    },
  }),
});

async function lint(options: Partial<ClauselintOptions> = {}): Promise<string> {
  linted = [];
  const clauselint = new Clauselint({
    cwd: folder,
    rules: [noting],
    provisions: [],
    version: "1.0.0",
    configFile: false,
    cacheFolder: "kept",
    ...options,
  });
  const report = await clauselint.lintFiles(["*.md"]);
  linted.sort();
  const format = await clauselint.loadFormatter("json");
  return format(report);
}

async function entries(): Promise<string[]> {
  const names = await readdir(path.join(folder, "kept"));
  return names.filter((name) => name !== ".gitignore").map((name) => path.join(folder, "kept", name));
}

const all = ["Loan a", "Loan b", "Loan c"];

test("what is known is not linted again, and the report is the same", async () => {
  const cold = await lint();
  expect(linted).toEqual(all);
  expect(await lint()).toBe(cold);
  expect(linted).toEqual([]);
  expect(await lint({ cacheFolder: "elsewhere" })).toBe(cold);
  expect(await readFile(path.join(folder, "kept", ".gitignore"), "utf8")).toBe("*\n");
});

test("one changed word lints one document again, and one entry is all that a document has", async () => {
  await lint();
  await writeFile(path.join(folder, "b.md"), "# Loan b\n\nIt was repaid.\n");
  await lint();
  expect(linted).toEqual(["Loan b"]);
  await lint();
  expect(linted).toEqual([]);
  expect(await entries()).toHaveLength(3);
});

describe("everything that a result rests on is part of the key", () => {
  test.each<[string, Partial<ClauselintOptions>]>([
    ["the severity of a rule", { overrideConfig: { rules: { "test/noting": "error" } } }],
    ["an option of a rule", { overrideConfig: { rules: { "test/noting": ["warning", { loud: true }] } } }],
    ["a plug-in", { overrideConfig: { plugins: [{ name: "acme", version: "1.0.0" }] } }],
    ["the parties", { overrideConfig: { parties: { customer: ["Acme"] } } }],
    ["the kind of a document", { overrideConfig: { documents: [{ files: ["*.md"], kind: "sow" }] } }],
    ["a limit", { overrideConfig: { limits: { maxPages: 3 } } }],
    ["the version", { version: "1.0.1" }],
    ["the build", { build: "another" }],
    ["what is reported", { reportProvisions: true }],
    ["which rules there are", { rules: [noting, { ...noting, meta: { ...noting.meta, id: "test/second" } }] }],
  ])("%s", async (_, options) => {
    await lint();
    await lint(options);
    expect([...new Set(linted)]).toEqual(all);
  });
});

test("how long a run took is not kept", async () => {
  expect(await lint({ reportStats: true })).toMatch(
    /"stats": \{\s+"read": [\d.]+,\s+"rules": \{[^}]*"test\/noting": [\d.]+/,
  );
  expect(await lint({ reportStats: true })).not.toContain('"stats"');
  expect(linted).toEqual([]);
});

test("a document under another name is another document", async () => {
  await lint();
  await writeFile(path.join(folder, "d.md"), await readFile(path.join(folder, "a.md")));
  expect(await lint()).toContain('"filePath": "d.md"');
  expect(linted).toEqual(["Loan a"]);
});

test("what failed is tried again", async () => {
  await writeFile(path.join(folder, "c.md"), "# Loan c\n\nIt fails.\n");
  expect(await lint()).toContain("rule-failed");
  await lint();
  expect(linted).toEqual(["Loan c"]);
});

describe("a damaged entry is ignored and written anew", () => {
  test.each<[string, (text: string) => string]>([
    ["cut off", (text) => text.slice(0, -20)],
    ["empty", () => ""],
    ["no entry at all", () => "{}"],
    ["one letter changed", (text) => text.replace("Loan", "Lean")],
    ["of another version", (text) => text.replace("clauselint-result 1", "clauselint-result 0")],
  ])("%s", async (_, damage) => {
    const cold = await lint();
    for (const entry of await entries()) await writeFile(entry, damage(await readFile(entry, "utf8")));
    expect(await lint()).toBe(cold);
    expect(linted).toEqual(all);
    await lint();
    expect(linted).toEqual([]);
  });
});

test("a folder that cannot be made costs time and nothing else", async () => {
  await writeFile(path.join(folder, "kept"), "a file");
  const cold = await lint();
  expect(await lint()).toBe(cold);
  expect(linted).toEqual(all);
});

test("runs at the same time leave whole entries and nothing else", async () => {
  const reports = await Promise.all(Array.from({ length: 8 }, async () => lint()));
  expect(new Set(reports).size).toBe(1);
  expect(await entries()).toHaveLength(3);
  await lint();
  expect(linted).toEqual([]);
});
