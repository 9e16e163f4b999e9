import type { ClauseExplanation, RuleExplanation } from "../explain/types.js";
import { printableJson } from "./printable.js";

/** An explanation as JSON. */
export function explanationJson(explanation: readonly ClauseExplanation[] | RuleExplanation): string {
  const said = "ruleId" in explanation ? explanation : { clauses: explanation };
  return `${printableJson({ schemaVersion: 1, ...said })}\n`;
}
