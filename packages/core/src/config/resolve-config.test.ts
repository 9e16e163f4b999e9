import { describe, expect, test } from "vitest";
import { defaultLimits } from "../parse/limits.js";
import type { RuleMeta } from "../rule/types.js";
import { resolveConfig } from "./resolve-config.js";
import type { Config, RuleSetting } from "./types.js";

const config = {
  rules: { "a/b": "error" },
  parties: { customer: ["Acme"], provider: ["Bolt"] },
  documents: [
    { files: ["sow/**/*.docx", "!sow/old/**"], kind: "sow" },
    { files: ["sow/special.docx"], kind: "sla", parties: { customer: ["Acme Labs"] }, family: "labs" },
  ],
} as const;

test("a document that no glob matches has the general settings", () => {
  expect(resolveConfig([config], "msa.docx")).toEqual({
    rules: { "a/b": "error" },
    perspective: "customer",
    parties: { customer: ["Acme"], provider: ["Bolt"] },
    kind: null,
    family: null,
    limits: defaultLimits,
  });
});

test("the last entry that matches wins, role by role", () => {
  expect(resolveConfig([config], "sow/2024/a.docx")).toMatchObject({
    kind: "sow",
    parties: { customer: ["Acme"] },
    family: null,
  });
  expect(resolveConfig([config], "sow/special.docx")).toMatchObject({
    kind: "sla",
    parties: { customer: ["Acme Labs"], provider: ["Bolt"] },
    family: "labs",
  });
});

test("a glob with ! takes files out again", () => {
  expect(resolveConfig([config], "sow/old/a.docx").kind).toBeNull();
});

test("globs may be written the Windows way, and a name with brackets stands for itself", () => {
  const windows = { documents: [{ files: [".\\sow\\*.docx", "final [signed].md"], kind: "sow" }] } as const;
  expect(resolveConfig([windows], "sow/a.docx").kind).toBe("sow");
  expect(resolveConfig([windows], "final [signed].md").kind).toBe("sow");
});

test("limits are laid over the usual ones", () => {
  expect(resolveConfig([{ limits: { maxPages: 3 } }], "a.pdf").limits).toEqual({ ...defaultLimits, maxPages: 3 });
});

test("the upper configuration wins, setting by setting", () => {
  const resolved = resolveConfig([config, { rules: { "a/b": "off" }, parties: { provider: ["Crown"] } }], "sow/a.docx");
  expect(resolved.rules).toEqual({ "a/b": "off" });
  expect(resolved.parties).toEqual({ customer: ["Acme"], provider: ["Crown"] });
  expect(resolved.kind).toBe("sow");
});

test("a severity alone keeps the options below it, options change those they name", () => {
  const lower = { rules: { "a/b": ["error", { days: 3, mode: "tight" }] } } as const;
  const rule = (upper: RuleSetting): unknown => resolveConfig([lower, { rules: { "a/b": upper } }], null).rules["a/b"];
  expect(rule("info")).toEqual(["info", { days: 3, mode: "tight" }]);
  expect(rule(["info", { days: 5 }])).toEqual(["info", { days: 5, mode: "tight" }]);
});

test("overrides hold for their files, over what holds for all, below the next configuration", () => {
  const lower = {
    overrides: [
      { files: ["sow/**"], rules: { "a/b": "info" } },
      { files: ["sow/x.md"], rules: { "a/b": "off" } },
    ],
    rules: { "a/b": "error" },
  } as const;
  const rule = (file: string, upper: Config = {}): unknown => resolveConfig([lower, upper], file).rules["a/b"];
  expect(rule("a.md")).toBe("error");
  expect(rule("sow/a.md")).toBe("info");
  expect(rule("sow/x.md")).toBe("off");
  expect(rule("sow/x.md", { rules: { "a/b": "warning" } })).toBe("warning");
});

test("the perspective is the customer's unless a configuration says otherwise", () => {
  expect(resolveConfig([{}], null).perspective).toBe("customer");
  expect(resolveConfig([{ perspective: "provider" }, {}], null).perspective).toBe("provider");
});

describe("thresholds", () => {
  const meta = (id: string): RuleMeta => ({
    id,
    type: "check",
    severity: "warning",
    docs: { summary: "s", why: "w", fix: "f" },
    defaultOptions: {},
    messages: {},
  });
  const defaults = {
    metas: [meta("a/b"), meta("a/c")],
    thresholds: [
      { name: "notice", summary: "s", rule: "a/b", option: "maxHours", unit: "hours", bound: "most" },
      { name: "notice", summary: "s", rule: "a/c", option: "maxDays", unit: "days", bound: "most" },
    ],
    offByDefault: new Set(["a/b", "a/c"]),
  } as const;
  const rules = (...configs: readonly Config[]): unknown => resolveConfig(configs, "x.md", defaults).rules;
  const notice = { thresholds: { notice: "2 days" } };

  test("a rule that presets turn on is off where nobody names it", () => {
    expect(rules({})).toEqual({ "a/b": "off", "a/c": "off" });
  });

  test("a threshold fills options in the unit of each, and turns its rules on", () => {
    expect(rules(notice)).toEqual({ "a/b": ["warning", { maxHours: 48 }], "a/c": ["warning", { maxDays: 2 }] });
  });

  test("a severity that somebody set stays, off included", () => {
    expect(rules({ rules: { "a/b": "error", "a/c": "off" } }, notice)).toEqual({
      "a/b": ["error", { maxHours: 48 }],
      "a/c": ["off", { maxDays: 2 }],
    });
  });

  test("an option in the same place wins over a threshold, one below does not", () => {
    const option = { rules: { "a/b": ["error", { maxHours: 5 }], "a/c": "off" } } as const;
    expect(rules({ ...notice, ...option })).toMatchObject({ "a/b": ["error", { maxHours: 5 }] });
    expect(rules(option, notice)).toMatchObject({ "a/b": ["error", { maxHours: 48 }] });
  });

  test("they may hold for some files only", () => {
    expect(rules({ overrides: [{ files: ["y.md"], ...notice }] })).toEqual({ "a/b": "off", "a/c": "off" });
    expect(rules({ overrides: [{ files: ["x.md"], ...notice }] })).toMatchObject({
      "a/c": ["warning", { maxDays: 2 }],
    });
  });
});
