import type { Clause, ContractNode, Definition, Quantity, Reference, Section, Sentence, Span } from "../ast/nodes.js";
import type { Provision } from "../provision/types.js";

/** What a document is. */
export type DocumentKind = "msa" | "sow" | "dpa" | "sla" | "nda" | "escrow" | "order-form" | "amendment" | "other";

/** The kind of a document and why. */
export interface KindFact {
  readonly kind: DocumentKind;
  /** True when the document buys or governs services, development, hosting, licensing with services, or a protection around them. A loan or an employment agreement is not. */
  readonly outsourcing: boolean;
  /** What decided it, for people: `title "Statement of Work"`. */
  readonly reason: string;
}

/** What a party is to the contract; `other` for a third one (an escrow agent, a guarantor), `unknown` where the document leaves it open. */
export type PartyRole = "customer" | "provider" | "other" | "unknown";

/** A party as the document names it. */
export interface Party {
  /** Legal name as written, or the role word where no name is given. */
  readonly name: string;
  /** Other words the document uses for it: defined short names, role words. */
  readonly aliases: readonly string[];
  readonly role: PartyRole;
  /** Why this role, for people; for `unknown`, what was lacking. */
  readonly reason: string;
}

/** A contract of its own that is annexed to the one a file is about: an escrow agreement in a schedule, a form of a non-disclosure agreement. */
export interface Segment extends Span {
  readonly title: string;
  readonly kind: DocumentKind;
  /** The attachment it stands in, as printed; empty where it follows the signatures without one. */
  readonly clause: string;
  /** Who makes it. Where it has no parties clause of its own, those of the main contract. */
  readonly parties: readonly Party[];
}

/** Parties with their roles, and who a word stands for. */
export interface PartiesFact {
  readonly all: readonly Party[];
  /** The side that a noun phrase at the start of `text` names (`"the Supplier"`, `"each party"`), or `null`. */
  sideOf(phrase: string): Side | null;
  /** A regular expression source that matches any name, alias or role word of a side, without groups that capture. */
  pattern(side: "customer" | "provider" | "either"): string;
  /** A text with each name of a side written as `markedName` has it; of the same length, so that places in it are places in the text. */
  marked(text: string, side: "customer" | "provider"): string;
}

/** Who is meant: one side, both ("each party", "the receiving party"), a third party, or a party whose role is not known. */
export type Side = "customer" | "provider" | "both" | "third" | "unknown";

/** What kind of rule a sentence states. */
export type Modality =
  | "duty"
  | "right"
  | "prohibition"
  | "no-duty"
  | "transfer" // "hereby assigns"
  | "promise" // "shall assign"
  | "vesting" // "shall be the property of", "shall own"
  | "retention" // "retains", "reserves"
  | "declaration" // "represents", "acknowledges", "is"
  | "none";

/** How one sentence reads. `clauses` are its main and coordinate parts, in order; most sentences have one. */
export interface SentenceFact {
  readonly sentence: Sentence;
  /** The sentence as it is to be understood: an item of a list together with the words that lead in to it. */
  readonly reading: string;
  /** What leads in to the sentence, where it finishes another ("Supplier shall:"), else `null`. */
  readonly leadIn: SentenceFact | null;
  readonly statements: readonly Statement[];
}

/** One subject with its verb. Offsets are into the reading of the sentence. */
export interface Statement extends Span {
  /** Who acts, as written; `null` for a passive without an agent. */
  readonly actor: string | null;
  readonly side: Side | null;
  readonly modality: Modality;
  readonly negated: boolean;
  /** The verb phrase after the modal, lower case: `notify customer of any …`. */
  readonly action: string;
  readonly condition: string | null;
  readonly exception: string | null;
  /** The hedge as written ("commercially reasonable efforts"); `null` where there is none or an outer limit cures it ("and in any event within 24 hours"). */
  readonly hedge: string | null;
  /** Words of time that cannot be measured ("promptly", "from time to time"); `null` where there are none or an outer limit cures them. */
  readonly vague: string | null;
}

/** A reference and what it points to. */
export interface ResolvedReference {
  readonly node: Reference;
  /** `resolved`: found here; `external`: points outside; `absent-attachment`: names an attachment that is not in the file; `inherited`: may stand in a parent document this one names; `broken`: should be here and is not; `unsure`: the numbering was not understood well enough to say. */
  readonly status: "resolved" | "external" | "absent-attachment" | "inherited" | "broken" | "unsure";
  readonly target: Section | Clause | null;
}

/** A defined term and its uses. */
export interface Term {
  readonly term: string;
  readonly definitions: readonly Definition[];
  /** Offsets of uses outside the definition itself. */
  readonly uses: readonly Span[];
}

/** A document that another one makes part of itself and does not bring along; its span is the first mention. */
export interface AbsentDocument extends Span {
  /** `Exhibit C`, or the address. */
  readonly name: string;
  readonly kind: "attachment" | "address";
  /** Where an attachment is headed that holds nothing. */
  readonly heading?: Span;
}

/** How this document leans on others. */
export interface IncorporationFact {
  /** It says that it is made under, or forms part of, another agreement. */
  readonly parent: (Span & { readonly name: string }) | null;
  /** Whether the documents it leans on are read together with it: what it lacks and they lack is not there. */
  readonly parentAtHand: boolean;
  /** Documents it makes part of itself that are not in the file: `Exhibit C`, terms at an address. */
  readonly absent: readonly AbsentDocument[];
}

/** Everything that is known about one document beyond its tree. Each fact is computed on first use and kept. */
export interface Facts {
  readonly kind: KindFact;
  /** Who makes the main contract. Sentences of a segment are read with the parties of that segment. */
  readonly parties: PartiesFact;
  /** Contracts annexed to the main one, in document order. */
  readonly segments: readonly Segment[];
  readonly terms: ReadonlyMap<string, Term>;
  readonly references: readonly ResolvedReference[];
  readonly quantities: readonly Quantity[];
  readonly incorporation: IncorporationFact;
  /** Sentences whose words count as evidence: not in a table of contents, a signature block, a drafting note, an unselected option, a reserved clause. */
  readonly evidence: readonly SentenceFact[];
  sentence(node: Sentence): SentenceFact;
  /** Provisions of a type, in document order; all of them without an argument. Throws for a type that nothing recognises. */
  provisions(type?: string): readonly Provision[];
  /** How much words at a node weigh as evidence: 0 never, 0.5 recitals and definitions, 1 operative text. */
  weight(node: ContractNode): 0 | 0.5 | 1;
}
