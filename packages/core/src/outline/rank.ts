import type { Block } from "./blocks.js";

/** How far in an automatic number stands, by the format's own account. */
export interface Rank {
  /** Level in its list, 0-based. */
  readonly level: number;
  /** Distance from the left margin in points. */
  readonly indent: number;
}

/** Less than this is no step to the right that a reader of the page sees. */
const smallestStep = 6;

/** The rank of a block's automatic number; `null` for a number that was typed, and where the format states no level. */
export function rankOf({ autoLevel, layout }: Block): Rank | null {
  return autoLevel === null ? null : { level: autoLevel, indent: layout.indent ?? 0 };
}

/** Whether numbers stand equally far in; two without a rank do. */
export function isSameRank(one: Rank | null, other: Rank | null): boolean {
  if (one === null || other === null) return one === other;
  return one.level === other.level && Math.abs(one.indent - other.indent) < smallestStep;
}

/** Whether a number stands further in: on a deeper level, or, as some programs begin a list anew on each level, further to the right. */
export function isInner(rank: Rank | null, than: Rank | null): boolean {
  if (rank === null || than === null) return false;
  return rank.level > than.level || (rank.level === than.level && rank.indent - than.indent >= smallestStep);
}
