import type { ConfigProblem } from "../config/problem.js";
import type { Rule } from "../rule/types.js";

/** Throws when the options of a test are not what the rule's schema describes: the command would refuse them. */
export async function checkTestOptions(rule: Rule, options: Readonly<Record<string, unknown>>): Promise<void> {
  if (Object.keys(options).length === 0) return;
  const { checkOptions } = await import("../config/check-options.js");
  const problems: ConfigProblem[] = [];
  checkOptions(options, rule.meta, ["options"], (problem) => problems.push(problem));
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
}
