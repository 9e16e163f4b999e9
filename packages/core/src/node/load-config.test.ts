import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConfigError } from "../config/problem.js";
import { defineRule } from "../rule/define-rule.js";
import { findConfig } from "./find-config.js";
import { loadConfig } from "./load-config.js";

const rules = [
  defineRule({
    meta: {
      id: "hygiene/strict",
      severity: "error",
      docs: { summary: "s", why: "w", fix: "f" },
      messages: { found: "found" },
      schema: { type: "object", properties: { days: { type: "integer" } }, additionalProperties: false },
    },
    create: () => ({}),
  }).meta,
];

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-config-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function load(name: string, text: string): ReturnType<typeof loadConfig> {
  await writeFile(path.join(folder, name), text);
  return loadConfig(path.join(folder, name), rules, folder);
}

/** Every problem as `place code message`. */
async function problems(name: string, text: string): Promise<string[]> {
  try {
    await load(name, text);
    return [];
  } catch (error) {
    if (error instanceof ConfigError)
      return error.problems.map(({ place, code, message }) => `${place ?? ""} ${code} ${message}`);
    throw error;
  }
}

const expected = { rules: { "hygiene/strict": ["warning", { days: 2 }] } };

test.each([
  ["a.yaml", "rules:\n  hygiene/strict: [warn, { days: 2 }]\n"],
  ["a.yml", "\uFEFFrules:\r\n  hygiene/strict:\r\n    - warning\r\n    - days: 2\r\n"],
  ["a.json", '{\n\t"rules": {\n\t\t"hygiene/strict": ["warning", { "days": 2 }]\n\t}\n}\n'],
  ["a.mjs", 'export default { rules: { "hygiene/strict": ["warning", { days: 2 }] } };\n'],
  [
    "a.ts",
    'type Days = { days: number };\nconst days: Days = { days: 2 };\nexport default { rules: { "hygiene/strict": ["warning", days] as const } };\n',
  ],
])("%s", async (name, text) => {
  expect(await load(name, text)).toEqual(expected);
});

test("a .js file in a folder of modules", async () => {
  await writeFile(path.join(folder, "package.json"), '{ "type": "module" }');
  expect(await load("b.js", "export default {};\n")).toEqual({});
});

test("an empty file is an empty configuration", async () => {
  expect(await load("c.yaml", "# nothing yet\n")).toEqual({});
});

describe("places", () => {
  test("YAML: the line of the key or the value", async () => {
    const text = [
      "rules:",
      "  hygiene/strickt: error",
      "  hygiene/strict:",
      "    - error",
      "    - days: many",
      "      weeks: 2",
      "documents:",
      "  - files: ['*.md']",
      "    kind: swo",
      "limit: {}",
    ].join("\n");
    expect(await problems("p.yaml", text)).toEqual([
      'p.yaml:2 config-unknown-rule unknown rule "hygiene/strickt"',
      'p.yaml:5 config-invalid-option option days of hygiene/strict must be a whole number, not "many"',
      'p.yaml:6 config-invalid-option unknown option "weeks" of hygiene/strict',
      'p.yaml:9 config-invalid-option unknown kind of document "swo"',
      'p.yaml:10 config-unknown-key unknown key "limit"',
    ]);
  });

  test("JSON", async () => {
    const text = '{\n  "rules": {\n    "hygiene/strict": "eror"\n  },\n  "limits": { "maxPages": 0 }\n}';
    expect(await problems("p.json", text)).toEqual([
      'p.json:3 config-invalid-option severity of hygiene/strict must be error, warning, info or off, not "eror"',
      "p.json:5 config-invalid limits.maxPages must be a whole number above 0, not 0",
    ]);
  });

  test("a program has a file, but no line", async () => {
    expect(await problems("p.mjs", "export default { rulez: {} };")).toEqual([
      'p.mjs config-unknown-key unknown key "rulez"',
    ]);
  });
});

describe("files that cannot be read", () => {
  test.each([
    ["broken.yaml", "rules: [error\nparties: {}\n", "config-invalid", "broken.yaml:2"],
    ["twice.yaml", "rules: {}\nrules: {}\n", "config-invalid", "twice.yaml:2"],
    ["broken.json", '{\n  "rules": {\n', "config-invalid", "broken.json:3"],
    ["comment.json", '{\n  # why\n  "rules": {}\n}', "config-invalid", "comment.json"],
    ["throws.mjs", "throw new Error('no');", "config-invalid", "throws.mjs"],
    ["nothing.mjs", "export const rules = {};", "config-invalid", "nothing.mjs"],
    ["config.toml", "rules = 1", "config-invalid", "config.toml"],
  ])("%s", async (name, text, code, place) => {
    await expect(load(name, text)).rejects.toMatchObject({ code, place });
  });

  test.each(["gone.yaml", "gone.ts", "gone.mjs"])("missing %s", async (name) => {
    await expect(loadConfig(path.join(folder, name), rules, folder)).rejects.toMatchObject({ code: "config-missing" });
  });

  test("aliases that multiply are stopped", async () => {
    const levels = Array.from({ length: 12 }, (_, level) => `a${level}: &a${level} [${`*a${level - 1},`.repeat(9)}]`);
    const text = ["a: &a-1 [x]", ...levels].join("\n");
    await expect(load("bomb.yaml", text)).rejects.toMatchObject({ code: "config-invalid" });
  });
});

describe("finding", () => {
  test("the nearest folder above that has one", async () => {
    const deep = path.join(folder, "project", "contracts", "2024");
    await mkdir(deep, { recursive: true });
    const file = path.join(folder, "project", "clauselint.config.yaml");
    await writeFile(file, "");
    expect(await findConfig(deep)).toBe(file);
    const nearer = path.join(deep, "clauselint.config.json");
    await writeFile(nearer, "{}");
    expect(await findConfig(deep)).toBe(nearer);
  });

  test("two in one folder are refused", async () => {
    const both = path.join(folder, "both");
    await mkdir(both);
    await writeFile(path.join(both, "clauselint.config.yaml"), "");
    await writeFile(path.join(both, "clauselint.config.ts"), "");
    await expect(findConfig(both)).rejects.toMatchObject({
      code: "config-invalid",
      message: "there are two configuration files: clauselint.config.yaml and clauselint.config.ts",
    });
  });
});
