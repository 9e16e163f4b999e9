import type { Definition, Span } from "../../ast/nodes.js";

const word = /[A-Z0-9][\w’'&-]*/gi;
/** What may follow a term in a use of it: nothing of a word, or the ending of a plural or possessive. */
const ending = /(?:e?s|[’']s?)?(?![\w-])/y;

/**
 * Where each term is used, outside the places that define it. The longest term wins: "Customer Data" is no use of
 * "Customer". Plurals count. Linear in the text but for terms that begin with the same word.
 */
export function usesOf(text: string, definitions: ReadonlyMap<string, readonly Definition[]>): Map<string, Span[]> {
  const byFirst = termsByFirstWord([...definitions.keys()]);
  const defining = [...definitions.values()].flat().sort((a, b) => a.start - b.start);
  const uses = new Map<string, Span[]>();
  let next = 0;
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const start = match.index;
    const candidates = byFirst.get(stem(match[0]));
    if (candidates === undefined) continue;
    const [term, end] = longestAt(text, start, candidates);
    if (term === null) continue;
    word.lastIndex = end;
    while ((defining[next]?.end ?? Infinity) <= start) next += 1;
    if ((defining[next]?.start ?? Infinity) < end) continue;
    const list = uses.get(term);
    if (list === undefined) uses.set(term, [{ start, end }]);
    else list.push({ start, end });
  }
  return uses;
}

/** Terms by their first word, the longest first. */
function termsByFirstWord(terms: readonly string[]): Map<string, string[]> {
  const byFirst = new Map<string, string[]>();
  for (const term of [...terms].sort((a, b) => b.length - a.length)) {
    const first = stem(/[A-Z0-9][\w’'&-]*/i.exec(term)?.[0] ?? "");
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [term]);
    else others.push(term);
  }
  return byFirst;
}

/** A word without the ending of a plural or possessive. */
function stem(word: string): string {
  const last = word.charAt(word.length - 1);
  if (last === "’" || last === "'") return word.slice(0, -1);
  if (last !== "s") return word;
  const before = word.charAt(word.length - 2);
  return word.slice(0, before === "’" || before === "'" || before === "e" ? -2 : -1);
}

function longestAt(text: string, start: number, candidates: readonly string[]): [string | null, number] {
  for (const term of candidates) {
    if (!text.startsWith(term, start)) continue;
    ending.lastIndex = start + term.length;
    const match = ending.exec(text);
    if (match !== null) return [term, ending.lastIndex];
  }
  return [null, start];
}
