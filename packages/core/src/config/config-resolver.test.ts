import { expect, test } from "vitest";
import { ConfigResolver } from "./config-resolver.js";
import { resolveConfig } from "./resolve-config.js";
import type { Config } from "./types.js";

const configs: readonly Config[] = [
  { perspective: "customer", documents: [{ files: ["sow/**"], kind: "sow" }] },
  { overrides: [{ files: ["**/old-*"], thresholds: { "notice-days": 30 } }] },
];
const defaults = { metas: [], thresholds: [], offByDefault: new Set<string>() };

test("resolves for each file what resolveConfig does", () => {
  const resolver = new ConfigResolver(configs, defaults);
  for (const file of ["msa.md", "sow/a.md", "sow/old-a.md", "old-msa.md", "sow/b.md"]) {
    expect(resolver.resolve(file)).toEqual(resolveConfig(configs, file, defaults));
  }
});

test("files that the same parts hold for share one configuration, others do not", () => {
  const resolver = new ConfigResolver(configs, defaults);
  expect(resolver.resolve("sow/a.md")).toBe(resolver.resolve("sow/b.md"));
  expect(resolver.resolve("sow/a.md")).not.toBe(resolver.resolve("sow/old-a.md"));
});
