import type { ConfigProblem } from "../config/problem.js";
import type { Rule } from "../rule/types.js";

/** Throws when the options of a test, or the rule's own `defaultOptions`, are not what the rule's schema describes: the command would refuse them. */
export async function checkTestOptions(
  rule: Rule,
  options: Readonly<Record<string, unknown>>,
  name = "options",
): Promise<void> {
  if (Object.keys(options).length === 0) return;
  const { checkOptions } = await import("../config/check-options.js");
  const problems: ConfigProblem[] = [];
  checkOptions(options, rule.meta, [name], (problem) => problems.push(problem));
  if (problems.length > 0) throw new Error(problems.map(({ message }) => `${name}: ${message}`).join("\n"));
}
