import type { Span } from "../ast/nodes.js";
import type { Facts, SentenceFact, Side } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import type { ProvisionWeights } from "./weights.js";

/** Words of the document that a finding or assessment relies on. `quote` is the slice of the text view at `start`/`end`. */
export interface Evidence extends Span {
  readonly quote: string;
  /** Number of the clause, for people: `7.3(a)`; empty where nothing is numbered. */
  readonly clause: string;
  readonly page?: number;
}

/** A recognised legal function of some words. */
export interface Provision {
  readonly type: string;
  /** The side that gains from it; `both` for a mutual clause. */
  readonly favours: Side;
  /** Details read from the words, with units in their names: `days`, `hours`, `agent`. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly evidence: readonly Evidence[];
}

/** What a recogniser says about one sentence that matched. */
export interface ProvisionMatch {
  readonly favours?: Side;
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

/** A kind of provision as data: which sentences state it. */
export interface ProvisionDefinition {
  readonly type: string;
  readonly description: string;
  /** Lower-case substrings, one of which must occur in the reading for any pattern to be tried: the cheap guard. */
  readonly anchors: readonly string[];
  /** The provision is there when one of these matches the reading of a sentence … */
  readonly patterns: readonly RegExp[];
  /** … and none of these does, in the words around the match (up to the next semicolons). */
  readonly unless?: readonly RegExp[];
  /** Words that must stand in the headings above for `patterns` to count, for patterns too general elsewhere. */
  readonly headingPatterns?: readonly { readonly heading: RegExp; readonly pattern: RegExp }[];
  /** Last word on a matching sentence: `null` refuses it. */
  refine?(input: {
    readonly sentence: SentenceFact;
    readonly match: RegExpExecArray;
    readonly document: ContractDocument;
    readonly facts: Facts;
  }): ProvisionMatch | null;
  /** Learned weights of words, for a provision that patterns alone do not settle: they take matches back and, where they may, find sentences without one. Read when first asked for. */
  readonly weights?: () => ProvisionWeights;
  /** Sentences of this project that must and must not be recognised; the test run executes them. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}
