import type { Facts, SentenceFact, Side } from "@clauselint/core";

const POSSESSIVE = /^(.{1,80}?)['’]s?\s/;
const LIABILITY_OF = /\bliability\s+of\s+(?=(.{1,80}))/i;

/** The side whose liability a sentence speaks of; both where it names nobody. */
export function liableSide(sentence: SentenceFact, offset: number, facts: Facts): Side {
  const { statements, reading } = sentence;
  const named =
    statements.findLast((one) => one.start <= offset && one.side !== null) ??
    statements.find((one) => one.side !== null);
  if (named?.side != null) return named.side;
  const owner = (statements.length === 0 ? [reading] : statements.map((one) => one.actor ?? reading))
    .map((subject) => POSSESSIVE.exec(subject)?.[1])
    .find((words) => words !== undefined);
  const words = owner ?? LIABILITY_OF.exec(reading)?.[1];
  return (words === undefined ? null : facts.parties.sideOf(words)) ?? "both";
}

const OTHER: Readonly<Record<Side, Side>> = {
  customer: "provider",
  provider: "customer",
  both: "both",
  third: "unknown",
  unknown: "unknown",
};

/** The side that gains when the liability of `side` has no limit. */
export function otherSide(side: Side): Side {
  return OTHER[side];
}
