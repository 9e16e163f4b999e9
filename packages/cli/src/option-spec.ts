/** One option of the command line: what the parser, the help text and the documentation are made from. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** Name of the value in the help text; an option without one is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** A choice may be followed by `:FILE`. */
  readonly withFile?: true;
  readonly multiple?: boolean;
  readonly group:
    | "Output"
    | "Rules and configuration"
    | "Waivers and baseline"
    | "Result"
    | "Input"
    | "Speed"
    | "Explaining"
    | "Coverage"
    | "Other";
  /** The commands that take it; linting alone where it is left out. */
  readonly commands?: readonly CommandName[];
  readonly description: string;
}

/** `lint` is what the command does when no other command is named. */
export type CommandName =
  | "lint"
  | "explain"
  | "coverage"
  | "compare"
  | "suggest"
  | "baseline"
  | "test"
  | "rules"
  | "schema"
  | "doctor"
  | "completion";
