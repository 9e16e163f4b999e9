import type { Inline } from "../../ast/nodes.js";
import { scanDefinitions } from "./definitions.js";
import { scanPlaceholders } from "./placeholders.js";
import { scanQuantities } from "./quantities.js";
import { scanReferences } from "./references.js";
import { wordsIn } from "./words-in.js";

/** Each kind is looked for only in sentences where a sign or word of it occurs; most sentences have none of them. */
const definitionSign = /["(“”„‟″«‘']|\smeans?\b|\smeanings?\b/;
const placeholderSign =
  /[[_<{«]|%%|\$ ?[x{A-Z]|#[RVND]|TB[DCAN]|[Xx]{2}|[Ll]orem|Error!|(?:lick|Tap|tap) |Choose an|to be (?:de|ag|co|in|ad|su)|T\.B\.D/;

/**
 * Finds what is marked up inside one sentence, `text.slice(start, end)`: definitions, references, placeholders and
 * quantities, sorted by where they start. Offsets count in `text`. Runs once for every sentence of a document; linear
 * in the length of the sentence.
 */
export function scanInline(text: string, start: number, end: number): Inline[] {
  const sentence = text.slice(start, end);
  const found: Inline[] = [];
  if (definitionSign.test(sentence)) found.push(...scanDefinitions(sentence, start));
  const { references, units } = wordsIn(sentence);
  if (references) found.push(...scanReferences(sentence, start));
  if (placeholderSign.test(sentence)) found.push(...scanPlaceholders(sentence, start));
  pushQuantities(found, sentence, start, units);
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A number that is part of a reference or a blank counts nothing. */
function pushQuantities(found: Inline[], sentence: string, start: number, units: boolean): void {
  const quantities = scanQuantities(sentence, start, units);
  if (quantities.length === 0) return;
  const taken = found.filter((node) => node.type === "Reference" || node.type === "Placeholder");
  taken.sort((a, b) => a.start - b.start);
  let next = 0;
  for (const quantity of quantities) {
    while ((taken[next]?.end ?? Infinity) <= quantity.start) next += 1;
    if ((taken[next]?.start ?? Infinity) >= quantity.end) found.push(quantity);
  }
}
