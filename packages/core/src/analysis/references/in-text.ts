import { matchesOf } from "../../matches-of.js";
import type { ContractDocument } from "../../ast/document.js";
import type { PathStep, Span } from "../../ast/nodes.js";
import { parseNumberWords } from "../../outline/inline/number-words.js";

const LONGEST_NUMBER = "seventeen ".length;

const known = new WeakMap<ReadonlySet<number>, Map<string, number | null>>();

/**
 * Offset of the point that a path names in the running text of a span, `null` where there is none: the "(ii)" behind
 * the "(a)" of one paragraph. A mention of a point elsewhere is none.
 *
 * @param mentions - Ends of all references of the document.
 */
export function pointInText(
  document: ContractDocument,
  span: Span,
  path: readonly PathStep[],
  mentions: ReadonlySet<number>,
): number | null {
  const points = known.get(mentions) ?? new Map<string, number | null>();
  known.set(mentions, points);
  const key = `${span.start}-${span.end} ${path.join(".")}`;
  const before = points.get(key);
  if (before !== undefined) return before;
  const found = findPoint(document, span, path, mentions);
  points.set(key, found);
  return found;
}

function findPoint(
  document: ContractDocument,
  span: Span,
  path: readonly PathStep[],
  mentions: ReadonlySet<number>,
): number | null {
  let found: number | null = null;
  let from = span.start;
  for (const step of path) {
    const mark = new RegExp(`(?<![\\w)])(?:\\(\\s?${step}\\s?\\)|(?<!\\.)${step}[.)](?=\\s))`, "gi");
    const match = matchesOf(mark, document.text.slice(from, span.end)).find(({ index, 0: words }) => {
      const end = from + index + words.length;
      // "subsection B." ends a sentence
      if (!words.startsWith("(")) return !mentions.has(end) && !mentions.has(end - 1);
      return !mentions.has(end) && !repeatsWords(document.text, from + index, step);
    });
    if (match === undefined) return null;
    found = from + match.index;
    from = found + match[0].length;
  }
  return found;
}

/** Offset of a number of several steps that opens a clause in the running text of a span, `null` where there is none. */
export function numberInText(
  document: ContractDocument,
  span: Span,
  path: readonly PathStep[],
  mentions: ReadonlySet<number>,
): number | null {
  const mark = new RegExp(`(?<=[.;:,)\\]”"]\\s|\\b(?:and|or)\\s)${path.join("\\.0?")}(?=[.):]?\\s["“(]?\\p{L})`, "gu");
  const found = matchesOf(mark, document.text.slice(span.start, span.end)).find(
    ({ index, 0: words }) => !mentions.has(span.start + index + words.length),
  );
  return found === undefined ? null : span.start + found.index;
}

/** The "(3)" of "three (3) years" is no point. */
function repeatsWords(text: string, at: number, step: PathStep): boolean {
  const word = /[a-z]+(?=\s?$)/i.exec(text.slice(Math.max(0, at - LONGEST_NUMBER), at))?.[0];
  return word !== undefined && parseNumberWords(word) === step;
}

/** Offset of the line "Part 2 …" in a span, which no numbering has; `null` where there is none. */
export function partInText(document: ContractDocument, span: Span, designation: string): number | null {
  const line = new RegExp(`^(?:.{0,40}[\\s–—-])?part ${designation}(?![\\w.])`, "im");
  const match = line.exec(document.quote(span));
  return match === null ? null : span.start + match.index;
}
