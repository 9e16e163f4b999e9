import { checkConfig } from "@clauselint/core";
import { rules, thresholds } from "@clauselint/rules";
import { Ajv, type ValidateFunction } from "ajv";
import { beforeAll, expect, test } from "vitest";
import { Clauselint } from "./clauselint.js";

const metas = rules.map(({ meta }) => meta);
let validate: ValidateFunction;

beforeAll(async () => {
  validate = new Ajv({ strict: false }).compile(await new Clauselint({ configFile: false }).configSchema());
});

const right: readonly unknown[] = [
  {},
  { extends: "saas", rules: { "liability/cap": ["warn", { minMonths: 24 }], "hygiene/undefined-term": "off" } },
  { extends: ["strict", "./house.yaml"], plugins: ["clauselint-plugin-acme"], failOn: "never", ignores: ["old/"] },
  { thresholds: { breachNotice: "72 hours", liabilityCap: 12, governingLaw: ["Austria"] }, perspective: "provider" },
  { thresholds: { dataLocation: ["European Union", "CH"], escrowUpdate: "6 months" } },
  { overrides: [{ files: "a/*.md", rules: { "liability/cap": "off" } }], limits: { maxPages: 3 } },
  { baseline: "known/findings.tsv" },
  { $schema: "./clauselint.schema.json", baseline: "known/findings.tsv" },
  { documents: [{ files: ["sow/**"], kind: "sow", parties: { customer: "Acme" } }], parties: { provider: ["Bolt"] } },
];

const wrong: readonly unknown[] = [
  [],
  { rulez: {} },
  { rules: { "liability/cup": "error" } },
  { rules: { "liability/cap": "eror" } },
  { rules: { "liability/cap": ["error", { minMonth: 3 }] } },
  { rules: { "liability/cap": ["error", { minMonths: "many" }] } },
  { rules: { "hygiene/number-word-mismatch": ["error", { days: 1 }] } },
  { thresholds: { breachNotice: "soon" } },
  { thresholds: { notice: "3 days" } },
  { thresholds: { dataLocation: 3 } },
  { thresholds: { escrowUpdate: "often" } },
  { overrides: [{ rules: {} }] },
  { perspective: "supplier" },
  { baseline: ["a.tsv", "b.tsv"] },
  { baseline: "" },
  { documents: [{ files: ["a"], kind: "swo" }] },
  { limits: { maxPages: 0 } },
];

test.each(right)("an editor and the command both take %j", async (config) => {
  expect((await checkConfig(config, metas, thresholds)).problems).toEqual([]);
  expect(validate(config)).toBe(true);
});

test.each(wrong)("an editor and the command both refuse %j", async (config) => {
  expect((await checkConfig(config, metas, thresholds)).problems).not.toEqual([]);
  expect(validate(config)).toBe(false);
});
