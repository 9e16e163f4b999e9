import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { errorCodes } from "../error-codes.js";
import type { Plugin } from "../plugin/types.js";
import { defineRule } from "../rule/define-rule.js";
import { Clauselint } from "./clauselint.js";
import { type ClauselintOptions } from "./clauselint-options.js";

const docs = { summary: "s", why: "w", fix: "f" };
const rule = (id: `${string}/${string}`): ReturnType<typeof defineRule> =>
  defineRule({
    meta: { id, severity: "warning", docs, messages: { found: "a contract" } },
    create: ({ report }) => ({
      Contract() {
        report({ messageId: "found" });
      },
    }),
  });
const plugin: Plugin = { name: "mine", version: "1.0.0", rules: [rule("mine/any")] };

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-plugins-"));
  const source = `{ name: "acme", version: "2.1.0", presets: [{ name: "calm", summary: "s", config: { rules: { "own/any": "info" } } }] }`;
  await writeFile(path.join(folder, "acme.mjs"), `export default ${source};\n`);
  await writeFile(path.join(folder, "older.mjs"), `export default ${source.replace("2.1.0", "2.0.0")};\n`);
  await writeFile(path.join(folder, "nothing.mjs"), 'export default { name: "Acme Corp", rules: [{}] };\n');
  const provision = '{ type: "t", anchors: ["a"], patterns: [/a/] }';
  await writeFile(
    path.join(folder, "misspelt.mjs"),
    `export default { name: "misspelt", version: "1", ruls: [], provisions: [${provision}, {}] };\n`,
  );
  const meta = { ...rule("severe/any").meta, severity: "eror" };
  await writeFile(
    path.join(folder, "severe.mjs"),
    `export default { name: "severe", version: "1", rules: [{ meta: ${JSON.stringify(meta)}, create: () => ({}) }] };\n`,
  );
  for (const [name, change] of Object.entries({ wordless: { modelClause: 5 }, partless: { elements: { term: 3 } } }))
    await writeFile(
      path.join(folder, `${name}.mjs`),
      `export default { name: "${name}", version: "1", rules: [{ meta: ${JSON.stringify({ ...rule("any/any").meta, ...change })}, create: () => ({}) }] };\n`,
    );
  await writeFile(
    path.join(folder, "unguarded.mjs"),
    'export default { name: "unguarded", version: "1", provisions: [{ type: "t", patterns: [/a/] }], readers: [{ extensions: ["rtf"], read() {} }] };\n',
  );
  await writeFile(
    path.join(folder, "global.mjs"),
    `export default { name: "global", version: "1", provisions: [${provision.replace("/a/", "/a/g")}] };\n`,
  );
  await writeFile(
    path.join(folder, "careless.mjs"),
    'export default { name: "careless", version: "1", presets: [{ name: "p", summary: "s", config: { rulez: {} } }], readers: [{ extensions: [".rtf"], read: async () => ({}) }, { extensions: [".odt"], read() { throw new Error("no zip"); } }], formatters: { number: () => 5, broken() { throw new Error("no ink"); } } };\n',
  );
  await writeFile(path.join(folder, "cut.mjs"), "export default {\n  name: ;\n};\n");
  await writeFile(path.join(folder, "breaks.mjs"), 'const a = 1;\nthrow new Error("no key");\n');
  await writeFile(path.join(folder, "unnamed.mjs"), "export const plugin = {};\n");
  await writeFile(path.join(folder, "format.mjs"), "export default ({ results }) => `${results.length} files`;\n");
  await writeFile(path.join(folder, "noformat.mjs"), "export default 3;\n");
  await mkdir(path.join(folder, "shared"));
  await writeFile(path.join(folder, "shared", "base.yaml"), "plugins: ../acme.mjs\nextends: acme/calm\n");
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function linter(config: string, options: Partial<ClauselintOptions> = {}): Promise<Clauselint> {
  await writeFile(path.join(folder, "clauselint.config.yaml"), config);
  return new Clauselint({ cwd: folder, rules: [rule("own/any")], provisions: [], version: "9.9.9", ...options });
}

async function found(clauselint: Clauselint): Promise<readonly string[]> {
  const { results } = await clauselint.lintText("# Loan\n\nThe Lender lends.\n");
  return results.flatMap(({ findings }) => findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).sort();
}

const refusal = async (config: string): Promise<unknown> =>
  (await linter(config)).lintText("x").catch((error: unknown) => error);

test("its presets go by its name; its name and version are told", async () => {
  const clauselint = await linter("plugins: [./acme.mjs]\nextends: acme/calm\n");
  expect(await found(clauselint)).toContain("own/any info");
  expect((await clauselint.runSettings()).plugins).toEqual([{ name: "acme", version: "2.1.0" }]);
});

test("an extended file brings its own, found from where it stands", async () => {
  expect(await found(await linter("extends: ./shared/base.yaml\n"))).toContain("own/any info");
});

test("a program gives the plug-in itself; its rules are off until they are named", async () => {
  const clauselint = await linter("", { overrideConfig: { plugins: [plugin] } });
  expect(await found(clauselint)).not.toContain("mine/any warning");
  const on = await linter("", { overrideConfig: { plugins: [plugin], rules: { "mine/any": "error" } } });
  expect(await found(on)).toContain("mine/any error");
});

test("named twice it is loaded once", async () => {
  const { plugins } = await (await linter("plugins: [./acme.mjs, ./acme.mjs]\n")).runSettings();
  expect(plugins).toHaveLength(1);
});

describe("what is wrong, with file and line", () => {
  test.each<[string, string]>([
    ["rules: {}\nplugins: [./gone.mjs]\n", 'there is no file or installed package "./gone.mjs"'],
    [
      "rules: {}\nplugins: [clauselint-plugin-gone]\n",
      'there is no file or installed package "clauselint-plugin-gone"',
    ],
    [
      "rules: {}\nplugins:  [./nothing.mjs]\n",
      '"./nothing.mjs" is no plug-in: its name is not small letters and hyphens; it has no version; the first of its rules is none: write defineRule({ meta, create }) or defineRequirement({ … })',
    ],
    [
      "rules: {}\nplugins: [./misspelt.mjs]\n",
      '"./misspelt.mjs" is no plug-in: there is no key "ruls". Did you mean "rules"? Allowed: name, version, rules, provisions, lexicon, presets, readers or formatters; the second of its provisions is none: write defineProvision({ type, patterns, … })',
    ],
    [
      "rules: {}\nplugins: [./unguarded.mjs]\n",
      '"./unguarded.mjs" is no plug-in: the first of its provisions (t) has no anchors: small-letter words of which one must occur; the first of its readers is none: write { extensions: [".rtf"], read }',
    ],
    [
      "rules: {}\nplugins: [./global.mjs]\n",
      '"./global.mjs" is no plug-in: the first of its provisions is not right: t: /a/g must not be global or sticky',
    ],
    [
      "rules: {}\nplugins: [./severe.mjs]\n",
      '"./severe.mjs" is no plug-in: the first of its rules (severe/any) has the severity "eror", which is not error, warning or info',
    ],
    [
      "rules: {}\nplugins: [./wordless.mjs]\n",
      '"./wordless.mjs" is no plug-in: the first of its rules (any/any) has a modelClause that is no text',
    ],
    [
      "rules: {}\nplugins: [./partless.mjs]\n",
      '"./partless.mjs" is no plug-in: the first of its rules (any/any) has elements that are no texts by id',
    ],
    ["rules: {}\nplugins: [./acme.mjs, ./older.mjs]\n", 'there are two plug-ins "acme"'],
  ])("%j", async (config, message) => {
    expect(await refusal(config)).toMatchObject({
      code: "config-plugin",
      message,
      place: "clauselint.config.yaml:2",
      hint: `${message.startsWith("there is no file") ? `${errorCodes["config-plugin"].help} ` : ""}Read docs/configuration.md#plugins.`,
    });
  });

  test("a module without a default export", async () => {
    expect(await refusal("plugins: [./unnamed.mjs]\n")).toMatchObject({
      code: "config-invalid",
      message: "it exports no plug-in",
      place: "unnamed.mjs",
      hint: "Write: export default definePlugin({ name, version, … }).",
    });
  });

  test.each([
    ["cut", "cut.mjs:2"],
    ["breaks", "breaks.mjs:2"],
  ])("a module that cannot be loaded: %s", async (name, place) => {
    expect(await refusal(`plugins: [./${name}.mjs]\n`)).toMatchObject({
      code: "config-invalid",
      place,
      message: expect.stringContaining("it cannot be loaded: ") as string,
    });
  });

  test("a preset that is no configuration", async () => {
    expect(await refusal("plugins: [./careless.mjs]\nextends: careless/p\n")).toMatchObject({
      code: "config-unknown-key",
      message: 'unknown key "rulez"',
      place: "preset careless/p",
    });
  });

  test.each([
    ["a.rtf", "the reader of .rtf of the plug-in careless gave no document"],
    ["a.odt", "the reader of .odt of the plug-in careless broke off: no zip"],
  ])("a reader that reads no document: %s", async (filePath, message) => {
    const { results } = await (await linter("plugins: [./careless.mjs]\n")).lintText("x", { filePath });
    expect(results[0]?.error).toMatchObject({ code: "config-plugin", message });
  });

  test.each([
    ["number", "the formatter careless/number returned 5, and no text"],
    ["broken", "the formatter careless/broken broke off: no ink"],
  ])("a formatter that gives no text: %s", async (name, message) => {
    const clauselint = await linter("plugins: [./careless.mjs]\n");
    const format = await clauselint.loadFormatter(`careless/${name}`);
    const report = await clauselint.lintText("x");
    expect(() => format(report)).toThrow(expect.objectContaining({ code: "format-failed", message }) as Error);
  });

  test("a rule that exists", async () => {
    const again = { ...plugin, rules: [rule("own/any")] };
    const clauselint = await linter("", { overrideConfig: { plugins: [again] } });
    await expect(clauselint.lintText("x")).rejects.toMatchObject({
      code: "config-plugin",
      message: "the rule own/any of mine exists already",
    });
  });
});

test.each([
  [{ rules: [rule("mine/any"), rule("mine/any")] }, '"mine" is no plug-in: two of its rules are mine/any'],
  [{ rules: [rule("own/other")] }, "the family of the rule own/other of mine has rules of its own"],
  [{ rules: [rule("clauselint/any")] }, "the family of the rule clauselint/any of mine has rules of its own"],
])("no two rules have one id, and no two plug-ins one family: %#", async (change, message) => {
  const clauselint = await linter("", { overrideConfig: { plugins: [{ ...plugin, ...change }] } });
  await expect(clauselint.lintText("x")).rejects.toMatchObject({ code: "config-plugin", message });
});

test("the options that a rule has by default are what its schema describes", async () => {
  const own = rule("mine/any");
  const schema = { type: "object", properties: { days: { type: "integer" } } } as const;
  const wrong = { ...own, meta: { ...own.meta, schema, defaultOptions: { days: "ten" } } };
  const clauselint = await linter("", { overrideConfig: { plugins: [{ ...plugin, rules: [wrong] }] } });
  await expect(clauselint.lintText("x")).rejects.toMatchObject({
    code: "config-plugin",
    message:
      'defaultOptions of a rule of mine are not what its schema describes: option days of mine/any must be a whole number, not "ten"',
  });
});

test("a rule may leave what its schema requires to the configuration", async () => {
  const own = rule("mine/any");
  const schema = {
    type: "object",
    properties: { days: { type: "integer" }, names: { type: "array" } },
    required: ["names"],
  };
  const asking = { ...own, meta: { ...own.meta, schema, defaultOptions: { days: 10 } } };
  const clauselint = await linter("", { overrideConfig: { plugins: [{ ...plugin, rules: [asking] }] } });
  await expect(clauselint.lintText("x")).resolves.toBeDefined();
});

describe("a formatter by file", () => {
  test.each([
    [undefined, "a format goes by a name, not nothing"],
    [3, "a format goes by a name, not 3"],
    [" ", 'a format goes by a name, not " "'],
    ["./gone.mjs", 'there is no formatter "./gone.mjs"'],
  ])("%j leads to none", async (name, message) => {
    const clauselint = await linter("");
    const load: (...given: never[]) => Promise<unknown> = clauselint.loadFormatter.bind(clauselint);
    await expect(Reflect.apply(load, undefined, [name])).rejects.toMatchObject({ code: "format-unknown", message });
  });

  test("its default export", async () => {
    const clauselint = await linter("");
    const format = await clauselint.loadFormatter("./format.mjs");
    expect(format(await clauselint.lintText("x"))).toBe("1 files");
  });

  test.each([
    ["styish", 'Did you mean "stylish"?'],
    ["./noformat.mjs", "Write: export default (report, options) => text."],
    ["./gone.mjs", "Looked for as gone.mjs: a path is relative to the current folder."],
  ])("%s is none", async (name, hint) => {
    await expect((await linter("")).loadFormatter(name)).rejects.toMatchObject({
      code: "format-unknown",
      hint: expect.stringContaining(hint) as string,
    });
  });
});
