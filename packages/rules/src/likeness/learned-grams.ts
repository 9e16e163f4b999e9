import type { GramOpening, LikenessGrams } from "@clauselint/core";
import { fromHundredths } from "../support/gram-weights.js";

/** What stands for a rule in the table: the letter at its place among the rules that have learned. */
export const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * Grams as `weights.ts` has them, read when a document first asks for them: most words of most documents are none.
 *
 * @param lines the lines of the table
 * @param weights where what a gram counts is put, for each rule, when the gram gets its number
 */
export function learnedGrams(lines: string, weights: readonly Float32Array[]): LikenessGrams {
  const unread = new Map(lines.split("\n").map((line) => [line.slice(0, line.indexOf(" ")), line]));
  const read = new Map<string, GramOpening>();
  let count = 0;
  const numbered = (written: string): number => {
    const number = count++;
    for (const entry of written.split(",")) {
      const table = weights[letters.indexOf(entry.charAt(0))];
      if (table !== undefined) table[number] = fromHundredths(entry.slice(1));
    }
    return number;
  };
  return {
    get(first) {
      const line = unread.get(first);
      if (line === undefined) return undefined;
      const before = read.get(first);
      if (before !== undefined) return before;
      const opening = openingOf(line, numbered);
      read.set(first, opening);
      return opening;
    },
  };
}

function openingOf(line: string, numbered: (written: string) => number): GramOpening {
  const [, alone = "-", ...pairs] = line.split(" ");
  const written = new Map(alone === "-" ? [] : [["", alone]]);
  for (let at = 1; at < pairs.length; at += 2) written.set(pairs[at - 1] ?? "", pairs[at] ?? "");
  const numbers = new Map<string, number>();
  return {
    get(second) {
      const entry = written.get(second);
      if (entry === undefined) return undefined;
      const number = numbers.get(second) ?? numbered(entry);
      numbers.set(second, number);
      return number;
    },
  };
}
