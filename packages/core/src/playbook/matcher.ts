import type { PartiesFact } from "../analysis/types.js";
import type { Span } from "../ast/nodes.js";

/** Finds words in a text: the first place, or `null`. */
export type Matcher = (text: string) => Span | null;

/** The engine for patterns that a user wrote: no pattern can make it slow. */
export type PatternEngine = (pattern: string) => Matcher;

/**
 * Loads the engine; it is needed only where a playbook has patterns.
 *
 * @returns a function that throws an `Error` with a message for people when a pattern is not right
 */
export async function loadPatternEngine(): Promise<PatternEngine> {
  const { RE2JS } = await import("re2js");
  return (pattern) => {
    const compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
    return (text) => {
      const matcher = compiled.matcher(text);
      return matcher.find() ? { start: matcher.start(), end: matcher.end() } : null;
    };
  };
}

const LETTER = /[\p{L}\p{N}]/u;
/** Characters that are written in more than one way. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ["'", "['’]"],
  ["’", "['’]"],
  ['"', '["“”]'],
  ["“", '["“”]'],
  ["”", '["“”]'],
  ["-", "[-‐‑–]"],
]);

/**
 * Finds a phrase word by word: in any case, with any space or line break between the words, with straight or curly
 * quotes, and never inside a longer word. Nothing of it is a pattern, so a regular expression of it has no choices to go back on.
 */
export function phraseMatcher(phrase: string, parties: PartiesFact): Matcher {
  const words = phrase
    .trim()
    .split(/\s+/)
    .map((word) => wordSource(word, parties));
  const before = LETTER.test(phrase.trim().charAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = LETTER.test(phrase.trim().slice(-1)) ? "(?![\\p{L}\\p{N}])" : "";
  const pattern = new RegExp(`${before}${words.join("\\s+")}${after}`, "iu");
  return (text) => {
    const match = pattern.exec(text);
    return match === null ? null : { start: match.index, end: match.index + match[0].length };
  };
}

/** One word of a phrase; `{provider}'s,` holds the name of a party as the document writes it. */
function wordSource(word: string, parties: PartiesFact): string {
  return word
    .split(/(\{(?:customer|provider)\})/)
    .map((part) => {
      if (part === "{customer}") return `(?:${parties.pattern("customer")})`;
      if (part === "{provider}") return `(?:${parties.pattern("provider")})`;
      return Array.from(part, (letter) => VARIANTS.get(letter) ?? escaped(letter)).join("");
    })
    .join("");
}

function escaped(letter: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(letter) ? `\\${letter}` : letter;
}
