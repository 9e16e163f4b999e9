import { actorAfter, actorBefore, actorInverted, type Actor } from "./actor.js";
import { COORDINATED_VERBS } from "./lexicon/modals.js";
import { INFINITIVES } from "./lexicon/performance.js";
import { findModals, type ModalHit } from "./modals.js";
import { COORDINATED_PRESENT, findPresent } from "./present-tense.js";
import { antecedentIn, isPersonal, isPronoun } from "./pronouns.js";
import { conditionIn, exceptionIn, hedgeIn, vagueIn } from "./qualifiers.js";
import type { Modality, PartiesFact, Side, Statement } from "./types.js";
import { matchesOf } from "../matches-of.js";

/** Past this, words no longer belong to the verb phrase in any useful way. */
const ACTION_LENGTH = 300;
const HARD_BOUNDARY = /[;:]|[.!?]\s/g;
const PASSIVE =
  /^\s*(?:have been|be|been|being)\s+(?:\w+ly\s+)?(?:\w+(?:ed|en|wn|ght|id|ade|ept|ent|ilt|ut|ne|ld)|set|met|(?:sub-?)?let|lost|left|found|bound|dealt|run|read)\b(?<!\bone)/i;
const AGENT = /\bby\s+(?!way|means|reason|virtue|the\s+end|written|giving|notice)/i;
const COORDINATED = new RegExp(
  `(?:,|,?\\s+(?:and|or|and/or))\\s+(?:not\\s+)?(?:\\w+ly\\s+)?(?=(?:${COORDINATED_VERBS.join("|")})\\s+(?:the|all|any|its|each|every|such|their|to|a|an|in|on|with|for|no|[A-Z]))`,
  "g",
);
/** What may stand right before a second modal of the same subject. */
const JOINED_MODAL = /(?:,|\b(?:and|or|but|and\/or))\s+(?:(?:also|then|further|\w+ly)\s+)?$/i;
const NEGATIVE_SUBJECT = /^(?:neither|no|none\s+of|nothing|nobody)\b/i;
/** "neither party is liable", "in no event shall Supplier be responsible": what is taken away is a duty, nothing is forbidden. */
const BOUND =
  /\bbe\s+(?:\w+ly\s+)?(?:liable|responsible|obliged|obligated|required)\b|\bhave\s+any\s+(?:liability|obligation)/i;
const GIVEN = /^\s*be\s+(?:given|granted|afforded|issued|allowed|permitted)\b/i;
const TRIES = /^(?:attempt|seek)/i;
/** How far behind an inverted modal its verb is looked for. */
const SUBJECT_LENGTH = 120;
const NOTHING = /^nothing\b/i;
const PURPOSE = /\b(?:so|in\s+order)\s+that\s+$/i;
const OBLIGES = /^\s*(?:be\s+(?:construed|deemed|interpreted)\s+(?:to|as)\s+)?(?:requir|oblig)/i;

/** A modal with its subject, before its own words are read. */
interface Found {
  readonly hit: ModalHit;
  readonly subject: Actor | null;
  readonly start: number;
}

/**
 * The statements of a reading, in order: one for each subject with its verb, and one for each further verb of the same subject.
 *
 * @param spokenOf - Whom the sentence before is about, for a pronoun that nothing in the reading itself stands for.
 */
export function statementsOf(
  reading: string,
  parties: PartiesFact,
  spokenOf: () => Side | null = () => null,
): Statement[] {
  const modals = findModals(reading);
  const hits = [
    ...modals,
    ...findPresent(reading, parties).filter((hit) => !modals.some((modal) => overlap(modal, hit))),
  ];
  hits.sort((a, b) => a.start - b.start);
  if (hits.length === 0) return [];
  const boundaries = matchesOf(HARD_BOUNDARY, reading).map((match) => match.index + 1);
  const found: Found[] = [];
  for (const [index, hit] of hits.entries()) {
    const before = found.at(-1);
    const joined = before === undefined ? null : JOINED_MODAL.exec(reading.slice(before.hit.end, hit.start));
    if (before?.subject != null && joined !== null && !hit.inverted) {
      // "Supplier shall host and shall maintain": the second verb has the subject of the first
      found.push({ hit, subject: before.subject, start: before.hit.end + joined.index });
      continue;
    }
    const verb = hits[index - 1]?.end ?? 0;
    const from = Math.max(boundaries.findLast((boundary) => boundary <= hit.start) ?? 0, verb);
    const subject = hit.inverted
      ? null
      : actorBefore(reading.slice(from, hit.start), parties, verb > 0 && from === verb);
    found.push({ hit, subject, start: subject === null ? hit.start : from + subject.at });
  }
  const preface = leadingCondition(reading, hits[0]);
  return found.flatMap((one, index) => {
    const end = endOf(reading, one.hit.end, found[index + 1]?.start ?? reading.length);
    return statementsAt(reading, one, end, preface, parties).map((statement) =>
      withAntecedent(statement, reading, parties, spokenOf),
    );
  });
}

function overlap(modal: ModalHit, present: ModalHit): boolean {
  return present.start <= modal.end && modal.start <= present.end + 1;
}

/** "If Supplier is late, it shall say so": the side of a pronoun that acts is that of the party it stands for. */
function withAntecedent(
  statement: Statement,
  reading: string,
  parties: PartiesFact,
  spokenOf: () => Side | null,
): Statement {
  const { actor, side, start, action } = statement;
  if (side !== null || actor === null || !isPronoun(actor) || !isPersonal(action)) return statement;
  const before = reading.slice(0, start);
  // "shall give the Customer and its people access so that they can": it is not the giver who can
  if (PURPOSE.test(before)) return statement;
  return { ...statement, side: antecedentIn(before, parties) ?? spokenOf() };
}

function statementsAt(
  reading: string,
  { hit, subject, start }: Found,
  end: number,
  preface: string | null,
  parties: PartiesFact,
): Statement[] {
  const after = reading.slice(hit.end, end);
  const text = reading.slice(start, end);
  const actor = actingParty(hit, subject, after, parties);
  const said = modalityWith(hit, subject, after);
  const condition = conditionIn(text) ?? (subject?.opening ? conditionIn(subject.opening) : null) ?? preface;
  const exception = exceptionIn(text);
  const hedge = hedgeOf(said, text, reading.slice(end));
  const vague = vagueIn(text, reading.slice(end));
  const coordinated = hit.present === true ? COORDINATED_PRESENT : COORDINATED;
  const cuts = [0, ...matchesOf(coordinated, after).map((match) => match.index + match[0].length), after.length];
  return cuts.slice(0, -1).map((cut, i) => ({
    actor: actor?.words ?? null,
    side: actor?.side ?? null,
    modality: said.modality,
    negated: said.negated,
    condition,
    exception,
    hedge,
    vague,
    start: i === 0 ? start : hit.end + cut,
    end: hit.end + (cuts[i + 1] ?? after.length),
    action: actionOf(hit, after.slice(cut, cuts[i + 1])),
  }));
}

/** "Supplier shall not be given access": whoever gets nothing is the one that is kept out. */
function keepsFrom(hit: ModalHit, subject: Actor | null, after: string): boolean {
  return GIVEN.test(after) && (hit.negated || (subject !== null && NEGATIVE_SUBJECT.test(subject.words)));
}

/** Whoever must not even try is bound the more. */
function hedgeOf({ modality }: Pick<Statement, "modality">, text: string, rest: string): string | null {
  const hedge = hedgeIn(text, rest);
  return modality === "prohibition" && hedge !== null && TRIES.test(hedge) ? null : hedge;
}

function actingParty(hit: ModalHit, subject: Actor | null, after: string, parties: PartiesFact): Actor | null {
  if (hit.agent) return actorAfter(after, parties);
  if (hit.inverted) return actorInverted(after, parties);
  if (!PASSIVE.test(after) || keepsFrom(hit, subject, after)) return subject;
  const by = AGENT.exec(after);
  return by === null ? null : actorAfter(after.slice(by.index + by[0].length), parties);
}

function modalityWith(hit: ModalHit, subject: Actor | null, after: string): { modality: Modality; negated: boolean } {
  if (hit.inverted && hit.modality === "prohibition" && BOUND.test(after.slice(0, SUBJECT_LENGTH)))
    return { modality: "no-duty", negated: true };
  if (hit.negated || subject === null || !NEGATIVE_SUBJECT.test(subject.words)) {
    return { modality: hit.modality, negated: hit.negated };
  }
  if (NOTHING.test(subject.words) && OBLIGES.test(after)) return { modality: "no-duty", negated: true };
  if (hit.bound) return { modality: "no-duty", negated: true };
  const forbidden = hit.modality === "duty" || hit.modality === "right" || hit.modality === "promise";
  return { modality: forbidden ? "prohibition" : hit.modality, negated: true };
}

/** A condition in front of the first subject holds for the whole sentence: "If Customer requests it, Supplier shall …". */
function leadingCondition(reading: string, first: ModalHit | undefined): string | null {
  const comma = reading.indexOf(",");
  return first === undefined || comma < 0 || comma > first.start ? null : conditionIn(reading.slice(0, comma));
}

function endOf(reading: string, from: number, limit: number): number {
  const semicolon = reading.indexOf(";", from);
  return semicolon < 0 || semicolon > limit ? limit : semicolon;
}

/** The action of a verb in the present tense begins with its infinitive, as it does behind a modal. */
function actionOf(hit: ModalHit, text: string): string {
  const action = actionFrom(text);
  return hit.present === true ? action.replace(/^\w+/, (verb) => INFINITIVES.get(verb) ?? verb) : action;
}

function actionFrom(text: string): string {
  return text
    .slice(0, ACTION_LENGTH)
    .replace(/^[\s:,—–-]+|(?:[\s,.;]|\s(?:and|or))+$/g, "")
    .toLowerCase();
}
