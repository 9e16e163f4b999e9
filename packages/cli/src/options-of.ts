import { commandSpecs } from "./commands/command-specs.js";
import { listed } from "./formats.js";
import { optionSpecs } from "./options.js";
import type { CommandName, OptionSpec } from "./option-spec.js";

/** The options of a command, in the order of the help text. Not every command has every format. */
export function optionsOf(command: CommandName): readonly OptionSpec[] {
  const formats = commandSpecs.find(({ name }) => name === command)?.formats;
  return optionSpecs
    .filter(({ commands = ["lint"] }) => commands.includes(command))
    .map((spec) => (spec.name === "format" && formats !== undefined ? withFormats(spec, formats) : spec));
}

function withFormats(spec: OptionSpec, formats: readonly string[]): OptionSpec {
  const [usual = "", ...others] = formats;
  const names = listed([`${usual} (default)`, ...others], "or");
  const often = others.length === 0 ? "" : "; may be repeated, each with a file of its own";
  return { ...spec, choices: formats, description: `How it is shown: ${names}${often}` };
}
