import { builtInRules, type RuleMeta } from "@clauselint/core";
import { rules } from "@clauselint/rules";

/** Every rule that can be set without a plug-in or playbook, those that the engine brings included; sorted. */
export const knownRules: readonly RuleMeta[] = [...builtInRules, ...rules]
  .map(({ meta }) => meta)
  .sort((one, other) => (one.id < other.id ? -1 : 1));
