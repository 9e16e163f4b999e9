import type { Assessment } from "../rule/types.js";
import type { ProfileArticle, ProfileEvidence } from "./types.js";

/**
 * What a document has to show for an article. Never more than that: whether it is enough is for a person to say.
 *
 * `found`, `in part`, `not found`; `against`: the words say the opposite; `elsewhere`: it may stand in a parent document;
 * `not asked`: not of this document; `no check`: no words of a contract can answer it.
 */
export type EvidenceVerdict = "found" | "in part" | "not found" | "against" | "elsewhere" | "not asked" | "no check";

/** The answer of one rule to an article. */
export interface EvidencePart {
  readonly verdict: EvidenceVerdict;
  readonly assessment: Assessment;
  /** Elements that the article asks for and the words lack, by id. */
  readonly lacking: readonly string[];
}

/** The answer of a document to an article: a verdict, and the rules it comes from, the best evidence first. */
export interface ArticleAnswer {
  readonly article: ProfileArticle;
  readonly verdict: EvidenceVerdict;
  readonly parts: readonly EvidencePart[];
}

const ORDER: readonly EvidenceVerdict[] = [
  "against",
  "found",
  "in part",
  "elsewhere",
  "not found",
  "not asked",
  "no check",
];

/** Puts the answers of the rules of an article together. */
export function answerArticle(article: ProfileArticle, assessments: readonly Assessment[]): ArticleAnswer {
  const parts = article.evidence
    .flatMap((evidence) => {
      const assessment = assessments.find(({ ruleId }) => ruleId === evidence.rule);
      return assessment === undefined ? [] : [partOf(evidence, assessment)];
    })
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  return { article, verdict: verdictOf(parts.map(({ verdict }) => verdict)), parts };
}

function partOf({ elements }: ProfileEvidence, assessment: Assessment): EvidencePart {
  const { outcome, missingElements } = assessment;
  const asked = elements ?? missingElements;
  const lacking = asked.filter((element) => missingElements.includes(element));
  switch (outcome) {
    case "adverse":
    case "negated":
      return { verdict: "against", assessment, lacking: [] };
    case "missing":
      return { verdict: "not found", assessment, lacking: [] };
    case "deferred":
      return { verdict: "elsewhere", assessment, lacking: [] };
    case "not-applicable":
      return { verdict: "not asked", assessment, lacking: [] };
    case "weak":
      if (elements === undefined) return { verdict: "in part", assessment, lacking };
      return { verdict: withElements(lacking, elements), assessment, lacking };
    case "satisfied":
      if (elements === undefined) return { verdict: "found", assessment, lacking: [] };
      return { verdict: withElements(lacking, elements), assessment, lacking };
  }
}

/** Of an article that asks for elements, the clause alone shows nothing. */
function withElements(lacking: readonly string[], elements: readonly string[]): EvidenceVerdict {
  if (lacking.length === 0) return "found";
  return lacking.length === elements.length ? "not found" : "in part";
}

function verdictOf(verdicts: readonly EvidenceVerdict[]): EvidenceVerdict {
  const asked = verdicts.filter((verdict) => verdict !== "not asked");
  if (asked.length === 0) return verdicts.length === 0 ? "no check" : "not asked";
  if (asked.includes("against")) return "against";
  const [first = "not found"] = asked;
  return asked.every((verdict) => verdict === first) ? first : "in part";
}
