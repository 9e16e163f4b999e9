import type { Span } from "../ast/nodes.js";
import type { Block, Segment } from "./blocks.js";
import { lastAt } from "./last-at.js";
import { matchesOf } from "../matches-of.js";

/** "Customer: …", "Start date: …": a few words and a colon, with something behind it. */
const LABELLED = /^\p{Lu}[^:.;]{0,40}:\s*\S/u;

/**
 * Parts a paragraph whose lines all begin with a label: a cover page whose author relied on the line ends, as a person who reads the
 * source does. Any other paragraph stays whole.
 */
export function labelledLines(block: Block): readonly Block[] {
  const ends = block.kind === "heading" ? [] : lineEnds(block);
  if (ends.length === 0) return [block];
  const starts = [0, ...ends.map((end) => end + 1)];
  const lines = starts.map((start, i): Span => ({ start, end: ends[i] ?? block.text.length }));
  // a paragraph that has thousands of lines and stays whole is not to be cut up first
  if (!lines.every(({ start, end }) => LABELLED.test(block.text.slice(start, end).trim()))) return [block];
  return lines.map(({ start, end }) => partOf(block, start, end));
}

/** Offsets in the text of a block where a line of the source ended. */
function lineEnds({ text, segments }: Block): readonly number[] {
  return segments
    .filter(({ value }) => value.includes("\n"))
    .flatMap(({ start, value }) => matchesOf(/\n/g, value).map(({ index }) => start + index))
    .filter((at) => at > 0 && at < text.length - 1);
}

function partOf(block: Block, from: number, to: number): Block {
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
