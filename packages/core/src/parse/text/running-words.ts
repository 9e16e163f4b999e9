import { refersOnward } from "../line-start.js";
import type { TextLine } from "./lines.js";

/** Words in front of the number of a clause. */
const beforeNumber = /^(\D{3,90}?)\s+(?=(?:\d{1,3}(?:\.\d{1,3}){1,4}[.)]?|\d{1,2}[.)])\s+["“(]?\p{Lu})/u;
/** On how many pages the same words must stand in front of a number. */
const leastPages = 3;

/**
 * Takes running heads off the lines of a page that lost its line ends: words that stand in front of the first clause
 * number of several pages and belong to none of them.
 */
export function withoutRunningWords(lines: TextLine[]): TextLine[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const words = line.pageBefore ? beforeNumber.exec(line.text)?.[1] : undefined;
    if (words !== undefined && !refersOnward(words)) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const heads = [...counts].filter(([, count]) => count >= leastPages).map(([words]) => words);
  if (heads.length === 0) return lines;
  return lines.map((line) => {
    const head = line.pageBefore ? heads.find((words) => line.text.startsWith(`${words} `)) : undefined;
    if (head === undefined) return line;
    const text = line.text.slice(head.length).trimStart();
    return { ...line, text, offset: line.offset + line.text.length - text.length };
  });
}
