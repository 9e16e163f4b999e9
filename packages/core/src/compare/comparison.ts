import type { LintReport } from "../engine/types.js";
import { coverageRows, type CoverageRow } from "../format/coverage.js";
import type { Assessment, Outcome, RuleMeta } from "../rule/types.js";
import { changeOf, changes, type Change } from "./change-of.js";

/** The answer of one version to a requirement. */
export type VersionAnswer = Pick<CoverageRow, "outcome" | "place" | "words">;

/** What became of one protection. */
export interface ComparisonRow {
  readonly ruleId: string;
  /** What is asked, as a sentence. */
  readonly asks: string;
  readonly change: Change;
  readonly before: VersionAnswer;
  readonly after: VersionAnswer;
  /** What the new version lacks and the old one did not, in words. */
  readonly lost: readonly string[];
}

const notAsked: VersionAnswer = { outcome: "not-applicable", place: "", words: "" };

/** What became of each protection, the gravest change first. Both reports are of one document each. */
export function compareVersions(
  before: LintReport,
  after: LintReport,
  rules: readonly RuleMeta[],
): readonly ComparisonRow[] {
  const [old, now] = [answersOf(before, rules), answersOf(after, rules)];
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids
    .map((ruleId) => rowOf(ruleId, old.get(ruleId), now.get(ruleId), rules))
    .sort((a, b) => changes.indexOf(a.change) - changes.indexOf(b.change));
}

/** Whether a change is one for the worse, of which a check should complain. */
export function isLoss({ change }: ComparisonRow): boolean {
  return change === "removed" || change === "weakened";
}

interface Answer {
  readonly row: CoverageRow;
  readonly assessment: Assessment;
}

function answersOf(report: LintReport, rules: readonly RuleMeta[]): ReadonlyMap<string, Answer> {
  const assessments = report.results.flatMap((result) => result.assessments);
  const rows = new Map(coverageRows(report, rules).map((row) => [row.ruleId, row]));
  return new Map(
    assessments.flatMap((assessment) => {
      const row = rows.get(assessment.ruleId);
      return row === undefined ? [] : [[assessment.ruleId, { row, assessment }] as const];
    }),
  );
}

function rowOf(
  ruleId: string,
  old: Answer | undefined,
  now: Answer | undefined,
  rules: readonly RuleMeta[],
): ComparisonRow {
  const meta = rules.find(({ id }) => id === ruleId);
  const lackedBefore = old?.assessment.missingElements ?? [];
  const lost = isAnswered(now?.assessment.outcome)
    ? (now?.assessment.missingElements ?? []).filter((element) => !lackedBefore.includes(element))
    : [];
  return {
    ruleId,
    asks: meta?.docs.summary ?? ruleId,
    change: changeOf(old?.assessment, now?.assessment),
    before: answerOf(old),
    after: answerOf(now),
    lost: lost.map((element) => meta?.elements?.[element] ?? element),
  };
}

function answerOf(answer: Answer | undefined): VersionAnswer {
  if (answer === undefined) return notAsked;
  const { outcome, place, words } = answer.row;
  return { outcome, place, words };
}

/** Where nothing was found, all is lacking, and there is no sense in listing it. */
const isAnswered = (outcome: Outcome | undefined): boolean => outcome === "satisfied" || outcome === "weak";
