import { compareFindings } from "../engine/findings.js";
import type { LintResult } from "../engine/types.js";
import type { MatchedEntries } from "./match-documents.js";

/** Takes the findings out of a result that the baseline has. */
export function settleBaseline(result: LintResult, matched: MatchedEntries, place: string): LintResult {
  const recorded = new Set(matched.get(result)?.map(({ fingerprint }) => fingerprint));
  if (recorded.size === 0) return result;
  const isKnown = ({ fingerprint }: { readonly fingerprint: string }): boolean => recorded.has(fingerprint);
  const known = result.findings.filter(isKnown).map((finding) => ({
    ...finding,
    suppression: { source: "baseline" as const, reason: "recorded in the baseline", place },
  }));
  return {
    ...result,
    findings: result.findings.filter((finding) => !isKnown(finding)),
    suppressed: [...result.suppressed, ...known].sort(compareFindings),
  };
}
