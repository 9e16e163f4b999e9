import { builtInRules } from "../engine/built-in-rules.js";
import { defaultLimits } from "../parse/limits.js";
import type { RuleMeta } from "../rule/types.js";
import { documentKinds } from "./kinds.js";
import type { KnownNames } from "./known-names.js";
import { severityNames } from "./severity.js";
import type { Threshold } from "./thresholds.js";
import type { Config } from "./types.js";

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: "string", minLength: 1 };
const texts: Schema = { anyOf: [text, { type: "array", items: text }] };
const severity: Schema = { enum: [...severityNames, "warn"] };

/**
 * A JSON Schema (draft 7) of configurations, for editors: made from the metadata of the rules, so that it knows each rule and its
 * options. What it cannot tell (whether a file or package is there) is told when a configuration is read.
 */
export function configSchema({ rules, thresholds }: KnownNames, presets: readonly string[]): Schema {
  const metas = [...builtInRules.map(({ meta }) => meta), ...rules];
  const ruleSettings = object(Object.fromEntries(metas.map((meta) => [meta.id, ruleSchema(meta)])));
  const thresholdValues = object(Object.fromEntries(thresholds.map((one) => [one.name, thresholdSchema(one)])));
  const parties = object({ customer: texts, provider: texts });
  const positive: Schema = { type: "integer", minimum: 1 };
  const name: Schema = { anyOf: [{ enum: presets }, text] };
  const keys: Readonly<Record<keyof Config, Schema>> = {
    extends: { anyOf: [name, { type: "array", items: name }] },
    plugins: texts,
    playbooks: texts,
    rules: ruleSettings,
    thresholds: thresholdValues,
    overrides: list({ files: texts, rules: ruleSettings, thresholds: thresholdValues }),
    perspective: { enum: ["customer", "provider"] },
    failOn: { enum: ["error", "warning", "info", "never"] },
    baseline: text,
    ignores: texts,
    parties,
    documents: list({ files: texts, kind: { enum: documentKinds }, parties, family: text }),
    limits: object(Object.fromEntries(Object.keys(defaultLimits).map((limit) => [limit, positive]))),
  };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of Clauselint",
    ...object({ $schema: text, ...keys }),
  };
}

function object(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: "object", properties, additionalProperties: false };
}

/** Entries that hold for some files only. */
function list(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: "array", items: { ...object(properties), required: ["files"] } };
}

function ruleSchema({ docs, schema }: RuleMeta): Schema {
  const withOptions: Schema = {
    type: "array",
    items: [severity, schema ?? object({})],
    minItems: 1,
    additionalItems: false,
  };
  return { description: docs.summary, anyOf: [severity, withOptions] };
}

function thresholdSchema({ summary, unit, bound }: Threshold): Schema {
  if (unit === "names") return { description: summary, ...texts };
  const quantity: Schema = {
    type: "string",
    pattern: "^\\s*\\d+(\\.\\d+)?\\s*([Hh]our|[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear)s?\\s*$",
  };
  return {
    description: `at ${bound}: ${summary}`,
    anyOf: [quantity, { type: "number", exclusiveMinimum: 0 }],
  };
}
