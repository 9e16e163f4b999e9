import type { ContractDocument } from "../ast/document.js";
import type { Assessment, AssessmentDraft } from "../rule/types.js";
import { compareText } from "./compare-text.js";
import { evidenceList } from "./evidence.js";
import type { RuleRun } from "./rule-run.js";

/** The answers of all requirements, sorted by rule. */
export function assessmentsOf(
  runs: readonly RuleRun[],
  document: ContractDocument,
  searched: readonly string[],
): readonly Assessment[] {
  return runs
    .flatMap(({ rule, assessment }) =>
      assessment === null ? [] : [assessmentOf(rule.meta.id, assessment, document, searched)],
    )
    .sort((a, b) => compareText(a.ruleId, b.ruleId));
}

function assessmentOf(
  ruleId: string,
  { outcome, missingElements = [], evidence, reason, alike = false }: AssessmentDraft,
  document: ContractDocument,
  searched: readonly string[],
): Assessment {
  return {
    ruleId,
    outcome,
    missingElements,
    evidence: evidenceList(document, evidence),
    searched: outcome === "not-applicable" ? [] : searched,
    ...(reason === undefined ? {} : { reason }),
    ...(alike ? { alike } : {}),
  };
}
