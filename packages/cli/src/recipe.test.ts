import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseArguments } from "./parse-arguments.js";
import { settingsOf } from "./settings.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const page = readFileSync(path.join(root, "docs", "check-before-merge.md"), "utf8");

/** A fenced block of the page: what language, about which file, and what it holds. */
interface Step {
  readonly language: string;
  readonly file: string;
  readonly text: string;
}

const steps: readonly Step[] = [...page.matchAll(/^```(\w+)(?: ([^\n]+))?\n([\s\S]*?)^```$/gm)].map(
  ([, language = "", file = "", text = ""]) => ({ language, file, text }),
);

let folder = "";
let repository = "";

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "clauselint-recipe-")));
  repository = path.join(folder, "repository");
  mkdirSync(path.join(repository, "contracts"), { recursive: true });
  copyFileSync(path.join(root, "fixtures", "sow-defective.md"), path.join(repository, "contracts", "sow.md"));
  mkdirSync(path.join(folder, "bin"));
  const command = path.join(folder, "bin", "clauselint");
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${root}packages/cli/bundle/bin.js" "$@"\n`);
  chmodSync(command, 0o755);
  expect(run("git init --quiet --initial-branch=main")).toBe("");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a command line prints, as the page shows it. */
function run(line: string): string {
  const { stdout, stderr, status } = spawnSync("sh", ["-c", line], {
    cwd: repository,
    encoding: "utf8",
    env: {
      PATH: `${path.join(folder, "bin")}${path.delimiter}${process.env["PATH"] ?? ""}`,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "Test",
      GIT_AUTHOR_EMAIL: "test@example.com",
      GIT_COMMITTER_NAME: "Test",
      GIT_COMMITTER_EMAIL: "test@example.com",
      SOURCE_DATE_EPOCH: "1781481600",
      NO_COLOR: "1",
      COLUMNS: "100",
    },
  });
  return `${stdout}${stderr}${status === 0 ? "" : `[exit code ${status ?? "none"}]\n`}`;
}

/** Lines with `-` become those with `+`, where the others stand beside them. */
function change(file: string, diff: string): void {
  const lines = diff.trimEnd().split("\n");
  const side = (mark: string): string =>
    lines
      .filter((line) => line.startsWith(" ") || line.startsWith(mark))
      .map((line) => line.slice(1))
      .join("\n");
  const before = readFileSync(path.join(repository, file), "utf8");
  expect(before.split(side("-"))).toHaveLength(2);
  writeFileSync(path.join(repository, file), before.replace(side("-"), side("+")));
}

function take({ language, file, text }: Step): void {
  if (language === "diff") change(file, text);
  else if (language === "console") {
    const commands = text.split("\n").filter((line) => line.startsWith("$ "));
    expect(commands.map((line) => `${line}\n${run(line.slice(2))}`).join("")).toBe(text);
  } else {
    const target = path.join(repository, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    if (language === "sh") chmodSync(target, 0o755);
  }
}

describe("docs/check-before-merge.md", () => {
  it.each(steps.map((step, index) => [index + 1, step.language, step.file, step] as const))(
    "step %i: %s %s",
    (_number, _language, _file, step) => {
      take(step);
    },
  );

  it("gives servers commands that exist", () => {
    const yaml = steps.filter(({ file }) => file.endsWith(".yaml") || file.endsWith(".yml"));
    expect(yaml).toHaveLength(3);
    for (const { text } of yaml) expect(parse(text)).toBeTypeOf("object");
    const lines = yaml.flatMap(({ text }) => [...text.matchAll(/npx clauselint (.*)$/gm)].map(([, line = ""]) => line));
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const argv = line.replace(/\$\{\{.*?\}\}|\$\w+/g, "main").split(" ");
      expect(settingsOf(parseArguments(argv)).changed).toEqual({ since: "origin/main" });
    }
  });
});
