import { table } from "./table.mjs";

/** The page of the command line, from the tables that its parser and help text are made from. */
export function cliPage({ commandSpecs, optionSpecs, exitCodes }) {
  return `${[
    "<!-- Made by `pnpm run docs`; changes are overwritten. -->",
    "# The command line",
    "```text\nclauselint [options] [path ...]\nclauselint COMMAND [options] [argument ...]\n```",
    "A path is a file, a folder or a glob; without one, the current folder is linted. `clauselint COMMAND --help` prints what stands here.",
    table(
      ["command", "what it does"],
      [
        ["[`clauselint`](#linting)", "Lint contracts"],
        ...commandSpecs.map(({ name, description }) => [`[\`clauselint ${name}\`](#clauselint-${name})`, description]),
      ],
    ),
    `## Linting\n\n${optionTables(optionSpecs, "lint")}`,
    ...commandSpecs.map((spec) => commandSection(spec, optionSpecs)),
    `## Exit codes\n\n${table(
      ["code", "meaning"],
      exitCodes.map(([code, meaning]) => [String(code), meaning]),
    )}`,
  ].join("\n\n")}\n`;
}

function commandSection({ name, usage, description, examples }, optionSpecs) {
  return [
    `## clauselint ${name}`,
    `${description}.`,
    `\`\`\`text\nclauselint ${name} ${usage}\n\`\`\``,
    optionTables(optionSpecs, name),
    `Examples:\n\n\`\`\`sh\n${examples.join("\n")}\n\`\`\``,
  ].join("\n\n");
}

function optionTables(optionSpecs, command) {
  const taken = optionSpecs.filter(({ commands = ["lint"] }) => commands.includes(command));
  return table(
    ["option", "what it does"],
    taken.map((option) => [usageOf(option), option.description]),
  );
}

const usageOf = ({ name, short, value }) =>
  `${short === undefined ? "" : `\`-${short}\`, `}\`--${name}${value === undefined ? "" : ` ${value}`}\``;
