import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LintReport } from "../engine/types.js";
import { makePdf } from "../parse/pdf/make-pdf.fixture.js";
import { defineRule } from "../rule/define-rule.js";
import { LintThread } from "./lint-thread.js";
import { resolveConfig } from "../config/resolve-config.js";
import { Clauselint } from "./clauselint.js";
import { type ClauselintOptions } from "./clauselint-options.js";

/** A rule that does to its thread what the document says. */
const script = `
  import { defineRule } from ${JSON.stringify(new URL("../../dist/index.js", import.meta.url).href)};
  import { Clauselint, serveLintThread } from ${JSON.stringify(new URL("../../dist/node/index.js", import.meta.url).href)};

  const obedient = defineRule({
    meta: { id: "test/obedient", severity: "warning", docs: { summary: "s", why: "w", fix: "f" }, messages: { words: "{{words}}" } },
    create: ({ document, report }) => ({
      Contract(node) {
        if (document.text.includes("thread: end")) process.exit(3);
        if (document.text.includes("thread: throw")) setImmediate(() => { throw new Error("thrown late"); });
        if (document.text.includes("thread: loop")) for (;;);
        if (document.text.includes("thread: fill")) for (const all = []; ; ) all.push(new Array(1e5).fill({}));
        report({ messageId: "words", data: { words: document.text.length }, at: node });
      },
    }),
  });
  serveLintThread((options) => new Clauselint({ ...options, rules: [obedient], provisions: [], version: "9.9.9" }));
`;

/** The same rule for this thread, where it only reports. */
const peaceful = defineRule({
  meta: {
    id: "test/obedient",
    severity: "warning",
    docs: { summary: "s", why: "w", fix: "f" },
    messages: { words: "{{words}}" },
  },
  create: ({ document, report }) => ({
    Contract(node) {
      report({ messageId: "words", data: { words: document.text.length }, at: node });
    },
  }),
});

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-threads-"));
  await writeFile(path.join(folder, "script.mjs"), script);
  for (const [index, name] of ["b", "a", "d", "c"].entries()) {
    await writeFile(
      path.join(folder, `${name}.md`),
      `# Loan ${index}\n\n${"The Borrower shall repay it. ".repeat(index)}`,
    );
  }
  await writeFile(
    path.join(folder, "e.pdf"),
    makePdf([{ texts: [{ x: 72, y: 740, text: "The Borrower shall repay." }] }]),
  );
  await writeFile(path.join(folder, "f.pdf"), "%PDF-1.7 and no more");
  await writeFile(path.join(folder, "g.txt"), "");
  for (const what of ["end", "throw", "loop", "fill"]) {
    await writeFile(path.join(folder, `${what}.html`), `<p>thread: ${what}</p>`);
  }
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function linter(options: Partial<ClauselintOptions>): Clauselint {
  return new Clauselint({
    cwd: folder,
    rules: [peaceful],
    provisions: [],
    version: "9.9.9",
    configFile: false,
    threadScript: pathToFileURL(path.join(folder, "script.mjs")),
    ...options,
  });
}

function outcomes({ results }: LintReport): Record<string, string> {
  return Object.fromEntries(
    results.map(({ filePath, findings, error }) => [filePath, error?.code ?? `${findings.length} findings`]),
  );
}

test("two threads give the report of one, the PDF reader and files that cannot be read included", async () => {
  const patterns = ["*.md", "*.pdf", "*.txt", "gone.md"];
  const one = await linter({ concurrency: "off" }).lintFiles(patterns);
  expect(one.results).toHaveLength(8);
  expect(JSON.stringify(await linter({ concurrency: 2 }).lintFiles(patterns))).toBe(JSON.stringify(one));
});

test("settings reach the threads", async () => {
  const overrideConfig = { rules: { "test/obedient": "off" as const }, limits: { maxFileBytes: 60 } };
  const report = await linter({ concurrency: 2, overrideConfig }).lintFiles(["*.md"]);
  expect(outcomes(report)).toEqual({
    "a.md": "1 findings",
    "b.md": "1 findings",
    "c.md": "file-too-large",
    "d.md": "file-too-large",
  });
  expect(report.results.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))).not.toContain("test/obedient");
});

test("progress is told for each file", async () => {
  const told: string[] = [];
  await linter({ concurrency: 2 }).lintFiles(["*.md"], {
    onProgress: ({ total, filePath }) => told.push(`${filePath} of ${total}`),
  });
  expect(told.sort()).toEqual(["a.md of 4", "b.md of 4", "c.md of 4", "d.md of 4"]);
});

describe("a thread that fails ends only its file", () => {
  test("one that ends itself, and one that throws outside of the rule", async () => {
    const report = await linter({ concurrency: 2 }).lintFiles(["*.md", "end.html", "throw.html"]);
    expect(outcomes(report)).toMatchObject({ "a.md": "2 findings", "d.md": "2 findings", "end.html": "internal" });
    const late = report.results.find(({ filePath }) => filePath === "end.html");
    expect(late?.error?.message).toMatch(/^the thread that linted this file ended unexpectedly/);
    expect(report.summary.files).toBe(6);
  });

  test("one that never comes back", async () => {
    const overrideConfig = { limits: { maxReadMilliseconds: 4000 } };
    const report = await linter({ concurrency: 2, overrideConfig }).lintFiles(["*.md", "loop.html"]);
    expect(outcomes(report)).toMatchObject({ "a.md": "2 findings", "d.md": "2 findings", "loop.html": "file-timeout" });
  });

  test("one that fills its memory", async () => {
    const script = pathToFileURL(path.join(folder, "script.mjs"));
    const options = { cwd: folder, configFile: false as const };
    const thread = new LintThread(script, { options, others: 0 }, { maxOldGenerationSizeMb: 60 });
    const file = (name: string) => ({
      absolute: path.join(folder, name),
      filePath: name,
      config: resolveConfig([], name),
      kin: [],
      plugins: [],
    });
    expect((await thread.lint(file("fill.html"), 1)).error?.code).toBe("file-limit");
    expect((await thread.lint(file("a.md"), 1)).findings).toHaveLength(2);
    await thread.end();
  });
});

test("a script that cannot be started is told for each file", async () => {
  const threadScript = pathToFileURL(path.join(folder, "gone.mjs"));
  const report = await linter({ concurrency: 2, threadScript }).lintFiles(["a.md", "b.md"]);
  expect(outcomes(report)).toEqual({ "a.md": "internal", "b.md": "internal" });
  expect(report.results[0]?.error?.message).toContain("gone.mjs");
});
