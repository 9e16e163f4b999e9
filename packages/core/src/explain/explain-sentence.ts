import { weigh } from "../analysis/evidence.js";
import { objectOf } from "../analysis/object-of.js";
import type { Facts } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import type { Sentence, Span } from "../ast/nodes.js";
import type { Evidence, Provision } from "../provision/types.js";
import type { SentenceExplanation } from "./types.js";

/** How a sentence was read, whether it counts, and which provisions rest on it. */
export function explainSentence(document: ContractDocument, facts: Facts, sentence: Sentence): SentenceExplanation {
  const { leadIn, statements, reading } = facts.sentence(sentence);
  return {
    words: evidenceAt(document, sentence),
    leadIn: leadIn === null ? null : evidenceAt(document, leadIn.sentence),
    statements: statements.map((one) => ({ ...one, ...objectOf(one, reading, facts.parties) })),
    ...weigh(document, sentence),
    provisions: facts.provisions().filter((provision) => restsOn(provision, sentence)),
  };
}

function restsOn({ evidence }: Provision, { start, end }: Span): boolean {
  return evidence.some((piece) => piece.start < end && piece.end > start);
}

function evidenceAt(document: ContractDocument, { start, end }: Span): Evidence {
  const { page } = document.place(start);
  return {
    start,
    end,
    quote: document.quote({ start, end }),
    clause: document.clauseName(start),
    ...(page === undefined ? {} : { page }),
  };
}
