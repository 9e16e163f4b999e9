import type { Assessment, Outcome } from "../rule/types.js";

/**
 * What became of a protection in a new version. `removed`: it was there, fully or weakly, and is not; `added`: the other way
 * round; `weakened` and `strengthened`: the answer, or the list of what it lacks, is worse or better; `reworded`: the answer is the
 * same in other words; `asked-anew` and `not-asked`: the requirement applies to one version only, and neither meets it.
 */
export type Change =
  "removed" | "weakened" | "asked-anew" | "reworded" | "not-asked" | "strengthened" | "added" | "unchanged";

/** Every change, the gravest first. */
export const changes: readonly Change[] = [
  "removed",
  "weakened",
  "asked-anew",
  "reworded",
  "not-asked",
  "strengthened",
  "added",
  "unchanged",
];

const worth: Readonly<Record<Exclude<Outcome, "not-applicable">, number>> = {
  satisfied: 4,
  weak: 3,
  deferred: 2,
  missing: 1,
  negated: 0,
  adverse: 0,
};

/** Compares the answers of two versions to one requirement; `undefined` where it was not put to a version. */
export function changeOf(before: Assessment | undefined, after: Assessment | undefined): Change {
  const old = before?.outcome ?? "not-applicable";
  const now = after?.outcome ?? "not-applicable";
  if (isThere(old) !== isThere(now)) return isThere(old) ? "removed" : "added";
  if (old === now) return inDetail(before, after);
  if (now === "not-applicable") return "not-asked";
  // nothing of the kind was asked of the old version, but it had no words against the customer either
  if (old === "not-applicable") return worth[now] === 0 ? "weakened" : "asked-anew";
  if (worth[now] === worth[old]) return "reworded";
  return worth[now] < worth[old] ? "weakened" : "strengthened";
}

const isThere = (outcome: Outcome): boolean => outcome === "satisfied" || outcome === "weak";

function inDetail(before: Assessment | undefined, after: Assessment | undefined): Change {
  const [lackedBefore, lacksNow] = [before?.missingElements ?? [], after?.missingElements ?? []];
  if (lacksNow.some((element) => !lackedBefore.includes(element))) return "weakened";
  if (lackedBefore.some((element) => !lacksNow.includes(element))) return "strengthened";
  return wordsOf(before) === wordsOf(after) ? "unchanged" : "reworded";
}

/** The words an answer rests on, without clause numbers and line breaks: a renumbered clause says the same. */
function wordsOf(assessment: Assessment | undefined): string {
  return (assessment?.evidence ?? [])
    .map(({ quote }) =>
      quote
        .toLowerCase()
        .replace(/\s+/g, " ")
        .replace(/^(?:\d+\.)*\d+\.? /, "")
        .replace(/\b(section|clause|article|paragraph|schedule|exhibit|annex|appendix)(s?) \d[\d.]*/g, "$1$2"),
    )
    .join("\n");
}
