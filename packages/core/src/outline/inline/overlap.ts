import type { Span } from "../../ast/nodes.js";

/**
 * Merges lists of spans, each sorted and free of overlaps, into one sorted list without overlaps.
 * Where two overlap, the one of the earlier list stays. Linear but for the sort.
 */
export function withoutOverlaps<T extends Span>(lists: readonly (readonly T[])[]): T[] {
  const ranked = lists.flatMap((list, rank) => list.map((span) => ({ span, rank })));
  ranked.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  const kept: (typeof ranked)[number][] = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (last === undefined || next.span.start >= last.span.end) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ span }) => span);
}
