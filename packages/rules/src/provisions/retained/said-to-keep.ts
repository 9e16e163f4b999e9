import { matchesOf, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { isParty, sideEndingAt } from "../side-of-statement.js";
import { words } from "../words.js";
import { KEEPS } from "./function-words.js";

const KEEPING = words(`\\b${KEEPS}`, "g");

/** Whose it is to do: the party in front of the words, or behind "responsibility of". */
export function saidToKeep({ reading }: SentenceFact, acting: readonly Side[], parties: PartiesFact): Side | null {
  const found = matchesOf(KEEPING, reading).map((match) => {
    const end = match.index + match[0].length;
    const behind = /responsibility\s+(?:of|to)$/i.test(match[0])
      ? parties.sideOf(reading.slice(end).trimStart())
      : null;
    const denied = /\b(?:not|nor|no)\b[^;,.]{0,40}$/i.test(reading.slice(0, match.index));
    return denied ? null : (behind ?? sideEndingAt(reading, match.index, parties) ?? acting.find(isParty) ?? null);
  });
  return found.find((side) => side === "customer") ?? found.find((side) => side !== null) ?? null;
}
