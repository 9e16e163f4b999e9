import { builtInRules, type RuleMeta } from "@clauselint/core";
import { rules } from "@clauselint/rules";

/** Every rule that can be set without a plug-in or playbook: those about contracts, then those that the engine brings. */
export const knownRules: readonly RuleMeta[] = [
  ...rules.map(({ meta }) => meta).sort(byId),
  ...builtInRules.map(({ meta }) => meta).sort(byId),
];

function byId(one: RuleMeta, other: RuleMeta): number {
  return one.id < other.id ? -1 : 1;
}
