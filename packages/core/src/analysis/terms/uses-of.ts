import type { Definition, Span } from "../../ast/nodes.js";
import { isPlainWord } from "../../plain-word.js";

/** What a word may have beside letters and digits. */
const inside: ReadonlySet<number> = new Set(Array.from("_’'&-", (sign) => sign.charCodeAt(0)));
/** What may follow a term in a use of it: nothing of a word, or the ending of a plural or possessive. */
const ending = /(?:e?s|[’']s?)?(?![\w-])/y;

/**
 * Where each term is used, outside the places that define it. The longest term wins: "Customer Data" is no use of
 * "Customer". Plurals count. Linear in the text but for terms that begin with the same word.
 */
export function usesOf(text: string, definitions: ReadonlyMap<string, readonly Definition[]>): Map<string, Span[]> {
  const byFirst = termsByFirstWord([...definitions.keys()]);
  const firsts = new Set(Array.from(byFirst.keys(), (word) => word.charCodeAt(0)));
  const defining = [...definitions.values()].flat().sort((a, b) => a.start - b.start);
  const uses = new Map<string, Span[]>();
  let next = 0;
  let behind = 0;
  for (let start = 0; start < text.length; start = behind) {
    behind = start + 1;
    const code = text.charCodeAt(start);
    if (!isPlainWord(code)) continue;
    behind = wordEnd(text, behind);
    // most words begin like none of the terms
    const candidates = firsts.has(code) ? byFirst.get(stem(text.slice(start, behind))) : undefined;
    if (candidates === undefined) continue;
    const [term, end] = longestAt(text, start, candidates);
    if (term === null) continue;
    behind = end;
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

function wordEnd(text: string, from: number): number {
  let end = from;
  for (let code = text.charCodeAt(end); isPlainWord(code) || inside.has(code); code = text.charCodeAt(end)) end++;
  return end;
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
