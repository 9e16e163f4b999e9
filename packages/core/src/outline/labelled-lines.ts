import type { Span } from "../ast/nodes.js";
import type { Block } from "./blocks.js";
import { matchesOf } from "../matches-of.js";
import { partOf } from "./part-of.js";

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
