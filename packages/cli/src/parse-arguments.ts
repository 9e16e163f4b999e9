import { parseArgs } from "node:util";
import { commandSpecs } from "./commands/command-specs.js";
import { refuseOtherFormats } from "./formats.js";
import { optionSpecs } from "./options.js";
import type { CommandName, OptionSpec } from "./option-spec.js";
import { UsageProblem } from "./usage-problem.js";

/** What stands on the command line, checked against the option table. */
export interface Arguments {
  /** The first word, where it names a command; what follows are its paths. */
  readonly command: CommandName;
  readonly paths: readonly string[];
  has(name: string): boolean;
  /** The last value of an option. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}

/**
 * Reads a command line.
 *
 * @throws UsageProblem for an option that does not exist, lacks its value, or has a value that is not allowed
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(optionSpecs.map((spec) => [spec.name, parserOption(spec)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const value = checkOption(token.name, token.rawName, token.value, token.inlineValue === true);
    given.set(token.name, [...(given.get(token.name) ?? []), ...(value === undefined ? [] : [value])]);
  }
  if (positionals.includes(""))
    throw new UsageProblem("a path is empty", undefined, 'Perhaps a variable is not set; "." is the current folder.');
  // behind "--" stand paths alone, whatever they are called
  const word = tokens.find(({ kind }) => kind !== "option");
  const command = commandSpecs.find(({ name }) => word?.kind === "positional" && name === word.value)?.name ?? "lint";
  for (const name of given.keys()) checkTaken(name, command);
  const formats = commandSpecs.find(({ name }) => name === command)?.formats;
  if (formats !== undefined) refuseOtherFormats(given.get("format") ?? [], command, formats);
  return {
    command,
    paths: command === "lint" ? positionals : positionals.slice(1),
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  };
}

function checkTaken(name: string, command: CommandName): void {
  const commands = optionSpecs.find((spec) => spec.name === name)?.commands ?? ["lint"];
  if (commands.includes(command)) return;
  const only = commands.map((one) => (one === "lint" ? "linting" : `clauselint ${one}`)).join(", ");
  throw new UsageProblem(`--${name} is an option of ${only}${command === "lint" ? "" : `, not of ${command}`}`);
}

function parserOption(spec: OptionSpec): { type: "string" | "boolean"; short?: string; multiple?: boolean } {
  return {
    type: spec.value === undefined ? "boolean" : "string",
    ...(spec.short === undefined ? {} : { short: spec.short }),
    ...(spec.multiple === undefined ? {} : { multiple: spec.multiple }),
  };
}

function checkOption(name: string, rawName: string, value: string | undefined, inline: boolean): string | undefined {
  const spec = optionSpecs.find((other) => other.name === name);
  if (spec === undefined) throw unknownOption(name, rawName);
  if (spec.value === undefined) {
    if (value !== undefined) throw new UsageProblem(`${rawName} takes no value`);
    return undefined;
  }
  // `--format --quiet` forgot the value; `--format=--quiet` means it
  if (value === undefined || (!inline && value.startsWith("-")))
    throw new UsageProblem(`${rawName} needs a value: ${spec.value}`);
  if (value === "") throw new UsageProblem(`the value of ${rawName} is empty`);
  const choice = spec.withFile === true ? (value.split(":", 1)[0] ?? "") : value;
  // a formatter of a plug-in, a file or a package: whether there is one is seen when it is loaded
  const elsewhere = spec.withFile === true && /[./]|^clauselint-/.test(choice);
  if (spec.choices !== undefined && !spec.choices.includes(choice) && !elsewhere) {
    throw new UsageProblem(`unknown value "${choice}" for --${name}`, {
      given: choice,
      allowed: spec.choices,
      prefix: "",
    });
  }
  return value;
}

/** No letter is near to a word; one that is no option began the name of a file. */
function unknownOption(name: string, rawName: string): UsageProblem {
  const allowed = name.length === 1 ? [] : optionSpecs.map((other) => other.name);
  return new UsageProblem(
    `unknown option ${rawName}`,
    { given: name, allowed, prefix: "--" },
    'A path that begins with "-" is written "./-…".',
  );
}
