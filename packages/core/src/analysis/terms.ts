import type { ContractDocument } from "../ast/document.js";
import type { Definition } from "../ast/nodes.js";
import { definitionsOf } from "./terms/definitions-of.js";
import { usesOf } from "./terms/uses-of.js";
import type { Term } from "./types.js";

/** Defined terms by name as written at their first definition, in the order of the document, with their uses. */
export function termsOf(document: ContractDocument): ReadonlyMap<string, Term> {
  const definitions = new Map<string, Definition[]>();
  for (const definition of definitionsOf(document)) {
    const others = definitions.get(definition.term);
    if (others === undefined) definitions.set(definition.term, [definition]);
    else others.push(definition);
  }
  const uses = usesOf(document.text, definitions);
  return new Map(
    [...definitions].map(([term, places]) => [term, { term, definitions: places, uses: uses.get(term) ?? [] }]),
  );
}
