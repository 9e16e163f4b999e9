import { words } from "../provisions/words.js";
import { matchesOf } from "@clauselint/core";

/** Where a list of the papers in their order begins. */
const LISTED = words(
  "\\b(?:order of (?:precedence|priority)|(?:following|this|descending) order|rank(?:s|ed)? as follows)\\b",
);
/** The paper in front of it wins. */
const WINS = words("\\b(?:prevails?|controls?|governs?|takes? precedence|supersedes?|overrides?|applies first)\\b");
const LOSES = words("\\b(?:over|conflict\\w*|inconsisten\\w+|discrepan\\w+|between)\\b");

/** Some kinds of paper by what names them. */
export type PaperNames = Readonly<Record<string, RegExp>>;

/**
 * Pairs of papers of which a sentence puts the first above the second: those of a list from its top to its bottom, else the one that
 * prevails above each other one that the sentence names.
 */
export function ranksIn(sentence: string, papers: PaperNames): readonly (readonly [above: string, below: string])[] {
  const list = LISTED.exec(sentence);
  if (list !== null) return pairsOf(placesIn(sentence.slice(list.index + list[0].length), papers));
  const wins = WINS.exec(sentence);
  if (wins === null) return [];
  const all = placesIn(sentence, papers);
  const before = sentence.slice(0, wins.index);
  const winner = placesIn(before, papers).at(-1);
  if (winner === undefined || !LOSES.test(sentence)) return [];
  return all.filter((paper) => paper !== winner).map((paper) => [winner, paper] as const);
}

/** The papers in the order of their last mention. */
function placesIn(text: string, papers: PaperNames): readonly string[] {
  return Object.entries(papers)
    .map(([name, pattern]) => [name, matchesOf(pattern, text).at(-1)?.index ?? -1] as const)
    .filter(([, at]) => at >= 0)
    .toSorted(([, a], [, b]) => a - b)
    .map(([name]) => name);
}

function pairsOf(list: readonly string[]): readonly (readonly [string, string])[] {
  return list.flatMap((above, index) => list.slice(index + 1).map((below) => [above, below] as const));
}
