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
  format: "stylish",
  outputFile: null,
  failOn: "error",
  maxWarnings: Number.POSITIVE_INFINITY,
  quiet: false,
  provisions: false,
  configFile: null,
  rules: [],
  colour: null,
  stdinFilename: null,
  treeOf: null,
};

describe("what options mean", () => {
  test.each<[string, Partial<Settings>]>([
    ["", {}],
    ["a.md b", { paths: ["a.md", "b"] }],
    ["-- --odd.md", { paths: ["--odd.md"] }],
    ["--format json", { format: "json" }],
    ["-fsarif", { format: "sarif" }],
    ["--format json --format sarif", { format: "sarif" }],
    ["-o out/r.json", { outputFile: "out/r.json" }],
    ["--output-file=-r.json", { outputFile: "-r.json" }],
    ["--fail-on never", { failOn: "never" }],
    ["--max-warnings 0", { maxWarnings: 0 }],
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
    ["--format", "--format needs a value: NAME"],
    ["--format --quiet", "--format needs a value: NAME"],
    ["--format=", "the value of --format is empty"],
    ["--format xml", 'unknown value "xml" for --format'],
    ["--fail-on fatal", 'unknown value "fatal" for --fail-on'],
    ["--quiet=yes", "--quiet takes no value"],
    ["--max-warnings many", '--max-warnings needs a whole number, not "many"'],
    ["--rule a/b", '--rule needs id=severity, not "a/b"'],
    ["--rule a/b=", '--rule needs id=severity, not "a/b="'],
    ["--stdin a.md", "--stdin and paths cannot be used together"],
    ["--stdin-filename a.md", "--stdin-filename needs --stdin"],
    ["--print-tree a.md b.md", "--print-tree and further paths cannot be used together"],
    ["--print-tree a.md --stdin", "--print-tree and --stdin cannot be used together"],
    ["--print-tree a.md -f sarif", "--print-tree and --format sarif cannot be used together"],
    ["--color --no-color", "--color and --no-color cannot be used together"],
  ])("%s", (line, message) => {
    expect(() => settings(...line.split(" "))).toThrow(expect.objectContaining({ name: "UsageProblem", message }));
  });
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
      const line =
        helpText()
          .split("\n")
          .find((other) => other.includes(`--${name} `)) ?? "";
      for (const choice of choices ?? []) expect(line).toContain(choice);
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
