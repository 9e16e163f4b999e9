import type { PartiesFact } from "@clauselint/core";

type Side = "customer" | "provider";

/** Makes a pattern with the names of a side once for the parties of a document, not for each sentence. */
export function perParties(make: (names: string) => RegExp): (parties: PartiesFact, side: Side) => RegExp {
  const known = { customer: new WeakMap<PartiesFact, RegExp>(), provider: new WeakMap<PartiesFact, RegExp>() };
  return (parties, side) => {
    const pattern = known[side].get(parties) ?? make(parties.pattern(side));
    known[side].set(parties, pattern);
    return pattern;
  };
}
