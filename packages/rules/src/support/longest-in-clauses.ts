import type { ContractDocument, Facts, Span } from "@clauselint/core";
import { durationsIn } from "./durations-in.js";

/** The longest period in the clauses of some words, in whole days; 0 where they name none. */
export function longestInClauses(
  spans: readonly Span[],
  { document, facts }: { readonly document: ContractDocument; readonly facts: Facts },
): number {
  const clauses = spans.map((span) => document.at(span.start) ?? span);
  return Math.max(0, ...clauses.flatMap((clause) => durationsIn(facts, clause)).map(({ days }) => Math.round(days)));
}
