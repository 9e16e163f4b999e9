import type { RuleSetting } from "../config/types.js";
import { compareFindings } from "../engine/findings.js";
import { isAboutWhole } from "../engine/location.js";
import { effectiveSetting } from "../engine/rule-setting.js";
import type { Finding, LintResult, SuppressedFinding, Suppression } from "../engine/types.js";
import { hasSourceLines } from "../format/places.js";
import type { Rule } from "../rule/types.js";
import { findingsOfReports, unusedReport, whyNotHeld, type WaiverReport } from "./fault-findings.js";
import type { FileWaiver, InlineWaiver, Waiver } from "./types.js";
import { waiverRules } from "./waiver-rules.js";

/** What decides about the waivers of a document. */
export interface WaiverSettling {
  /** The day as `2027-01-31`; `null` where no waiver is to expire. */
  readonly today: string | null;
  /** Every rule of the run, built-in ones included. */
  readonly rules: readonly Rule[];
  /** The settings that hold for the document. */
  readonly settings: Readonly<Record<string, RuleSetting>>;
  /** Waivers of the waivers file that name this document, or none in particular. */
  readonly fileWaivers: readonly FileWaiver[];
  /** The name of the waivers file in reports. */
  readonly waiversFile: string;
}

/** A result whose waived findings are set apart, and the waivers of the waivers file that took part in it. */
export interface SettledResult {
  readonly result: LintResult;
  readonly used: readonly FileWaiver[];
}

/** Takes the findings out that a waiver accepts, and tells about waivers in the document that do not hold or waive nothing. */
export function settleWaivers(result: LintResult, settling: WaiverSettling): SettledResult {
  const { waivers = { waivers: [], faults: [] }, ...rest } = result;
  const { today, rules, fileWaivers, settings } = settling;
  const ruleIds = rules.map(({ meta }) => meta.id);
  const reports: WaiverReport[] = waivers.faults.map(({ messageId, data, ...place }) => ({
    rule: waiverRules.notUnderstood,
    messageId,
    data,
    place,
  }));
  const inForce: InlineWaiver[] = [];
  for (const waiver of waivers.waivers) {
    const fault = whyNotHeld(waiver, today, ruleIds);
    if (fault === null) inForce.push(waiver);
    else reports.push(fault);
  }
  const filed = fileWaivers.filter((waiver) => whyNotHeld(waiver, today, ruleIds) === null);
  const used = new Set<Waiver | FileWaiver>();
  const { findings, suppressed } = divide(rest, inForce, filed, settling.waiversFile, used);
  const isOff = (id: string): boolean =>
    rules.some((rule) => rule.meta.id === id && effectiveSetting(rule, settings[id]).severity === "off");
  // a rule that failed or is off could not have found anything
  const idle = inForce.filter((waiver) => !used.has(waiver) && result.error === undefined && !isOff(waiver.rule));
  reports.push(...idle.map(unusedReport));
  const told = findingsOfReports(reports, settings);
  return {
    result: { ...rest, findings: [...findings, ...told].sort(compareFindings), suppressed },
    used: filed.filter((waiver) => used.has(waiver)),
  };
}

function divide(
  result: LintResult,
  inline: readonly InlineWaiver[],
  filed: readonly FileWaiver[],
  waiversFile: string,
  used: Set<Waiver | FileWaiver>,
): { findings: readonly Finding[]; suppressed: readonly SuppressedFinding[] } {
  const { findings, suppressed, filePath } = result;
  // the lines of a Word file are those of the text view, which nobody can look up
  const inFileAt = (line: number): string => (hasSourceLines(result) ? `${filePath}:${line}` : filePath);
  const left: Finding[] = [];
  const waived: SuppressedFinding[] = [];
  for (const finding of findings) {
    const inDocument = inline.filter((waiver) => coversInline(waiver, finding));
    const inFile = filed.filter((waiver) => coversFiled(waiver, finding));
    for (const waiver of [...inDocument, ...inFile]) used.add(waiver);
    const [first] = inDocument;
    const [other] = inFile;
    if (first !== undefined) {
      waived.push({ ...finding, suppression: suppressionOf(first, "document", inFileAt(first.location.line)) });
    } else if (other !== undefined) {
      waived.push({
        ...finding,
        suppression: suppressionOf(other, "waivers-file", `${waiversFile}:${other.location.line}`),
      });
    } else left.push(finding);
  }
  return { findings: left, suppressed: [...suppressed, ...waived].sort(compareFindings) };
}

function coversInline({ rule, covers }: InlineWaiver, finding: Finding): boolean {
  if (rule !== finding.ruleId) return false;
  const { start } = finding.location;
  return isAboutWhole(finding) || (covers.start <= start && start < covers.end);
}

function coversFiled({ rule, clause, fingerprint }: FileWaiver, finding: Finding): boolean {
  return (
    (rule === null || rule === finding.ruleId) &&
    (fingerprint === null || fingerprint === finding.fingerprint) &&
    (clause === null || isWithin(finding.location.clause, clause))
  );
}

/** Whether a clause is the named one or stands below it: `9.2(a)` stands below `9.2`, `9.20` does not. */
function isWithin(clause: string, named: string): boolean {
  const [inner, outer] = [clauseKey(clause), clauseKey(named)];
  return inner === outer || (outer !== "" && inner.startsWith(outer) && /^[.(,]/.test(inner.slice(outer.length)));
}

const clauseKey = (clause: string): string => clause.toLowerCase().replace(/[§\s]/g, "");

function suppressionOf(
  { reason, until, by }: Omit<Waiver, "rule">,
  source: Suppression["source"],
  place: string,
): Suppression {
  return {
    source,
    reason,
    ...(until === null ? {} : { until }),
    ...(by === null ? {} : { by }),
    place,
  };
}
