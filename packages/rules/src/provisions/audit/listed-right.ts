import { matchesOf, type ContractDocument, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { isParty, sideEndingAt, sideOfWords } from "../side-of-statement.js";
import { words } from "../words.js";

/** A heading that says whose right the list under it spells out. */
export const AUDIT_HEADING = words(
  "\\b(?:audit|inspection|access|examination)(?: and (?:audit|inspection|access))? rights?\\b|\\brights? (?:of|to) (?:audit|inspect\\w*|access)\\b",
);
/** An item of such a list: "inspection of the sites". */
export const LOOKING = words(
  "^\\W*(?:\\w+ )?(?:audits?|inspections?|examinations?|reviews?|access|visits?|interviews?|insight)\\b",
);
const WHOSE = /\b(?:of|for)\s+(?=(?:the\s+)?\p{Lu})/gu;

/** Whose right to look an item without a verb names under a heading such as "Audit rights of the Customer"; else `null`. */
export function listedRight(
  { sentence, reading, statements }: SentenceFact,
  document: ContractDocument,
  parties: PartiesFact,
): Side | null {
  const heading = document.headingPath(sentence.start).at(-1) ?? "";
  const right = AUDIT_HEADING.exec(heading);
  if (right === null || statements.length > 0 || !LOOKING.test(reading)) return null;
  const behind = matchesOf(WHOSE, heading).map((match) =>
    sideOfWords(heading.slice(match.index + match[0].length), parties),
  );
  return [sideEndingAt(heading, right.index, parties), ...behind].find(isParty) ?? null;
}
