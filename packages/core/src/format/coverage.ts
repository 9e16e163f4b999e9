import type { LintReport, LintResult } from "../engine/types.js";
import type { Evidence } from "../provision/types.js";
import type { Assessment, Outcome, RuleMeta } from "../rule/types.js";
import { cite } from "./places.js";
import { printable } from "./printable.js";

/** The answer of one document to one requirement, with the words that show it. */
export interface CoverageRow {
  readonly filePath: string;
  readonly ruleId: string;
  /** What is asked, as a sentence. */
  readonly asks: string;
  readonly outcome: Outcome;
  /** `§7.3, page 4`; empty where nothing was found. */
  readonly place: string;
  /** The words it rests on, as they stand in the document; else why there are none, or where they were looked for. */
  readonly words: string;
}

/** Every answer to every requirement: by document, then by requirement. */
export function coverageRows({ results }: LintReport, rules: readonly RuleMeta[]): readonly CoverageRow[] {
  const byId = new Map(rules.map((meta) => [meta.id, meta]));
  return results.flatMap((result) =>
    result.assessments.map((assessment) => rowOf(assessment, result, byId.get(assessment.ruleId))),
  );
}

function rowOf(assessment: Assessment, { filePath }: LintResult, meta: RuleMeta | undefined): CoverageRow {
  const { ruleId, outcome } = assessment;
  const [first] = shownEvidence(assessment);
  return {
    filePath,
    ruleId,
    asks: meta?.docs.summary ?? ruleId,
    outcome,
    place: first === undefined ? "" : `${evidencePlace(first)}${ofWhich(assessment)}`,
    words: wordsOf(assessment),
  };
}

/** The words an answer rests on, in the document or in another of its family. */
export const shownEvidence = ({ evidence, inherited }: Assessment): readonly Evidence[] =>
  inherited?.evidence ?? evidence;

/** ` of msa.docx`, where the words stand in another document. */
export const ofWhich = ({ inherited }: Assessment): string =>
  inherited === undefined ? "" : ` of ${printable(inherited.filePath)}`;

/** `§7.3, page 4`. */
export function evidencePlace({ clause, page }: Evidence): string {
  return [cite(clause), page === undefined ? "" : `page ${page}`].filter((part) => part !== "").join(", ");
}

/** The first words an answer rests on; else why there are none, or where they were looked for. */
export function wordsOf(assessment: Assessment): string {
  const [first] = shownEvidence(assessment);
  if (first === undefined) return withoutWords(assessment);
  const quote = `“${printable(first.quote).trim()}”`;
  return assessment.alike === true ? `${quote} (by its words only; to be read)` : quote;
}

function withoutWords({ reason, searched }: Assessment): string {
  if (reason !== undefined) return printable(reason);
  return searched.length === 0 ? "" : `looked in ${searched.map(printable).join(", ")}`;
}
