import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandSpecs } from "./commands/command-specs.js";
import { completionScript, shells } from "./completion.js";
import { main } from "./main.js";
import { optionSpecs } from "./options.js";

const has = (shell: string): boolean => spawnSync(shell, ["--version"]).status === 0;

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "clauselint-completion-"));
  writeFileSync(path.join(folder, "contract.md"), "");
  for (const shell of shells) writeFileSync(path.join(folder, shell), completionScript(shell));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What bash offers for a line whose last word is not finished. */
function offered(line: string): string[] {
  const words = line.split(" ");
  const script = `source ./bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _clauselint; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const output = execFileSync("bash", ["-c", script, "bash", ...words], { cwd: folder, encoding: "utf8" });
  return output.split("\n").filter((word) => word !== "");
}

describe.skipIf(!has("bash"))("bash", () => {
  test.each([
    ["clauselint cov", ["coverage"]],
    ["clauselint co", ["coverage", "completion", "contract.md"]],
    ["clauselint --fail", ["--fail-on"]],
    ["clauselint contract.md --fail-on w", ["warning"]],
    ["clauselint -f js", ["json", "jsonl"]],
    ["clauselint explain --wh", ["--why-not"]],
    ["clauselint explain --fail", []],
    ["clauselint --why", []],
    ["clauselint --config con", []],
    ["clauselint coverage con", []],
  ])("%s", (line, words) => {
    expect(offered(line)).toEqual(words);
  });

  test("files are completed where it offers nothing", () => {
    const spec = execFileSync("bash", ["-c", "source ./bash; complete -p clauselint"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(spec).toContain("-o default");
  });
});

test.skipIf(!has("zsh"))("zsh accepts its script", () => {
  expect(spawnSync("zsh", ["-n", "zsh"], { cwd: folder, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
});

test.skipIf(!has("fish"))("fish completes with its script", () => {
  const complete = (line: string): string[] => {
    const script = `source ./fish; complete -C ${JSON.stringify(line)}`;
    const output = execFileSync("fish", ["--no-config", "-c", script], { cwd: folder, encoding: "utf8" });
    return output.split("\n").flatMap((row) => row.split("\t")[0] ?? []);
  };
  expect(complete("clauselint cov")).toContain("coverage");
  expect(complete("clauselint --fail-on w")).toContain("warning");
  expect(complete("clauselint explain --wh")).toContain("--why-not");
  expect(complete("clauselint --wh")).not.toContain("--why-not");
});

test.each(shells)("%s knows every command and option", (shell) => {
  const script = completionScript(shell);
  for (const { name } of commandSpecs) expect(script).toMatch(new RegExp(`\\b${name}\\b`));
  for (const { name } of optionSpecs) expect(script).toMatch(new RegExp(`(?:--|-l )${name}\\b`));
});

test("an unknown shell is refused", async () => {
  let err = "";
  const streams = { stdout: { write: () => undefined }, stderr: { write: (text: string) => (err += text) } };
  const stdin = (async function* () {
    yield await Promise.resolve("");
  })();
  expect(await main(["completion", "tcsh"], { ...streams, stdin, cwd: folder, env: {} })).toBe(2);
  expect(err).toContain("completion needs one shell: bash, zsh, fish");
});
