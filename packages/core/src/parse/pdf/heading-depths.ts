import type { BodyStyle } from "./body-style.js";
import { numberDepth } from "./line-starts.js";
import { textOf, type Paragraph } from "./paragraphs.js";

export type HeadingDepth = 1 | 2 | 3 | 4 | 5 | 6;

const depths: readonly HeadingDepth[] = [1, 2, 3, 4, 5, 6];
const articleStart = /^(?:article|exhibit|schedule|annex|appendix|attachment)\b/i;
/** Share by which letters are larger where they show a heading of higher rank. */
const larger = 1.08;

/** Headings of one size. */
interface Rank {
  readonly size: number;
  /** Depth of those without a number, and of those with the fewest parts in their number. */
  readonly depth: number;
  readonly leastNumbers: number;
}

/** The depths of headings that no bookmark shows: the smaller ones stand below the larger ones, those of one size by their numbers. */
export class HeadingDepths {
  readonly #ranks: readonly Rank[];

  constructor(headings: readonly Paragraph[], body: BodyStyle) {
    const ranks: Rank[] = [];
    let deepest = 0;
    for (const group of groupsOf(headings)) {
      const [size] = group.map(sizeOf);
      const numbers = group.map((heading) => numberDepth(textOf(heading))).filter((count) => count > 0);
      const leastNumbers = numbers.length === 0 ? 1 : Math.min(...numbers);
      const least = (size ?? body.size) > body.size * 1.4 && numbers.length === 0 ? 1 : leastNumbers + 1;
      const depth = Math.max(least, deepest + 1);
      deepest = depth + Math.max(...numbers, leastNumbers) - leastNumbers;
      ranks.push({ size: size ?? body.size, depth, leastNumbers });
    }
    this.#ranks = ranks;
  }

  of(heading: Paragraph): HeadingDepth {
    const text = textOf(heading);
    const numbers = numberDepth(text);
    if (numbers === 0 && articleStart.test(text)) return 1;
    const rank = this.#ranks.find(({ size }) => sizeOf(heading) > size / larger);
    return depthAt((rank?.depth ?? 2) + (numbers === 0 ? 0 : numbers - (rank?.leastNumbers ?? 1)));
  }
}

/** A depth within those that a heading can have. */
export function depthAt(depth: number): HeadingDepth {
  return depths[Math.min(depth, depths.length) - 1] ?? 1;
}

/** Headings by size, the largest first. */
function groupsOf(headings: readonly Paragraph[]): Paragraph[][] {
  const groups: Paragraph[][] = [];
  for (const heading of headings.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    const first = groups.at(-1)?.[0];
    if (first !== undefined && sizeOf(heading) > sizeOf(first) / larger) groups.at(-1)?.push(heading);
    else groups.push([heading]);
  }
  return groups;
}

function sizeOf([first]: Paragraph): number {
  return first?.line.size ?? 0;
}
