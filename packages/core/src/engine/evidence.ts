import type { ContractDocument } from "../ast/document.js";
import type { Sentence, Span } from "../ast/nodes.js";
import type { Evidence } from "../provision/types.js";

/** Longest quote in UTF-16 code units; a longer one ends with the last sentence that fits. */
const maxQuote = 600;

/** Turns a span into evidence: the document's own words without the white space around them, cut at the end of a sentence when they are many. */
export function evidenceOf(document: ContractDocument, span: Span): Evidence {
  const { start, end } = shortened(document, trimmed(document.text, span));
  const { page } = document.place(start);
  return {
    quote: document.text.slice(start, end),
    clause: document.clauseName(start),
    ...(page === undefined ? {} : { page }),
    start,
    end,
  };
}

/** Evidence in the order given, each place once. Spans of white space alone say nothing and are left out. */
export function evidenceList(document: ContractDocument, spans: readonly Span[] = []): readonly Evidence[] {
  const seen = new Set<string>();
  return spans.flatMap((span) => {
    const evidence = evidenceOf(document, span);
    const key = `${evidence.start}-${evidence.end}`;
    if (evidence.quote === "" || seen.has(key)) return [];
    seen.add(key);
    return [evidence];
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return lead === words.length ? { start, end: start } : { start: start + lead, end: start + words.trimEnd().length };
}

function shortened(document: ContractDocument, { start, end }: Span): Span {
  if (end - start <= maxQuote) return { start, end };
  const limit = start + maxQuote;
  const sentenceEnd = lastSentenceEnd(document.sentences, limit);
  if (sentenceEnd > start) return { start, end: sentenceEnd };
  const { text } = document;
  const space = Math.max(text.lastIndexOf(" ", limit), text.lastIndexOf("\n", limit), text.lastIndexOf("\t", limit));
  return trimmed(text, { start, end: space > start ? space : limit });
}

/** End of the last sentence that ends at or before `limit`, 0 when there is none; `sentences` are in document order. */
function lastSentenceEnd(sentences: readonly Sentence[], limit: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.end ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1]?.end ?? 0;
}
