import type { CommandName } from "../option-spec.js";
import type { Arguments } from "../parse-arguments.js";
import type { Streams } from "../streams.js";

/** Runs a command and gives the exit code. */
type Command = (given: Arguments, streams: Streams) => Promise<number>;

/** One command beside linting: what the help text, the check of options and the dispatch are made from. */
export interface CommandSpec {
  readonly name: Exclude<CommandName, "lint">;
  /** How it is called, behind its name. */
  readonly usage: string;
  readonly description: string;
  readonly examples: readonly string[];
  /** What `--format` may name, the usual one first; left out where the command does not take it. */
  readonly formats?: readonly string[];
  readonly load: () => Promise<Command>;
}

/** Every command beside linting, in the order of the help text. */
export const commandSpecs: readonly CommandSpec[] = [
  {
    name: "explain",
    usage: "RULE | FILE --at CLAUSE | FILE --why-not RULE",
    description: "Show what a rule asks, how a clause was read, or why a rule did not find what it asks for",
    examples: [
      "clauselint explain code-escrow/agreement",
      "clauselint explain msa.docx --at 7.3",
      "clauselint explain msa.docx --why-not code-escrow/agreement",
    ],
    formats: ["stylish", "json"],
    load: async () => (await import("./explain.js")).explain,
  },
  {
    name: "coverage",
    usage: "[path ...]",
    description: "Show which requirement each document meets, with the clause and the words",
    examples: ["clauselint coverage contracts", "clauselint coverage --format csv:coverage.csv contracts"],
    formats: ["stylish", "json", "markdown", "csv"],
    load: async () => (await import("./coverage.js")).coverage,
  },
  {
    name: "compare",
    usage: "OLD NEW",
    description: "Show which protection a new version removed, weakened or added, in the words of both",
    examples: ["clauselint compare old/msa.docx new/msa.pdf", "clauselint compare --format markdown old.md new.md"],
    formats: ["stylish", "json", "markdown", "csv"],
    load: async () => (await import("./compare.js")).compare,
  },
  {
    name: "suggest",
    usage: "FILE ...",
    description: "Write clauses that answer the findings, as a Markdown annex with the document's own names",
    examples: ["clauselint suggest msa.docx --output-file annex.md"],
    formats: ["stylish", "markdown"],
    load: async () => (await import("./suggest.js")).suggest,
  },
  {
    name: "baseline",
    usage: "[path ...]",
    description: "Record what is found now, so that later runs tell only what is new",
    examples: ["clauselint baseline contracts", "clauselint baseline --prune contracts"],
    formats: ["stylish", "json"],
    load: async () => (await import("./baseline.js")).baseline,
  },
  {
    name: "test",
    usage: "PLAYBOOK ...",
    description: "Run the rules of a playbook on their own examples",
    examples: ["clauselint test playbook.yaml"],
    formats: ["stylish"],
    load: async () => (await import("./test.js")).test,
  },
  {
    name: "schema",
    usage: "",
    description: "Print the JSON Schema of configurations, for editors",
    examples: ["clauselint schema --output-file clauselint.schema.json"],
    formats: ["stylish", "json"],
    load: async () => (await import("./schema.js")).schema,
  },
  {
    name: "rules",
    usage: "[RULE ...]",
    description: "List the rules, those of plug-ins and playbooks included, or tell all about those that are named",
    examples: ["clauselint rules", "clauselint rules code-escrow/agreement", "clauselint rules --format json"],
    formats: ["stylish", "json"],
    load: async () => (await import("./rules.js")).rules,
  },
  {
    name: "doctor",
    usage: "",
    description: "Show what a run works with: configuration, baseline, plug-ins, playbooks, rules, limits, cache",
    examples: ["clauselint doctor", "clauselint doctor --format json"],
    formats: ["stylish", "json"],
    load: async () => (await import("./doctor.js")).doctor,
  },
  {
    name: "completion",
    usage: "bash|zsh|fish",
    description: "Write the script with which a shell completes commands, options and values",
    examples: ["clauselint completion bash >> ~/.bashrc"],
    load: async () => (await import("./completion.js")).completion,
  },
];
