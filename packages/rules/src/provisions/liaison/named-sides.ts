import { matchesOf, type PartiesFact, type Side } from "@clauselint/core";
import { isParty, sideEndingAt, sideOfWords } from "../side-of-statement.js";
import { words } from "../words.js";
import { DESIGNATES, NAME_OF, TITLES_AND_PEOPLE } from "./words.js";

/** The people of a public customer, whoever is named beside them. */
const PUBLIC = /\b(?:[Cc]ontracting\s+[Oo]fficer(?:['’]s)?\s+[Rr]epresentative|CORs?|product\s+owner)\b/;

const EACH = words(
  "\\b(?:each|both|either)(?: of)?(?: the)? (?:part(?:y|ies)|sides?|us)|the parties['’]?(?: respective)?|each of [^;.]{1,60}? and\\b|and (?:\\w+ ){1,4}(?:shall |will |must )?each (?:\\w+ )?(?:appoint|nominate|designate|assign|name|put|have)\\b|between the parties|on behalf of each\\b",
);

const OF_WHOM = /^(?:\s+\w+){0,4}?\s+(?:of|for|from|on\s+behalf\s+of|appointed\s+by|designated\s+by)\s+/i;

const DESIGNATED_BY = /\bbe\s+(?:appointed|designated|nominated|assigned|named|deputed)\s+by\s+/gi;

const FOR_A_SIDE = /\b(?:for|on\s+the\s+(?:side|part)\s+of)\s+(?=(?:the\s+)?[A-Z])/g;

/** "'s head of claims, Kim Lee", behind a party. */
const TITLED_NAME =
  /['’]s?\s+[^,;.()]{2,60},\s+(?:(?:currently|presently|initially)\s+)?(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+(?=\s+\(|,)/gu;
/** "for Acme Ms Kim Lee": the party that somebody stands for. */
const FOR_SOMEBODY = /\bfor\s+(?=(?:the\s+)?\p{Lu}[^,;.()]{1,40}?\s(?:Mr|Ms|Mrs|Dr)\b)/giu;

/** "Acme's head of claims, Kim Lee", "for Acme Ms Kim Lee": sides whose people a sentence names without a title of a liaison. */
function besideNames(reading: string, parties: PartiesFact): readonly ("customer" | "provider")[] {
  const owners = matchesOf(TITLED_NAME, reading).map(({ index }) => sideEndingAt(reading, index, parties));
  const represented = matchesOf(FOR_SOMEBODY, reading).map((match) =>
    sideOfWords(reading.slice(match.index + match[0].length).replace(SALUTATION, ""), parties),
  );
  return [...owners, ...represented].flatMap(splitSide);
}

const SALUTATION = /\s+(?:Mr|Ms|Mrs|Dr)\b[\s\S]*$/;

/** Whose liaisons a sentence names: the party in front of each title, or behind "of" or "for". */
export function sidesIn(reading: string, parties: PartiesFact): ReadonlySet<"customer" | "provider"> {
  if (EACH.test(reading)) return new Set(["customer", "provider"]);
  const sides = matchesOf(TITLES_AND_PEOPLE, reading).flatMap((match) => {
    const end = match.index + match[0].length;
    const of = OF_WHOM.exec(reading.slice(end));
    const behind = of === null ? null : sideOfWords(reading.slice(end + of[0].length), parties);
    if (PUBLIC.test(match[0])) return ["customer" as const];
    return splitSide(
      sideEndingAt(reading, match.index, parties) ?? sideEndingAt(reading, end, parties) ?? behind,
    ).concat(splitSide(forBoth(reading, end, parties)));
  });
  const besides = (["customer", "provider"] as const).filter((side) => isBeside(reading, side, parties));
  const designating = matchesOf(DESIGNATES, reading).flatMap(({ index }) =>
    splitSide(sideEndingAt(reading, index, parties)),
  );
  const bracketed = matchesOf(NAME_OF, reading).flatMap(([, party = ""]) => splitSide(sideOfWords(party, parties)));
  const designated = matchesOf(DESIGNATED_BY, reading).flatMap((match) =>
    splitSide(sideOfWords(reading.slice(match.index + match[0].length), parties)),
  );
  return new Set([...sides, ...besides, ...designating, ...designated, ...bracketed, ...besideNames(reading, parties)]);
}

/** "Customer's contact is Kim Lee and Supplier's is Sam Roe": the title is not said again. */
function isBeside(reading: string, side: "customer" | "provider", parties: PartiesFact): boolean {
  return new RegExp(
    String.raw`\band\s+(?:that\s+of\s+)?(?:the\s+)?(?:${parties.pattern(side)}|(?:yours|ours))\s+(?:(?:is|are|shall\s+be|will\s+be)\s+(?:\p{Lu}|the\s)|(?:(?:shall|will)\s+\w+\s+)?its\s+\p{Lu})|^\W*(?:The\s+)?(?:${parties.pattern(side)})(?<=['\u2019]s?)\s+(?:is|shall\s+be|will\s+be)\s+(?:\p{Lu}|the\s)`,
    "u",
  ).test(reading);
}

/** "shall be Kim Lee for Acme and Sam Roe for Beta": the second name. */
function forBoth(reading: string, end: number, parties: PartiesFact): Side | null {
  const sides = matchesOf(FOR_A_SIDE, reading.slice(end, end + 200)).map((match) =>
    sideOfWords(reading.slice(end + match.index + match[0].length).replace(SALUTATION, ""), parties),
  );
  return sides.includes("customer") && sides.includes("provider") ? "both" : null;
}

/** The sides that a side stands for: both of them for "both", none for others. */
export function splitSide(side: Side | null): ("customer" | "provider")[] {
  if (!isParty(side)) return [];
  return side === "both" ? ["customer", "provider"] : [side];
}
