import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("../../../scripts/new-rule.mjs", import.meta.url));
const list = fileURLToPath(new URL("index.ts", import.meta.url));

describe("new:rule", () => {
  let folder = "";
  const make = (...args: string[]): { readonly status: number | null; readonly stderr: string } =>
    spawnSync(process.execPath, [script, ...args, "--into", folder], { encoding: "utf8" });
  const made = (file: string): string => readFileSync(join(folder, file), "utf8");

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "new-rule-"));
    cpSync(list, join(folder, "index.ts"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["a requirement", [], "defineRequirement"],
    ["a check", ["--check"], "defineRule"],
  ])("makes rule, test and page of %s", (_, args, maker) => {
    expect(make("goals/zero-defects", ...args).status).toBe(0);
    expect(made("goals/zero-defects.ts")).toContain(`${maker}({`);
    expect(made("goals/zero-defects.ts")).toContain('id: "goals/zero-defects"');
    expect(made("goals/zero-defects.test.ts")).toContain('import rule from "./zero-defects.js";');
    expect(made("goals/zero-defects.md")).toMatch(/^# goals\/zero-defects\n/);
  });

  it("lists the rule among its family, in both places", () => {
    make("goals/zero-defects");
    const lines = made("index.ts").split("\n");
    const before = readFileSync(list, "utf8").split("\n");
    expect(lines.filter((line) => !before.includes(line))).toEqual([
      'import zeroDefects from "./goals/zero-defects.js";',
      "  zeroDefects,",
    ]);
    const imports = lines.flatMap((line) => /from "\.\/((?:goals|hygiene)\/[\w-]+)\.js"/.exec(line)?.[1] ?? []);
    expect(imports).toEqual([...imports].sort());
  });

  it("overwrites nothing", () => {
    make("goals/zero-defects");
    const { status, stderr } = make("goals/zero-defects");
    expect(status).toBe(2);
    expect(stderr).toContain("goals/zero-defects.ts is there already");
  });

  it.each(["goals", "Goals/Zero", "goals/zero/defects", "../goals/zero"])("refuses the id %s", (id) => {
    const { status, stderr } = make(id);
    expect(status).toBe(2);
    expect(stderr).toContain("Usage: pnpm new:rule family/name");
    expect(existsSync(join(folder, "goals"))).toBe(false);
  });
});
