import type { Facts, SentenceFact } from "@clauselint/core";

/** The operative sentences with some words, in document order. */
export function operativeWith(pattern: RegExp, { facts }: { readonly facts: Facts }): readonly SentenceFact[] {
  return facts.evidence.filter(({ reading, sentence }) => pattern.test(reading) && facts.weight(sentence) === 1);
}
