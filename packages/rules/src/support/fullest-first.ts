import type { Provision } from "@clauselint/core";

/**
 * The provisions with those first that state most of some facts, in document order where they state equally many: a reader is shown the
 * first one. A provision that mentions its subject in passing (the fact `aside`) comes last.
 */
export function fullestFirst(provisions: readonly Provision[], names: readonly string[]): readonly Provision[] {
  const rank = ({ facts }: Provision): number =>
    facts["aside"] === true ? -1 : names.filter((name) => facts[name] === true).length;
  return provisions.toSorted((a, b) => rank(b) - rank(a));
}
