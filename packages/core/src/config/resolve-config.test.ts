import { expect, test } from "vitest";
import { defaultLimits } from "../parse/limits.js";
import { resolveConfig } from "./resolve-config.js";
import type { RuleSetting } from "./types.js";

const config = {
  rules: { "a/b": "error" },
  parties: { customer: ["Acme"], provider: ["Bolt"] },
  documents: [
    { files: ["sow/**/*.docx", "!sow/old/**"], kind: "sow" },
    { files: ["sow/special.docx"], kind: "sla", parties: { customer: ["Acme Labs"] } },
  ],
} as const;

test("a document that no glob matches has the general settings", () => {
  expect(resolveConfig([config], "msa.docx")).toEqual({
    rules: { "a/b": "error" },
    parties: { customer: ["Acme"], provider: ["Bolt"] },
    kind: null,
    limits: defaultLimits,
  });
});

test("the last entry that matches wins, role by role", () => {
  expect(resolveConfig([config], "sow/2024/a.docx")).toMatchObject({ kind: "sow", parties: { customer: ["Acme"] } });
  expect(resolveConfig([config], "sow/special.docx")).toMatchObject({
    kind: "sla",
    parties: { customer: ["Acme Labs"], provider: ["Bolt"] },
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

test("a severity alone keeps the options below it, options replace them", () => {
  const lower = { rules: { "a/b": ["error", { days: 3, mode: "tight" }] } } as const;
  const rules = (upper: RuleSetting): unknown => resolveConfig([lower, { rules: { "a/b": upper } }], null).rules["a/b"];
  expect(rules("info")).toEqual(["info", { days: 3, mode: "tight" }]);
  expect(rules(["info", { days: 5 }])).toEqual(["info", { days: 5 }]);
});
