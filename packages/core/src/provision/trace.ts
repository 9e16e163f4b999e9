import type { Facts, SentenceFact } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import { AnchorIndex } from "./anchors.js";
import { firstMatch } from "./matching.js";
import { gramsOf } from "./grams.js";
import { tryDefinition } from "./try-definition.js";
import type { ProvisionDefinition } from "./types.js";
import { reasonsIn } from "./weights.js";

/** How far a sentence got on the way to a provision. */
export interface Trace {
  readonly outcome: "recognised" | "refused" | "taken-back" | "outweighed" | "heading-needed" | "words-only";
  /** Anchors of the definition that the sentence has. */
  readonly anchors: readonly string[];
  /** The words that fitted a pattern, those that took the match back, or those that weigh most against it. */
  readonly matched: string | null;
}

/** Tries a definition on a sentence as the recogniser does and says where it stopped; `null` without any word of the matter. */
export function trace(
  definition: ProvisionDefinition,
  sentence: SentenceFact,
  document: ContractDocument,
  facts: Facts,
): Trace | null {
  const anchors = anchorsIn(definition, sentence.reading);
  if (anchors.length === 0) return null;
  const placed = firstMatch(definition, sentence, document);
  if (placed !== null) {
    const { match } = placed;
    const refused = definition.refine?.({ sentence, match, document, facts }) === null;
    if (refused) return { outcome: "refused", anchors, matched: match[0] };
    const against = weighedAgainst(definition, sentence, document, facts);
    return against === null
      ? { outcome: "recognised", anchors, matched: match[0] }
      : { outcome: "outweighed", anchors, matched: against };
  }
  const { unless = [], headingPatterns = [] } = definition;
  if (firstMatch({ ...definition, unless: [] }, sentence, document) !== null) {
    const words = unless.map((pattern) => pattern.exec(sentence.reading)?.[0]).find((found) => found !== undefined);
    return { outcome: "taken-back", anchors, matched: words ?? null };
  }
  const anywhere = { ...definition, patterns: headingPatterns.map(({ pattern }) => pattern), headingPatterns: [] };
  const below = firstMatch(anywhere, sentence, document);
  return below === null
    ? { outcome: "words-only", anchors, matched: null }
    : { outcome: "heading-needed", anchors, matched: below.match[0] };
}

/** The words of a sentence that speak loudest against a match, where its weights take it back. */
function weighedAgainst(
  definition: ProvisionDefinition,
  sentence: SentenceFact,
  document: ContractDocument,
  facts: Facts,
): string | null {
  const weights = definition.weights?.();
  if (weights === undefined || tryDefinition(definition, sentence, document, facts) !== null) return null;
  return reasonsIn(weights, gramsOf(sentence, document, facts.parties), -1).join(", ");
}

const indexes = new WeakMap<ProvisionDefinition, AnchorIndex>();

function anchorsIn(definition: ProvisionDefinition, reading: string): readonly string[] {
  const index = indexes.get(definition) ?? new AnchorIndex(definition.anchors.map((anchor) => [anchor]));
  indexes.set(definition, index);
  const marked = new Uint8Array(definition.anchors.length);
  index.mark(reading, marked);
  return definition.anchors.filter((_, i) => marked[i] === 1);
}
