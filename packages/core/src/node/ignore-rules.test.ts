import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findFiles } from "./find-files.js";
import { IgnoreRules } from "./ignore-rules.js";

let repository = "";
let project = "";

async function write(file: string, text = "words"): Promise<void> {
  const absolute = path.join(repository, file);
  await mkdir(path.dirname(absolute), { recursive: true });
  await writeFile(absolute, text);
}

beforeAll(async () => {
  repository = await mkdtemp(path.join(tmpdir(), "clauselint-ignore-"));
  project = path.join(repository, "legal");
  await mkdir(path.join(repository, ".git"));
  await write(".gitignore", "out/\n*.tmp.md\n");
  await write("legal/.clauselintignore", "# templates are no contracts\ntemplates/\n!kept.tmp.md\n");
  await write("legal/drafts/.gitignore", "/secret.md\n");
  for (const file of [
    "a.md",
    "kept.tmp.md",
    "b.tmp.md",
    "out/c.md",
    "templates/d.md",
    "drafts/secret.md",
    "old/e.md",
  ]) {
    await write(`legal/${file}`);
  }
  await write("legal/drafts/deep/secret.md");
});

afterAll(async () => {
  await rm(repository, { recursive: true });
});

async function found(pattern: string, ignores: readonly string[] = []): Promise<readonly string[]> {
  const rules = new IgnoreRules(project, ignores);
  const { files, failures } = await findFiles([pattern], project, {
    isIgnored: async (file) => rules.isIgnored(file),
  });
  for (const { error } of failures) throw error;
  return files.map((file) => path.relative(project, file).split(path.sep).join("/"));
}

test("gitignore files of the repository, then .clauselintignore, which takes back", async () => {
  expect(await found(".")).toEqual(["a.md", "drafts/deep/secret.md", "kept.tmp.md", "old/e.md"]);
});

test("ignores of the configuration come last", async () => {
  expect(await found("**/*.md", ["old", "!templates"])).toEqual([
    "a.md",
    "drafts/deep/secret.md",
    "kept.tmp.md",
    "templates/d.md",
  ]);
});

test("what is left out of a folder is taken back, a part of a folder that is left out is not", async () => {
  await write("legal/old/signed/f.md");
  expect(await found("old", ["old/*", "!old/signed/"])).toEqual(["old/signed/f.md"]);
  await expect(found("old", ["old/", "!old/signed/"])).rejects.toMatchObject({ code: "nothing-matched" });
  await rm(path.join(project, "old/signed"), { recursive: true });
});

test.skipIf(["win32", "darwin"].includes(process.platform))("the case of names counts, as in git", async () => {
  expect(await found("old", ["OLD/", "E.md"])).toEqual(["old/e.md"]);
});

test("a file that is named is read all the same", async () => {
  expect(await found("templates/d.md")).toEqual(["templates/d.md"]);
});

test("a folder with nothing else says so", async () => {
  await expect(found("templates")).rejects.toMatchObject({
    code: "nothing-matched",
    message: 'no contract in the folder "templates" that is not ignored',
  });
});

test("outside a repository no gitignore file counts", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "clauselint-plain-"));
  await writeFile(path.join(folder, ".gitignore"), "*.md\n");
  expect(await new IgnoreRules(folder, []).isIgnored(path.join(folder, "a.md"))).toBe(false);
  expect(await new IgnoreRules(folder, ["*.md"]).isIgnored(path.join(folder, "a.md"))).toBe(true);
  await rm(folder, { recursive: true });
});
