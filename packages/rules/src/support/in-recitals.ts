import type { Span } from "@clauselint/core";
import { sentencesIn } from "./sentences-in.js";
import { weightOf } from "./weight-of.js";

/** Whether some spans stand in recitals alone, which bind nobody; a definition says what the words that bind mean. */
export function inRecitals(spans: readonly Span[], input: Parameters<typeof weightOf>[1]): boolean {
  const sentences = spans.flatMap((span) => sentencesIn(input.document, span));
  return weightOf(spans, input) < 1 && sentences.every((sentence) => input.document.role(sentence) === "recitals");
}
