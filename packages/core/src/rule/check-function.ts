import { describe } from "../config/shape.js";
import { ClauselintError } from "../errors.js";

/** @throws ClauselintError `config-plugin` where the author of a rule, who may write without types, left out a function that it needs */
export function checkFunction(definition: object, name: string, ruleId: string): void {
  const value: unknown = Reflect.get(definition, name);
  if (typeof value === "function") return;
  throw new ClauselintError(
    "config-plugin",
    `${name} of the rule ${ruleId} must be a function, not ${describe(value)}`,
    {
      hint: "docs/writing-a-rule.md shows one of each kind.",
    },
  );
}
