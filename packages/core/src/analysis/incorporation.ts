import type { ContractDocument } from "../ast/document.js";
import { absentAttachments } from "./incorporation/attachments.js";
import { attachmentsNamed } from "./incorporation/attachments-named.js";
import { attachmentKeys } from "./references/attachment-name.js";
import { dependentParent, parentPatterns, selfName, termsAtAddress } from "./lexicon/families.js";
import type { AbsentDocument, IncorporationFact } from "./types.js";
import { matchesOf } from "../matches-of.js";

/** Words of a parent stand near the start, in the preamble or the first clauses; later mentions are of related agreements. */
const HEAD = 15_000;
const MAX_ADDRESSES = 20;
/** Most documents have none. */
const address = /https?:|www\./i;

/**
 * What a document leans on: the agreement it is made under, and what it makes part of itself but does not bring along.
 *
 * @param kin names of the files it is read together with
 */
export function incorporationOf(document: ContractDocument, kin: readonly string[] = []): IncorporationFact {
  const there = attachmentsNamed(kin);
  const isThere = ({ name }: AbsentDocument): boolean => attachmentKeys(name).some((key) => there.has(key));
  return {
    parent: parentOf(document.text),
    parentAtHand: kin.length > 0,
    absent: [...absentAttachments(document).filter((absent) => !isThere(absent)), ...termsElsewhere(document.text)],
  };
}

function parentOf(text: string): IncorporationFact["parent"] {
  const head = text.slice(0, HEAD);
  for (const pattern of parentPatterns) {
    const match = pattern.exec(head);
    const words = match?.[1] ?? "";
    const isItself = selfName.test(words) && !/\bthis\s+(?!agreement|contract)/i.test(match?.[0] ?? "");
    if (match !== null && isName(words) && !isItself) return namedIn(match, words);
  }
  const own = dependentParent.exec(text);
  const words = own?.[1] ?? "";
  return own !== null && isName(words) ? namedIn(own, words) : null;
}

const isName = (words: string): boolean => /^\p{Lu}/u.test(words);

function namedIn(match: RegExpExecArray, words: string): NonNullable<IncorporationFact["parent"]> {
  const start = match.index + match[0].lastIndexOf(words);
  return { start, end: start + words.length, name: words.replace(/\s+/g, " ") };
}

function termsElsewhere(text: string): readonly AbsentDocument[] {
  const found = new Map<string, AbsentDocument>();
  if (!address.test(text)) return [];
  for (const match of matchesOf(termsAtAddress, text)) {
    const name = match[1];
    if (name === undefined || found.has(name) || found.size >= MAX_ADDRESSES) continue;
    const start = match.index + match[0].lastIndexOf(name);
    found.set(name, { start, end: start + name.length, name, kind: "address" });
  }
  return [...found.values()];
}
