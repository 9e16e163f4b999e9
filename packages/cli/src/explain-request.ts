import type { Arguments } from "./parse-arguments.js";
import { UsageProblem } from "./usage-problem.js";

/** What `explain` is asked. */
export type ExplainRequest =
  | { readonly about: "clause"; readonly file: string; readonly clause: string }
  | { readonly about: "answer"; readonly file: string; readonly rule: string }
  | { readonly about: "rule"; readonly rule: string };

/**
 * Gives the command line of `explain` its meaning.
 *
 * @throws UsageProblem where it names no file, several, or not exactly one thing to explain
 */
export function explainRequestOf(given: Arguments): ExplainRequest {
  const [file, ...others] = given.paths;
  const clause = given.value("at");
  const rule = given.value("why-not");
  if (file === undefined) throw new UsageProblem("explain needs a file or a rule");
  if (others.length > 0) throw new UsageProblem(`explain reads one file, not ${given.paths.length}`);
  if (clause !== undefined && rule !== undefined) throw new UsageProblem("--at and --why-not cannot be used together");
  if (clause !== undefined) return { about: "clause", file, clause };
  if (rule !== undefined) return { about: "answer", file, rule };
  // a rule without its family too: which one is meant is told by its name
  if (/^[\w-]+(?:\/[\w-]+)?$/.test(file)) return { about: "rule", rule: file };
  throw new UsageProblem("explain needs --at CLAUSE or --why-not RULE");
}
