import type { ContractDocument, Facts, Sentence } from "@clauselint/core";
import { isParty, sideOfStatement } from "../provisions/side-of-statement.js";
import { words } from "../provisions/words.js";

const LEVEL = "(?:service levels?|slas?|kpis?|performance (?:standards?|levels?|targets?)|availability|up-?time)";
const MISS =
  "(?:fail\\w*|miss(?:es|ed|ing)?|not (?:met|reached|achieved|attained)|below|falls? short|score of red|breach\\w*)";
const MISSES = words(`\\b${MISS}\\b[^.;]{0,120}?\\b${LEVEL}\\b|\\b${LEVEL}\\b[^.;]{0,120}?\\b${MISS}\\b`);
const TERMINATES = words(
  "\\b(?:terminat(?:e|es|ed|ion)|cancel|rescind|ends? (?:this|the|it)|(?:bring|brings|put)\\b[^.;]{0,30}? (?:to )?an end)\\b",
);
/** A definition is not longer than this. */
const REACH = 400;

/** The sentences that let the customer leave on what is defined as a missed service level: "on a Persistent Failure". */
export function endsByTerm(document: ContractDocument, facts: Facts): readonly Sentence[] {
  const terms = [...facts.terms.values()].filter(
    ({ term, definitions }) =>
      !isParty(facts.parties.sideOf(term)) &&
      definitions.some(({ start }) => MISSES.test(paragraphFrom(start, document))),
  );
  const uses = terms.flatMap((term) => term.uses);
  if (uses.length === 0) return [];
  return document.sentences.filter(
    (sentence) =>
      uses.some(({ start }) => sentence.start <= start && start < sentence.end) &&
      facts.weight(sentence) === 1 &&
      customerLeaves(sentence, facts),
  );
}

/** The paragraph of a definition, from the term on. */
function paragraphFrom(start: number, document: ContractDocument): string {
  return /^.*/.exec(document.text.slice(start, start + REACH))?.[0] ?? "";
}

function customerLeaves(sentence: Sentence, facts: Facts): boolean {
  const { reading, statements } = facts.sentence(sentence);
  if (!TERMINATES.test(reading)) return false;
  const sides = statements
    .filter(({ modality }) => modality === "right")
    .map((one) => sideOfStatement(one, facts.parties));
  return sides.some((side) => isParty(side) && side !== "provider");
}
