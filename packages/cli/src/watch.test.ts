import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../bundle/bin.js", import.meta.url));

let folder = "";
let child: ChildProcess | null = null;
let out = "";
let err = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-watching-"));
  await writeFile(path.join(folder, "a.md"), "# Loan\n\nThe Lender shall pay by [date].\n");
  await writeFile(path.join(folder, "b.md"), "# Loan\n\nThe Borrower repays.\n");
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
  while (runs() < count && child?.exitCode === null) await delay(20);
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
  await mkdir(path.join(folder, "tmp"));
  start("--stats", "--format", "compact", "--format", "markdown:report.md");
  const first = await run(1);
  expect(first.out).toContain("hygiene/placeholder-text");
  expect(first.err).toContain("Time of 2 documents\n");

  await writeFile(path.join(folder, "a.md"), "# Loan\n\nThe Lender shall pay by May.\n");
  const second = await run(2);
  expect(second.out).not.toMatch(/^a\.md.*placeholder-text/m);
  // the report that was written is a document too; b.md is known
  expect(second.err).toMatch(/Time of 2 documents \(1 from the cache/);

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
  expect(await readdir(path.join(folder, "tmp"))).toEqual([]);
});
