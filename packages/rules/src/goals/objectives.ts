import type { ContractDocument, Facts } from "@clauselint/core";
import { isVague, readObjective, type ObjectiveReading } from "../provisions/objective-reader.js";
import { SUCCEEDS } from "../provisions/objective-words.js";
import { sentencesIn } from "../support/sentences-in.js";
import { objectiveRows } from "./objective-tables.js";

/** What a sentence or a row of a table says of what the customer wants to achieve. */
export interface Objective extends ObjectiveReading {
  readonly words: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly operative: boolean;
}

/** What the sentences and the tables of a document say of what the customer wants to achieve. */
export function objectives(document: ContractDocument, facts: Facts): readonly Objective[] {
  const denials = facts.provisions("objective-denial").flatMap(({ evidence }) => evidence);
  const inTables = objectiveRows(document, facts).map(({ words, measurable, span }): Objective => ({
    kind: "stated",
    recital: false,
    vague: isVague(words),
    operative: true,
    words,
    measurable,
    span,
  }));
  const inSentences = facts
    .provisions("objective")
    .flatMap(({ evidence }) => evidence)
    .flatMap((span) => sentencesIn(document, span))
    .filter((sentence) => !denials.some(({ start, end }) => start <= sentence.start && sentence.end <= end))
    .flatMap((sentence) => {
      const fact = facts.sentence(sentence);
      const weight = facts.weight(sentence);
      const said = weight === 0 ? null : readObjective(fact, document, facts.parties);
      return said === null
        ? []
        : [
            {
              ...said,
              words: fact.reading,
              span: sentence,
              operative: (weight === 1 || SUCCEEDS.test(fact.reading)) && !said.recital,
            },
          ];
    });
  return [...inSentences, ...inTables];
}
