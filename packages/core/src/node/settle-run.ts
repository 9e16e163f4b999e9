import path from "node:path";
import { effectiveSetting } from "../engine/rule-setting.js";
import type { LintResult } from "../engine/types.js";
import { findingsOfReports, unusedReport, whyNotHeld, type WaiverReport } from "../waiver/fault-findings.js";
import { settleWaivers } from "../waiver/settle-waivers.js";
import type { FileWaiver } from "../waiver/types.js";
import { applyBaseline } from "./baseline-file.js";
import { findFiles } from "./find-files.js";
import { byCodeUnits } from "./paths.js";
import type { RunSettling } from "./run-settling.js";
import { isFor } from "./waivers-file.js";

/**
 * The results of a run over files, sorted by path: what is waived and what the baseline has is set apart, and what is to be told
 * about the waivers file stands among them.
 */
export async function settleFiles(results: readonly LintResult[], run: RunSettling): Promise<readonly LintResult[]> {
  const settled = heedWaivers(results, run);
  const own = await waiversFileResult(settled, run);
  const known = await withoutKnown(settled.results, run);
  return [...known, ...(own === null ? [] : [own])].sort((left, right) => byCodeUnits(left.filePath, right.filePath));
}

/** The same for one document that need not be a file. It says nothing about the waivers file. */
export async function settleOne(result: LintResult, run: RunSettling): Promise<LintResult> {
  const [settled = result] = await withoutKnown(heedWaivers([result], run).results, run);
  return settled;
}

async function withoutKnown(results: readonly LintResult[], run: RunSettling): Promise<readonly LintResult[]> {
  return run.baseline === null ? results : applyBaseline(results, run.baseline, run.cwd);
}

/** Sets the waived findings of a run apart, each result by itself. */
function heedWaivers(results: readonly LintResult[], run: RunSettling): SettledRun {
  const used = new Set<FileWaiver>();
  const settled = results.map((result) => {
    const { waivers, ...rest } = result;
    const absolute = path.resolve(run.cwd, result.filePath);
    const { waiversFile } = run;
    const outcome = settleWaivers(run.inline && waivers !== undefined ? { ...rest, waivers } : rest, {
      today: run.today,
      rules: run.rules,
      settings: run.settingsFor(absolute),
      fileWaivers: waiversFile?.waivers.filter((waiver) => isFor(waiver, waiversFile, absolute)) ?? [],
      waiversFile: waiversFile?.place ?? "",
    });
    for (const waiver of outcome.used) used.add(waiver);
    return outcome.result;
  });
  return { results: settled, used };
}

/** The results of a run once their waivers were heeded. */
interface SettledRun {
  readonly results: readonly LintResult[];
  /** Waivers of the waivers file that waived something. */
  readonly used: ReadonlySet<FileWaiver>;
}

/**
 * What is to be told about the waivers file itself, as a result of its own. A waiver for files that this run did not lint is
 * left in peace: it may well waive something there.
 */
async function waiversFileResult({ results, used }: SettledRun, run: RunSettling): Promise<LintResult | null> {
  const { waiversFile } = run;
  if (waiversFile === null || waiversFile.waivers.every((waiver) => used.has(waiver))) return null;
  const linted = lintedFiles(results, run);
  const folder = path.dirname(waiversFile.absolute);
  const { files: onDisk } = await findFiles(["."], folder);
  const reports = waiversFile.waivers.flatMap((waiver): readonly WaiverReport[] => {
    if (used.has(waiver)) return [];
    const meant = [...new Set([...onDisk, ...linted.keys()])].filter((file) => isFor(waiver, waiversFile, file));
    const reached = meant.filter((file) => linted.has(file));
    if (meant.length > 0 && reached.length === 0) return [];
    const fault = whyNotHeld(
      waiver,
      run.today,
      run.rules.map(({ meta }) => meta.id),
    );
    if (fault !== null) return [fault];
    const isAsked = meant.length === 0 || reached.some((file) => isOn(waiver.rule, run, file));
    return reached.length === meant.length && reached.every((file) => linted.get(file)) && isAsked
      ? [unusedReport(waiver)]
      : [];
  });
  const findings = findingsOfReports(reports, run.settingsFor(waiversFile.absolute));
  if (findings.length === 0) return null;
  return { filePath: waiversFile.place, document: null, findings, assessments: [], suppressed: [] };
}

/** Files of the run that were read, and whether every rule ran on them to its end. */
function lintedFiles(results: readonly LintResult[], { cwd }: RunSettling): ReadonlyMap<string, boolean> {
  return new Map(
    results.flatMap(({ filePath, document, error }) =>
      document === null ? [] : [[path.resolve(cwd, filePath), error === undefined] as const],
    ),
  );
}

function isOn(id: string | null, { rules, settingsFor }: RunSettling, file: string): boolean {
  const rule = rules.find(({ meta }) => meta.id === id);
  return rule === undefined || effectiveSetting(rule, settingsFor(file)[rule.meta.id]).severity !== "off";
}
