import { anyCase } from "../any-case.js";
import { ownWordsAt } from "../analysis/sentences.js";
import type { SentenceFact } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import { inlineItems } from "./inline-items.js";
import type { ProvisionDefinition } from "./types.js";

/** A match and where it starts in the reading of the sentence (the match itself may have been made in one item of a list). */
export interface PlacedMatch {
  readonly match: RegExpExecArray;
  readonly at: number;
}

/**
 * The first match of a definition in a sentence that no `unless` of it takes back.
 *
 * A match must reach into the sentence's own words: what stands wholly in its lead-in is found there. An `unless` looks at the words
 * around the match only, so that it hides neither another sentence nor another item of the same one.
 */
export function firstMatch(
  definition: ProvisionDefinition,
  sentence: SentenceFact,
  document: ContractDocument,
): PlacedMatch | null {
  const finders = findersFor(definition, sentence, document);
  const own = ownWordsAt(sentence);
  const whole = search(finders, definition.unless, sentence.reading, own);
  if (whole !== null) return { match: whole, at: whole.index };
  for (const item of inlineItems(sentence.reading)) {
    if (item.at < own) continue;
    const match = search(finders, definition.unless, item.reading, item.lead);
    if (match !== null) return { match, at: item.at };
  }
  return null;
}

function search(
  finders: readonly RegExp[],
  unless: readonly RegExp[] | undefined,
  reading: string,
  own: number,
): RegExpExecArray | null {
  for (const finder of finders) {
    finder.lastIndex = 0;
    for (let match = finder.exec(reading); match !== null; match = finder.exec(reading)) {
      if (match.index + match[0].length > own && !isTakenBack(unless, reading, match)) return match;
      finder.lastIndex = match.index + Math.max(1, match[0].length);
    }
  }
  return null;
}

function findersFor(
  definition: ProvisionDefinition,
  sentence: SentenceFact,
  document: ContractDocument,
): readonly RegExp[] {
  const { anywhere, below } = findersOf(definition);
  if (below.length === 0) return anywhere;
  const headings = document.headingPath(sentence.sentence.start);
  const here = below.filter(({ heading }) => headings.some((words) => heading.test(words)));
  return [...anywhere, ...here.map(({ finder }) => finder)];
}

function isTakenBack(unless: readonly RegExp[] | undefined, reading: string, match: RegExpExecArray): boolean {
  if (unless === undefined) return false;
  const end = match.index + match[0].length;
  const from = match.index === 0 ? 0 : reading.lastIndexOf(";", match.index - 1) + 1;
  const until = reading.indexOf(";", end);
  const around = reading.slice(from, until === -1 ? undefined : until);
  return unless.some((pattern) => pattern.test(around));
}

/** The patterns of a definition, able to go on behind a match. */
interface Finders {
  readonly anywhere: readonly RegExp[];
  readonly below: readonly { readonly heading: RegExp; readonly finder: RegExp }[];
}

const known = new WeakMap<ProvisionDefinition, Finders>();

function findersOf(definition: ProvisionDefinition): Finders {
  const before = known.get(definition);
  if (before !== undefined) return before;
  const { patterns, headingPatterns = [] } = definition;
  const finders = {
    anywhere: patterns.map(global),
    below: headingPatterns.map(({ heading, pattern }) => ({ heading, finder: global(pattern) })),
  };
  known.set(definition, finders);
  return finders;
}

function global(pattern: RegExp): RegExp {
  const flags = `${pattern.flags}g`;
  return pattern.ignoreCase ? anyCase(pattern.source, flags) : new RegExp(pattern.source, flags);
}
