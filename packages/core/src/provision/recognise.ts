import type { Facts, SentenceFact } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import type { Span } from "../ast/nodes.js";
import { ownWordsAt } from "../analysis/sentences.js";
import { AnchorIndex } from "./anchors.js";
import { tryDefinition, type Recognition } from "./try-definition.js";
import type { Evidence, Provision, ProvisionDefinition, ProvisionMatch } from "./types.js";

/** Two sentences with nothing but white space and a clause number between them are one piece of evidence. */
const GAP = /^\s*(?:(?:\(\w{1,5}\)|\d[\d.]*(?:\(\w{1,4}\))*[.)]?|\w[.)]|[ivx]{1,5}[.)]|[•·–-])\s*)?$/i;
const LONGEST_GAP = 24;

interface Recognised {
  readonly type: string;
  /** Where it was first found: the sentence, and the definition among those tried on it. */
  readonly at: number;
  readonly order: number;
  readonly match: Required<ProvisionMatch>;
  readonly spans: Span[];
}

const indexes = new WeakMap<readonly ProvisionDefinition[], AnchorIndex>();

/**
 * Makes the function that finds the provisions of a document in the sentences that count as evidence, in document order:
 * those of one type, or all of them. A type that nobody asks for costs nothing.
 *
 * One pass over each sentence decides which definitions are tried on it at all. Sentences next to each other that state the same
 * provision for the same side make one provision.
 */
export function recogniser(
  document: ContractDocument,
  facts: Facts,
  definitions: readonly ProvisionDefinition[],
): (type?: string) => readonly Provision[] {
  let candidates: readonly (readonly number[])[] | null = null;
  const known = new Map<string, readonly Recognised[]>();
  const ofType = (type: string): readonly Recognised[] => {
    candidates ??= candidatesIn(facts, definitions);
    const before = known.get(type);
    if (before !== undefined) return before;
    const found = recogniseType(type, candidates, definitions, document, facts);
    known.set(type, found);
    return found;
  };
  const results = new Map<string | undefined, readonly Provision[]>();
  return (type) => {
    const before = results.get(type);
    if (before !== undefined) return before;
    const types = type === undefined ? [...new Set(definitions.map((definition) => definition.type))] : [type];
    const found = types.flatMap(ofType).sort((a, b) => a.at - b.at || a.order - b.order);
    const provisions = found.map((one) => provisionFrom(one, document));
    results.set(type, provisions);
    return provisions;
  };
}

/** For each definition, the evidence it is tried on: the indexes of the sentences with one of its anchors. */
function candidatesIn(facts: Facts, definitions: readonly ProvisionDefinition[]): number[][] {
  const index = indexFor(definitions);
  const marked = new Uint8Array(definitions.length);
  const candidates = definitions.map((): number[] => []);
  facts.evidence.forEach(({ reading }, at) => {
    marked.fill(0);
    index.mark(reading, marked);
    for (let i = 0; i < marked.length; i++) if (marked[i] === 1) candidates[i]?.push(at);
  });
  return candidates;
}

function recogniseType(
  type: string,
  candidates: readonly (readonly number[])[],
  definitions: readonly ProvisionDefinition[],
  document: ContractDocument,
  facts: Facts,
): Recognised[] {
  const tries = definitions.flatMap((definition, order) =>
    definition.type === type ? (candidates[order] ?? []).map((at) => ({ definition, order, at })) : [],
  );
  tries.sort((a, b) => a.at - b.at || a.order - b.order);
  const found: Recognised[] = [];
  for (const { definition, order, at } of tries) {
    const sentence = facts.evidence[at];
    const recognition = sentence === undefined ? null : tryDefinition(definition, sentence, document, facts);
    if (sentence === undefined || recognition === null) continue;
    const hit = hitOf(recognition, sentence, document);
    const before = found.at(-1);
    if (before !== undefined && continues(document, before, hit)) extend(document, before, hit);
    else found.push({ type, at, order, ...hit });
  }
  return found;
}

function provisionFrom({ type, match, spans }: Recognised, document: ContractDocument): Provision {
  return {
    type,
    favours: match.favours,
    facts: match.facts,
    evidence: spans.map((span) => evidenceFor(document, span)),
  };
}

function indexFor(definitions: readonly ProvisionDefinition[]): AnchorIndex {
  const known = indexes.get(definitions);
  if (known !== undefined) return known;
  const index = new AnchorIndex(definitions.map((definition) => definition.anchors));
  indexes.set(definitions, index);
  return index;
}

interface Hit {
  readonly match: Required<ProvisionMatch>;
  readonly spans: Span[];
}

function hitOf({ match, at }: Recognition, sentence: SentenceFact, document: ContractDocument): Hit {
  const lead = sentence.leadIn !== null && at < ownWordsAt(sentence) ? [spanOf(sentence.leadIn.sentence)] : [];
  return { match, spans: merge(document, [...lead, spanOf(sentence.sentence)]) };
}

function continues(document: ContractDocument, before: Recognised, hit: Hit): boolean {
  const end = before.spans.at(-1)?.end ?? 0;
  const start = hit.spans[0]?.start ?? 0;
  return touches(document, end, start) && before.match.favours === hit.match.favours;
}

function extend(document: ContractDocument, before: Recognised, hit: Hit): void {
  const merged = merge(document, [...before.spans, ...hit.spans]);
  before.spans.splice(0, before.spans.length, ...merged);
  Object.assign(before.match, { facts: { ...hit.match.facts, ...before.match.facts } });
}

/** Joins spans that touch or overlap, but for a clause number between them. */
function merge(document: ContractDocument, spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = merged.at(-1);
    if (before === undefined || !touches(document, before.end, span.start)) merged.push(span);
    else merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
  }
  return merged;
}

function touches(document: ContractDocument, end: number, start: number): boolean {
  return start <= end || (start - end <= LONGEST_GAP && GAP.test(document.text.slice(end, start)));
}

function spanOf(span: Span): Span {
  return { start: span.start, end: span.end };
}

function evidenceFor(document: ContractDocument, span: Span): Evidence {
  const { page } = document.place(span.start);
  return {
    ...span,
    quote: document.quote(span),
    clause: document.clauseName(span.start),
    ...(page === undefined ? {} : { page }),
  };
}
