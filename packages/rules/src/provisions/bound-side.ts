import type { PartiesFact, SentenceFact, Side } from "@clauselint/core";
import { sideOfActor } from "./side-of-actor.js";
import { isParty, sideOfStatement, sideOfSubject } from "./side-of-statement.js";

/** Who is bound by a sentence: the provider where it acts in any of its statements, else whoever acts; `null` where the words name nobody. */
export function boundSide(sentence: SentenceFact, parties: PartiesFact): Side | null {
  const sides = sentence.statements
    .map((one) => sideOfStatement(one, parties) ?? sideOfActor(one, parties))
    .filter(isParty);
  if (sides.includes("provider")) return "provider";
  return sides[0] ?? sideOfSubject(sentence, parties);
}
