import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
const run = promisify(execFile);

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-bin-"));
  const clauses = Array.from({ length: 900 }, (_, index) => `${index + 1}. The Borrower shall repay part ${index}.\n`);
  await writeFile(path.join(folder, "loan.md"), `# Loan Agreement\n\n${clauses.join("\n")}`);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test("the version is that of the package", async () => {
  const { stdout } = await run(process.execPath, [bin, "--version"]);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("the exit code reaches the shell", async () => {
  await expect(run(process.execPath, [bin, "gone.md"], { cwd: folder })).rejects.toMatchObject({ code: 2 });
  await expect(run(process.execPath, [bin, "--fail-on", "info", "loan.md"], { cwd: folder })).rejects.toMatchObject({
    code: 1,
  });
});

test("a reader that leaves early is no error", async () => {
  const child = spawn(process.execPath, [bin, "--print-tree", "loan.md", "--format", "json"], { cwd: folder });
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, err }).toEqual({ code: 0, err: "" });
});

test.skipIf(!existsSync("/dev/full"))(
  "a full disk behind standard output is told in words, and is no finding",
  async () => {
    const full = await open("/dev/full", "w");
    const child = spawn(process.execPath, [bin, "loan.md"], { cwd: folder, stdio: ["ignore", full.fd, "pipe"] });
    let err = "";
    child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString()));
    const code = await new Promise((resolve) => child.on("close", resolve));
    await full.close();
    expect(code).toBe(2);
    expect(err).toMatch(/^clauselint: the report cannot be written \(ENOSPC\) \(output-unwritable\)\n {2}Make room/);
  },
);

test.each([
  ["waits for ever", "await new Promise(() => {}); export default {};"],
  ["ends the process", "process.exit(0);"],
  ["breaks the process", 'setTimeout(() => { throw new Error("late"); }); await new Promise(() => {});'],
])("a run that a configuration breaks off is no success: it %s", async (_, program) => {
  const config = path.join(folder, "breaking.mjs");
  await writeFile(config, program);
  await expect(run(process.execPath, [bin, "--config", config, "loan.md"], { cwd: folder })).rejects.toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining(
      "clauselint: the run broke off before its end (run-unfinished)\n  Look in",
    ) as string,
  });
});

test("--version loads neither the engine nor a parser", async () => {
  const script = `
    import { register } from "node:module";
    register("data:text/javascript," + encodeURIComponent(\`
      export async function load(url, context, next) {
        if (/node_modules|packages\\\\/(core|rules)/.test(url)) throw new Error("loaded " + url);
        return next(url, context);
      }\`));
    process.argv = [process.argv[0], "clauselint", "--version"];
    await import(${JSON.stringify(new URL("../dist/bin.js", import.meta.url).href)});
  `;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script]);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
