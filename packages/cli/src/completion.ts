import { commandSpecs } from "./commands/command-specs.js";
import { optionSpecs } from "./options.js";
import { optionsOf } from "./options-of.js";
import type { CommandName, OptionSpec } from "./option-spec.js";

/** The shells that a completion script is made for. */
export const shells = ["bash", "zsh", "fish"] as const;

export type Shell = (typeof shells)[number];

const scripts: Readonly<Record<Shell, () => string>> = { bash, zsh, fish };

/** A script that completes commands, options and their values, made from the tables of commands and options. */
export function completionScript(shell: Shell): string {
  return scripts[shell]();
}

const named = commandSpecs.map(({ name }) => name);
/** Linting last: it is meant where no other is named. */
const everyCommand: readonly CommandName[] = [...named, "lint"];
const pattern = (command: CommandName): string => (command === "lint" ? "*" : command);

const spellings = ({ name, short }: OptionSpec): readonly string[] => [
  `--${name}`,
  ...(short === undefined ? [] : [`-${short}`]),
];

function bash(): string {
  const values = optionSpecs
    .filter(({ value }) => value !== undefined)
    .map((spec) => {
      const reply =
        spec.choices === undefined ? "" : `COMPREPLY=($(compgen -W "${spec.choices.join(" ")}" -- "$cur")); `;
      return `    ${spellings(spec).join("|")}) ${reply}return ;;`;
    });
  const options = everyCommand.map(
    (command) => `    ${pattern(command)}) options="${optionsOf(command).flatMap(spellings).join(" ")}" ;;`,
  );
  // where nothing is replied, bash completes files
  return `# clauselint completion bash >> ~/.bashrc
_clauselint() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" options
  COMPREPLY=()
  case "$prev" in
${values.join("\n")}
  esac
  case "\${COMP_WORDS[1]}" in
${options.join("\n")}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
  elif [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${named.join(" ")}" -- "$cur") $(compgen -f -- "$cur"))
  fi
}
complete -o bashdefault -o default -F _clauselint clauselint
`;
}

function zsh(): string {
  const commands = commandSpecs.map(({ name, description }) => `    '${name}:${quoted(description, /[':]/g)}'`);
  const cases = everyCommand.map((command) => {
    const specs = optionsOf(command).flatMap(zshOption);
    return `    ${pattern(command)}) _arguments -s ${[...specs, "'*:path:_files'"].join(" \\\n      ")} ;;`;
  });
  return `#compdef clauselint
# clauselint completion zsh > "\${fpath[1]}/_clauselint"
_clauselint() {
  local -a commands=(
${commands.join("\n")}
  )
  (( CURRENT == 2 )) && _describe command commands
  case "$words[2]" in
${cases.join("\n")}
  esac
}
_clauselint "$@"
`;
}

function zshOption(spec: OptionSpec): readonly string[] {
  const { value, choices, multiple, description } = spec;
  const taken =
    value === undefined
      ? ""
      : `:${quoted(value, /[':]/g)}:${choices === undefined ? "_files" : `(${choices.join(" ")})`}`;
  const often = multiple === true ? "*" : "";
  return spellings(spec).map((spelling) => `'${often}${spelling}[${quoted(description, /['[\]]/g)}]${taken}'`);
}

/** Escapes what a zsh specification would read as its own; a quotation mark ends the quotation for a moment. */
function quoted(text: string, special: RegExp): string {
  return text.replace(special, (mark) => (mark === "'" ? `'\\''` : `\\${mark}`));
}

function fish(): string {
  const all = named.join(" ");
  const commands = commandSpecs.map(
    ({ name, description }) => `complete -c clauselint -n __fish_use_subcommand -a ${name} -d ${fishText(description)}`,
  );
  const options = everyCommand.flatMap((command) => {
    const seen =
      command === "lint" ? `not __fish_seen_subcommand_from ${all}` : `__fish_seen_subcommand_from ${command}`;
    return optionsOf(command).map((spec) => `complete -c clauselint -n '${seen}' ${fishOption(spec)}`);
  });
  return `# clauselint completion fish > ~/.config/fish/completions/clauselint.fish
${[...commands, ...options].join("\n")}
`;
}

function fishOption({ name, short, value, choices, description }: OptionSpec): string {
  const taken = value === undefined ? "" : choices === undefined ? " -r" : ` -x -a '${choices.join(" ")}'`;
  return `-l ${name}${short === undefined ? "" : ` -s ${short}`}${taken} -d ${fishText(description)}`;
}

function fishText(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
