import { tryDefinition } from "../../../packages/core/dist/provision/try-definition.js";
import { nameOf, onlyWith, partsOf } from "./parts.mjs";

const known = new WeakMap();

function partsFor(definition) {
  const before = known.get(definition);
  if (before !== undefined) return before;
  const parts = partsOf(definition);
  known.set(definition, parts);
  return parts;
}

/**
 * What each alternative of a provision did in one document.
 *
 * @returns {readonly { sentence: object, found: readonly string[], refused: readonly string[] }[]} sentences in which alternatives of its patterns found it,
 * or in which alternatives of its exceptions took it back
 */
export function usesIn(definition, { document, facts }) {
  const { anchors } = definition;
  const unrefined = { ...definition, weights: undefined, refine: undefined, unless: [] };
  return facts.evidence
    .filter(({ reading }) => hasAnchor(reading, anchors))
    .filter((sentence) => tryDefinition(unrefined, sentence, document, facts) !== null)
    .map((sentence) => ({
      sentence: sentence.sentence,
      found: partsFor(definition).flatMap((part) => foundBy(part, definition, sentence, document, facts)),
      refused: refusedBy(definition, sentence, document, facts),
    }))
    .filter(({ found, refused }) => found.length + refused.length > 0);
}

function foundBy(part, definition, sentence, document, facts) {
  if (part.kind === "unless") return [];
  let used = [];
  const watched = {
    ...onlyWith(definition, part),
    weights: undefined,
    refine(input) {
      used = part.usedIn(input.match);
      return definition.refine === undefined ? {} : definition.refine(input);
    },
  };
  return tryDefinition(watched, sentence, document, facts) === null ? [] : used.map((index) => nameOf(part, index));
}

function refusedBy(definition, sentence, document, facts) {
  const tried = (unless) => tryDefinition({ ...definition, weights: undefined, unless }, sentence, document, facts);
  const { unless = [] } = definition;
  if (unless.length === 0 || tried([]) === null) return [];
  return partsFor(definition)
    .filter(({ kind, index }) => kind === "unless" && tried([unless[index]]) === null)
    .flatMap((part) => {
      const match = part.pattern.exec(sentence.reading);
      return match === null ? [] : part.usedIn(match).map((index) => nameOf(part, index));
    });
}

function hasAnchor(reading, anchors) {
  const text = reading.toLowerCase().replaceAll("’", "'").replace(/\s/g, " ");
  return anchors.some((anchor) => text.includes(anchor));
}
