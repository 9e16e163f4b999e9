import type { Profile, ProfileArticle, ProfileCheck, ProfileEvidence, Severity, Verified } from "@clauselint/core";
import { profileChecks } from "./checks/index.js";

/** A rule by its id, or with the elements that matter. */
type Evidence = string | ProfileEvidence;

/** An article: reference, what it asks, how sure the reference is, and the rules that are evidence for it. */
export type Row = readonly [
  ref: string,
  asks: string,
  verified: Verified,
  severity: Severity | "critical",
  ...evidence: readonly Evidence[],
];

/**
 * Makes a profile from rows. `critical` in place of a severity is an error that is asked only where critical or important
 * functions are supported.
 */
export function defineProfile({
  rows,
  ...profile
}: Omit<Profile, "articles" | "checks"> & { readonly rows: readonly Row[] }): Profile {
  const articles = rows.map(articleOf);
  const named = new Set(articles.flatMap(({ evidence }) => evidence.map(({ rule }) => rule)));
  const checks: readonly ProfileCheck[] = profileChecks.filter(({ rule }) => named.has(rule.id));
  return { ...profile, articles, checks };
}

function articleOf([ref, asks, verified, severity, ...evidence]: Row): ProfileArticle {
  return {
    ref,
    asks,
    verified,
    severity: severity === "critical" ? "error" : severity,
    evidence: evidence.map((one) => (typeof one === "string" ? { rule: one } : one)),
    ...(severity === "critical" ? { critical: true } : {}),
  };
}

/** A rule of which only some elements matter; with none, only that the clause is there. */
export function elementsOf(rule: string, ...elements: readonly string[]): ProfileEvidence {
  return { rule, elements };
}
