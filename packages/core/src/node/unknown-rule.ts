import { nearest } from "../config/nearest.js";
import { ClauselintError } from "../errors.js";
import type { Rule } from "../rule/types.js";

/** The error for a rule that nobody has, with the name that was perhaps meant. */
export function unknownRule(id: string, rules: readonly Rule[]): ClauselintError {
  const near = nearest(
    id,
    rules.map(({ meta }) => meta.id),
  );
  const meant = near === null ? "" : `Did you mean ${near}? `;
  return new ClauselintError("rule-unknown", `there is no rule "${id}"`, {
    hint: `${meant}"clauselint rules" lists them.`,
  });
}
