import { anyCase } from "@clauselint/core";
import type { ContractDocument, Modality, PartiesFact, SentenceFact } from "@clauselint/core";
import * as say from "./objective-words.js";
import { perParties } from "./per-parties.js";
import { sideOfWords } from "./side-of-statement.js";

/** How a sentence states what the customer wants to achieve. */
type ObjectiveKind =
  /** As an objective, by that name or under such a heading. */
  | "stated"
  /** As a wish of the customer, or as what it shall be able to do. */
  | "wished"
  /** Only what the services are for: "for its own insurance business". */
  | "purpose"
  /** Only that they are still to be agreed. */
  | "later"
  /** Only as something both sides will strive for. */
  | "aspiration";

export interface ObjectiveReading {
  readonly kind: ObjectiveKind;
  /** It has a number, so that one can tell whether it was reached. */
  readonly measurable: boolean;
  /** A wish in the words of a recital, wherever it stands: "Customer desires to enter into this Agreement". */
  readonly recital: boolean;
  /** All it asks for is more or better of something that nobody can look at. */
  readonly vague: boolean;
}

/** Whether a heading announces objectives. */
function isObjectiveHeading(heading: string): boolean {
  const plain = heading.replace(/[^a-z&\s-]/gi, "").trim();
  return (say.HEADING.test(plain) || say.PLAIN_HEADING.test(plain)) && !say.PART_HEADING.test(plain);
}

/** Reads a sentence that says what the customer is after; `null` where it only says what is bought or done. */
export function readObjective(
  sentence: SentenceFact,
  document: ContractDocument,
  parties: PartiesFact,
): ObjectiveReading | null {
  const { reading } = sentence;
  const kind = kindOf(sentence, document, parties);
  return kind === null
    ? null
    : {
        kind,
        measurable: say.MEASURE.test(reading),
        recital: kind === "wished" && isRecital(sentence, document),
        vague: isVague(reading),
      };
}

function isRecital({ sentence, reading }: SentenceFact, document: ContractDocument): boolean {
  return (
    say.RECITAL.test(reading) || document.headingPath(sentence.start).some((heading) => say.LEAD_HEADING.test(heading))
  );
}

/** Whether all it asks for is more or better of something that nobody can look at. */
export function isVague(reading: string): boolean {
  return (
    say.VAGUE_GAIN.test(reading) &&
    !say.STRONG_GAIN.test(reading.replaceAll(say.VAGUE_GAINS, "").replace(say.EMPTY_GAIN, ""))
  );
}

function kindOf(sentence: SentenceFact, document: ContractDocument, parties: PartiesFact): ObjectiveKind | null {
  const { reading } = sentence;
  if (say.OF_A_PART.test(reading) || say.NONE.test(reading) || aimsOf(parties, "provider").test(reading)) return null;
  const under = isUnderObjectives(sentence, document);
  if (say.LATER.test(reading)) return under || say.NAMED.test(reading) ? "later" : null;
  if (
    isNamed(reading) ||
    (under && isOutcome(sentence)) ||
    leadsTo(sentence, parties) ||
    isWanted(reading, parties) ||
    isPurpose(reading, parties)
  )
    return "stated";
  if (wishes(sentence, parties)) {
    if (say.STRONG_GAIN.test(wishIn(reading))) return "wished";
    return say.FOR_ITS_BUSINESS.test(reading) || say.FURTHERING.test(wishIn(reading)) ? "purpose" : null;
  }
  if (say.ENTERED_TO.test(reading)) return "purpose";
  if (say.TOGETHER.test(reading) || say.SHARED_VISION.test(reading)) return "aspiration";
  const enables = say.ENABLES.test(reading) && say.PURPOSE_OF_DEAL.test(reading);
  return enables && !/\b(?:licen[cs]es?|warrant\w*|disclaim\w*)\b/i.test(reading) ? "wished" : null;
}

/** Whether the sentence itself says that it states objectives. */
function isNamed(reading: string): boolean {
  if (say.SPELT_OUT.test(reading) || say.SUCCEEDS.test(reading)) return true;
  if (say.PROJECT_TO.test(reading)) return say.STRONG_GAIN.test(reading) || say.MEASURE.test(reading);
  return (say.NAMED.test(reading) || say.PURPOSE_OF.test(reading)) && say.GAINS.test(reading);
}

/** "The purpose of the outsourcing is that claims are paid within three days", and not "is that Supplier provides three agents". */
function isPurpose(reading: string, parties: PartiesFact): boolean {
  const that = say.PURPOSE_OF.test(reading) ? say.PURPOSE_THAT.exec(reading) : null;
  if (that === null) return false;
  const outcome = reading.slice(that.index + that[0].length);
  return say.MEASURE.test(outcome) && sideOfWords(outcome, parties) !== "provider";
}

const buys = perParties((names) => anyCase(`${names}(?:${say.BUYS_TO}|${say.CHANGES_TO})`));

/** Whether it says what the customer enters into the contract for, or what is different when the work is done. */
function leadsTo({ reading, statements }: SentenceFact, parties: PartiesFact): boolean {
  const bought = buys(parties, "customer").exec(reading);
  if (bought !== null) return say.STRONG_GAIN.test(reading.slice(bought.index + bought[0].length));
  const owed =
    statements.some(({ side }) => side === "provider") || /\b(?:shall|must)\b(?! be possible)/i.test(reading);
  return say.AFTERWARDS.test(reading) && !owed;
}

/** "What the Customer wants is …", "what we hope to get from this". */
const wanted = perParties((names) =>
  anyCase(
    `\\b(?:${names})(?:['’]s?)?\\s+(?:own\\s+|business\\s+|main\\s+)?(?:objectives|goals|aims)\\b[^.;:]{0,40}:\\s|\\bwhat\\s+(?:the\\s+)?(?:${names})\\s+(?:wants?|hopes?|expects?|needs?|is\\s+after|are\\s+after|seeks?)\\b[^.;:]{0,60}?\\b(?:(?:is|are)\\b(?!\\s+(?:set|stated|described))|from\\s+(?:this|it|the)|out\\s+of\\s+(?:this|it|the)|with\\s+this)`,
  ),
);

function isWanted(reading: string, parties: PartiesFact): boolean {
  return wanted(parties, "customer").test(reading);
}

const AIM = "(?:objectives?|goals?|aims?|vision|mission|ambitions?)";

/** What the provider is after for itself is no aim of the customer. */
const aimsOf = perParties((names) =>
  anyCase(
    `(?:${names})\\s+(?:own\\s+)?(?:(?:pursues?|has)\\s+(?:\\w+\\s+){0,3})?${AIM}\\b|\\b${AIM}\\s+of\\s+(?:${names})\\s+(?:is|are)\\b|\\bpurposes?\\s+of\\b[^.;]{0,40}?\\b(?:is|are)\\s+(?:for\\s+(?:${names})\\s+to|that\\s+(?:${names}))\\b`,
  ),
);

/** Whether a sentence below a heading on objectives can be one. */
function isOutcome(sentence: SentenceFact): boolean {
  const { reading } = sentence;
  return (
    reading.length > say.SHORTEST &&
    !binds(sentence) &&
    (say.GAINS.test(reading) || say.MEASURE.test(reading) || say.INFINITIVE.test(reading))
  );
}

function isUnderObjectives({ sentence: { start } }: SentenceFact, document: ContractDocument): boolean {
  const above = document.text.slice(Math.max(0, start - say.LOOK_BACK), start);
  return say.LOST_HEADING.test(above) || isObjectiveHeading(document.headingPath(start).at(-1) ?? "");
}

const BINDING: ReadonlySet<Modality> = new Set<Modality>(["right", "prohibition", "no-duty"]);

/** What a party may or must not do is no aim, whatever heading it stands under. */
function binds({ statements, reading }: SentenceFact): boolean {
  return statements.some(
    ({ modality, negated, actor }) => actor !== null && (negated || BINDING.has(modality)) && !say.CAN.test(reading),
  );
}

/** How many letters of a word tell that it is one for a wish. */
const WISH_LENGTH = 8;

/** The customer, or both, want something; a provider that wants to provide says nothing of the customer's aims. */
function wishes({ statements, reading }: SentenceFact, parties: PartiesFact): boolean {
  // what stands behind the wish makes no case of it: "(not more than one for each Plan)"
  const wish = behindWish(reading);
  if (say.IF_EVER.test(reading.slice(0, reading.length - wish.length + WISH_LENGTH))) return false;
  const wished = statements.some(
    ({ side, action }) => (side === "customer" || side === "both") && say.WISH.test(action),
  );
  if (wished) return true;
  return wishing(parties, "customer").test(reading);
}

const wishing = perParties((names) =>
  anyCase(`(?:${names}|\\bparties)\\b(?:[^.;]{0,40}?|[^.;]{0,160}?\\band )\\b${say.WISHES}`),
);

/** What is wished for, as far as one reads before one has forgotten who wishes. */
function wishIn(reading: string): string {
  return behindWish(reading).slice(0, say.REACH);
}

function behindWish(reading: string): string {
  const at = reading.search(/\b(?:wish|desir|want|seek|intend|aim|hope|need|plan|would like)/i);
  return at === -1 ? "" : reading.slice(at);
}
