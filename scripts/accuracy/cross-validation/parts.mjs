import * as lists from "../../../packages/rules/dist/provisions/words.js";
import { alternativesOf, marked, without } from "./alternatives.mjs";

/** Lists of the language that provisions share ("shall", "will", "must"; numbers; periods), as they stand in patterns. */
const shared = Object.values(lists).flatMap((list) => (typeof list === "string" ? [lists.words(list).source] : []));

/**
 * What a provision is made of, one part a regular expression, each with its alternatives.
 *
 * @returns {readonly { kind: "pattern" | "below" | "unless", index: number, name: string, alternatives: readonly object[] }[]}
 */
export function partsOf({ type, patterns, headingPatterns = [], unless = [] }) {
  const part = (kind) => (pattern, index) => {
    const alternatives = alternativesOf(pattern, shared);
    return { kind, index, name: `${type} ${kind} ${index}`, alternatives, ...marked(pattern, alternatives) };
  };
  return [
    ...patterns.map(part("pattern")),
    ...headingPatterns.map(({ pattern }) => pattern).map(part("below")),
    ...unless.map(part("unless")),
  ];
}

/** Name of one alternative of a part, under which it is known what it did. */
export const nameOf = ({ name }, index) => `${name} ${index}`;

/** The provision with one of its parts alone to find it, marked. */
export function onlyWith(definition, { kind, index, pattern }) {
  const below = definition.headingPatterns?.[index];
  return kind === "pattern"
    ? { ...definition, patterns: [pattern], headingPatterns: [] }
    : { ...definition, patterns: [], headingPatterns: [{ heading: below.heading, pattern }] };
}

/**
 * The provision without what is struck.
 *
 * @param isStruck told the name of an alternative and the alternative
 */
export function reduced(definition, isStruck) {
  const struckOf = (part) => part.alternatives.filter((one, index) => isStruck(nameOf(part, index), one));
  const parts = partsOf(definition).map((part) => ({ ...part, struck: struckOf(part) }));
  const kept = (kind, list = [], patternOf = (one) => one, withPattern = (_, pattern) => pattern) =>
    list.flatMap((one, index) => {
      const { struck } = parts.find((part) => part.kind === kind && part.index === index);
      const left = without(patternOf(one), struck);
      return left === null ? [] : [withPattern(one, left)];
    });
  if (parts.every(({ struck }) => struck.length === 0)) return definition;
  const { patterns, headingPatterns, unless } = definition;
  return {
    ...definition,
    patterns: kept("pattern", patterns),
    headingPatterns: kept(
      "below",
      headingPatterns,
      ({ pattern }) => pattern,
      (one, pattern) => ({ ...one, pattern }),
    ),
    unless: kept("unless", unless),
  };
}
