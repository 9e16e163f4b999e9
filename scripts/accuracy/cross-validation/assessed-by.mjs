import { TracedFacts } from "../../../packages/core/dist/explain/traced-facts.js";
import { lintDocument } from "../../../packages/core/dist/engine/lint-document.js";

/**
 * What one requirement answers about a document, and the types of provision that it asks for there.
 *
 * @returns {{ outcome: string | undefined, types: ReadonlySet<string> }}
 */
export function assessedBy(rule, { document, facts }, config) {
  const traced = new TracedFacts(facts);
  const on = { ...config, rules: { ...config.rules, [rule.meta.id]: rule.meta.severity } };
  const { assessments } = lintDocument(document, traced, [rule], on, { provisions: false });
  const outcome = assessments.find(({ ruleId }) => ruleId === rule.meta.id)?.outcome;
  return { outcome, types: new Set(traced.asked) };
}
