import { AnchorIndex, matchesOf, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { lastParty } from "../../support/last-party.js";
import { FORMS, type FormOfWords, type OwnershipForm } from "./forms.js";

/** Whose something is, as one part of a sentence says it. */
export interface Ownership {
  readonly form: OwnershipForm;
  readonly owner: Side;
  /** What is owned, as written; it may hold more words than the thing. */
  readonly object: string;
  /** The words themselves with what stands around them. */
  readonly words: string;
}

/** Where one part of a sentence ends. A full stop without a capital behind it is an abbreviation or a slip. */
const STOP = /[;:]|\.\s+(?=["“(]?[A-Z])/g;
/** What stands further behind the words is something else. */
const OBJECT_LENGTH = 300;
/** "shall not own", "does not assign". */
const NEGATED =
  /\b(?:not|never|no longer|nothing\b[^,;]{0,60}|neither\b[^,;]{0,40}|nor\b[^,;]{0,40})\s*(?:be\s+|hereby\s+|\w+ly\s+|an?\s+)?["“”]?$/i;
/** "the U.S. Government" is the Government. */
const STATE = /^\s*the\s+(?:U\.\s?S\.|US|United\s+States|Federal)\s+(?=Government\b)/;
/** "the servers on which data is kept" are servers. */
const PLACE = /\b(?:at|in|on|from|to|through)\s+which\b[^,;]*/i;
/** "if Supplier owns": it is not said that it does. */
const SUPPOSED =
  /\b(?:if|when|whenever|where|whether|while|until|unless|(?:determine|decide|clarify|identify|establish)s?\s+(?:which|who|what))\s+(?:[\w’'&]+\s+){0,5}$/i;
/** "Supplier does not own the maps": that one does not own them leaves open who does. */
const OWNS_NOT = /\b(?:does|do)\s+not\s*$/i;
/** "Customer shall cause its staff to assign to it": nothing passes between the two sides. */
const WITHIN_CUSTOMER = /\b(?:ensure|cause|procure|require)s?\b/i;
/** "Title to it does not pass to". */
const NOT_WITHIN = /\b(?:not|never)\s+(?:\w+ly\s+)?(?:be\s+)?\w+(?:\s+\w+ly)?\s+(?:in|with|to|by)\s*$/i;
const NO_TITLE = /\bno\s+(?:\w+,?\s+){0,3}$/i;
/** "Customer and Supplier shall jointly own". */
const TOGETHER = /\bjointly\s*$/i;
/** "Supplier acknowledges that Customer …": it is not Supplier of whom something is said. */
const ACKNOWLEDGED =
  /\b(?:acknowledge|agree|confirm|recogni[sz]e|accept|understand)s?\b[^;:]{1,60}?\bthat(?:,\s|\s)(.*)$/is;
/** "the party that disclosed it": each side keeps its own. */
const WHOSE =
  /^(?:the\s+)?(?:(?:party|one)\s+(?:that|which|who|from\s+wh\w+)\b|(?:its|their)\s+(?:respective\s+)?owners?\b|respective\b)/i;
/** "to us, and you waive your moral rights": another clause begins, whose party owns nothing by this one. */
const NEXT_CLAUSE =
  /,\s+(?:and|but)\s+[^\s,][^,]{0,40}?\s(?:waives?|agrees?|shall|will|may|must|hereby|grants?|confirms?|promises?|undertakes?)\s.*$/is;
/** "… is the Customer's, and any right in it is hereby assigned to it." */
const IT = /^(?:it|them)\b/i;
const GIVES = /\b(?:assign|transfer|convey|grant|confer|give)(?:s|ring|ing|ed)?\b(.*)$/is;
const OTHER: Readonly<Record<Side, Side>> = {
  customer: "provider",
  provider: "customer",
  both: "both",
  third: "unknown",
  unknown: "unknown",
};

interface Hit {
  readonly way: FormOfWords;
  readonly match: RegExpExecArray;
}

/** All parts of a sentence that say whose something is, in the order of the words. */
export function ownershipsIn(fact: SentenceFact, parties: PartiesFact): readonly Ownership[] {
  const { reading } = fact;
  const hits = formsFor(reading)
    .flatMap((way) => matchesOf(way.pattern, reading).map((match): Hit => ({ way, match })))
    .sort((a, b) => a.match.index - b.match.index);
  if (hits.length === 0) return [];
  const stops = matchesOf(STOP, reading).map((match) => match.index);
  return hits.flatMap((hit): Ownership[] => {
    const { way, match } = hit;
    const start = match.index;
    const end = start + match[0].length - (match.groups?.["owner"]?.length ?? 0);
    const from = (stops.findLast((stop) => stop < start) ?? -1) + 1;
    // "the following is Customer's property: …" goes on behind its colon.
    const until = stops.find((stop) => stop > end || (stop === end && reading[stop] !== ":")) ?? reading.length;
    const before = reading.slice(from, start);
    if (way.object !== "before" && SUPPOSED.test(before)) return [];
    if (way.form !== "no-transfer" && (NOT_WITHIN.test(reading.slice(start, end)) || NO_TITLE.test(before))) return [];
    const said = saidBy(hit, before, fact, parties);
    if (said === null) return [];
    if (OWNS_NOT.test(before) && lastParty(reading.slice(end, until), parties) !== said.owner) return [];
    const around = {
      before,
      behind: reading.slice(end, Math.min(until, end + OBJECT_LENGTH)),
      around: reading.slice(from, until),
    };
    return [{ ...said, object: around[way.object].replace(PLACE, ""), words: around.around }];
  });
}

let anchors: AnchorIndex | null = null;

/** The forms of words that can be in a sentence at all. */
function formsFor(reading: string): readonly FormOfWords[] {
  anchors ??= new AnchorIndex(FORMS.map((way) => way.anchors));
  const found = new Uint8Array(FORMS.length);
  anchors.mark(reading, found);
  return FORMS.filter((_, index) => found[index] === 1);
}

/** Who owns according to one hit; a denial speaks for the other side: "Supplier shall not own" leaves it with the customer. */
function saidBy(
  { way, match }: Hit,
  before: string,
  { statements }: SentenceFact,
  parties: PartiesFact,
): Pick<Ownership, "form" | "owner"> | null {
  const negated = way.form !== "no-transfer" && NEGATED.test(before);
  if (negated && way.form === "work-for-hire") return { form: way.form, owner: "provider" };
  const start = match.index;
  const subject =
    lastParty(ACKNOWLEDGED.exec(before)?.[1] ?? "", parties) ??
    statements.find((one) => one.start <= start && start < one.end && one.side !== null && !isAgent(one.modality))
      ?.side ??
    subjectOf(way, before, match[0], parties);
  const words = (match.groups?.["owner"] ?? "").replace(NEXT_CLAUSE, "");
  const named =
    parties.sideOf(words.replace(STATE, "")) ??
    (WHOSE.test(words) ? "both" : IT.test(words) ? lastParty(before, parties) : null);
  const given = way.form === "no-transfer" ? recipientOf(match[0], parties) : null;
  if (given !== null) return { form: way.form, owner: OTHER[given] };
  if (named === "customer" && subject === "customer" && WITHIN_CUSTOMER.test(before)) return null;
  const owner = TOGETHER.test(before) ? "both" : ownerOf(way, subject, named);
  if (owner === null || !negated) return owner === null ? null : { form: way.form, owner };
  const denied = way.form !== "promise" && (owner === "customer" || owner === "provider");
  return denied ? { form: "no-transfer", owner: OTHER[owner] } : null;
}

/** Who does not get it, where the words say that nothing is given: "does not assign to Customer any right". */
function recipientOf(words: string, parties: PartiesFact): Side | null {
  const gift = GIVES.exec(words);
  return gift === null ? null : lastParty(gift[1] ?? "", parties);
}

/** For these the party that a statement names is the one behind the words. */
function isAgent(modality: string): boolean {
  return modality === "vesting" || modality === "retention";
}

function ownerOf({ owner, form }: FormOfWords, subject: Side | null, named: Side | null): Side | null {
  if (owner === "subject") return subject;
  if (owner === "named") return named;
  if (owner === "not-named") return named === null ? null : OTHER[named];
  if (named !== null) return named;
  if (form === "work-for-hire") return "customer";
  return subject === null ? null : OTHER[subject];
}

function subjectOf({ form }: FormOfWords, before: string, words: string, parties: PartiesFact): Side | null {
  if (form !== "no-transfer") return lastParty(before, parties);
  return lastParty(before + words, parties) ?? (/^(?:nothing|no|nor)\b/i.test(words) ? "both" : null);
}
