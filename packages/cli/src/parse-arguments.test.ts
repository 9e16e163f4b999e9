import { formatNames } from "@clauselint/core";
import { describe, expect, test } from "vitest";
import { helpText } from "./help.js";
import { optionSpecs } from "./options.js";
import { parseArguments } from "./parse-arguments.js";
import { settingsOf, type Settings } from "./settings.js";

function settings(...argv: string[]): Settings {
  return settingsOf(parseArguments(argv));
}

const usual: Settings = {
  paths: ["."],
  outputs: [{ format: "stylish", file: null }],
  failOn: null,
  concurrency: "auto",
  cacheFolder: null,
  maxWarnings: Number.POSITIVE_INFINITY,
  quiet: false,
  provisions: false,
  stats: false,
  debug: false,
  watch: false,
  configFile: null,
  rules: [],
  colour: null,
  stdinFilename: null,
  treeOf: null,
  inline: true,
  waiversFile: null,
  today: null,
  baseline: null,
  changed: null,
};

test("a command is the first word, and what follows are its paths", () => {
  const { command, paths } = parseArguments(["--no-color", "coverage", "--", "baseline"]);
  expect([command, paths]).toEqual(["coverage", ["baseline"]]);
});

describe("what options mean", () => {
  test.each<[string, Partial<Settings>]>([
    ["", {}],
    ["a.md b", { paths: ["a.md", "b"] }],
    ["-- --odd.md", { paths: ["--odd.md"] }],
    ["-- baseline", { paths: ["baseline"] }],
    ["--quiet -- rules a.md", { quiet: true, paths: ["rules", "a.md"] }],
    ["--no-inline --waivers w.yaml --today 2027-01-31", { inline: false, waiversFile: "w.yaml", today: "2027-01-31" }],
    ["--format json", { outputs: [{ format: "json", file: null }] }],
    ["-fsarif", { outputs: [{ format: "sarif", file: null }] }],
    [
      "--format json:C:\\r.json --format sarif",
      {
        outputs: [
          { format: "json", file: "C:\\r.json" },
          { format: "sarif", file: null },
        ],
      },
    ],
    [
      "-f csv:r.csv -f compact -o out/r.txt",
      {
        outputs: [
          { format: "csv", file: "r.csv" },
          { format: "compact", file: "out/r.txt" },
        ],
      },
    ],
    ["-o out/r.json", { outputs: [{ format: "stylish", file: "out/r.json" }] }],
    ["--output-file=-r.json", { outputs: [{ format: "stylish", file: "-r.json" }] }],
    ["--fail-on never", { failOn: "never" }],
    ["--max-warnings 0", { maxWarnings: 0 }],
    ["--concurrency 4", { concurrency: 4 }],
    ["--cache", { cacheFolder: ".clauselint-cache" }],
    ["--cache --cache-location kept", { cacheFolder: "kept" }],
    ["--concurrency off", { concurrency: "off" }],
    ["--quiet --provisions", { quiet: true, provisions: true }],
    ["--color", { colour: true }],
    ["--no-color", { colour: false }],
    ["-c x.yaml", { configFile: "x.yaml" }],
    ["--stdin", { stdinFilename: "stdin.md" }],
    ["--stdin --stdin-filename a.docx", { stdinFilename: "a.docx" }],
    ["--print-tree a.md", { treeOf: "a.md" }],
    [
      "--rule a/b=off --rule c/d=warn",
      {
        rules: [
          { id: "a/b", severity: "off" },
          { id: "c/d", severity: "warn" },
        ],
      },
    ],
  ])("%s", (line, changed) => {
    expect(settings(...line.split(" ").filter((word) => word !== ""))).toEqual({ ...usual, ...changed });
  });
});

describe("what is refused", () => {
  test.each([
    ["--fromat json", "unknown option --fromat"],
    ["-x", "unknown option -x"],
    ["--format", "--format needs a value: NAME[:FILE]"],
    ["--format --quiet", "--format needs a value: NAME[:FILE]"],
    ["--format=", "the value of --format is empty"],
    ["--format xml", 'unknown value "xml" for --format'],
    ["--format xml:a.json", 'unknown value "xml" for --format'],
    ["--format json:", "--format json: names no file behind the colon"],
    [
      "--format json --format sarif",
      "two formats go to the terminal; give each a file of its own, as in --format json:report.json",
    ],
    [
      "--format json:r -o r -f csv",
      "two formats go to r; give each a file of its own, as in --format json:report.json",
    ],
    ["--format json:r -o s", "every --format has a file: --output-file has nothing to hold"],
    ["--fail-on fatal", 'unknown value "fatal" for --fail-on'],
    ["--quiet=yes", "--quiet takes no value"],
    ["--cache-location kept", "--cache-location needs --cache"],
    ["--concurrency 0", '--concurrency needs auto, off or a number of threads, not "0"'],
    ["--max-warnings many", '--max-warnings needs a whole number, not "many"'],
    ["--rule a/b", '--rule needs id=severity, not "a/b"'],
    ["--rule a/b=", '--rule needs id=severity, not "a/b="'],
    ["--stdin a.md", "--stdin and paths cannot be used together"],
    ["--stdin-filename a.md", "--stdin-filename needs --stdin"],
    ["--watch --stdin", "--watch and --stdin cannot be used together"],
    ["--watch --staged", "--watch and --staged cannot be used together"],
    ["--watch --print-tree a.md", "--watch and --print-tree cannot be used together"],
    ["--print-tree a.md b.md", "--print-tree and further paths cannot be used together"],
    ["--print-tree a.md --stdin", "--print-tree and --stdin cannot be used together"],
    ["--print-tree a.md -f sarif", '--print-tree has no format "sarif"'],
    ["--since main --staged", "--since and --staged cannot be used together"],
    ["--since main --stdin", "--stdin and --since cannot be used together"],
    ["--staged --print-tree a.md", "--print-tree and --staged cannot be used together"],
    ["--print-tree a.md --print-config b.md", "--print-config and --print-tree cannot be used together"],
    ["--print-config a.md --watch", "--watch and --print-config cannot be used together"],
    ["--print-config a.md b.md", "--print-config and further paths cannot be used together"],
    ["--print-config a.md --since main", "--print-config and --since cannot be used together"],
    ["--init a.md", "--init and further paths cannot be used together"],
    ["--init --watch", "--watch and --init cannot be used together"],
    ["--init --stdin", "--init and --stdin cannot be used together"],
    ["--color --no-color", "--color and --no-color cannot be used together"],
  ])("%s", (line, message) => {
    expect(() => settings(...line.split(" "))).toThrow(expect.objectContaining({ name: "UsageProblem", message }));
  });
});

test.each([[""], ["a.md", ""], ["--", ""], ["coverage", ""]])("an empty path is refused: %j %j", (...argv) => {
  const refused = expect.objectContaining({ name: "UsageProblem", message: "a path is empty" }) as Error;
  expect(() => parseArguments(argv)).toThrow(refused);
});

describe("help", () => {
  test("every option stands in it once, and no line is too long for a terminal", () => {
    for (const { name, value, commands: [command = "lint"] = [] } of optionSpecs) {
      const lines = helpText(command).split("\n");
      const usage = value === undefined ? `--${name} ` : `--${name} ${value} `;
      expect(
        lines.filter((line) =>
          line
            .trimStart()
            .replace(/^-\w, /, "")
            .startsWith(usage),
        ),
      ).toHaveLength(1);
      expect(lines.filter((line) => line.length > 110)).toEqual([]);
    }
  });

  test("choices are told", () => {
    for (const { name, choices } of optionSpecs) {
      const [, told = ""] = helpText().split(`--${name} `);
      const description = told.split(/\n {2}\S|\n {6}--|\n\n/)[0] ?? "";
      for (const choice of choices ?? []) expect(description).toContain(choice);
    }
  });

  test("the formats are those that there are", () => {
    expect(optionSpecs.find(({ name }) => name === "format")?.choices).toEqual(formatNames);
  });

  test("names and letters are unique", () => {
    const names = optionSpecs.map(({ name }) => name);
    const letters = optionSpecs.flatMap(({ short }) => short ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(letters).size).toBe(letters.length);
  });
});
