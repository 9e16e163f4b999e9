import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../bundle/bin.js", import.meta.url));

let folder = "";
let child: ChildProcess | null = null;
let out = "";
let err = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-watching-"));
  await writeFile(path.join(folder, "a.md"), "# Loan\n\nThe Lender shall pay by [date].\n");
  await writeFile(path.join(folder, "b.md"), "# Loan\n\nThe Borrower repays.\n");
  await mkdir(path.join(folder, "tmp"));
  out = "";
  err = "";
});

afterEach(async () => {
  child?.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

function start(...argv: string[]): void {
  child = spawn(process.execPath, [bin, "--watch", ...argv], {
    cwd: folder,
    env: { ...process.env, TMPDIR: path.join(folder, "tmp") },
  });
  child.stdout?.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString()));
}

/** Waits until so many runs are over, and gives what the last one said. */
async function run(count: number): Promise<{ out: string; err: string }> {
  const runs = (): number => err.split("watching for changes").length - 1;
  while (runs() < count && child?.exitCode === null && child.signalCode === null) await delay(20);
  await delay(50);
  const said = { out, err };
  out = "";
  err = err
    .split("\n")
    .filter((line) => line.includes("watching for changes"))
    .join("\n");
  return said;
}

test("lints again what changed, mends its settings, writes without starting itself, and ends on an interruption", async () => {
  await writeFile(path.join(folder, "clauselint.config.yaml"), "");
  start("--stats", "--format", "compact", "--format", "markdown:report.md");
  const first = await run(1);
  expect(first.out).toContain("hygiene/placeholder-text");
  expect(first.err).toContain("Time of 2 documents\n");

  await writeFile(path.join(folder, "a.md"), "# Loan\n\nThe Lender shall pay by May.\n");
  const second = await run(2);
  expect(second.out).not.toMatch(/^a\.md.*placeholder-text/m);
  // b.md is known; the report that was written is no document
  expect(second.err).toMatch(/Time of 1 document \(1 from the cache/);

  await writeFile(path.join(folder, "clauselint.config.yaml"), "rulez: {}\n");
  expect((await run(3)).err).toContain("config-unknown-key");
  await writeFile(
    path.join(folder, "clauselint.config.yaml"),
    "rules: { clauselint/not-an-outsourcing-contract: error }\n",
  );
  expect((await run(4)).out).toContain("error");

  await writeFile(path.join(folder, "c.txt"), "A new loan of [amount].\n");
  expect((await run(5)).out).toContain("c.txt");
  await delay(500);
  expect(err.split("watching for changes")).toHaveLength(6);

  const ended = new Promise((resolve) =>
    child?.once("exit", (code, signal) => {
      resolve({ code, signal });
    }),
  );
  child?.kill("SIGINT");
  expect(await ended).toEqual({ code: 0, signal: null });
  // Node 22 and later keep compiled code there
  const left = (await readdir(path.join(folder, "tmp"))).filter((name) => name !== "node-compile-cache");
  expect(left).toEqual([]);
});

describe("lints again when what a run rests on changes outside its paths:", () => {
  const write = async (name: string, text: string): Promise<void> => {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  };

  test("a configuration that is made after the start, and then changed", async () => {
    start("--format", "compact", "a.md");
    expect((await run(1)).out).toContain("placeholder-text");
    await write("clauselint.config.yaml", "rules: { hygiene/placeholder-text: off }\n");
    expect((await run(2)).out).not.toContain("placeholder-text");
    await write("clauselint.config.yaml", "rules: { hygiene/placeholder-text: warning }\n");
    expect((await run(3)).out).toContain("placeholder-text");
  });

  test("a plug-in and a module of it, in new words at once", async () => {
    const rule = (message: string): string => `import { defineRule } from "clauselint";
      export const rule = defineRule({
        meta: {
          id: "house/title", severity: "error", docs: { summary: "S.", why: "W.", fix: "F." },
          schema: { type: "object", properties: {}, additionalProperties: false }, defaultOptions: {},
          messages: { seen: ${JSON.stringify(message)} },
        },
        create: ({ report }) => ({ Heading(node) { report({ messageId: "seen", at: node }); } }),
      });`;
    await write("house/package.json", '{ "type": "module" }');
    await write("house/rule.js", rule("first words"));
    await write(
      "house/index.js",
      'import { rule } from "./rule.js"; export default { name: "house", version: "1.0.0", rules: [rule] };',
    );
    await mkdir(path.join(folder, "node_modules"));
    await symlink(fileURLToPath(new URL("..", import.meta.url)), path.join(folder, "node_modules", "clauselint"));
    await write("clauselint.config.yaml", "plugins: [./house/index.js]\nextends: []\nrules: { house/title: error }\n");
    await write("contracts/a.md", "# Loan\n\nThe Lender shall pay.\n");
    start("--format", "compact", "contracts");
    expect((await run(1)).out).toContain("first words");
    await write("house/rule.js", rule("second words"));
    const second = await run(2);
    expect(second.out).toContain("second words");
    expect(second.out).not.toContain("first words");
  });

  test("the baseline, playbooks, extended files and what is ignored", async () => {
    await write("contracts/a.md", "# Loan\n\nThe Lender shall pay by [date].\n");
    await write("clauselint.config.yaml", "extends: [./house/base.yaml]\nbaseline: known/findings.tsv\n");
    await write("house/base.yaml", "extends: hygiene-only\nplaybooks: [words.yaml]\n");
    await write("house/words.yaml", "rules:\n  - { id: no-pay, type: forbidden-phrase, find: shall pay }\n");
    await write("known/findings.tsv", "");
    start("--format", "compact", "contracts");
    expect((await run(1)).out).toMatch(/playbook\/no-pay.*placeholder-text/s);

    const recorded = spawnSync(process.execPath, [bin, "baseline", "contracts"], { cwd: folder, encoding: "utf8" });
    expect(recorded.stdout).toContain("known/findings.tsv");
    expect((await run(2)).out).toBe("");

    await write("house/words.yaml", "rules:\n  - { id: no-lender, type: forbidden-phrase, find: the lender }\n");
    expect((await run(3)).out).toContain("playbook/no-lender");

    await write("house/base.yaml", "extends: hygiene-only\n");
    expect((await run(4)).out).toBe("");

    await write(".clauselintignore", "contracts/\n");
    expect((await run(5)).out).toContain("nothing-matched");
  });

  test("a playbook that was not right from the start", async () => {
    await write("clauselint.config.yaml", "extends: []\nplaybooks: [house/words.yaml]\n");
    await write("house/words.yaml", "rulez: []\n");
    await write("contracts/a.md", "# Loan\n\nThe Lender shall pay.\n");
    start("--format", "compact", "contracts");
    expect((await run(1)).err).toContain("house/words.yaml:1");
    await write("house/words.yaml", "rules:\n  - { id: no-pay, type: forbidden-phrase, find: shall pay }\n");
    expect((await run(2)).out).toContain("playbook/no-pay");
  });

  test("another document of the family", async () => {
    await write("clauselint.config.yaml", "documents: [{ files: ['gate/**'], family: gate }]\n");
    await write("gate/msa.md", "# Master Services Agreement\n\n1. Supplier develops software for Customer.\n");
    await write(
      "gate/sow.md",
      "# Statement of Work\n\n1. This SOW is made under the Master Services Agreement.\n\n2. Supplier develops a portal for Customer.\n",
    );
    start("--format", "compact", "gate/sow.md");
    expect((await run(1)).out).toContain("data-ownership/customer-owns-data");
    await write(
      "gate/msa.md",
      "# Master Services Agreement\n\n1. Supplier develops software for Customer.\n\n2. Customer owns all Customer data.\n",
    );
    expect((await run(2)).out).not.toContain("data-ownership/customer-owns-data");
  });

  test("a document beside a link that leads around in a circle", async () => {
    await write("contracts/a.md", "# Loan\n\nThe Lender shall pay by [date].\n");
    await symlink("..", path.join(folder, "contracts", "around"));
    start("--format", "compact", "contracts");
    expect((await run(1)).out).toContain("placeholder-text");
    await write("contracts/a.md", "# Loan\n\nThe Lender shall pay by May.\n");
    expect((await run(2)).out).not.toContain("placeholder-text");
  });
});
