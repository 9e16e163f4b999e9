import type { ContractDocument, SentenceFact } from "@clauselint/core";
import { sentencesIn } from "../support/sentences-in.js";

/** The words of the sentence in front of another in the same clause: what "it" and "them" stand for; empty where there is none. */
export function sentenceBefore(document: ContractDocument, { sentence }: Pick<SentenceFact, "sentence">): string {
  const clause = document.at(sentence.start);
  const last = clause === null ? undefined : sentencesIn(document, { start: clause.start, end: sentence.start }).at(-1);
  return last === undefined ? "" : document.quote(last);
}

/** The words of the clause in front of one of its sentences. */
export function clauseBefore(document: ContractDocument, { sentence }: Pick<SentenceFact, "sentence">): string {
  const clause = document.at(sentence.start);
  return clause === null ? "" : document.text.slice(clause.start, sentence.start);
}
