import { matchesOf, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { perParties } from "../per-parties.js";
import { isParty, partyOrOwner, sideEndingAt } from "../side-of-statement.js";
import { ALONE, CORE_MATTER, EACH_KEEPS_IT, EACH_KEPT_BY, NO_FUNCTION_KEPT, STRATEGIC_MATTER } from "./core-matters.js";

/** Who keeps a matter by the words of a sentence, and whether the matter is one of strategy. */
export interface Keeper {
  readonly side: "customer" | "provider" | "both";
  readonly strategic: boolean;
}

/** Adverbs, modals and brackets between a party and its verb. */
const BETWEEN =
  /(?:[\s,]+(?:shall|will|must|alone|itself|also|solely|always|exclusively|further|hereby|at\s+all\s+times|and))*[\s,]*$/i;
/** A verb behind a comma has the subject of the first: "Customer directs each worker of Supplier, sets priorities". */
const FURTHER_VERB = /,\s+(?:and\s+)?$/;
/** "is not responsible for", "shall never decide". */
const NOT = /\b(?:not|never)\b[^;,.]{0,40}$/i;
/** "has no say". */
const NONE = /\bno\b/i;
/** A party stands this close in front of its verb. */
const NEAR = 120;
/** "its own staff", "our methods": a party's own affairs are no function of the contract. */
const ITS = /\bits\s+(?:\w+\s+)?$/i;
const OWN = /\b(?:own|our)\s+(?:\w+\s+)?$/i;

const owned = perParties((names) => new RegExp(`\\b(?:your|${names}['’]s?)\\s`));

/** Reads "Customer keeps its roadmap" and "the roadmap stays with Customer"; `null` where nobody is said to keep a matter. */
export function keeperIn({ reading, leadIn }: SentenceFact, parties: PartiesFact): Keeper | null {
  const led = leadIn === null ? null : byAgent(leadIn.reading, reading, parties);
  return bySubject(reading, parties) ?? byAgent(reading, reading, parties) ?? led;
}

function bySubject(reading: string, parties: PartiesFact): Keeper | null {
  for (const match of matchesOf(EACH_KEEPS_IT, reading)) {
    const before = reading.slice(Math.max(0, match.index - NEAR), match.index).replace(BETWEEN, "");
    const first = FURTHER_VERB.test(reading.slice(0, match.index)) ? partyOrOwner(reading, parties) : null;
    const side = first ?? sideEndingAt(before, before.length, parties) ?? partyOrOwner(before, parties);
    if (NOT.test(`${before} ${match[0]}`) || NONE.test(match[0])) continue;
    const keeper = keeperOf(side, reading.slice(match.index), parties);
    if (keeper !== null) return keeper;
  }
  return null;
}

function byAgent(reading: string, matter: string, parties: PartiesFact): Keeper | null {
  for (const match of matchesOf(EACH_KEPT_BY, reading)) {
    const before = reading.slice(0, match.index);
    if (NOT.test(before) || NO_FUNCTION_KEPT.test(before)) continue;
    const side = partyOrOwner(reading.slice(match.index + match[0].length), parties);
    const keeper = keeperOf(side, matter, parties);
    if (keeper !== null) return keeper;
  }
  return null;
}

function keeperOf(side: Side | null, words: string, parties: PartiesFact): Keeper | null {
  const matter = CORE_MATTER.exec(words);
  if (!isParty(side) || matter === null || OWN.test(words.slice(0, matter.index))) return null;
  if (side === "provider" && (!ALONE.test(words) || ITS.test(words.slice(0, matter.index)))) return null;
  return { side, strategic: STRATEGIC_MATTER.test(words) || owned(parties, "customer").test(words) };
}
