import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConfigError } from "../config/problem.js";
import { resolveConfig } from "../config/resolve-config.js";
import { defineRule } from "../rule/define-rule.js";
import { findConfig } from "./find-config.js";
import { loadSettings } from "./load-settings.js";
import type { Threshold } from "../config/thresholds.js";
import type { Config } from "../config/types.js";

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
  }),
];

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-config-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const presets = [
  { name: "recommended", summary: "s", config: { rules: { "hygiene/strict": "error" } } },
  { name: "calm", summary: "s", config: { rules: { "hygiene/strict": ["info", { days: 30 }] } } },
] as const;

const thresholds: readonly Threshold[] = [
  { name: "days", summary: "s", rule: "hygiene/strict", option: "days", unit: "days", bound: "most" },
];

async function settings(name: string): ReturnType<typeof loadSettings> {
  return loadSettings({
    rules,
    provisions: [],
    presets,
    thresholds,
    defaultPresets: ["recommended"],
    cwd: folder,
    configFile: name,
  });
}

async function load(name: string, text: string): Promise<Config | undefined> {
  await writeFile(path.join(folder, name), text);
  return (await settings(name)).layers.at(-2)?.config;
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

  test("a program: the line of a key that it has once", async () => {
    const text = [
      'const rules = { "hygiene/strickt": "error" };',
      "// limit: not this line",
      "export default {",
      "  rules,",
      "  limit : {},",
      "  limits: {",
      "    maxPages: 0,",
      "  },",
      "  extends: ['calm', 'calmer'],",
      "  documents: [{ files: ['a'], kind: 'sow', famliy: 'x' }, { files: ['b'], famliy: 'y' }],",
      "};",
    ];
    expect(await problems("p.mjs", text.join("\n"))).toEqual([
      'p.mjs:9 config-unknown-preset there is no preset or installed package "calmer"',
    ]);
    text.splice(8, 1);
    expect(await problems("q.mjs", text.join("\n"))).toEqual([
      'q.mjs:1 config-unknown-rule unknown rule "hygiene/strickt"',
      'q.mjs:5 config-unknown-key unknown key "limit"',
      "q.mjs:7 config-invalid limits.maxPages must be a whole number above 0, not 0",
      'q.mjs:9 config-unknown-key unknown key "famliy" in documents[0]',
      'q.mjs:9 config-unknown-key unknown key "famliy" in documents[1]',
    ]);
    expect(await problems("r.mjs", "const key = 'rulez';\nexport default { [key]: {} };")).toEqual([
      'r.mjs config-unknown-key unknown key "rulez"',
    ]);
  });
});

describe("files that cannot be read", () => {
  test.each([
    ["broken.yaml", "rules: [error\nparties: {}\n", "config-invalid", "broken.yaml:2"],
    ["twice.yaml", "rules: {}\nrules: {}\n", "config-invalid", "twice.yaml:2"],
    ["broken.json", '{\n  "rules": {\n', "config-invalid", "broken.json:3"],
    ["comment.json", '{\n  # why\n  "rules": {}\n}', "config-invalid", "comment.json:2"],
    ["marks.json", '{\n  "rules": {},\n  // why\n  "failOn": "never" }', "config-invalid", "marks.json:3"],
    ["comma.json", '\uFEFF{\n  "rules": {},\n  "failOn": "never",\n}', "config-invalid", "comma.json:3"],
    ["word.json", '{\n  "limits": { "maxPages": 3 },\n  "failOn": never\n}', "config-invalid", "word.json:3"],
    ["throws.mjs", "throw new Error('no');", "config-invalid", "throws.mjs:1"],
    ["nothing.mjs", "export const rules = {};", "config-invalid", "nothing.mjs"],
    ["config.toml", "rules = 1", "config-invalid", "config.toml"],
  ])("%s", async (name, text, code, place) => {
    await expect(load(name, text)).rejects.toMatchObject({ code, place });
  });

  test.each([
    ["{ 'rules': {} }", "Put names and words in double quotation marks"],
    ['{ "rules": {}, }', "Take out the comma behind the last entry."],
    ['{ "rules": {} # why\n}', "Comments need YAML"],
  ])("what only YAML allows is named: %s", async (text, hint) => {
    await expect(load("hint.json", text)).rejects.toMatchObject({ hint: expect.stringContaining(hint) as string });
  });

  test("JSON may name its schema, for editors", async () => {
    await expect(load("schema.json", '{ "$schema": "./clauselint.schema.json" }')).resolves.toBeDefined();
  });

  test.each(["gone.yaml", "gone.ts", "gone.mjs"])("missing %s", async (name) => {
    await expect(settings(name)).rejects.toMatchObject({ code: "config-missing" });
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

describe("extends", () => {
  /** The setting of the rule as it holds for any document. */
  async function setting(text: string): Promise<unknown> {
    await writeFile(path.join(folder, "top.yaml"), text);
    const { layers, defaults } = await settings("top.yaml");
    const configs = layers.map(({ config }) => config);
    return resolveConfig(configs, "a.md", defaults).rules["hygiene/strict"];
  }

  async function refusal(text: string): Promise<unknown> {
    return setting(text).then(
      () => null,
      (error: unknown) => error,
    );
  }

  beforeAll(async () => {
    await writeFile(path.join(folder, "house.yaml"), "extends: [calm]\nlimits: { maxPages: 7 }\n");
    await writeFile(path.join(folder, "plain.json"), '{ "rules": { "hygiene/strict": "warn" } }');
    await writeFile(path.join(folder, "round.yaml"), "# round\nextends: ./about.yaml\n");
    await writeFile(path.join(folder, "about.yaml"), "extends: [./round.yaml]\n");
    await writeFile(path.join(folder, "wrong.yaml"), "\nrulez: {}\n");
    const home = path.join(folder, "node_modules", "@acme", "clauselint-config");
    await mkdir(home, { recursive: true });
    await writeFile(
      path.join(home, "package.json"),
      '{ "name": "@acme/clauselint-config", "exports": { ".": { "import": "./index.mjs" }, "./quiet": "./quiet.yaml" } }',
    );
    await writeFile(path.join(home, "index.mjs"), 'export default { extends: ["calm"] };\n');
    await writeFile(path.join(home, "quiet.yaml"), "rules: { hygiene/strict: off }\nextends: []\n");
  });

  test.each<[string, string, unknown]>([
    ["nothing: the usual preset", "", "error"],
    ["an empty list: no preset at all", "extends: []", "off"],
    ["a preset", "extends: calm", ["info", { days: 30 }]],
    ["the later preset over the earlier", "extends: [calm, recommended]", ["error", { days: 30 }]],
    ["the configuration over its presets", "extends: calm\nrules: { hygiene/strict: warn }", ["warning", { days: 30 }]],
    ["a file with a preset", "extends: ./house.yaml", ["info", { days: 30 }]],
    ["a file without one, over the usual preset", "extends: plain.json", "warning"],
    ["a package", 'extends: "@acme/clauselint-config"', ["info", { days: 30 }]],
    ["a file of a package", 'extends: "@acme/clauselint-config/quiet"', "off"],
  ])("%s", async (_, text, expected) => {
    expect(await setting(text)).toEqual(expected);
  });

  test("what is not rules is extended too", async () => {
    await writeFile(path.join(folder, "top.yaml"), "extends: ./house.yaml\n");
    const { layers } = await settings("top.yaml");
    expect(layers.map(({ config }) => config.limits)).toContainEqual({ maxPages: 7 });
  });

  test("an unknown name: place, nearest name, where to read", async () => {
    expect(await refusal("rules: {}\nextends:\n  - recommended\n  - clam\n")).toMatchObject({
      code: "config-unknown-preset",
      place: "top.yaml:4",
      hint: 'Did you mean "calm"? Presets: recommended, calm. Read docs/configuration.md#extends.',
    });
  });

  test("a file that is not there", async () => {
    expect(await refusal("extends: ./nowhere.yaml\n")).toMatchObject({
      code: "config-unknown-preset",
      place: "top.yaml:1",
      message: 'there is no file "./nowhere.yaml" to extend',
    });
  });

  test("a circle is told with its members, where it closes", async () => {
    expect(await refusal("extends: ./round.yaml\n")).toMatchObject({
      code: "config-cycle",
      place: "about.yaml:1",
      message: "it extends itself: round.yaml → about.yaml → round.yaml",
    });
    expect(await refusal("extends: top.yaml\n")).toMatchObject({ code: "config-cycle", place: "top.yaml:1" });
  });

  test("one file by two ways is no circle, and its problems are told once", async () => {
    expect(await setting("extends: [./house.yaml, ./house.yaml]")).toEqual(["info", { days: 30 }]);
    const error = await refusal("extends: [./wrong.yaml, ./wrong.yaml]");
    expect(error instanceof ConfigError && error.problems.map(({ place }) => place)).toEqual(["wrong.yaml:2"]);
  });

  test("something else than names", async () => {
    expect(await refusal("extends: { a: b }\n")).toMatchObject({ code: "config-invalid", place: "top.yaml:1" });
    expect(await refusal("extends: [1]\n")).toMatchObject({ code: "config-invalid", place: "top.yaml:1" });
  });

  test("a program lays a preset over the configuration", async () => {
    await writeFile(path.join(folder, "top.yaml"), "rules: { hygiene/strict: off }");
    const over = {
      rules,
      provisions: [],
      presets,
      thresholds,
      defaultPresets: ["recommended"],
      cwd: folder,
      configFile: "top.yaml",
    };
    const { layers } = await loadSettings({ ...over, overrideConfig: { extends: "calm" } });
    expect(layers.map(({ origin }) => origin([]))).toEqual(["top.yaml:1", "preset calm", "overrideConfig"]);
  });

  test("each setting knows where it stands", async () => {
    await writeFile(path.join(folder, "top.yaml"), "extends: calm\nrules:\n  hygiene/strict: off\n");
    const { layers } = await settings("top.yaml");
    const origins = layers.map(({ origin }) => origin(["rules", "hygiene/strict"]));
    expect(origins).toEqual(["preset calm", "top.yaml:3", "overrideConfig"]);
  });
});
