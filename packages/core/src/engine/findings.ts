import type { ContractDocument } from "../ast/document.js";
import { compareText } from "./compare-text.js";
import { evidenceList } from "./evidence.js";
import { Fingerprinter } from "./fingerprint.js";
import { locationOf } from "./location.js";
import type { FilledReport, RuleRun } from "./rule-run.js";
import type { Finding } from "./types.js";
import type { Report, Severity } from "../rule/types.js";

type Unprinted = Omit<Finding, "fingerprint">;

/** The findings of all rules on one document: sorted by place, rule and message, each once, with fingerprints. */
export function findingsOf(
  runs: readonly RuleRun[],
  document: ContractDocument,
  searched: readonly string[],
): readonly Finding[] {
  const findings = runs.flatMap((run) => run.reports.map((report) => findingOf(run, report, document, searched)));
  const fingerprints = new Fingerprinter();
  return withoutRepeats(findings.sort(compareFindings)).map((finding) => ({
    ...finding,
    fingerprint: fingerprints.of({ ...finding, quote: quoteOf(finding, document) }),
  }));
}

function findingOf(
  run: RuleRun,
  report: FilledReport,
  document: ContractDocument,
  searched: readonly string[],
): Unprinted {
  const at = report.at ?? report.evidence?.[0];
  const { outcome } = run.assessment ?? {};
  return {
    ruleId: run.rule.meta.id,
    severity: severityOf(run.severity, report.severity),
    ...(outcome === undefined ? {} : { outcome }),
    messageId: report.messageId,
    message: report.message,
    location: locationOf(document, at, report.origin),
    headingPath: at === undefined ? [] : document.headingPath(at.start),
    evidence: evidenceList(document, report.evidence),
    searched: outcome === undefined ? [] : searched,
    related: (report.related ?? []).map(({ message, ...span }) => ({ message, location: locationOf(document, span) })),
    suggestions: report.suggestions ?? [],
  };
}

function severityOf(configured: Severity, step: Report["severity"]): Severity {
  if (step === "info") return "info";
  if (step === "lower") return configured === "error" ? "warning" : "info";
  return configured;
}

function quoteOf({ evidence, location }: Unprinted, document: ContractDocument): string {
  return evidence[0]?.quote ?? document.text.slice(location.start, location.end);
}

/** The order of findings in a result. */
export function compareFindings(a: Unprinted, b: Unprinted): number {
  return (
    a.location.start - b.location.start ||
    a.location.line - b.location.line ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.messageId, b.messageId) ||
    a.location.end - b.location.end ||
    compareText(a.message, b.message)
  );
}

/** Two visitors of one rule may see the same fault; `sorted` has equal findings side by side. */
function withoutRepeats(sorted: readonly Unprinted[]): readonly Unprinted[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareFindings(before, finding) !== 0;
  });
}
