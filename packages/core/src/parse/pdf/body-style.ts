import type { Line, Region } from "./layout-types.js";

/** What running text looks like in a document. */
export interface BodyStyle {
  /** Size of most letters. */
  readonly size: number;
  /** Distance of baselines within a paragraph, in letter sizes. */
  readonly leading: number;
  /** Edges of the text on most pages. */
  readonly left: number;
  readonly right: number;
}

export function bodyStyleOf(regions: readonly Region[]): BodyStyle {
  const sizes = new Map<number, number>();
  const leadings = new Map<number, number>();
  for (const region of regions) {
    let before: Line | undefined;
    for (const row of region.rows) {
      for (const line of row.lines) add(sizes, round(line.size, 0.25), line.text.length);
      const line = row.lines[0];
      if (before !== undefined && line !== undefined && before.right > region.right - 3 * before.size) {
        const leading = (before.y - line.y) / before.size;
        if (leading > 0.8 && leading < 3) add(leadings, round(leading, 0.05), 1);
      }
      before = row.lines.at(-1);
    }
  }
  const whole = regions.filter((region) => region.rows.length >= 5 && !region.column);
  return {
    size: mode(sizes) ?? 10,
    leading: mode(leadings) ?? 1.25,
    left: median(whole.map((region) => region.left)) ?? Infinity,
    right: median(whole.map((region) => region.right)) ?? 0,
  };
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function round(value: number, step: number): number {
  return Math.round(value / step) * step;
}

function add(counts: Map<number, number>, key: number, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight);
}

function mode(counts: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  for (const [value, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
