import { table } from "./table.mjs";

/** The page of the command line, from the tables that its parser and help text are made from. */
export function cliPage({ commandSpecs, optionsOf, exitCodes }) {
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
    `## Linting\n\n${optionTable(optionsOf("lint"))}`,
    ...commandSpecs.map((spec) => commandSection(spec, optionsOf)),
    `## Exit codes\n\n${table(
      ["code", "meaning"],
      exitCodes.map(([code, meaning]) => [String(code), meaning]),
    )}`,
  ].join("\n\n")}\n`;
}

function commandSection({ name, usage, description, examples }, optionsOf) {
  return [
    `## clauselint ${name}`,
    `${description}.`,
    `\`\`\`text\nclauselint ${name} ${usage}\n\`\`\``,
    optionTable(optionsOf(name)),
    `Examples:\n\n\`\`\`sh\n${examples.join("\n")}\n\`\`\``,
  ].join("\n\n");
}

function optionTable(options) {
  return table(
    ["option", "what it does"],
    options.map((option) => [usageOf(option), option.description]),
  );
}

const usageOf = ({ name, short, value }) =>
  `${short === undefined ? "" : `\`-${short}\`, `}\`--${name}${value === undefined ? "" : ` ${value}`}\``;
