import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { codeOfModules } from "./code-of-modules.js";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-code-"));
  await mkdir(path.join(folder, "deep"));
  await write(
    "index.mjs",
    'import "./deep/words.mjs";\nimport { typed } from "./typed.js";\nconst more = new URL("more.txt", import.meta.url);\nconst old = require("./common");\n',
  );
  await write(
    "deep/words.mjs",
    'export { far } from "../far.mjs";\nexport const again = () => import("../index.mjs");\n',
  );
  for (const name of ["far.mjs", "typed.ts", "more.txt", "common.cjs", "unused.mjs"]) await write(name, "1");
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(name: string, text: string): Promise<void> {
  await writeFile(path.join(folder, name), text);
}

const sum = async (cwd = folder, module = "index.mjs"): Promise<string> => codeOfModules([path.join(cwd, module)], cwd);

test.each(["index.mjs", "deep/words.mjs", "far.mjs", "typed.ts", "more.txt", "common.cjs", "package-lock.json"])(
  "%s counts",
  async (name) => {
    const before = await sum();
    expect(await sum()).toBe(before);
    await write(name, "// changed\n");
    expect(await sum()).not.toBe(before);
  },
);

test("what nothing names does not count", async () => {
  const before = await sum();
  await write("unused.mjs", "2");
  expect(await sum()).toBe(before);
});

test("a module that is a link has what stands beside the file that it leads to", async () => {
  await mkdir(path.join(folder, "linked"));
  await symlink(path.join(folder, "index.mjs"), path.join(folder, "linked", "index.mjs"));
  const before = await sum(folder, "linked/index.mjs");
  await write("far.mjs", "2");
  expect(await sum(folder, "linked/index.mjs")).not.toBe(before);
});

test("the same files elsewhere have the same sum, and a module that is gone is no failure", async () => {
  const [one, other] = [path.join(folder, "one"), path.join(folder, "other")];
  for (const home of [one, other]) {
    await mkdir(home);
    await writeFile(path.join(home, "index.mjs"), "1");
  }
  expect(await sum(one)).toBe(await sum(other));
  expect(await sum(one, "gone.mjs")).toMatch(/^[\da-f]{64}$/);
});
