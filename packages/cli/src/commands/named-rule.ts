import { ClauselintError, nearest, type RuleMeta } from "@clauselint/core";

/**
 * The rule of that name.
 *
 * @throws ClauselintError `rule-unknown`
 */
export function namedRule(id: string, all: readonly RuleMeta[]): RuleMeta {
  const meta = all.find((one) => one.id === id);
  if (meta !== undefined) return meta;
  const near = nearest(
    id,
    all.map((one) => one.id),
  );
  throw new ClauselintError("rule-unknown", `there is no rule "${id}"`, {
    hint: near === null ? '"clauselint rules" lists them.' : `Did you mean ${near}?`,
  });
}
