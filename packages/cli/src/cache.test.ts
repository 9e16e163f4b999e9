import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const fixtures = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
const bin = fileURLToPath(new URL("../bundle/bin.js", import.meta.url));

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-cached-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function report(...argv: string[]): Promise<string> {
  const files = ["sow-clean.md", "sow-defective.pdf", "support-agreement.txt"];
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, "--format", "json", ...argv, ...files], { cwd: fixtures }, (_, stdout) => {
      resolve(stdout);
    });
  });
}

test("two processes at once, with threads and without, share a cache and give the bytes of a run without one", async () => {
  const cached = ["--cache", "--cache-location", path.join(folder, "kept")];
  const without = await report("--concurrency", "off");
  const both = await Promise.all([report(...cached, "--concurrency", "2"), report(...cached, "--concurrency", "off")]);
  expect(both).toEqual([without, without]);
  expect((await readdir(path.join(folder, "kept"))).sort()).toEqual([
    ".gitignore",
    ...Array.from({ length: 3 }, () => expect.stringMatching(/^[\da-f]{32}\.json$/) as string),
  ]);
  expect(await report(...cached)).toBe(without);
});
