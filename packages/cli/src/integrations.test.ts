import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { optionSpecs } from "./options.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const bin = path.join(root, "packages/cli/bundle/bin.js");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

let folder = "";

/** A repository with one clean contract, and the command on the path. */
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "clauselint-integrations-"));
  mkdirSync(path.join(folder, "bin"));
  mkdirSync(path.join(folder, "contracts"));
  copyFileSync(path.join(root, "fixtures/sow-clean.md"), path.join(folder, "contracts/sow.md"));
  const command = path.join(folder, "bin/clauselint");
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  chmodSync(command, 0o755);
  writeFileSync(path.join(folder, ".gitignore"), "bin/\n*.old\n*.sarif\n");
  bash("git init --quiet && git config user.name Reviewer && git config user.email reviewer@example.com");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function bash(
  script: string,
  env: Record<string, string> = {},
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PATH: `${path.join(folder, "bin")}:${process.env["PATH"] ?? ""}`, ...env },
  });
}

function defect(): void {
  writeFileSync(path.join(folder, "contracts/a draft.md"), readFileSync(path.join(root, "fixtures/sow-defective.md")));
}

/** A value inside what YAML holds. */
function at(value: unknown, ...keys: (string | number)[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    if (typeof inner !== "object" || inner === null) return undefined;
    return Object.entries(inner).find(([name]) => name === String(key))?.[1];
  }, value);
}

describe("the GitHub action", () => {
  const action: unknown = parse(read("action.yml"));
  const step = (index: number, key: string): string => String(at(action, "runs", "steps", index, key));
  const usual = { PATHS: ".", CONFIG: "", SINCE: "", FAIL_ON: "error", SARIF_FILE: "clauselint.sarif" };

  function lint(env: Record<string, string>): ReturnType<typeof bash> {
    const summary = path.join(folder, "bin/summary.md");
    return bash(step(2, "run"), { CLAUSELINT: bin, GITHUB_STEP_SUMMARY: summary, ...usual, ...env });
  }

  test("its inputs are those that its script is given", () => {
    const inputs = at(action, "inputs");
    const defaults = { PATHS: "paths", CONFIG: "config", SINCE: "since", FAIL_ON: "fail-on", SARIF_FILE: "sarif-file" };
    for (const [name, input] of Object.entries(defaults)) {
      expect(at(action, "runs", "steps", 2, "env", name)).toBe(`\${{ inputs.${input} }}`);
      expect(at(inputs, input, "default")).toBe(usual[name as keyof typeof usual]);
    }
    expect(Object.keys(inputs ?? {}).sort()).toEqual(Object.values(defaults).sort());
    expect(at(action, "runs", "using")).toBe("composite");
  });

  test("a clean repository passes", () => {
    expect(lint({})).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(path.join(folder, "bin/summary.md"), "utf8")).not.toBe("");
  });

  test("findings are annotations and SARIF, and fail the job", () => {
    defect();
    const { status, stdout } = lint({ PATHS: "contracts/a draft.md\n\ncontracts/sow.md\n" });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=contracts\/a draft\.md,line=\d+,col=\d+,title=hygiene\/placeholder-text::/m);
    const sarif: unknown = JSON.parse(readFileSync(path.join(folder, "clauselint.sarif"), "utf8"));
    expect(at(sarif, "runs", 0, "results", 0, "ruleId")).toMatch(/\//);
    expect(lint({ FAIL_ON: "never" }).status).toBe(0);
  });

  test("of a pull request only what it changes is linted", () => {
    defect();
    bash('git add --all && git commit --quiet --message "What is there" && git branch base');
    writeFileSync(
      path.join(folder, "contracts/new.md"),
      "# Statement of Work\n\n1.1 The Provider delivers by [date].\n",
    );
    bash('git add --all && git commit --quiet --message "A new contract"');
    const { status, stdout } = lint({ SINCE: "base" });
    expect(status).toBe(1);
    const files = [...stdout.matchAll(/^::\w+ file=([^,]+)/gm)].map(([, file]) => file);
    expect([...new Set(files)]).toEqual(["contracts/new.md"]);
    bash('git rm --quiet "contracts/new.md" && git commit --quiet --message "No contract"');
    expect(lint({ SINCE: "base" })).toMatchObject({ status: 0, stdout: "" });
    expect(lint({ SINCE: "$(touch ran)" })).toMatchObject({ status: 2 });
    expect(existsSync(path.join(folder, "ran"))).toBe(false);
  });

  test("every file that its steps and the image name is there", () => {
    const [, script = ""] = /\$\{\{ github\.action_path \}\}\/(\S+)/.exec(read("action.yml")) ?? [];
    expect(existsSync(path.join(root, script))).toBe(true);
    const image = read("Dockerfile");
    expect(image).not.toMatch(/^FROM [^\n]*(?::latest|:\d+-)/m);
    expect(image).toMatch(/^USER node$/m);
    // the last stage takes what `deploy` of the first one makes: the package, with the file that its manifest calls the command
    const manifest: unknown = JSON.parse(read("packages/cli/package.json"));
    const command = String(at(manifest, "bin", "clauselint")).replace("./", "");
    expect(image).toContain(`/opt/clauselint/${command} /usr/local/bin/clauselint`);
    expect(image).toContain("COPY --from=build /clauselint /opt/clauselint");
  });

  test("a configuration can be named, and an input is never a command", () => {
    defect();
    writeFileSync(path.join(folder, "own.yaml"), "rules: { hygiene/placeholder-text: off }\n");
    expect(lint({ CONFIG: "own.yaml" }).stdout).not.toContain("placeholder-text");
    expect(lint({ CONFIG: "$(touch ran)" }).status).toBe(2);
    expect(existsSync(path.join(folder, "ran"))).toBe(false);
  });
});

test("the GitLab template lints and writes the reports that it names", () => {
  const job = at(parse(read("templates/clauselint.gitlab-ci.yml")), "clauselint");
  defect();
  const { status, stdout } = bash(String(at(job, "script", 0)), {
    CLAUSELINT_PATHS: String(at(job, "variables", "CLAUSELINT_PATHS")),
    CLAUSELINT_FAIL_ON: String(at(job, "variables", "CLAUSELINT_FAIL_ON")),
  });
  expect(status).toBe(1);
  expect(stdout).toContain("contracts/a draft.md");
  const reports = at(job, "artifacts", "reports");
  expect(JSON.parse(readFileSync(path.join(folder, String(at(reports, "codequality"))), "utf8"))).not.toEqual([]);
  expect(readFileSync(path.join(folder, String(at(reports, "junit"))), "utf8")).toContain("<testsuites");
  expect(existsSync(path.join(folder, String(at(job, "cache", "paths", 0))))).toBe(true);
});

test("the pre-commit hook takes the files that are read and lints them", () => {
  const hook = at(parse(read(".pre-commit-hooks.yaml")), 0);
  const files = new RegExp(String(at(hook, "files")).replace("(?i)", ""), "i");
  expect(
    ["a.md", "b.MARKDOWN", "c.docx", "d.pdf", "e.htm", "f.html", "g.txt"].filter((name) => !files.test(name)),
  ).toEqual([]);
  expect(["a.ts", "md", "b.yaml"].filter((name) => files.test(name))).toEqual([]);
  defect();
  expect(bash(`${String(at(hook, "entry"))} contracts/sow.md`).status).toBe(0);
  expect(bash(`${String(at(hook, "entry"))} --fail-on error contracts/sow.md "contracts/a draft.md"`).status).toBe(1);
});

test("the check before each commit works as its steps are written", () => {
  const page = read("docs/integrations.md");
  const steps = [...page.matchAll(/^```sh( fails)?\n([\s\S]*?)^```$/gm)];
  expect(steps).toHaveLength(5);
  for (const [, fails, script = ""] of steps) {
    const { status, stdout, stderr } = bash(script);
    expect({ script, stdout, stderr, failed: status !== 0 }).toMatchObject({ failed: fails !== undefined });
  }
  expect(bash("git log --format=%s").stdout).toBe("Add the manual\nLint the contracts\n");
  expect(readFileSync(path.join(folder, "findings.md"), "utf8")).toContain("contracts/sow.md");
});

test("every option that templates and pages use exists", () => {
  const others = new Set(
    "yes frozen-lockfile filter prod legacy from tag rm volume quiet message all".split(" ").map((name) => `--${name}`),
  );
  const known = new Set(optionSpecs.map(({ name }) => `--${name}`));
  const files = [
    "action.yml",
    ".pre-commit-hooks.yaml",
    "templates/clauselint.gitlab-ci.yml",
    "Dockerfile",
    "docs/integrations.md",
  ];
  const used = files.flatMap((file) => [...read(file).matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([name]) => name));
  expect(used.length).toBeGreaterThan(15);
  expect(used.filter((name) => !known.has(name) && !others.has(name))).toEqual([]);
});
