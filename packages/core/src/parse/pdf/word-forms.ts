import type { Line } from "./layout-types.js";
import { matchesOf } from "../../matches-of.js";

/** Words as they stand inside the lines of a document, which decide what a hyphen at the end of a line meant. */
export interface WordForms {
  has(word: string): boolean;
  /** Words are cut at the end of lines to fill them; where they are not, a hyphen there belongs to its word. */
  readonly cutsWords: boolean;
}

/** Share of the lines that end with a hyphen where words are cut. */
const leastCuts = 0.01;
/** The same where no words that were cut stand whole elsewhere in the document: narrow columns end with many compounds. */
const leastUnknownCuts = 0.03;

const words = /\p{L}+(?:-\p{L}+)*/gu;

/** Collects the words of all lines, without those cut at the end of a line and their other halves. */
export function wordFormsOf(lines: Iterable<Line>): WordForms {
  const forms = new Set<string>();
  const cuts: [string, string][] = [];
  let cut: string | null = null;
  let count = 0;
  for (const { text } of lines) {
    const found = Array.from(matchesOf(words, text), ([word]) => word.toLowerCase());
    const endsCut = /[-\u00AD\u2010]$/.test(text);
    for (const word of found.slice(cut === null ? 0 : 1, endsCut ? -1 : undefined)) {
      forms.add(word);
    }
    if (cut !== null) cuts.push([cut, found[0] ?? ""]);
    cut = endsCut ? (found.at(-1) ?? "") : null;
    count++;
  }
  return { has: (word) => forms.has(word), cutsWords: areCut(cuts, count, forms) };
}

/** Whether hyphens at the end of lines are those of cut words: the words that stand elsewhere too tell, else how many there are. */
function areCut(cuts: readonly (readonly [string, string])[], lines: number, forms: ReadonlySet<string>): boolean {
  const whole = cuts.filter(([head, rest]) => rest !== "" && forms.has(head + rest)).length;
  const compound = cuts.filter(([head, rest]) => rest !== "" && forms.has(`${head}-${rest}`)).length;
  return cuts.length > lines * (whole > compound ? leastCuts : leastUnknownCuts);
}

/** First halves that English joins with a hyphen to almost any word. */
const hyphened = new Set([
  "non",
  "self",
  "third",
  "well",
  "cross",
  "co",
  "ex",
  "all",
  "half",
  "quasi",
  "multi",
  "semi",
  "pro",
]);

const cutWord = /(\p{L}+(?:-\p{L}+)*)([-\u00AD\u2010])$/u;
const rest = /^(\p{Ll}+)/u;

/**
 * How a line joins the next one: with a space, or, where a word was cut, with its hyphen kept or dropped. The document's
 * own words decide first; a compound of two words it uses keeps its hyphen.
 */
export function joinOf(before: string, next: string, forms: WordForms): "space" | "keep-hyphen" | "drop-hyphen" {
  const cut = cutWord.exec(before);
  if (cut === null) return /[\p{L}\p{N}]-$/u.test(before) && /^[\p{L}\p{N}]/u.test(next) ? "keep-hyphen" : "space";
  const [, first = "", hyphen] = cut;
  if (hyphen === "\u00AD") return "drop-hyphen";
  const second = rest.exec(next)?.[1];
  if (second === undefined) return /^[\p{L}\p{N}]/u.test(next) ? "keep-hyphen" : "space";
  const head = first.toLowerCase();
  // "pre- and post-closing"
  if (second === "and" || second === "or") return "space";
  if (forms.has(`${head}-${second}`)) return "keep-hyphen";
  if (forms.has(head + second)) return "drop-hyphen";
  if (!forms.cutsWords || head.includes("-") || hyphened.has(head)) return "keep-hyphen";
  return forms.has(head) && forms.has(second) ? "keep-hyphen" : "drop-hyphen";
}
