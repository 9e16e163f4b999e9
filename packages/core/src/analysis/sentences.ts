import type { ContractDocument } from "../ast/document.js";
import type { Sentence } from "../ast/nodes.js";
import { contextsOf, type Context } from "./lead-ins.js";
import { statementsOf } from "./statements.js";
import type { PartiesFact, SentenceFact, Statement } from "./types.js";

/** A lead-in longer than this is cut at the front, so that long lists stay cheap. */
const LEAD_IN_LENGTH = 1000;

/** Where a sentence's own words begin in its reading. */
export function ownWordsAt(fact: SentenceFact): number {
  return fact.leadIn === null ? 0 : Math.min(fact.leadIn.reading.length, LEAD_IN_LENGTH) + 1;
}

/** A sentence as read; its statements are worked out when they are first asked for. */
class ReadSentence implements SentenceFact {
  readonly sentence: Sentence;
  readonly reading: string;
  readonly leadIn: SentenceFact | null;
  readonly #parties: (at: number) => PartiesFact;
  #statements: readonly Statement[] | null = null;

  constructor(sentence: Sentence, reading: string, leadIn: SentenceFact | null, parties: (at: number) => PartiesFact) {
    this.sentence = sentence;
    this.reading = reading;
    this.leadIn = leadIn;
    this.#parties = parties;
  }

  get statements(): readonly Statement[] {
    this.#statements ??= statementsOf(this.reading, this.#parties(this.sentence.start));
    return this.#statements;
  }
}

/**
 * Makes the function that says how a sentence of a document reads. Each sentence is read once.
 *
 * @param parties - Called when a statement is first asked for; who is meant by a subject at an offset.
 */
export function sentenceReader(
  document: ContractDocument,
  parties: (at: number) => PartiesFact,
): (node: Sentence) => SentenceFact {
  const known = new Map<Sentence, SentenceFact>();
  let contexts: ReadonlyMap<Sentence, Context> | null = null;
  const read = (node: Sentence): SentenceFact => {
    const before = known.get(node);
    if (before !== undefined) return before;
    contexts ??= contextsOf(document.tree, document.text);
    const context = contexts.get(node);
    const leadIn = context?.leadIn == null ? null : read(context.leadIn);
    const tail = context?.tail == null ? "" : ` ${document.quote(context.tail)}`;
    const lead = leadIn === null ? "" : `${leadIn.reading.slice(-LEAD_IN_LENGTH)} `;
    const fact = new ReadSentence(node, `${lead}${document.quote(node)}${tail}`, leadIn, parties);
    known.set(node, fact);
    return fact;
  };
  return read;
}
