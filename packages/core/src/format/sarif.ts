import type { Invocation, Log, Notification, Result, Suppression } from "sarif";
import type { Finding, LintReport, LintResult, SuppressedFinding } from "../engine/types.js";
import { printableJson } from "./printable.js";
import { withinLimits } from "./sarif-limits.js";
import { evidencePlace, findingPlace, relatedPlace } from "./sarif-places.js";
import { descriptorOf, levels } from "./sarif-rules.js";
import { artifactUri } from "./sarif-uri.js";
import type { FormatOptions } from "./types.js";

/**
 * The report as SARIF 2.1.0, for code hosts and editors. Where a run has more results than code hosts take, the least severe are left
 * out, and a notification says how many.
 */
export function sarif(report: LintReport, { rules }: FormatOptions): string {
  const ruleIds = rules.map(({ id }) => id);
  const all = report.results.flatMap((result, artifact) => [
    ...result.findings.map((finding) => resultOf(finding, result, artifact, ruleIds)),
    ...result.suppressed.map((finding) => ({
      ...resultOf(finding, result, artifact, ruleIds),
      suppressions: [suppressionOf(finding)],
    })),
  ]);
  return withinLimits(all, (kept) => textOf(report, rules, kept, all.length - kept.length));
}

function textOf(
  { tool, results }: LintReport,
  rules: FormatOptions["rules"],
  kept: readonly Result[],
  leftOut: number,
): string {
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            rules: rules.map(descriptorOf),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [invocationOf(results, leftOut)],
        artifacts: results.map((result) => ({
          location: { uri: artifactUri(result.filePath) },
          roles: ["analysisTarget"],
          ...(result.document === null
            ? {}
            : { properties: { documentKind: result.document.kind, words: result.document.words } }),
        })),
        results: [...kept],
      },
    ],
  };
  return `${printableJson(log)}\n`;
}

function resultOf(finding: Finding, file: LintResult, artifact: number, ruleIds: readonly string[]): Result {
  const ruleIndex = ruleIds.indexOf(finding.ruleId);
  const related = [
    ...finding.evidence.map((evidence) => evidencePlace(evidence, file, artifact)),
    ...finding.related.map((place) => relatedPlace(place, file, artifact)),
  ];
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [findingPlace(finding, file, artifact)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((place, id) => ({ id, ...place })) }),
    partialFingerprints: { "clauselint/v1": finding.fingerprint },
    properties: {
      messageId: finding.messageId,
      ...(finding.outcome === undefined ? {} : { outcome: finding.outcome }),
      ...(finding.searched.length === 0 ? {} : { searched: finding.searched }),
      ...(finding.suggestions.length === 0 ? {} : { suggestions: finding.suggestions }),
    },
  };
}

function suppressionOf({ suppression: { source, reason, until, by } }: SuppressedFinding): Suppression {
  const ending = [until === undefined ? "" : `until ${until}`, by === undefined ? "" : `by ${by}`]
    .filter((part) => part !== "")
    .join(", ");
  return {
    kind: source === "document" ? "inSource" : "external",
    status: "accepted",
    justification: ending === "" ? reason : `${reason} (${ending})`,
  };
}

/** Files that were not read, wholly or in part, are told here: a run without results must not look like a clean one. */
function invocationOf(results: readonly LintResult[], leftOut: number): Invocation {
  return {
    executionSuccessful: results.every(({ error }) => error === undefined),
    toolExecutionNotifications: [...results.flatMap(notificationsOf), ...leftOutNotification(leftOut)],
  };
}

function leftOutNotification(count: number): readonly Notification[] {
  if (count === 0) return [];
  const text = `${count} results are not in this file: code hosts take no more. They are the least severe; lint fewer documents at once to have them all.`;
  return [{ descriptor: { id: "results-left-out" }, level: "warning", message: { text } }];
}

function notificationsOf({ filePath, error, document }: LintResult, index: number): Notification[] {
  const locations = [{ physicalLocation: { artifactLocation: { uri: artifactUri(filePath), index } } }];
  const parts = (document?.notRead ?? []).map(({ kind, what }): Notification => ({
    descriptor: { id: kind },
    level: "warning",
    message: { text: what },
    locations,
  }));
  if (error === undefined) return parts;
  const text = error.hint === undefined ? error.message : `${error.message}. ${error.hint}`;
  return [{ descriptor: { id: error.code }, level: "error", message: { text }, locations }, ...parts];
}
