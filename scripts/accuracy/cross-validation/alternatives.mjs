import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";

/**
 * The alternatives of a pattern, outer ones first: the whole pattern is one where no bar stands outside all brackets.
 *
 * @param shared sources of lists whose words are no choice of this pattern; their alternatives are left out
 * @returns {readonly { start: number, end: number, outermost: boolean }[]} where each stands in the source
 */
export function alternativesOf(pattern, shared = []) {
  const { source } = pattern;
  const ranges = shared.flatMap((list) => occurrences(source, list));
  const found = [];
  visitRegExpAST(parsed(pattern), {
    onAlternativeEnter({ parent, start, end }) {
      const outermost = parent.type === "Pattern";
      // what a look around forbids is no word that finds anything, and a lone one goes with what holds it
      if (!outermost && (parent.alternatives.length < 2 || parent.negate === true)) return;
      if (!ranges.some((range) => range.start <= start && end <= range.end)) found.push({ start, end, outermost });
    },
  });
  return found;
}

const parsed = ({ source, unicode }) => new RegExpParser().parsePattern(source, 0, source.length, { unicode });

function occurrences(source, list) {
  const found = [];
  for (let at = source.indexOf(list); at !== -1; at = source.indexOf(list, at + list.length))
    found.push({ start: at, end: at + list.length });
  return found;
}

/** The pattern with an empty group behind each alternative: the n-th takes part in a match where the n-th alternative does. */
export function marked({ source, flags }, alternatives) {
  const inOrder = alternatives.map(({ end }, index) => ({ end, index })).sort((a, b) => a.end - b.end);
  let text = "";
  let at = 0;
  for (const { end } of inOrder) {
    text += `${source.slice(at, end)}()`;
    at = end;
  }
  const pattern = new RegExp(text + source.slice(at), flags);
  return { pattern, usedIn: (match) => inOrder.flatMap(({ index }, n) => (match[n + 1] === undefined ? [] : [index])) };
}

/** The pattern without some of its alternatives; `null` where nothing is left. */
export function without(pattern, struck) {
  if (struck.length === 0) return pattern;
  const { source, flags } = pattern;
  const isStruck = ({ start, end }) => struck.some((one) => one.start === start && one.end === end);
  const left = written(parsed(pattern), source, isStruck);
  return left === null ? null : new RegExp(left, flags);
}

/** The source of a node with what is struck left out; `null` where all ways to match it are. */
function written(node, source, isStruck) {
  const alternatives = alternativesIn(node);
  if (alternatives === null) return writtenAround(node, source, isStruck);
  const left = alternatives.flatMap((one) => {
    const text = isStruck(one) ? null : writtenAround(one, source, isStruck);
    return text === null ? [] : [text];
  });
  if (left.length === 0) return null;
  const open = source.slice(node.start, alternatives[0].start);
  return open + left.join("|") + source.slice(alternatives.at(-1).end, node.end);
}

function writtenAround(node, source, isStruck) {
  let text = "";
  let at = node.start;
  for (const child of childrenOf(node)) {
    const left = written(child, source, isStruck);
    if (left === null) return isOptional(node) ? "" : null;
    text += source.slice(at, child.start) + left;
    at = child.end;
  }
  return text + source.slice(at, node.end);
}

const alternativesIn = ({ type, alternatives }) => (type === "CharacterClass" ? null : (alternatives ?? null));
const isOptional = ({ type, min }) => type === "Quantifier" && min === 0;

function childrenOf(node) {
  if (node.type === "Alternative") return node.elements;
  return node.type === "Quantifier" ? [node.element] : [];
}
