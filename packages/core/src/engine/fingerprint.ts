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

/** 64 bits in two halves that are mixed into each other; spreads well, not for secrets. */
function hash64(text: string): string {
  let high = 0x9e3779b9;
  let low = 0x243f6a88;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x85ebca77);
    low = Math.imul(low ^ unit, 0xc2b2ae3d);
    high = (high << 13) | (high >>> 19);
    low = (low << 17) | (low >>> 15);
  }
  high = avalanche(high ^ low ^ text.length);
  low = avalanche(low ^ high);
  return hex(high) + hex(low);
}

/** Lets each bit of the input change about half of the bits of the output. */
function avalanche(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
