import type { Facts, Provision, ResolvedReference } from "@clauselint/core";

/** The schedules, annexes and the like that words refer to, and whether they are in the file. */
export function attachmentsNamed(evidence: Provision["evidence"], facts: Facts): readonly ResolvedReference[] {
  return facts.references.filter(
    ({ node }) =>
      node.kind === "attachment" && evidence.some(({ start, end }) => start <= node.start && node.end <= end),
  );
}
