import type { PartiesFact, Side, Statement } from "./types.js";
import { matchesOf } from "../matches-of.js";

/** What an act is done to and for whom, as far as the words say so plainly. */
export interface ActObject {
  /** The noun phrase behind the verb, as written: `all Customer Data`; `null` also where a party stands there. */
  readonly object: string | null;
  /** The side that it is done for or to: right behind the verb, or behind "to", "for", "on behalf of". */
  readonly beneficiary: Side | null;
}

/** What may stand between a modal and its verb. */
const BEFORE_VERB =
  /^(?:(?:not|also|then|hereby|at\s+all\s+times|\w+ly(?<!\b(?:comply|reply|apply|supply|rely)))\s+)*/i;
/** Where an object ends: at a preposition that begins something else, a clause, a break. */
const END =
  /[,;:.()]|\b(?:to|for|from|within|by|in|on|at|upon|under|with|without|after|before|during|until|if|when|where|unless|except|provided|that|which|who|as|and\s+(?:shall|will|must|may))\b/i;
const RECEIVER = /\b(?:to|for|on\s+behalf\s+of|in\s+favou?r\s+of)\s+(?=\S)/gi;

/** Reads the object and the beneficiary off the words of a statement. */
export function objectOf({ start, end, action }: Statement, reading: string, parties: PartiesFact): ActObject {
  const verbs = reading.slice(start, end).toLowerCase().indexOf(action.slice(0, 40));
  if (action === "" || verbs < 0) return { object: null, beneficiary: null };
  const said = reading.slice(start + verbs, end);
  const verb = /^[\p{L}-]+\s*/u.exec(said.slice(BEFORE_VERB.exec(said)?.[0].length ?? 0));
  const behind = said.slice((BEFORE_VERB.exec(said)?.[0].length ?? 0) + (verb?.[0].length ?? 0));
  const direct = parties.sideOf(behind);
  if (direct !== null) return { object: null, beneficiary: direct };
  const object = behind.slice(0, END.exec(behind)?.index).trim();
  return { object: object === "" ? null : object, beneficiary: receiverIn(behind, parties) };
}

function receiverIn(behind: string, parties: PartiesFact): Side | null {
  for (const { index, 0: words } of matchesOf(RECEIVER, behind)) {
    const side = parties.sideOf(behind.slice(index + words.length));
    if (side !== null) return side;
  }
  return null;
}
