import { inLatinForm } from "../matched-letters.js";
import type { ContractDocument } from "../ast/document.js";
import type { ContractNode, Sentence } from "../ast/nodes.js";
import { contextsOf, type Context } from "./lead-ins.js";
import { statementsOf } from "./statements.js";
import { toldInFull } from "./told.js";
import type { PartiesFact, SentenceFact, Side, Statement } from "./types.js";

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
  readonly #before: () => SentenceFact | null;
  #statements: readonly Statement[] | null = null;

  constructor(
    { sentence, reading, leadIn }: Pick<SentenceFact, "sentence" | "reading" | "leadIn">,
    parties: (at: number) => PartiesFact,
    before: () => SentenceFact | null,
  ) {
    this.sentence = sentence;
    this.reading = reading;
    this.leadIn = leadIn;
    this.#parties = parties;
    this.#before = before;
  }

  get statements(): readonly Statement[] {
    const parties = this.#parties(this.sentence.start);
    this.#statements ??= statementsOf(this.reading, parties, () => sideSpokenOf(this.#before(), parties));
    return this.#statements;
  }
}

/** Whom a sentence is about: the party it begins with, else the first that acts. */
function sideSpokenOf(fact: SentenceFact | null, parties: PartiesFact): Side | null {
  if (fact === null) return null;
  return parties.sideOf(fact.reading) ?? fact.statements.find(({ side }) => side !== null)?.side ?? null;
}

/** The sentence in front of one in the same clause. */
function sentenceBefore(document: ContractDocument, node: Sentence): Sentence | null {
  const parent = document.ancestors(node).at(-1);
  const siblings: readonly ContractNode[] = parent !== undefined && "children" in parent ? parent.children : [];
  const before = siblings[siblings.indexOf(node) - 1];
  return before?.type === "Sentence" ? before : null;
}

/**
 * Makes the function that says how a sentence of a document reads. Each sentence is read once.
 *
 * @param parties - Who is meant by a subject at an offset.
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
    const own = document.quote(node);
    const told = parties(node.start).sideOf("you") === null ? own : toldInFull(own, leadIn);
    const reading = inLatinForm(`${lead}${told}${tail}`);
    const fact = new ReadSentence({ sentence: node, reading, leadIn }, parties, () => {
      const neighbour = sentenceBefore(document, node);
      return neighbour === null ? null : read(neighbour);
    });
    known.set(node, fact);
    return fact;
  };
  return read;
}
