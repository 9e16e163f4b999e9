import type { ContractDocument, Facts, Span } from "@clauselint/core";
import { sentencesIn } from "./sentences-in.js";

/** How much the words of some spans weigh: 1 when any of them is operative text, 0.5 for recitals and definitions only. */
export function weightOf(
  spans: readonly Span[],
  { document, facts }: { readonly document: ContractDocument; readonly facts: Facts },
): 0 | 0.5 | 1 {
  const weights = spans.flatMap((span) => sentencesIn(document, span)).map((sentence) => facts.weight(sentence));
  if (weights.includes(1)) return 1;
  return weights.includes(0.5) ? 0.5 : 0;
}
