import type { ContractDocument, Sentence, Span } from "@clauselint/core";

/** The sentences that a span touches, in document order. */
export function sentencesIn(document: ContractDocument, span: Span): readonly Sentence[] {
  const { sentences } = document;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Sentence[] = [];
  for (let i = low; i < sentences.length; i++) {
    const sentence = sentences[i];
    if (sentence === undefined || sentence.start >= span.end) break;
    found.push(sentence);
  }
  return found;
}
