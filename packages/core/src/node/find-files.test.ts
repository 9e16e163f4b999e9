import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findFiles } from "./find-files.js";
import { reportPath } from "./paths.js";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-find-"));
  const files = [
    "b.md",
    "B.DOCX",
    "a.pdf",
    "notes.rtf",
    "~$B.docx",
    ".hidden.md",
    "sub/deep/c.txt",
    "sub/d.html",
    "sub/final [signed].md",
    "node_modules/pkg/readme.md",
    ".git/description.md",
    "sub/node_modules/pkg/readme.md",
    ".private/e.md",
    "empty/readme.rtf",
  ];
  for (const file of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), "words");
  }
  await symlink(folder, path.join(folder, "sub", "circle"));
  await symlink(path.join(folder, "b.md"), path.join(folder, "sub", "linked.md"));
  await symlink(path.join(folder, "gone.md"), path.join(folder, "sub", "broken.md"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function find(...patterns: string[]): Promise<readonly string[]> {
  const { files, failures } = await findFiles(patterns, folder);
  return [
    ...files.map((file) => reportPath(file, folder)),
    ...failures.map(({ pattern, error }) => `${pattern}: ${error.code}`),
  ];
}

test("Word files with macros and templates are picked up too", async () => {
  const names = ["macros.docm", "template.dotx", "template-with-macros.dotm"];
  await mkdir(path.join(folder, "word"));
  for (const name of names) await writeFile(path.join(folder, "word", name), "words");
  expect(await find("word")).toEqual(names.map((name) => `word/${name}`).sort());
  await rm(path.join(folder, "word"), { recursive: true });
});

test("a folder is searched to the bottom, sorted by code units, without what is no contract", async () => {
  expect(await find(".")).toEqual([
    "B.DOCX",
    "a.pdf",
    "b.md",
    "sub/d.html",
    "sub/deep/c.txt",
    "sub/final [signed].md",
    "sub/linked.md",
  ]);
});

test("a file that is named is taken whatever its ending, and a name with brackets is no glob", async () => {
  expect(await find("notes.rtf", "sub/final [signed].md", ".hidden.md")).toEqual([
    ".hidden.md",
    "notes.rtf",
    "sub/final [signed].md",
  ]);
});

test("globs find contracts only", async () => {
  expect(await find("*")).toEqual(["B.DOCX", "a.pdf", "b.md"]);
  expect(await find("**/*.{md,txt}")).toEqual(["b.md", "sub/deep/c.txt", "sub/final [signed].md", "sub/linked.md"]);
});

test("a hidden folder or node_modules is searched when it is named itself", async () => {
  expect(await find(".private", "node_modules/pkg")).toEqual([".private/e.md", "node_modules/pkg/readme.md"]);
});

test("backslashes part folders", async () => {
  expect(await find("sub\\d.html")).toEqual(["sub/d.html"]);
  expect(await find("sub\\*.html")).toEqual(["sub/d.html"]);
});

test("a file that several patterns find is there once", async () => {
  expect(await find("b.md", "./b.md", "*.md")).toEqual(["b.md"]);
});

test("a name with round brackets that is not there is a file that is missing, not a glob without a match", async () => {
  const { failures } = await findFiles(["final (signed).docx", "final (a|b).docx"], folder);
  expect(failures.map(({ error }) => error.code)).toEqual(["file-missing", "nothing-matched"]);
});

test("what leads nowhere is told, and the rest is found", async () => {
  expect(await find("b.md", "gone.md", "empty", "sub/*.pdf", "gone.md")).toEqual([
    "b.md",
    "gone.md: file-missing",
    "empty: nothing-matched",
    "sub/*.pdf: nothing-matched",
  ]);
});
