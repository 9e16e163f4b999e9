import type { DocumentSummary, Finding, LintReport, LintResult, Location, SuppressedFinding } from "../engine/types.js";
import type { Evidence, Provision } from "../provision/types.js";
import type { Assessment } from "../rule/types.js";
import { printableJson } from "./printable.js";

/** The report as JSON. Keys have a fixed order and nothing depends on time or place, so two runs give the same bytes. */
export function json(report: LintReport): string {
  const { schemaVersion, tool, results, summary } = report;
  const { errors, warnings, infos, files, failed, waived, known } = summary;
  return `${printableJson({
    schemaVersion,
    tool: { name: tool.name, version: tool.version },
    results: results.map(resultObject),
    summary: { errors, warnings, infos, files, failed, waived, known },
  })}\n`;
}

/** The result for one file as it stands in the JSON report. */
export function resultObject(result: LintResult): unknown {
  return {
    filePath: result.filePath,
    document: result.document === null ? null : documentOf(result.document),
    findings: result.findings.map(findingOf),
    assessments: result.assessments.map(assessmentOf),
    provisions: result.provisions?.map(provisionOf),
    suppressed: result.suppressed.map(suppressedOf),
    error: result.error && { code: result.error.code, message: result.error.message, hint: result.error.hint },
    stats: result.stats,
  };
}

function documentOf({
  format,
  kind,
  title,
  parties,
  segments,
  words,
  pages,
  notRead,
  readWith,
}: DocumentSummary): unknown {
  return {
    format,
    kind,
    title,
    parties: parties.map(partyOf),
    segments: segments.map((segment) => ({
      title: segment.title,
      kind: segment.kind,
      clause: segment.clause,
      start: segment.start,
      end: segment.end,
      parties: segment.parties.map(partyOf),
    })),
    words,
    pages,
    notRead: notRead.map((part) => ({ kind: part.kind, what: part.what, page: part.page })),
    readWith,
  };
}

const partyOf = ({ name, aliases, role }: DocumentSummary["parties"][number]): unknown => ({ name, aliases, role });

function suppressedOf({ suppression: { source, reason, until, by, place }, ...finding }: SuppressedFinding): unknown {
  return { ...findingOf(finding), suppression: { source, reason, until, by, place } };
}

function findingOf(finding: Finding): Record<string, unknown> {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    outcome: finding.outcome,
    messageId: finding.messageId,
    message: finding.message,
    location: locationOf(finding.location),
    headingPath: finding.headingPath,
    evidence: finding.evidence.map(evidenceOf),
    searched: finding.searched,
    related: finding.related.map(({ message, location }) => ({ message, location: locationOf(location) })),
    suggestions: finding.suggestions.map(({ message, heading, text }) => ({ message, heading, text })),
    fingerprint: finding.fingerprint,
  };
}

function locationOf({ clause, page, line, column, start, end }: Location): unknown {
  return { clause, page, line, column, start, end };
}

function evidenceOf({ quote, clause, page, start, end }: Evidence): unknown {
  return { quote, clause, page, start, end };
}

function assessmentOf({
  ruleId,
  outcome,
  missingElements,
  evidence,
  searched,
  reason,
  alike,
  inherited,
}: Assessment): unknown {
  return {
    ruleId,
    outcome,
    missingElements,
    evidence: evidence.map(evidenceOf),
    searched,
    reason,
    alike,
    inherited: inherited && { filePath: inherited.filePath, evidence: inherited.evidence.map(evidenceOf) },
  };
}

function provisionOf({ type, favours, facts, evidence }: Provision): unknown {
  const sorted = Object.fromEntries(
    Object.keys(facts)
      .sort()
      .map((key) => [key, facts[key]]),
  );
  return { type, favours, facts: sorted, evidence: evidence.map(evidenceOf) };
}
