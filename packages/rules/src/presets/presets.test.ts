import { checkConfig } from "@clauselint/core";
import { expect, test } from "vitest";
import { rules } from "../index.js";
import { engagements, presetsOver } from "./presets.js";
import { recommendedRules } from "./recommended.js";

const metas = rules.map(({ meta }) => meta);
const presets = presetsOver(metas);
const rulesOf = (name: string): Readonly<Record<string, unknown>> =>
  presets.find((preset) => preset.name === name)?.config.rules ?? {};

test.each(presets)("$name names rules that exist, with severities", async ({ config }) => {
  expect(Object.keys(config.rules ?? {}).length).toBeGreaterThan(0);
  expect((await checkConfig(config, metas)).problems).toEqual([]);
});

test("recommended names rules that exist, and turns them on at their own severity", () => {
  expect(Object.keys(rulesOf("recommended")).sort()).toEqual([...recommendedRules].sort());
  for (const { id, severity } of metas) {
    if (recommendedRules.has(id)) expect(rulesOf("recommended")[id]).toBe(severity);
  }
});

test("every rule is in all and strict, whatever is added", () => {
  for (const { id, severity } of metas) {
    expect(rulesOf("all")[id]).toBe(severity);
    expect(rulesOf("strict")[id]).toBe(severity === "info" ? "warning" : "error");
  }
});

test("an engagement names a rule once", () => {
  for (const { error, warning, info } of engagements) {
    const ids = [...error, ...warning, ...info];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  }
});

test("hygiene-only asks for no protection", () => {
  const on = Object.entries(rulesOf("hygiene-only")).filter(([, severity]) => severity !== "off");
  expect(on.every(([id]) => id.startsWith("hygiene/"))).toBe(true);
});

test("no two presets have one name", () => {
  expect(new Set(presets.map(({ name }) => name)).size).toBe(presets.length);
});
