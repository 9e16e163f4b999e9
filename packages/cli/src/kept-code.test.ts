import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { serialize } from "node:v8";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const here = fileURLToPath(new URL("..", import.meta.url));

let folder: string;
const bundle = (): string => path.join(folder, "bundle");

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-kept-"));
  await cp(path.join(here, "package.json"), path.join(folder, "package.json"));
  // code of an earlier run, of a test at the same time or of a person, is no part of the command
  await cp(path.join(here, "bundle"), bundle(), { recursive: true, filter: (file) => !file.includes(".bin") });
  await writeFile(path.join(folder, "contract.md"), "# Hosting Agreement\n\n1. Supplier shall host [TBD].\n");
  await writeFile(path.join(folder, "loan.md"), "# Loan Agreement\n\n1. The lender lends money to the borrower.\n");
});

afterEach(() => rm(folder, { recursive: true }));

async function run(...argv: string[]): Promise<string> {
  const command = [path.join(bundle(), "bin.js"), "--fail-on", "never", ...argv];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: folder });
  expect(stderr).toBe("");
  return stdout;
}

async function kept(): Promise<string> {
  const files = (await readdir(bundle())).filter((name) => name.includes(".bin"));
  expect(files).toEqual([expect.stringMatching(/^code-\d+\.bin$/)]);
  return path.join(bundle(), files[0] ?? "");
}

describe("compiled code", () => {
  test("is kept by the first run and used by the next, which says the same", async () => {
    const first = await run("contract.md");
    expect(first).toContain("hygiene/placeholder-text");
    const before = await readFile(await kept());
    expect(await run("contract.md")).toBe(first);
    expect((await readFile(await kept())).equals(before)).toBe(true);
  });

  test("is used by threads, which leave it as it is", async () => {
    const files = Array.from({ length: 4 }, (_, at) => `copy-${at}.md`);
    for (const file of files) await cp(path.join(folder, "contract.md"), path.join(folder, file));
    const first = await run("contract.md", ...files);
    const before = await readFile(await kept());
    expect(await run("--concurrency", "2", "contract.md", ...files)).toBe(first);
    expect((await readFile(await kept())).equals(before)).toBe(true);
  });

  test("makes no other build of the command, whose cache would be lost", async () => {
    const cached = ["--cache", "--cache-location", path.join(folder, "cache"), "contract.md"];
    await run(...cached);
    await kept();
    const command = [path.join(bundle(), "bin.js"), "--fail-on", "never", "--stats", ...cached];
    const { stderr } = await promisify(execFile)(process.execPath, command, { cwd: folder });
    expect(stderr).toContain("(1 from the cache");
  });

  test("is kept anew when a run loads more of the command", async () => {
    await run("--print-tree", "contract.md");
    const { size } = await stat(await kept());
    await run("contract.md");
    expect((await stat(await kept())).size).toBeGreaterThan(size * 2);
  });

  test("is kept anew when a run needs much more of what is loaded", async () => {
    await run("loan.md");
    const { size } = await stat(await kept());
    await run(fileURLToPath(new URL("../../../fixtures/msa-defective.md", import.meta.url)));
    expect((await stat(await kept())).size).toBeGreaterThan(size);
  });

  test("does not keep a plug-in from being loaded", async () => {
    await writeFile(path.join(folder, "house.mjs"), 'export default { name: "house", version: "1.0.0" };\n');
    await writeFile(path.join(folder, "clauselint.config.json"), '{ "plugins": ["./house.mjs"] }\n');
    const first = await run("contract.md");
    expect(await run("contract.md")).toBe(first);
  });

  test("that was cut off is made anew", async () => {
    const first = await run("contract.md");
    const { size } = await stat(await kept());
    await truncate(await kept(), 1000);
    expect(await run("contract.md")).toBe(first);
    expect((await stat(await kept())).size).toBeGreaterThan(size / 2);
  });

  test("that is something else is made anew", async () => {
    const first = await run("contract.md");
    await writeFile(await kept(), serialize({ files: [] }));
    expect(await run("contract.md")).toBe(first);
    expect((await stat(await kept())).size).toBeGreaterThan(1000);
  });

  test("of files that are no longer there goes", async () => {
    await run("contract.md");
    const file = await kept();
    const { size } = await stat(file);
    const rules = (await readdir(bundle())).find((name) => name.startsWith("rules-")) ?? "";
    const renamed = rules.replace("rules-", "rulez-");
    for (const name of await readdir(bundle())) {
      if (!name.endsWith(".js")) continue;
      const text = await readFile(path.join(bundle(), name), "utf8");
      await rm(path.join(bundle(), name));
      await writeFile(path.join(bundle(), name === rules ? renamed : name), text.replaceAll(rules, renamed));
    }
    await run("contract.md");
    expect((await stat(file)).size).toBeLessThan(size * 1.5);
  });

  test("is not kept where that cannot be", async () => {
    const first = await run("contract.md");
    const file = await kept();
    await rm(file);
    await mkdir(file);
    expect(await run("contract.md")).toBe(first);
    expect((await readdir(bundle())).filter((name) => name.includes(".bin"))).toEqual([path.basename(file)]);
  });

  test("is not touched by what loads nothing of size", async () => {
    await run("--version");
    expect((await readdir(bundle())).filter((name) => name.endsWith(".bin"))).toEqual([]);
  });
});
