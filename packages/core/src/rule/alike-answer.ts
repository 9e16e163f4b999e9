import { likest } from "../likeness/likest.js";
import type { Likeness } from "../likeness/types.js";
import type { RequirementAnswer } from "./requirement-types.js";
import type { Applicability, RuleContext } from "./types.js";

/**
 * What is answered where a rule found nothing, be it the clause or what the clause depends on, and a passage reads like the clauses it looks for: `weak`, with that passage, for a person
 * to read. Its words are known, how they are put together is not, so it is no more than that; but "there is no clause" would be wrong
 * more often than not.
 *
 * Where the document may leave the protection out, or has a parent that may hold it, likeness says nothing.
 */
export function alikeAnswer(
  likeness: (() => Likeness) | undefined,
  applicability: Applicability,
  { document, facts }: RuleContext,
): RequirementAnswer | null {
  if (likeness === undefined || applicability === "optional" || facts.incorporation.parent !== null) return null;
  const found = likest(likeness(), document, facts);
  if (found === null || found.sum < 0) return null;
  const words = found.words.map((word) => `“${word}”`).join(", ");
  return { outcome: "weak", evidence: found.passage, messageId: "alike", alike: true, reason: `it has ${words}` };
}
