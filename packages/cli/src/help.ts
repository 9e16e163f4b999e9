import { commandSpecs, type CommandSpec } from "./commands/command-specs.js";
import { optionsOf } from "./options-of.js";
import type { CommandName, OptionSpec } from "./option-spec.js";

const introduction = `clauselint - the linter for outsourcing contracts and statements of work

Usage: clauselint [options] [path ...]
       clauselint COMMAND [options] [argument ...]

A path is a file, a folder or a glob; without one, the current folder is linted.
Folders and globs are searched for .md, .markdown, .docx, .docm, .dotx, .dotm, .pdf, .html, .htm and .txt.
The nearest clauselint.config.{yaml,yml,json,js,mjs,ts}, in the current folder or above it, holds.`;

/** What each exit code means. */
export const exitCodes: readonly (readonly [number, string])[] = [
  [0, "nothing at or above --fail-on"],
  [1, "findings at or above --fail-on, or more warnings than --max-warnings"],
  [2, "wrong usage or configuration, a file that could not be read, or nothing to lint"],
];

const examples = `Examples:
  clauselint contracts
  clauselint --format stylish --format sarif:findings.sarif "contracts/**/*.docx"
  clauselint --rule code-escrow/agreement=off --fail-on warning msa.pdf
  clauselint --print-tree sow.docx`;

const COLUMNS = 110;

/** The help text of a command, made from the tables of commands and options. */
export function helpText(command: CommandName = "lint"): string {
  const spec = commandSpecs.find(({ name }) => name === command);
  const parts = spec === undefined ? lintHelp() : commandHelp(spec);
  return `${parts.join("\n\n")}\n`;
}

function lintHelp(): readonly string[] {
  const width = Math.max(...commandSpecs.map(({ name }) => name.length));
  const commands = commandSpecs.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`);
  const all = ["Commands (clauselint COMMAND --help has their options):", ...commands].join("\n");
  const exits = ["Exit codes:", ...exitCodes.map(([code, meaning]) => `  ${code}  ${meaning}`)].join("\n");
  return [introduction, all, ...optionGroups("lint"), exits, examples];
}

function commandHelp({ name, usage: call, description, examples: lines }: CommandSpec): readonly string[] {
  const head = `clauselint ${name} - ${description.charAt(0).toLowerCase()}${description.slice(1)}`;
  const shown = ["Examples:", ...lines.map((example) => `  ${example}`)].join("\n");
  return [head, `Usage: clauselint ${name} ${call}`, ...optionGroups(name), shown];
}

function optionGroups(command: CommandName): readonly string[] {
  const specs = optionsOf(command);
  const width = Math.max(...specs.map((spec) => usage(spec).length));
  const groups = [...new Set(specs.map((spec) => spec.group))];
  return groups.map((group) =>
    [`${group}:`, ...specs.filter((spec) => spec.group === group).map((spec) => line(spec, width))].join("\n"),
  );
}

function usage({ name, short, value }: OptionSpec): string {
  return `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
}

/** Its usage, and beside it what it does, in as many lines as that takes. */
function line(spec: OptionSpec, width: number): string {
  const lines = [""];
  for (const word of spec.description.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (width + 4 + last.length + 1 + word.length > COLUMNS) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return `  ${usage(spec).padEnd(width)}  ${lines.join(`\n${" ".repeat(width + 4)}`)}`;
}
