import { matchesOf } from "@clauselint/core";

/** A match and what it needs stand close together; what is further off belongs to something else. */
const REACH = 280;
const PART_END = /[;•]|\.(?=\s)/g;

/**
 * The parts of a sentence in which a pattern matches: up to the next semicolons and full stops, and not far from the match. Words that
 * must go together are looked for in one part, not in all of a long sentence.
 */
export function partsAround(reading: string, pattern: RegExp): readonly string[] {
  if (!pattern.test(reading)) return [];
  const ends = matchesOf(PART_END, reading).map(({ index }) => index + 1);
  return [...ends, reading.length].flatMap((end, i) => {
    const part = reading.slice(i === 0 ? 0 : ends[i - 1], end);
    const match = pattern.exec(part);
    if (match === null) return [];
    return [part.slice(Math.max(0, match.index - REACH), match.index + match[0].length + REACH)];
  });
}
