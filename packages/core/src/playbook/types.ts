import type { DocumentKind } from "../analysis/types.js";
import type { Severity } from "../rule/types.js";

/** A side of the contract, as a playbook names it. */
export type PlaybookSide = "customer" | "provider";

/** Which words of a contract are meant. Whatever is set beside `words` has to hold as well. */
export interface Finder {
  /**
   * `phrase`: these words, in any case, however they are spaced, with `{customer}` and `{provider}` for the parties;
   * `pattern`: a regular expression for a linear-time engine (RE2 syntax), in any case; `provision`: what the
   * recogniser finds under this type; `heading`: the text below a heading that this pattern matches.
   */
  readonly by: "phrase" | "pattern" | "provision" | "heading";
  readonly words: string;
  /** Pattern for a heading above. */
  readonly under?: string;
  /** Pattern that must not match in the same sentence. */
  readonly unless?: string;
  /** The side that acts in these words. */
  readonly actor?: PlaybookSide;
  /** The side that must not be the one that acts; words without a known actor are taken. */
  readonly notActor?: PlaybookSide;
  /** The side that a provision favours; for `provision` only. */
  readonly favours?: PlaybookSide;
}

/** A part that a clause, or the meaning of a term, has to have. */
export interface PlaybookElement {
  /** As a noun phrase that follows "lacks": `the amount insured`. */
  readonly words: string;
  readonly find: readonly Finder[];
}

/** A limit with its unit, as it is read from `30 days`, `EUR 5 million` or `10 %`. */
export interface PlaybookLimit {
  readonly kind: "duration" | "money" | "percent";
  readonly value: number;
  readonly unit: string;
  /** As written. */
  readonly text: string;
}

interface Common {
  /** `family/name`. */
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  /** Texts of our own in place of the usual ones, by outcome; checks have one, `found`. */
  readonly messages: Readonly<Record<string, string>>;
  /** Wording to offer, with `{customer}` and `{provider}`. */
  readonly modelClause?: string;
}

/** What is common to the rules that ask for something. */
interface Asking extends Common {
  /** What is asked for, as a noun phrase that follows "on". */
  readonly subject: string;
  /** From which kinds of document it is asked; every kind of outsourcing contract when absent. */
  readonly kinds?: readonly DocumentKind[];
  /** Asked only of a document in which one of these is found. */
  readonly when?: readonly Finder[];
}

/** A clause has to be there, with its elements, and must not say what is adverse. */
export interface RequiredClause extends Asking {
  readonly type: "required-clause";
  /** The most telling first: where several clauses are found, they are quoted in this order. */
  readonly find: readonly Finder[];
  readonly elements: Readonly<Record<string, PlaybookElement>>;
  /** Where the elements may stand: in the section of the clause (usual), or anywhere. */
  readonly elementsIn?: "section" | "document";
  readonly adverse: readonly Finder[];
}

/** A figure in a clause has to keep to a limit. */
export interface Threshold extends Asking {
  readonly type: "threshold";
  readonly find: readonly Finder[];
  readonly atMost?: PlaybookLimit;
  readonly atLeast?: PlaybookLimit;
  /** Whether a document without such a clause lacks something. */
  readonly required: boolean;
  /** What a figure beyond the limit is. */
  readonly outcome: "weak" | "adverse";
}

/** A term has to be defined, with what its meaning has to name. */
export interface DefinedTerm extends Asking {
  readonly type: "defined-term";
  readonly term: string;
  readonly elements: Readonly<Record<string, PlaybookElement>>;
  /** Asked only where the term is used. */
  readonly whenUsed: boolean;
}

/** A schedule, exhibit or annex has to be in the file. */
export interface RequiredAttachment extends Asking {
  readonly type: "required-attachment";
  /** Pattern for its number and heading. */
  readonly title: string;
}

/** Words that must not stand in a contract, or stand better as `instead`. */
export interface UnwantedWords extends Common {
  readonly type: "forbidden-phrase" | "preferred-wording";
  readonly find: readonly Finder[];
  /** Wording in their place, with `{customer}` and `{provider}`. */
  readonly instead?: string;
}

/** A rule without code. */
export type PlaybookRule = RequiredClause | Threshold | DefinedTerm | RequiredAttachment | UnwantedWords;
