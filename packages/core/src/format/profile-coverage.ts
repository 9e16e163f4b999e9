import type { LintReport, LintResult } from "../engine/types.js";
import { answerArticle, type EvidencePart, type EvidenceVerdict } from "../profile/answer-article.js";
import type { Profile, ProfileArticle, Verified } from "../profile/types.js";
import { articlesOf } from "../profile/profile-rules.js";
import type { Outcome, RuleMeta } from "../rule/types.js";
import { evidencePlace, ofWhich, shownEvidence, wordsOf } from "./coverage.js";

/** More places than this tell a reader nothing more. */
const mostPlaces = 4;

/** What a table of a profile is made from. */
export interface ProfileCoverage {
  readonly report: LintReport;
  readonly profile: Profile;
  /** Whether the services support critical or important functions. */
  readonly critical: boolean;
  readonly rules: readonly RuleMeta[];
}

/** The evidence that one rule found, or did not find, for an article. */
export interface ProfilePart {
  readonly ruleId: string;
  readonly evidence: EvidenceVerdict;
  readonly outcome: Outcome;
  /** `§7.3, page 4; §8.1, page 5`, the place of the words first; empty where nothing was found. */
  readonly place: string;
  /** The words as they stand in the document; else why there are none, or where they were looked for. */
  readonly words: string;
  /** What the words lack, in words. */
  readonly lacking: readonly string[];
}

/** The answer of one document to one article. */
export interface ProfileRow {
  readonly filePath: string;
  /** `Art. 30(2)(a)`, with “(unverified)” where the reference is from memory. */
  readonly article: string;
  readonly asks: string;
  readonly verified: Verified;
  readonly evidence: EvidenceVerdict;
  readonly parts: readonly ProfilePart[];
}

/** Every answer to every article: by document, then in the order of the profile. */
export function profileRows(coverage: ProfileCoverage): readonly ProfileRow[] {
  const metas = new Map(coverage.rules.map((meta) => [meta.id, meta]));
  const articles = articlesOf(coverage.profile, coverage.critical);
  return coverage.report.results
    .filter(({ document }) => document !== null)
    .flatMap((result) => articles.map((article) => rowOf(article, result, metas)));
}

function rowOf(
  article: ProfileArticle,
  { filePath, assessments }: LintResult,
  metas: ReadonlyMap<string, RuleMeta>,
): ProfileRow {
  const { verdict, parts } = answerArticle(article, assessments);
  return {
    filePath,
    article: article.verified === "M" ? `${article.ref} (unverified)` : article.ref,
    asks: article.asks,
    verified: article.verified,
    evidence: verdict,
    parts: parts.map((part) => partOf(part, metas.get(part.assessment.ruleId))),
  };
}

function partOf({ verdict, assessment, lacking }: EvidencePart, meta: RuleMeta | undefined): ProfilePart {
  const { ruleId, outcome } = assessment;
  const evidence = shownEvidence(assessment);
  const [first] = evidence;
  return {
    ruleId,
    evidence: verdict,
    outcome,
    place:
      [...new Set(evidence.map(evidencePlace))].slice(0, mostPlaces).join("; ") +
      (first === undefined ? "" : ofWhich(assessment)),
    words: wordsOf(assessment),
    lacking: lacking.map((element) => meta?.elements?.[element] ?? element),
  };
}

/** How often each verdict was given, in the words of a summary. */
export function profileCounts(rows: readonly ProfileRow[]): string {
  const counts = new Map<EvidenceVerdict, number>();
  for (const { evidence } of rows) counts.set(evidence, (counts.get(evidence) ?? 0) + 1);
  return [...counts].map(([verdict, number]) => `${verdict} ${number}`).join(", ");
}
