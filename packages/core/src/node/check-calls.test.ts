import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Clauselint } from "./clauselint.js";

const linter = new Clauselint({
  cwd: fileURLToPath(new URL(".", import.meta.url)),
  rules: [],
  provisions: [],
  version: "1",
  configFile: false,
});

/** A program without types may give anything. */
const call = (name: string, ...given: readonly unknown[]): unknown => {
  const method: unknown = Reflect.get(linter, name);
  if (typeof method !== "function") throw new Error(`no method ${name}`);
  return Reflect.apply(method, linter, given);
};

describe.each(["lintFiles", "lintStaged"])("%s refuses", (name) => {
  test.each<[unknown, string]>([
    ["contracts/msa.md", 'a list of files, folders and globs, not "contracts/msa.md"'],
    [undefined, "a list of files, folders and globs, not nothing"],
    [null, "a list of files, folders and globs, not nothing"],
    [[], "the list of what is linted is empty"],
    [[""], 'and "" is none'],
    [["a.md", undefined], "and nothing is none"],
    [[3], "and 3 is none"],
  ])("%j", async (patterns, message) => {
    await expect(call(name, patterns)).rejects.toMatchObject({
      name: "ClauselintError",
      code: "usage",
      message: expect.stringContaining(message) as string,
    });
  });
});

test("what to write instead of a text is told", async () => {
  await expect(call("lintFiles", "msa.md")).rejects.toMatchObject({ hint: 'Write a list: ["msa.md"].' });
});

describe("lintBuffer and lintText refuse", () => {
  const filePath = "a.md";
  test.each<[string, readonly unknown[], string]>([
    ["lintBuffer", [new ArrayBuffer(3), { filePath }], "the bytes of a document are a Uint8Array, not a mapping"],
    ["lintBuffer", ["# Loan", { filePath }], "the bytes of a document are a Uint8Array, not a text"],
    ["lintBuffer", [undefined, { filePath }], "the bytes of a document are a Uint8Array, not nothing"],
    ["lintBuffer", [new Uint8Array(3)], "filePath must be the name of a file, not nothing"],
    ["lintBuffer", [new Uint8Array(3), { filePath: " " }], 'filePath must be the name of a file, not " "'],
    ["lintText", [null], "the text of a document is a text, not nothing"],
    ["lintText", [{}], "the text of a document is a text, not a mapping"],
    ["lintText", ["x", { filePath: 3 }], "filePath must be the name of a file, not 3"],
  ])("%s(%j)", async (name, given, message) => {
    await expect(call(name, ...given)).rejects.toMatchObject({ name: "ClauselintError", code: "usage", message });
  });
});

test("bytes come in any view", async () => {
  const bytes = new TextEncoder().encode("# Loan\n\nIt is repaid.\n\n");
  const view = new DataView(bytes.buffer, 0, bytes.byteLength);
  expect(await call("lintBuffer", view, { filePath: "a.md" })).toEqual(
    await linter.lintBuffer(bytes, { filePath: "a.md" }),
  );
});
