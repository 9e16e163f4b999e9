import type { Finder } from "@clauselint/core";

/** What the customer, or either party, may end the contract for. */
export function endedBy(...patterns: readonly string[]): readonly Finder[] {
  return patterns.map((words) => ({ by: "pattern", words, actor: "customer" }));
}
