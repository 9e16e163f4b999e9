import { describe, expect, test } from "vitest";
import { defineRule } from "../rule/define-rule.js";
import type { RuleMeta } from "../rule/types.js";
import { checkConfig } from "./check-config.js";

const docs = { summary: "s", why: "w", fix: "f" };
const plain = defineRule({
  meta: { id: "hygiene/plain", severity: "warning", docs, messages: { found: "found" } },
  create: () => ({}),
}).meta;
const strict = defineRule({
  meta: {
    id: "hygiene/strict",
    severity: "error",
    docs,
    messages: { found: "found" },
    schema: {
      type: "object",
      properties: { days: { type: "integer", minimum: 1 }, mode: { enum: ["loose", "tight"] } },
      additionalProperties: false,
    },
  },
  create: () => ({}),
}).meta;

async function check(value: unknown): ReturnType<typeof checkConfig> {
  return checkConfig(
    value,
    [plain, strict],
    [
      { name: "notice", summary: "s", rule: "hygiene/strict", option: "days", unit: "days", bound: "most" },
      { name: "laws", summary: "s", rule: "hygiene/strict", option: "mode", unit: "names", bound: "most" },
    ],
  );
}

async function problem(value: unknown): Promise<string> {
  const { problems } = await check(value);
  return problems
    .map(({ code, message, hint, path }) => [code, path.join("."), message, hint ?? ""].join(" | "))
    .join("\n");
}

describe("what is right", () => {
  test.each([null, undefined, {}])("%j is an empty configuration", async (value) => {
    expect(await check(value)).toEqual({ config: {}, problems: [] });
  });

  test("every key", async () => {
    const { config, problems } = await check({
      extends: "./house.yaml",
      rules: { "hygiene/plain": "warn", "hygiene/strict": ["error", { days: 3, mode: "tight" }] },
      thresholds: { notice: "30 days", laws: "Austria" },
      overrides: [{ files: "sow/*.md", rules: { "hygiene/plain": "warn" }, thresholds: { notice: 4 } }],
      perspective: "provider",
      failOn: "warning",
      ignores: ["old/"],
      parties: { customer: "Acme", provider: ["Bolt", "Bolt Europe"] },
      documents: [{ files: "sow/*.docx", kind: "sow", parties: { customer: ["Acme Labs"] }, family: "labs" }],
      limits: { maxPages: 10 },
    });
    expect(problems).toEqual([]);
    expect(config).toEqual({
      extends: ["./house.yaml"],
      rules: { "hygiene/plain": "warning", "hygiene/strict": ["error", { days: 3, mode: "tight" }] },
      thresholds: { notice: "30 days", laws: ["Austria"] },
      overrides: [{ files: ["sow/*.md"], rules: { "hygiene/plain": "warning" }, thresholds: { notice: 4 } }],
      perspective: "provider",
      failOn: "warning",
      ignores: ["old/"],
      parties: { customer: ["Acme"], provider: ["Bolt", "Bolt Europe"] },
      documents: [{ files: ["sow/*.docx"], kind: "sow", parties: { customer: ["Acme Labs"] }, family: "labs" }],
      limits: { maxPages: 10 },
    });
  });

  test("the rule of the engine itself may be set", async () => {
    expect(await problem({ rules: { "clauselint/not-an-outsourcing-contract": "off" } })).toBe("");
  });
});

test("what stands too much behind a severity is counted", async () => {
  expect(await problem({ rules: { "hygiene/strict": ["error", {}, {}] } })).toContain(
    "behind the severity stand 2 things",
  );
});

describe("what is wrong", () => {
  test.each<[string, unknown, string]>([
    ["no mapping", ["rules"], "config-invalid |  | the configuration must be a mapping, not a list | "],
    [
      "a misspelled key",
      { rule: {} },
      'config-unknown-key | rule | unknown key "rule" | Did you mean "rules"? Allowed: extends, plugins, playbooks, rules, thresholds, overrides, perspective, failOn, baseline, ignores, parties, documents or limits.',
    ],
    [
      "a misspelled rule",
      { rules: { "hygiene/plane": "error" } },
      'config-unknown-rule | rules.hygiene/plane | unknown rule "hygiene/plane" | Did you mean "hygiene/plain"?',
    ],
    [
      "a rule that resembles none of its family",
      { rules: { "hygiene/cross-references": "error" } },
      'config-unknown-rule | rules.hygiene/cross-references | unknown rule "hygiene/cross-references" | Rules in hygiene: plain, strict.',
    ],
    [
      "a severity that does not exist",
      { rules: { "hygiene/plain": "eror" } },
      'config-invalid-option | rules.hygiene/plain | severity of hygiene/plain must be error, warning, info or off, not "eror" | Did you mean "error"?',
    ],
    [
      "no instead of off",
      { rules: { "hygiene/plain": false } },
      'config-invalid-option | rules.hygiene/plain | severity of hygiene/plain must be error, warning, info or off, not false | Write "off" to turn a rule off.',
    ],
    [
      "an empty list",
      { rules: { "hygiene/plain": [] } },
      "config-invalid-option | rules.hygiene/plain | severity of hygiene/plain must be error, warning, info or off, not nothing | ",
    ],
    [
      "options of a rule without any",
      { rules: { "hygiene/plain": ["error", { days: 1 }] } },
      'config-invalid-option | rules.hygiene/plain.1.days | hygiene/plain has no options, but "days" is set | ',
    ],
    [
      "an unknown option",
      { rules: { "hygiene/strict": ["error", { dayz: 1 }] } },
      'config-invalid-option | rules.hygiene/strict.1.dayz | unknown option "dayz" of hygiene/strict | Did you mean "days"? Allowed: days or mode.',
    ],
    [
      "an option out of range",
      { rules: { "hygiene/strict": ["error", { days: 0 }] } },
      "config-invalid-option | rules.hygiene/strict.1.days | option days of hygiene/strict must be >= 1, not 0 | ",
    ],
    [
      "an option with a value that is not allowed",
      { rules: { "hygiene/strict": ["error", { mode: "lose" }] } },
      'config-invalid-option | rules.hygiene/strict.1.mode | option mode of hygiene/strict must be "loose" or "tight", not "lose" | ',
    ],
    [
      "an unknown kind",
      { documents: [{ files: ["a"], kind: "swo" }] },
      'config-invalid-option | documents.0.kind | unknown kind of document "swo" | Did you mean "sow"? Allowed: msa, sow, dpa, sla, nda, escrow, order-form, amendment or other.',
    ],
    [
      "a family without a name",
      { documents: [{ files: ["a"], family: " " }] },
      'config-invalid | documents.0.family | documents[0].family must be a name, not " " | ',
    ],
    [
      "documents without files",
      { documents: [{ kind: "sow" }] },
      'config-invalid | documents.0 | documents[0] has no files | Add globs: files: ["contracts/*.docx"]',
    ],
    [
      "a party that is no text",
      { parties: { customer: [1] } },
      "config-invalid | parties.customer.0 | parties.customer[0] must be a text, not 1 | ",
    ],
    [
      "an unknown threshold",
      { thresholds: { notise: "3 days" } },
      'config-unknown-key | thresholds.notise | unknown threshold "notise" | Did you mean "notice"? Allowed: notice or laws.',
    ],
    [
      "a threshold without a unit that is known",
      { overrides: [{ files: ["a"], thresholds: { notice: "3 moons" } }] },
      'config-invalid-option | overrides.0.thresholds.notice | threshold notice must be a quantity such as "30 days", not "3 moons" | Units: hours, days, weeks, months, years; a number alone counts days.',
    ],
    [
      "a threshold of names that is a number",
      { thresholds: { laws: 3 } },
      "config-invalid | thresholds.laws | thresholds.laws must be a list of texts, not 3 | ",
    ],
    [
      "overrides without files",
      { overrides: [{ rules: {} }] },
      'config-invalid | overrides.0 | overrides[0] has no files | Add globs: files: ["contracts/*.docx"]',
    ],
    [
      "an unknown rule in overrides",
      { overrides: [{ files: ["a"], rules: { "hygiene/plane": "off" } }] },
      'config-unknown-rule | overrides.0.rules.hygiene/plane | unknown rule "hygiene/plane" | Did you mean "hygiene/plain"?',
    ],
    [
      "overrides that are no list",
      { overrides: { files: ["a"] } },
      "config-invalid | overrides | overrides must be a list of { files, rules, thresholds }, not a mapping | ",
    ],
    [
      "nobody's side",
      { perspective: "supplier" },
      'config-invalid-option | perspective | perspective must be customer or provider, not "supplier" | ',
    ],
    [
      "a level that does not exist",
      { failOn: "warnings" },
      'config-invalid-option | failOn | failOn must be error, warning, info or never, not "warnings" | Did you mean "warning"?',
    ],
    [
      "a limit below one",
      { limits: { maxPages: -1 } },
      "config-invalid | limits.maxPages | limits.maxPages must be a whole number above 0, not -1 | ",
    ],
  ])("%s", async (_, value, expected) => {
    expect(await problem(value)).toBe(expected);
  });

  test("everything is told at once", async () => {
    const { problems } = await check({ rule: {}, limits: { maxPage: 1 }, rules: { nothing: "error" } });
    expect(problems.map(({ code }) => code)).toEqual([
      "config-unknown-key",
      "config-unknown-key",
      "config-unknown-rule",
    ]);
  });
});

const withSchema = (schema: object): RuleMeta => Object.assign({ ...strict }, { schema });

test.each([
  [
    withSchema({ type: "object", properties: { n: { type: "integer" } }, required: ["n"] }),
    "config-invalid-option: option n of hygiene/strict is missing",
  ],
  [
    withSchema({ type: "objekt" }),
    "config-plugin: the schema of hygiene/strict is no JSON Schema: schema is invalid: data/allOf/0/type must be equal to one of the allowed values",
  ],
])("a schema that asks for an option, and one that is none: %#", async (meta, message) => {
  const { problems } = await checkConfig({ rules: { "hygiene/strict": ["error", {}] } }, [meta]);
  expect(problems.map((one) => `${one.code}: ${one.message}`)[0]).toContain(message);
});

test("a function is told as one", async () => {
  expect(await problem(() => ({}))).toContain("the configuration must be a mapping, not a function");
});
