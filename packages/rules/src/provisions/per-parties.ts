import { markedName, type PartiesFact } from "@clauselint/core";

type Side = "customer" | "provider";

/** A pattern that looks for the names of a side; places in the match are places in the text, its words hold marks for the names. */
export interface NamesPattern {
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
}

/** Makes a pattern with the names of a side from one that has a mark in their place: one for all documents. */
export function perParties(make: (names: string) => RegExp): (parties: PartiesFact, side: Side) => NamesPattern {
  let pattern: RegExp | null = null;
  return (parties, side) => {
    const made = (pattern ??= make(markedName));
    return {
      exec: (text) => made.exec(parties.marked(text, side)),
      test: (text) => made.test(parties.marked(text, side)),
    };
  };
}
