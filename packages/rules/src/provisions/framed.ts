import type { Span } from "@clauselint/core";

/** Words that stand around some found words: `before` ends where they start, `after` starts where they end. */
export interface Frame {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/**
 * The first place where one of the found spans stands in one of the frames, from the start of the frame to the end of the span.
 * A long pattern is so run once a sentence, whatever stands around it.
 */
export function framed(reading: string, found: readonly Span[], frames: readonly Frame[]): Span | null {
  let first: Span | null = null;
  for (const span of found) {
    for (const frame of frames) {
      const start = startOf(reading, span, frame);
      if (start !== null && (first === null || start < first.start)) first = { start, end: span.end };
    }
  }
  return first;
}

function startOf(reading: string, { start, end }: Span, { before, after }: Frame): number | null {
  if (after !== undefined && !after.test(reading.slice(end))) return null;
  if (before === undefined) return start;
  return before.exec(reading.slice(0, start))?.index ?? null;
}
