import type { Modality, PartiesFact, SentenceFact, Side } from "@clauselint/core";
import { partyDoes } from "./party-does.js";
import { sideOfActor } from "./side-of-actor.js";
import { sideOfStatement } from "./side-of-statement.js";

/** "Customer Data", "the Supplier's software": things do not act, whoever's they are. */
const THING =
  /\b(?:data|content|records|information|materials?|software|deliverables?|code|access|rights?|licen[cs]es?|repositor\w+)\s*$/i;

/** Somebody with what it does, may do or must not do, as far as the words go on about it. */
export interface Act {
  /** Who acts; `null` for a passive without an agent. */
  readonly side: Side | null;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly text: string;
}

/** Verbs of a side in the present tense: regular expression sources, a space for any white space, without groups that capture. */
export type PresentVerbs = Readonly<Partial<Record<"customer" | "provider", string>>>;

/**
 * What a sentence says that its parties do, statement by statement; and, where no statement is read, what a side does in the present
 * tense with one of some verbs that are read as statements nowhere else ("uses", "has", "grant"): what it does binds the provider, and
 * what it has or gives is a right of the customer.
 */
export function actsIn(sentence: SentenceFact, parties: PartiesFact, verbs: PresentVerbs): readonly Act[] {
  const { reading, statements } = sentence;
  const acts = statements.map((statement, index): Act => {
    const next = statements.slice(index + 1).find(({ side, start }) => side !== null && start > statement.start);
    const thing = THING.test(statement.actor ?? "");
    return {
      side: thing ? null : (sideOfStatement(statement, parties) ?? sideOfActor(statement, parties)),
      modality: statement.modality,
      negated: statement.negated,
      hedged: statement.hedge !== null,
      text: reading.slice(statement.start, next?.start),
    };
  });
  return [...presentActs(sentence, parties, verbs), ...acts];
}

function presentActs({ reading, statements }: SentenceFact, parties: PartiesFact, verbs: PresentVerbs): readonly Act[] {
  return (["provider", "customer"] as const).flatMap((side): Act[] => {
    const source = verbs[side];
    const now = source === undefined ? null : partyDoes(parties, side, source).exec(reading);
    if (now === null || statements.some(({ start, end }) => start <= now.index && now.index < end)) return [];
    const text = reading.slice(now.index, statements.find(({ start }) => start > now.index)?.start);
    const modality = side === "provider" ? "duty" : "right";
    return [{ side, modality, negated: false, hedged: false, text }];
  });
}
