import { hash64 } from "./hash.js";

/** What a finding is recognised by, whatever its number and place. */
export interface FingerprintInput {
  readonly ruleId: string;
  readonly messageId: string;
  readonly headingPath: readonly string[];
  readonly quote: string;
}

/** Gives fingerprints to the findings of one document, in document order: equal findings are told apart by how many came before. */
export class Fingerprinter {
  readonly #seen = new Map<string, number>();

  /** 16 hexadecimal digits that survive renumbering, new line breaks and edits elsewhere. */
  of({ ruleId, messageId, headingPath, quote }: FingerprintInput): string {
    const key = [ruleId, messageId, ...headingPath.map(normalised), "", normalised(quote)].join("\u0000");
    const nth = this.#seen.get(key) ?? 0;
    this.#seen.set(key, nth + 1);
    return hash64(`${key}\u0000${nth}`);
  }
}

/** Lower case, one space where there was any white space, `0` for every number: a clause keeps its fingerprint when what stands before it changes. */
function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+(?:[.,]\d+)*/g, "0")
    .replace(/\s+/g, " ")
    .trim();
}
