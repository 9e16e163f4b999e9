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
  const patterns = patternsFor(definition, sentence, document);
  const own = ownWordsAt(sentence);
  const whole = search(patterns, definition.unless, sentence.reading, own);
  if (whole !== null) return { match: whole, at: whole.index };
  for (const item of inlineItems(sentence.reading)) {
    if (item.at < own) continue;
    const match = search(patterns, definition.unless, item.reading, item.lead);
    if (match !== null) return { match, at: item.at };
  }
  return null;
}

function search(
  patterns: readonly RegExp[],
  unless: readonly RegExp[] | undefined,
  reading: string,
  own: number,
): RegExpExecArray | null {
  for (const pattern of patterns) {
    const finder = global(pattern);
    finder.lastIndex = 0;
    for (let match = finder.exec(reading); match !== null; match = finder.exec(reading)) {
      if (match.index + match[0].length > own && !isTakenBack(unless, reading, match)) return match;
      finder.lastIndex = match.index + Math.max(1, match[0].length);
    }
  }
  return null;
}

function patternsFor(
  definition: ProvisionDefinition,
  sentence: SentenceFact,
  document: ContractDocument,
): readonly RegExp[] {
  const { headingPatterns, patterns } = definition;
  if (headingPatterns === undefined) return patterns;
  const headings = document.headingPath(sentence.sentence.start);
  const below = headingPatterns.filter(({ heading }) => headings.some((words) => heading.test(words)));
  return [...patterns, ...below.map(({ pattern }) => pattern)];
}

function isTakenBack(unless: readonly RegExp[] | undefined, reading: string, match: RegExpExecArray): boolean {
  if (unless === undefined) return false;
  const end = match.index + match[0].length;
  const from = match.index === 0 ? 0 : reading.lastIndexOf(";", match.index - 1) + 1;
  const until = reading.indexOf(";", end);
  const around = reading.slice(from, until === -1 ? undefined : until);
  return unless.some((pattern) => pattern.test(around));
}

const finders = new WeakMap<RegExp, RegExp>();

/** The same pattern, able to go on behind a match. */
function global(pattern: RegExp): RegExp {
  const known = finders.get(pattern);
  if (known !== undefined) return known;
  const finder = new RegExp(pattern.source, `${pattern.flags}g`);
  finders.set(pattern, finder);
  return finder;
}
