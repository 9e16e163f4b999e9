import type { Modality, PartiesFact, SentenceFact, Side, Statement } from "@clauselint/core";
import { lastParty } from "../support/last-party.js";
import {
  LIST_LABEL,
  NAMES_THING,
  PRESENT,
  RECIPIENT,
  SAYS_DESTROY,
  SAYS_RETURN,
  WE_PRESENT,
} from "./data-return-words.js";
import { perParties } from "./per-parties.js";
import { words } from "./words.js";

/** "All files are returned": a duty in the present tense, whoever does it. */
const PASSIVE_NOW = words(
  "\\b(?:is|are) (?:\\w+ly |then )?(?:returned|handed (?:over|back)|given back|sent back|deleted|erased|destroyed|wiped|purged)\\b",
);

const DUTY_TO: ReadonlySet<Modality> = new Set<Modality>(["duty", "promise"]);

/** One side with what it does, as far as the words go on about it. */
export interface Act {
  readonly by: Side;
  readonly statement: Statement;
  readonly text: string;
}

/** Who does what in a sentence: by its statements, or by a verb in the present tense where they name no return. */
export function actsIn(fact: SentenceFact, parties: PartiesFact): readonly Act[] {
  const { reading, statements } = fact;
  if (
    statements.every(
      ({ modality, action }) => !DUTY_TO.has(modality) || !(SAYS_RETURN.test(action) || SAYS_DESTROY.test(action)),
    )
  ) {
    const present = inPresent(reading, parties);
    if (present.length > 0) return [...present, ...asked(fact)];
  }
  const passive = statements.length === 0 ? PASSIVE_NOW.exec(reading) : null;
  if (passive !== null) {
    const said = { start: 0, end: reading.length, actor: null, side: null, modality: "duty", negated: false } as const;
    const statement = { ...said, action: passive[0], condition: null, exception: null, hedge: null, vague: null };
    return [{ by: actorOf(statement, reading, fact, parties), statement, text: reading }];
  }
  return statements.map((statement, index) => {
    const next = statements.slice(index + 1).find(({ side }) => side !== null && side !== statement.side);
    const text = reading.slice(statement.start, next?.start);
    return { by: actorOf(statement, text, fact, parties), statement, text };
  });
}

const doesNow = perParties((names) =>
  words(`(?:${names} (?:\\w+ly )?(?:${PRESENT}|${WE_PRESENT})|\\bwe (?:\\w+ly )?${WE_PRESENT})\\b[^;]*`),
);

/** "Supplier deletes all copies": a duty without a modal word. */
function inPresent(reading: string, parties: PartiesFact): readonly Act[] {
  const match = doesNow(parties, "provider").exec(reading);
  if (match === null) return [];
  const start = match.index;
  const text = reading.slice(start, start + match[0].length);
  const qualifiers = { condition: null, exception: null, hedge: null, vague: null };
  const duty = { actor: null, side: "provider", modality: "duty", negated: false, action: text } as const;
  return [{ by: "provider", statement: { start, end: start + text.length, ...duty, ...qualifiers }, text }];
}

/** What the customer may ask for, beside what the provider does. */
function asked({ reading, statements }: SentenceFact): readonly Act[] {
  return statements
    .filter(({ side, modality }) => side === "customer" && modality === "right")
    .map((statement) => ({ by: "customer", statement, text: reading.slice(statement.start, statement.end) }));
}

function actorOf({ side, actor, start }: Statement, text: string, fact: SentenceFact, parties: PartiesFact): Side {
  const { reading, statements } = fact;
  if (actor !== null && RECIPIENT.test(actor) && /\bdisclos(?:er|ing)/i.test(reading)) return "both";
  if (side !== null) return side;
  const named = actor === null ? null : lastParty(actor, parties);
  if (named !== null) return named;
  const item = actor !== null && LIST_LABEL.test(actor);
  const led = item ? statements.findLast((one) => one.start < start && one.side !== null)?.side : null;
  if (led !== null && led !== undefined) return led;
  // Whoever holds the things gives them: the other party than the one they go to.
  const receiver = parties.sideOf(/\bto\s+([^,;.]{2,60})/i.exec(text)?.[1] ?? "");
  if (receiver === "provider") return "customer";
  if (actor !== null && !item && !NAMES_THING.test(actor)) return "unknown";
  const sides = new Set(statements.map((one) => one.side));
  if (sides.has("customer") && !sides.has("provider") && !sides.has("both")) return "customer";
  return receiver === "customer" ? "provider" : "both";
}
