import { ownWordsAt } from "../analysis/sentences.js";
import type { Facts, SentenceFact } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import { favoursAt } from "./favours.js";
import { gramsOf } from "./grams.js";
import { firstMatch, type PlacedMatch } from "./matching.js";
import type { ProvisionDefinition, ProvisionMatch } from "./types.js";
import { reasonsIn, sumOf } from "./weights.js";

/** What a definition says about one sentence, and where in its reading. */
export interface Recognition {
  readonly match: Required<ProvisionMatch>;
  readonly at: number;
}

/**
 * Tries one definition on one sentence: its patterns, then its `refine`, then, where it has them, the weights of all its words.
 * Weights can take back what a pattern matched and, where they may, find what no pattern does; `refine` is asked in either case.
 */
export function tryDefinition(
  definition: ProvisionDefinition,
  sentence: SentenceFact,
  document: ContractDocument,
  facts: Facts,
): Recognition | null {
  const stated = stateOf(definition, firstMatch(definition, sentence, document), sentence, document, facts);
  const weights = definition.weights?.();
  if (weights === undefined || (stated === null && !weights.finds)) return stated;
  const grams = gramsOf(sentence, document, facts.parties);
  if (sumOf(weights, grams, stated !== null) < 0) return null;
  if (stated !== null) return stated;
  const whole = stateOf(definition, wholeSentence(sentence), sentence, document, facts);
  return whole && withReasons(whole, reasonsIn(weights, grams));
}

/** Where no pattern matched, the fact `words` says which words decided. */
function withReasons({ match, at }: Recognition, reasons: readonly string[]): Recognition {
  return { match: { ...match, facts: { ...match.facts, words: reasons.join(", ") } }, at };
}

function stateOf(
  definition: ProvisionDefinition,
  placed: PlacedMatch | null,
  sentence: SentenceFact,
  document: ContractDocument,
  facts: Facts,
): Recognition | null {
  if (placed === null) return null;
  const { match, at } = placed;
  const refined = definition.refine === undefined ? {} : definition.refine({ sentence, match, document, facts });
  if (refined === null) return null;
  return { match: { favours: refined.favours ?? favoursAt(sentence, at), facts: refined.facts ?? {} }, at };
}

/** Stands for the match of a pattern where all the words together decided. */
function wholeSentence(sentence: SentenceFact): PlacedMatch | null {
  const match = /.+/s.exec(sentence.reading);
  return match === null ? null : { match, at: ownWordsAt(sentence) };
}
