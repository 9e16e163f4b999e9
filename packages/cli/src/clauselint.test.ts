import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Clauselint, defineRule, rules, type ClauselintOptions, type Rule } from "./index.js";

const contract = `# Statement of Work

This Statement of Work is made between Acme Ltd ("Customer") and Bolt Inc ("Supplier").

1. The Supplier shall host the portal of the Customer.
`;

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-library-"));
  await writeFile(path.join(folder, "a.md"), contract);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const saying = (found: string): Rule =>
  defineRule({
    meta: { id: "house/says", severity: "warning", docs: { summary: "s", why: "w", fix: "f" }, messages: { found } },
    create: ({ report }) => ({
      Contract() {
        report({ messageId: "found" });
      },
    }),
  });

async function said(options: ClauselintOptions): Promise<readonly string[]> {
  const clauselint = new Clauselint({ cwd: folder, cacheFolder: "kept", ...options });
  const { results } = await clauselint.lintFiles(["a.md"]);
  return results.flatMap(({ findings }) =>
    findings.flatMap(({ ruleId, message }) => (ruleId.startsWith("house/") ? [message] : [])),
  );
}

describe("a cache", () => {
  test("is not asked about rules that a program gives: nothing tells when their code changes", async () => {
    expect(await said({ rules: [...rules, saying("one")] })).toEqual(["one"]);
    expect(await said({ rules: [...rules, saying("two")] })).toEqual(["two"]);
  });

  test("is not asked about a preset that a program gives: it may bring rules", async () => {
    const mine = (rule: Rule): ClauselintOptions => ({
      presets: [
        {
          name: "mine",
          summary: "s",
          load: () => Promise.resolve({ config: { rules: { "house/says": "error" } }, rules: [rule] }),
        },
      ],
      defaultPresets: ["mine"],
    });
    expect(await said(mine(saying("one")))).toEqual(["one"]);
    expect(await said(mine(saying("two")))).toEqual(["two"]);
  });

  test("is not asked about a plug-in that a program gives itself", async () => {
    const withPlugin = (rule: Rule): ClauselintOptions => ({
      overrideConfig: {
        plugins: [{ name: "house", version: "1.0.0", rules: [rule] }],
        rules: { "house/says": "error" },
      },
    });
    expect(await said(withPlugin(saying("one")))).toEqual(["one"]);
    expect(await said(withPlugin(saying("two")))).toEqual(["two"]);
  });
});

test("an option that is undefined is not given", async () => {
  const keys = [
    "rules",
    "provisions",
    "presets",
    "thresholds",
    "defaultPresets",
    "today",
    "threadScript",
    "cacheFolder",
  ];
  const nothing = Object.fromEntries(keys.map((key) => [key, undefined]));
  const report = async (more: object): Promise<unknown> => new Clauselint({ cwd: folder, ...more }).lintFiles(["a.md"]);
  expect(await report(nothing)).toEqual(await report({}));
});

test("files are linted alike in threads, with the presets that a program gives", async () => {
  const big = `${contract}\n${"The Supplier shall host it. ".repeat(2000)}\n`;
  for (const name of ["b.md", "c.md"]) await writeFile(path.join(folder, name), big);
  const report = async (concurrency: "off" | 2): Promise<unknown> =>
    new Clauselint({ cwd: folder, concurrency, defaultPresets: [] }).lintFiles(["b.md", "c.md"]);
  expect(await report(2)).toEqual(await report("off"));
});
