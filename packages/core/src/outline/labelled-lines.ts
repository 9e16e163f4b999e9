import type { Block } from "./blocks.js";
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
  const parts = starts.map((start, i) => partOf(block, start, ends[i] ?? block.text.length));
  return parts.every(({ text }) => LABELLED.test(text)) ? parts : [block];
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
  const segments = block.segments.map((segment) => ({ ...segment, start: segment.start - start }));
  const first = segments.findLast((segment) => segment.start <= 0);
  return {
    ...block,
    text,
    autoLabel: from === 0 ? block.autoLabel : null,
    strongEnd: Math.max(0, Math.min(text.length, block.strongEnd - start)),
    segments: segments.filter(({ start: at, value }) => at < text.length && at + value.length > 0),
    origin: from === 0 ? block.origin : (first?.origin ?? block.origin),
  };
}
