import { execFile } from "node:child_process";
import { isAscii } from "node:buffer";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const bin = fileURLToPath(new URL("../bundle/bin.js", import.meta.url));

/** The files of the bundle that were loaded when the command came to its end. */
async function loadedBy(...argv: string[]): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "clauselint-loaded-"));
  try {
    const list = path.join(folder, "list.json");
    const hook = path.join(folder, "hook.cjs");
    await writeFile(path.join(folder, "contract.md"), "# Agreement\n\n1. Supplier hosts the platform.\n");
    await writeFile(
      hook,
      `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(list)}, JSON.stringify(Object.keys(require.cache))));\n`,
    );
    await promisify(execFile)(process.execPath, ["--require", hook, bin, ...argv], { cwd: folder });
    const files: unknown = JSON.parse(await readFile(list, "utf8"));
    return Array.isArray(files) ? files.map((file) => path.basename(String(file))) : [];
  } finally {
    await rm(folder, { recursive: true });
  }
}

const loaded = (files: readonly string[], part: "core" | "rules"): boolean =>
  files.some((file) => file.startsWith(`${part}-`));

test("a run that lints loads rules", async () => {
  const files = await loadedBy("--fail-on", "never", "contract.md");
  expect([loaded(files, "core"), loaded(files, "rules")]).toEqual([true, true]);
});

test("what only reads a document loads no rule", async () => {
  const files = await loadedBy("--print-tree", "contract.md");
  expect([loaded(files, "core"), loaded(files, "rules")]).toEqual([true, false]);
});

test("the list of rules loads nothing for a configuration that there is not", async () => {
  const files = await loadedBy("rules");
  expect(loaded(files, "rules")).toBe(true);
  expect(files.filter((file) => /^(?:node|create-clauselint)-/.test(file))).toEqual([]);
});

test("what reads no document loads neither", async () => {
  const files = await loadedBy("--version");
  expect(files).toContain("bin.js");
  expect([loaded(files, "core"), loaded(files, "rules")]).toEqual([false, false]);
});

test("the command is written in ASCII, which is loaded as it lies there: other letters in String.raw are escapes", async () => {
  const folder = path.dirname(bin);
  const scripts = (await readdir(folder)).filter((name) => name.endsWith(".js"));
  expect(scripts).toContain("bin.js");
  const other = [];
  for (const name of scripts) {
    const bytes = await readFile(path.join(folder, name));
    if (!isAscii(bytes)) other.push(name, /.{0,40}[^\0-\x7f].{0,20}/.exec(bytes.toString())?.[0]);
  }
  expect(other).toEqual([]);
});
