import type { ContractDocument, Facts, Sentence } from "@clauselint/core";
import { words } from "../provisions/words.js";
import { sentencesIn } from "../support/sentences-in.js";
import { exceptedKinds } from "./excepted-kinds.js";
import { liabilityLimits } from "./liability-limits.js";

/** A limit of its own for what is worse than other breaches. */
const HIGHER = words(
  "\\b(?:super-?cap|increased claims|(?:increased|higher|separate|enhanced|greater) (?:\\w+ ){0,2}?(?:cap|limit))\\b|^(?!.*\\bincluding\\b)(?:[^;.]|\\.(?=\\d))*?\\b(?:for(?! the avoidance of doubt)|in respect of|aris\\w+ (?:from|out of|under)|with respect to|relating to|in the case of)\\b[^;.]{0,60}?\\b(?:confiden\\w+|data protection|(?:personal|customer) data|privacy|security|data breach\\w*)\\b",
);
/** "For breach of clause 6 the liability shall not exceed …": the clause says whether it is on data. */
const FOR_CLAUSE = words(
  "^(?:[^;.]|\\.(?=\\d)){0,120}?\\b(?:for|as to|in respect of|under|aris\\w+ (?:from|out of))\\b[^;.]{0,40}?\\b(?:clauses?|sections?|articles?|§§?) [\\dIVX]",
);

/** The sentences that give some claims a limit of their own. */
export function higherLimits(input: {
  readonly document: ContractDocument;
  readonly facts: Facts;
}): readonly Sentence[] {
  return liabilityLimits(input)
    .flatMap(({ evidence }) => evidence.flatMap((span) => sentencesIn(input.document, span)))
    .filter((sentence) => {
      const quote = input.document.quote(sentence);
      return HIGHER.test(quote) || (FOR_CLAUSE.test(quote) && exceptedKinds(sentence, input).includes("dataBreach"));
    });
}
