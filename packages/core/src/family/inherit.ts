import type { DocumentKind } from "../analysis/types.js";
import { compareText } from "../engine/compare-text.js";
import type { LintResult } from "../engine/types.js";
import type { Assessment, Outcome } from "../rule/types.js";

/** A document of a run, read by itself. */
export interface FamilyMember {
  readonly result: LintResult;
  /** The documents it is read together with; `null` for none. */
  readonly family: string | null;
  /** Whether the run is about it. A member that is not is read for the sake of the others. */
  readonly asked: boolean;
}

/**
 * Who answers for the others, in the order they are asked: an amendment prevails over what it amends, terms of a protection of their own
 * come last. A statement of work and an order form speak for themselves alone.
 */
const rank: Readonly<Partial<Record<DocumentKind, number>>> = {
  amendment: 0,
  msa: 1,
  other: 2,
  dpa: 3,
  sla: 3,
  escrow: 3,
  nda: 3,
};
/** Kinds that a family is about; what nobody answers is told there. */
const masters: readonly DocumentKind[] = ["msa", "other"];

/**
 * Reads the documents of each family together: what one of them leaves open and another answers is answered, and what none answers is
 * told once, at the master agreement. What a document says itself is judged by its own words.
 *
 * @returns the results of the documents the run is about, and those of others that could not be read
 */
export function inherit(members: readonly FamilyMember[]): readonly LintResult[] {
  return members
    .filter(({ asked, result }) => asked || result.error !== undefined)
    .map((member) => {
      const kin = members.filter((other) => other !== member && other.family === member.family && isRead(other));
      return member.family === null || kin.length === 0 || !isRead(member) ? member.result : readTogether(member, kin);
    });
}

const isRead = ({ result }: FamilyMember): boolean => result.document !== null;

function readTogether({ result }: FamilyMember, kin: readonly FamilyMember[]): LintResult {
  const bearers = kin.filter((other) => rankOf(other.result) !== null).sort((a, b) => inOrder(a.result, b.result));
  const answers = new Map(
    result.assessments.filter(isOpen).flatMap((mine) => {
      const answer = answerOf(mine, bearers);
      return answer === null ? [] : [[mine.ruleId, answer] as const];
    }),
  );
  const told = toldAtMaster(result, bearers);
  return {
    ...result,
    ...(result.document === null
      ? {}
      : { document: { ...result.document, readWith: kin.map((other) => other.result.filePath).sort(compareText) } }),
    findings: result.findings.filter(
      ({ ruleId, outcome }) => !isOpen({ outcome }) || !(answers.has(ruleId) || told.has(ruleId)),
    ),
    assessments: result.assessments.map((mine) => answers.get(mine.ruleId) ?? mine),
  };
}

const isOpen = ({ outcome }: { readonly outcome?: Outcome | undefined }): boolean =>
  outcome === "missing" || outcome === "deferred";

function answerOf(mine: Assessment, bearers: readonly FamilyMember[]): Assessment | null {
  for (const { result } of bearers) {
    const theirs = result.assessments.find(({ ruleId }) => ruleId === mine.ruleId);
    if (theirs === undefined || isOpen(theirs) || theirs.outcome === "not-applicable") continue;
    const { ruleId, outcome, missingElements, evidence } = theirs;
    return {
      ruleId,
      outcome,
      missingElements,
      evidence: [],
      searched: mine.searched,
      inherited: { filePath: result.filePath, evidence },
    };
  }
  return null;
}

/** Rules whose finding stands at the master agreement, where the run tells it. */
function toldAtMaster(result: LintResult, bearers: readonly FamilyMember[]): ReadonlySet<string> {
  const master = bearers.find((bearer) => isMaster(bearer.result));
  const isOwn = isMaster(result) && (master === undefined || inOrder(result, master.result) < 0);
  if (master === undefined || isOwn || !master.asked) return new Set();
  return new Set(master.result.findings.filter(isOpen).map(({ ruleId }) => ruleId));
}

const isMaster = ({ document }: LintResult): boolean => document !== null && masters.includes(document.kind);
const rankOf = ({ document }: LintResult): number | null => (document === null ? null : (rank[document.kind] ?? null));
const inOrder = (left: LintResult, right: LintResult): number =>
  (rankOf(left) ?? 0) - (rankOf(right) ?? 0) || compareText(left.filePath, right.filePath);
