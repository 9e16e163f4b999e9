import type { Span } from "../ast/nodes.js";
import type { Block, Segment } from "./blocks.js";
import { lastAt } from "./last-at.js";

/** The words of a block between two offsets as a block of their own, without the spaces around them. */
export function partOf(block: Block, from: number, to: number): Block {
  const raw = block.text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const text = raw.trim();
  const first = lastAt(block.segments, start, (segment) => segment.start);
  return {
    ...block,
    text,
    autoLabel: from === 0 ? block.autoLabel : null,
    strongEnd: Math.max(0, Math.min(text.length, block.strongEnd - start)),
    segments: segmentsIn(block, Math.max(0, first), { start, end: start + text.length }),
    origin: from === 0 ? block.origin : (block.segments[first]?.origin ?? block.origin),
  };
}

/** The segments that reach into a part of a block; none before `first` does. */
function segmentsIn({ segments }: Block, first: number, part: Span): Segment[] {
  const found: Segment[] = [];
  for (let i = first; i < segments.length; i++) {
    const segment = segments[i];
    if (segment === undefined || segment.start >= part.end) break;
    if (segment.start + segment.value.length > part.start)
      found.push({ ...segment, start: segment.start - part.start });
  }
  return found;
}
