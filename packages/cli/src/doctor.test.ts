import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "./main.js";
import { packageVersion } from "./version.js";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "clauselint-doctor-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function doctor(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: "", err: "" };
  const code = await main(["doctor", ...argv], {
    stdin: (async function* () {
      yield await Promise.resolve("");
    })(),
    stdout: { write: (text) => (texts.out += text) },
    stderr: { write: (text) => (texts.err += text) },
    cwd: folder,
    env: {},
  });
  return { code, ...texts };
}

test("a folder without anything", async () => {
  const { code, out } = await doctor();
  expect(code).toBe(0);
  expect(out).toContain(`clauselint     ${packageVersion()}\n`);
  expect(out).toContain(`node           ${process.version}, ${process.platform}`);
  expect(out).toContain("configuration  none found here or above: the usual settings hold\n");
  expect(out).toContain("waivers        no file\nbaseline       none\nplug-ins       none\nplaybooks      none\n");
  expect(out).toMatch(/^rules {10}\d+ of \d+ on$/m);
  expect(out).toContain("limits         as usual\ncache          none\n");
});

test("the configuration, what it changes, and the cache", async () => {
  mkdirSync(path.join(folder, "sub"));
  writeFileSync(
    path.join(folder, "clauselint.config.yaml"),
    "limits: { maxPages: 7 }\nrules: { liability/cap: off }\n",
  );
  writeFileSync(path.join(folder, "loan.md"), "# Loan\n\nThe Borrower repays.\n");
  const usual = JSON.parse((await doctor("--format", "json")).out) as { rules: { on: number } };
  await main(["loan.md", "--cache"], {
    stdin: (async function* () {
      yield await Promise.resolve("");
    })(),
    stdout: { write: () => undefined },
    stderr: { write: () => undefined },
    cwd: folder,
    env: {},
  });
  const { out } = await doctor("--rule", "liability/cap=error", "--format", "json");
  expect(JSON.parse(out)).toMatchObject({
    configFile: "clauselint.config.yaml",
    problem: null,
    rules: { on: usual.rules.on + 1 },
    limits: { maxPages: 7 },
    cache: { folder: ".clauselint-cache", entries: 1 },
  });
  expect((await doctor()).out).toContain("limits         maxPages 7; the others as usual\n");
});

test("the waivers, the baseline and the plug-ins that hold", async () => {
  mkdirSync(path.join(folder, "sub"));
  writeFileSync(path.join(folder, "clauselint-waivers.yaml"), "[]\n");
  writeFileSync(path.join(folder, "clauselint-baseline.tsv"), "");
  expect((await doctor()).out).toContain(
    "waivers        clauselint-waivers.yaml\nbaseline       clauselint-baseline.tsv\n",
  );
  writeFileSync(path.join(folder, "acme.mjs"), 'export default { name: "acme", version: "2.1.0" };\n');
  writeFileSync(path.join(folder, "sub", "own.yaml"), "plugins: [../acme.mjs]\nbaseline: known.tsv\n");
  expect((await doctor("--config", "sub/own.yaml")).out).toContain(
    "waivers        no file\nbaseline       sub/known.tsv\nplug-ins       acme 2.1.0\nplaybooks      none\n",
  );
});

test("what is wrong with the configuration is part of the answer", async () => {
  writeFileSync(path.join(folder, "clauselint.config.yaml"), "rulez: {}\n");
  const { code, out } = await doctor();
  expect(code).toBe(2);
  expect(out).toContain("clauselint: clauselint.config.yaml:1: ");
  expect((await doctor("here.md")).err).toContain("doctor takes no paths");
});
