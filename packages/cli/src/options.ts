import type { OptionSpec, CommandName } from "./option-spec.js";

const EVERY: readonly CommandName[] = [
  "lint",
  "explain",
  "coverage",
  "compare",
  "suggest",
  "baseline",
  "test",
  "rules",
  "schema",
  "doctor",
];

/** The commands that tell findings. */
const TELLING: readonly CommandName[] = ["lint", "suggest", "baseline"];

/** The commands that lint many files. */
const MANY: readonly CommandName[] = ["lint", "coverage", "suggest", "baseline"];

/** Every option, in the order of the help text. */
export const optionSpecs: readonly OptionSpec[] = [
  {
    name: "format",
    short: "f",
    value: "NAME[:FILE]",
    choices: [
      "stylish",
      "compact",
      "json",
      "jsonl",
      "sarif",
      "junit",
      "checkstyle",
      "github",
      "gitlab",
      "markdown",
      "csv",
    ],
    withFile: true,
    multiple: true,
    group: "Output",
    commands: EVERY,
    description:
      "How findings are shown: stylish (default), compact, json, jsonl, sarif, junit, checkstyle, github, gitlab, markdown or csv; may be repeated, each with a file of its own",
  },
  {
    name: "output-file",
    short: "o",
    value: "FILE",
    group: "Output",
    commands: EVERY,
    description: "Write there instead of to the terminal; folders are made",
  },
  {
    name: "quiet",
    group: "Output",
    description: "Show errors only; what is not shown still counts for the exit code",
  },
  {
    name: "provisions",
    group: "Output",
    description: "Add every recognised provision to the JSON report",
  },
  {
    name: "color",
    group: "Output",
    commands: EVERY,
    description: "Use colours even when the output is no terminal",
  },
  {
    name: "no-color",
    group: "Output",
    commands: EVERY,
    description: "Use no colours (so does the environment variable NO_COLOR)",
  },
  {
    name: "config",
    short: "c",
    value: "FILE",
    group: "Rules and configuration",
    commands: EVERY,
    description: "Use this configuration file instead of the nearest one",
  },
  {
    name: "rule",
    value: "ID=SEVERITY",
    multiple: true,
    group: "Rules and configuration",
    commands: EVERY,
    description: "Set a rule to error, warning, info or off; may be repeated",
  },
  {
    name: "no-inline",
    group: "Waivers and baseline",
    commands: TELLING,
    description: "Heed no waiver in the comments of a document, for documents from the other side",
  },
  {
    name: "waivers",
    value: "FILE",
    group: "Waivers and baseline",
    commands: TELLING,
    description: "Use this waivers file instead of clauselint-waivers.yaml beside the configuration",
  },
  {
    name: "today",
    value: "DAY",
    group: "Waivers and baseline",
    commands: TELLING,
    description: "Judge waivers as on this day (2027-01-31); else SOURCE_DATE_EPOCH or the clock says which, in UTC",
  },
  {
    name: "init",
    group: "Rules and configuration",
    description: "Write a configuration with comments; on a terminal three questions are asked first",
  },
  {
    name: "print-config",
    value: "FILE",
    group: "Rules and configuration",
    description: "Show which settings hold for one file, each with where it was made, instead of linting",
  },
  {
    name: "baseline",
    value: "FILE",
    group: "Waivers and baseline",
    commands: ["lint", "baseline"],
    description:
      "Use this baseline instead of the one that the configuration names, or clauselint-baseline.tsv beside it",
  },
  {
    name: "prune",
    group: "Waivers and baseline",
    commands: ["baseline"],
    description: "Take out what is no longer found, and add nothing",
  },
  {
    name: "fail-on",
    value: "SEVERITY",
    choices: ["error", "warning", "info", "never"],
    group: "Result",
    description:
      "Fail from this severity up: error (default), warning, info or never; over `failOn` of the configuration",
  },
  {
    name: "max-warnings",
    value: "NUMBER",
    group: "Result",
    description: "Fail when there are more warnings than this",
  },
  {
    name: "since",
    value: "REF",
    group: "Input",
    description: "Lint only what has changed since this commit, branch or tag of git, uncommitted changes included",
  },
  {
    name: "staged",
    group: "Input",
    description: "Lint only what is staged for the next commit of git, as it is staged",
  },
  {
    name: "stdin",
    group: "Input",
    description: "Read one document from standard input",
  },
  {
    name: "stdin-filename",
    value: "FILE",
    group: "Input",
    description: "Name that the document from standard input goes by",
  },
  {
    name: "print-tree",
    value: "FILE",
    group: "Input",
    description: "Show how one document is understood (clauses, roles, parties) instead of linting",
  },
  {
    name: "concurrency",
    value: "auto|NUMBER|off",
    group: "Speed",
    commands: MANY,
    description: "Lint in that many threads: auto (default) where the work is worth it, a number, or off",
  },
  {
    name: "cache",
    group: "Speed",
    commands: [...MANY, "doctor"],
    description: "Keep results, and lint again only what changed: a document, its configuration, or Clauselint",
  },
  {
    name: "cache-location",
    value: "FOLDER",
    group: "Speed",
    commands: [...MANY, "doctor"],
    description: "Where --cache keeps them: .clauselint-cache by default",
  },
  {
    name: "stats",
    group: "Speed",
    description: "Tell on standard error, and in JSON reports under `stats`, how long reading and each rule took",
  },
  {
    name: "watch",
    group: "Speed",
    description: "Lint again whenever a document, a setting or a plug-in changes, until Ctrl-C",
  },
  {
    name: "debug",
    group: "Other",
    description:
      "Tell on standard error what a run works with, which files it leaves out and why, and how it does the work",
  },
  {
    name: "at",
    value: "CLAUSE",
    group: "Explaining",
    commands: ["explain"],
    description: "The clause whose reading is shown, by its number (7.3) or its heading",
  },
  {
    name: "why-not",
    value: "RULE",
    group: "Explaining",
    commands: ["explain"],
    description: "The rule whose nearest sentences are shown, with what each lacked",
  },
  {
    name: "profile",
    value: "NAME",
    group: "Coverage",
    commands: ["coverage"],
    description:
      "Show for which articles of a regulation there is evidence: au-apra-cps230, eba-outsourcing, eu-data-act, eu-dora, eu-gdpr, eu-nis2, iso-27001, sg-mas, uk-gdpr, uk-pra-fca, us-hipaa, us-interagency or us-nist-800-161",
  },
  {
    name: "critical",
    group: "Coverage",
    commands: ["coverage"],
    description: "The services support critical or important functions: ask the further articles of eu-dora",
  },
  { name: "help", short: "h", group: "Other", commands: [...EVERY, "completion"], description: "Show this help" },
  { name: "version", short: "v", group: "Other", commands: EVERY, description: "Show the version" },
];
