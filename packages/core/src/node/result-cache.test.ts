import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defineRule } from "../rule/define-rule.js";
import { Clauselint } from "./clauselint.js";
import { type ClauselintOptions } from "./clauselint-options.js";

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

describe("the code of plug-ins is part of the key, whatever their version says", () => {
  const plugin = `import { words } from "./words.mjs"; export default {
  name: "mine",
  version: "1.0.0",
  rules: [{
    meta: { id: "mine/any", severity: "warning", docs: { summary: "s", why: "w", fix: "f" }, messages: { any: "{{words}}" }, defaultOptions: {} },
    create: ({ report }) => ({ Contract(node) { report({ messageId: "any", data: { words }, at: node }); } }),
  }],
};
`;

  /** A run of its own, since a module is read once a process. */
  async function run(): Promise<{ known: string | undefined; messages: unknown }> {
    const script = `
      import { Clauselint } from ${JSON.stringify(new URL("../../dist/node/index.js", import.meta.url).href)};
      const clauselint = new Clauselint({ cwd: ${JSON.stringify(folder)}, rules: [], provisions: [], version: "1", cacheFolder: "kept" });
      const notes = [];
      const { results } = await clauselint.lintFiles(["a.md"], { onNote: (note) => notes.push(note) });
      const messages = results[0].findings.filter(({ ruleId }) => ruleId === "mine/any").map(({ message }) => message);
      console.log(JSON.stringify({ known: /(\\d) of 1 results are in the cache/.exec(notes.join())?.[1], messages }));
    `;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
    return JSON.parse(stdout) as Awaited<ReturnType<typeof run>>;
  }

  test.each([
    ["clauselint.config.yaml", "plugins: [./plug.mjs]\nrules: { mine/any: warning }\n"],
    [
      "clauselint.config.ts",
      'import mine from "./plug.mjs";\nexport default { plugins: [mine], rules: { "mine/any": "warning" } };\n',
    ],
  ])("named in %s", async (name, text) => {
    await writeFile(path.join(folder, name), text);
    await writeFile(path.join(folder, "plug.mjs"), plugin);
    await writeFile(path.join(folder, "words.mjs"), 'export const words = "before";\n');
    expect(await run()).toEqual({ known: "0", messages: ["before"] });
    expect(await run()).toEqual({ known: "1", messages: ["before"] });
    await writeFile(path.join(folder, "words.mjs"), 'export const words = "after";\n');
    expect(await run()).toEqual({ known: "0", messages: ["after"] });
  });
});

test("a playbook is part of the key by what it says, not by how it is written", async () => {
  const playbook = (phrase: string): string =>
    `name: house\nrules:\n  - id: words\n    type: forbidden-phrase\n    severity: warning\n    message: m\n    find: ["${phrase}"]\n    examples: { wrong: ["The Borrower ${phrase}."], right: ["The Borrower pays."] }\n`;
  const config = { configFile: "house.config.yaml" };
  await writeFile(path.join(folder, "house.config.yaml"), "playbooks: [house.yaml]\n");
  await writeFile(path.join(folder, "house.yaml"), playbook("is repaid"));
  expect(await lint(config)).toContain("house/words");
  await writeFile(path.join(folder, "house.yaml"), `# seen\n${playbook("is repaid")}`);
  await lint(config);
  expect(linted).toEqual([]);
  await writeFile(path.join(folder, "house.yaml"), playbook("is lent"));
  expect(await lint(config)).not.toContain("house/words");
  expect(linted).toEqual(all);
});
