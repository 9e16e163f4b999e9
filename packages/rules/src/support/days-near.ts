import type { ContractDocument, Facts, Span } from "@clauselint/core";
import type { Frame } from "../provisions/framed.js";
import { durationsIn } from "./durations-in.js";

/** How far around a period its words are looked for. */
const REACH = 120;

/** The periods in some spans that stand in a frame of words ("within 30 days' notice"), as whole days, in the order of the text. */
export function daysNear(
  spans: readonly Span[],
  { document: { text }, facts }: { readonly document: ContractDocument; readonly facts: Facts },
  { before, after }: Frame,
): readonly number[] {
  return spans.flatMap((span) =>
    durationsIn(facts, span)
      .filter(
        ({ start, end }) =>
          before?.test(text.slice(Math.max(span.start, start - REACH), start)) === true ||
          after?.test(text.slice(end, Math.min(span.end, end + REACH))) === true,
      )
      .map(({ days }) => Math.round(days)),
  );
}
