import type { Facts, SentenceFact, Statement } from "../analysis/types.js";
import { ownWordsAt } from "../analysis/sentences.js";
import type { ContractDocument } from "../ast/document.js";
import type { ContractNode, Section, Sentence, Span } from "../ast/nodes.js";
import { visit } from "../ast/visit.js";
import type { Provision } from "../provision/types.js";
import { phraseMatcher, type Matcher, type PatternEngine } from "./matcher.js";
import type { Finder, PlaybookSide } from "./types.js";

/** Words just before others that say there is nothing of the kind: "need not hold any …", "does not include …", "no … is". */
const DENIED =
  /\b(?:need not|(?:do|does|shall|will) not (?:include|contain|offer|provide for)|excludes|there (?:is|are) no|no(?! (?:later|less|more|fewer|event)\b))\s(?:[\w-]+\s){0,4}$/i;
const DENIED_LENGTH = 100;

/** A document with what is known of it. */
export interface FindingInput {
  readonly document: ContractDocument;
  readonly facts: Facts;
}

/** Words of a document that a finder means. */
export interface Hit {
  /** The words themselves, or the sentence where they are spread over more than one. */
  readonly words: Span;
  readonly sentence: Span;
  /** The section around them, in which the parts of a clause are looked for. */
  readonly scope: Span;
  /** 1 for operative text, 0.5 for recitals and definitions. */
  readonly weight: number;
  /** The sentence says that something need not be, or is not. */
  readonly denied: boolean;
  /** The index of the finder. */
  readonly rank: number;
}

/** Finds what a list of finders means, in document order, each sentence once; `within` narrows the search. */
export type Search = (input: FindingInput, within?: Span) => readonly Hit[];

/** Makes the search for a list of finders; their patterns are compiled once. */
export function searchFor(finders: readonly Finder[], engine: PatternEngine): Search {
  const searches = finders.map((finder) => searchOf(finder, engine));
  return (input, within) => {
    const hits = searches.flatMap((search, rank) => search(input, within).map((hit) => ({ ...hit, rank })));
    hits.sort((a, b) => a.sentence.start - b.sentence.start || a.rank - b.rank);
    return hits.filter((hit, index) => hits[index - 1]?.sentence.start !== hit.sentence.start);
  };
}

type UnrankedSearch = (input: FindingInput, within?: Span) => readonly Omit<Hit, "rank">[];

function searchOf(finder: Finder, engine: PatternEngine): UnrankedSearch {
  const { by, words } = finder;
  const holds = conditionOf(finder, engine);
  switch (by) {
    case "phrase":
      return (input, within) => inSentences(phraseMatcher(words, input.facts.parties), holds, input, within);
    case "pattern": {
      const matcher = engine(words);
      return (input, within) => inSentences(matcher, holds, input, within);
    }
    case "heading":
      return belowHeading(engine(words), holds);
    case "provision":
      return (input, within) =>
        input.facts
          .provisions(words)
          .filter((provision) => finder.favours === undefined || provision.favours === finder.favours)
          .flatMap((provision) => ofProvision(provision, holds, input, within));
  }
}

type Condition = (fact: SentenceFact, at: number, input: FindingInput) => boolean;

function conditionOf({ under, unless, actor, notActor }: Finder, engine: PatternEngine): Condition {
  const heading = under === undefined ? null : engine(under);
  const against = unless === undefined ? null : engine(unless);
  return (fact, at, { document }) => {
    if (heading !== null && !document.headingPath(fact.sentence.start).some((text) => heading(text) !== null))
      return false;
    if (against !== null && against(fact.reading) !== null) return false;
    if (notActor !== undefined && statementAt(fact, at)?.side === notActor) return false;
    return actor === undefined || acts(fact, at, actor);
  };
}

/** Whether a side is who acts at an offset of the reading. */
function acts(fact: SentenceFact, at: number, actor: PlaybookSide): boolean {
  const side = statementAt(fact, at)?.side;
  return side === actor || side === "both";
}

function statementAt({ statements }: SentenceFact, at: number): Statement | undefined {
  return statements.findLast((one) => one.start <= at) ?? statements[0];
}

function inSentences(matcher: Matcher, holds: Condition, input: FindingInput, within?: Span): Omit<Hit, "rank">[] {
  return sentencesOf(input, within).flatMap((fact) => {
    const match = matchIn(fact, matcher);
    if (match === null || !holds(fact, match.start, input)) return [];
    const shift = fact.sentence.start - ownWordsAt(fact);
    const inside = match.start >= ownWordsAt(fact) && shift + match.end <= fact.sentence.end && asWritten(fact, input);
    const words = inside ? { start: shift + match.start, end: shift + match.end } : spanOf(fact.sentence);
    return [hitOf(words, fact, match.start, input)];
  });
}

/** Whether the own words of a reading are those of the document, so that a place in one is a place in the other. */
function asWritten(fact: SentenceFact, { document }: FindingInput): boolean {
  return fact.reading.startsWith(document.quote(fact.sentence), ownWordsAt(fact));
}

/** The place in the reading; words that the lead-in has to itself belong to another sentence. */
function matchIn(fact: SentenceFact, matcher: Matcher): Span | null {
  const from = ownWordsAt(fact);
  const own = matcher(fact.reading.slice(from));
  if (own !== null) return { start: from + own.start, end: from + own.end };
  const spread = from === 0 ? null : matcher(fact.reading);
  return spread === null || spread.end <= from ? null : spread;
}

function belowHeading(matcher: Matcher, holds: Condition): UnrankedSearch {
  return (input, within) =>
    partsHeaded(matcher, input).flatMap((part) => {
      const [first] = sentencesOf(input, part);
      if (first === undefined || !holds(first, 0, input) || !overlaps(first.sentence, within)) return [];
      return [{ ...hitOf(spanOf(first.sentence), first, 0, input), scope: part }];
    });
}

/** The outermost parts with a heading that matches. */
function partsHeaded(matcher: Matcher, { document }: FindingInput): Span[] {
  const parts: Span[] = [];
  visit(document.tree, (node) => {
    if (node.type !== "Section" && node.type !== "Clause") return undefined;
    if (node.heading === null || matcher(node.heading.value) === null) return undefined;
    parts.push(spanOf(node));
    return false;
  });
  return parts;
}

function ofProvision(
  { evidence }: Provision,
  holds: Condition,
  input: FindingInput,
  within?: Span,
): Omit<Hit, "rank">[] {
  const [first] = evidence;
  if (first === undefined || !overlaps(first, within)) return [];
  const fact = sentencesOf(input, first)[0];
  if (fact === undefined || !holds(fact, fact.reading.length, input)) return [];
  // the recogniser has judged for itself whether the words deny it
  return [{ ...hitOf(spanOf(first), fact, 0, input), denied: false }];
}

function hitOf(words: Span, fact: SentenceFact, at: number, { document, facts }: FindingInput): Omit<Hit, "rank"> {
  const { sentence } = fact;
  const modality = statementAt(fact, at)?.modality;
  const before = fact.reading.slice(Math.max(0, at - DENIED_LENGTH), at);
  return {
    words,
    sentence: spanOf(sentence),
    scope: spanOf(sectionAround(document, sentence) ?? document.tree),
    weight: facts.weight(sentence),
    denied: modality === "no-duty" || DENIED.test(before),
  };
}

function sectionAround(document: ContractDocument, sentence: Sentence): Section | undefined {
  return document.ancestors(sentence).findLast((node): node is Section => node.type === "Section");
}

function sentencesOf({ facts }: FindingInput, within?: Span): readonly SentenceFact[] {
  return within === undefined ? facts.evidence : facts.evidence.filter(({ sentence }) => overlaps(sentence, within));
}

function overlaps(span: Span, within: Span | undefined): boolean {
  return within === undefined || (span.start < within.end && span.end > within.start);
}

function spanOf({ start, end }: Span | ContractNode): Span {
  return { start, end };
}
