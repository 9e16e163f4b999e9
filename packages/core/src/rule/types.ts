import type { JSONSchema } from "json-schema-to-ts";
import type { DocumentKind, Facts } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import type { ContractNode, ContractNodeType, NodeOfType, Origin, Span } from "../ast/nodes.js";
import type { Perspective } from "../config/types.js";
import type { Format } from "../parse/types.js";
import type { Evidence } from "../provision/types.js";
import type { DataOf, MessageData, MessageTexts } from "./message-types.js";

/** How much a finding weighs; an `error` lets a run fail unless the configuration says otherwise. */
export type Severity = "error" | "warning" | "info";
/**
 * The answer to a requirement. `satisfied`: it is there; `weak`: hedged or incomplete; `adverse`: turned against the side that asks;
 * `negated`: named only to be denied; `deferred`: left to a parent document; `not-applicable`: not asked of this document; `missing`: not found.
 */
export type Outcome = "satisfied" | "weak" | "adverse" | "negated" | "deferred" | "not-applicable" | "missing";

/** A source for what a rule asks: a law, a standard, a statistic. `verified` is `V` (read), `S` (second source) or `M` (from memory). */
export interface RuleReference {
  readonly title: string;
  readonly verified: "V" | "S" | "M";
}

/** What a rule is about, for pages and terminals. */
export interface RuleDocs {
  /** One line: what is checked. */
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  readonly references?: readonly RuleReference[];
}

/** Data about a rule that tools read without running it. */
export interface RuleMeta {
  /** `family/name`. */
  readonly id: string;
  readonly type: "requirement" | "check";
  readonly severity: Severity;
  readonly docs: RuleDocs;
  /** JSON Schema (draft 7) of the options object; absent when the rule has none. */
  readonly schema?: JSONSchema;
  readonly defaultOptions: Readonly<Record<string, unknown>>;
  /** The formats of files the rule can find anything in; all when absent. */
  readonly formats?: readonly Format[];
  /** Message texts by id, with `{{name}}` placeholders. */
  readonly messages: MessageTexts;
  /** Requirements only: what is asked for, in the middle of a sentence: `source code escrow`. */
  readonly subject?: string;
  /** Requirements only: from which kinds of document the protection is asked. */
  readonly appliesTo?: Readonly<Partial<Record<DocumentKind, Applicability>>>;
  /** Requirements only: what `satisfied` needs, by element id, in words. */
  readonly elements?: Readonly<Record<string, string>>;
  /** Requirements only: what their answers mean to the provider; without it they are not asked on the provider's side. */
  readonly forProvider?: ProviderView;
  /** Requirements only: our own wording, with `{customer}` and `{provider}` for the parties. */
  readonly modelClause?: string;
}

/** `required`: asked for; `deferrable`: asked for unless a parent document is named, then `deferred`; `optional`: assessed, but absence is no finding. Kinds that are not listed: not applicable. */
export type Applicability = "required" | "deferrable" | "optional";

/**
 * What the answers of a requirement mean to the provider: the `same`, or for each outcome that concerns it the same one,
 * `satisfied`, or `adverse` where what protects the customer burdens the provider. An outcome that is not named does not concern it.
 */
export type ProviderView = "same" | { readonly [Own in Outcome]?: Own | "satisfied" | "adverse" };

/** A report by a rule, whatever its messages. */
export interface Report extends ReportPlace {
  readonly messageId: string;
  readonly data?: MessageData;
}

/** Where a report stands and what it brings along. */
export interface ReportPlace {
  /** Where: a node or span; the first evidence when absent, and the document as a whole when there is none either. */
  readonly at?: Span;
  /** Its line and column in the file, where it stands in nothing that the text view holds. */
  readonly origin?: Origin;
  readonly evidence?: readonly Span[];
  readonly related?: readonly (Span & { readonly message: string })[];
  readonly suggestions?: readonly Suggestion[];
  /** One step down from the rule's configured severity, or `info`. */
  readonly severity?: "lower" | "info";
}

/** A report whose message id is one of the rule's own and whose data fills the placeholders of that message. */
export type ReportOf<Messages extends MessageTexts> = string extends keyof Messages
  ? Report
  : {
      [Id in keyof Messages & string]: ReportPlace & { readonly messageId: Id } & DataOf<Messages[Id]>;
    }[keyof Messages & string];

/** Wording offered to mend a finding; never applied by the tool itself. */
export interface Suggestion {
  readonly message: string;
  /** For a clause that is to be added: its heading, numbered and written as the document does. */
  readonly heading?: string;
  readonly text: string;
}

/** What a rule sees. Rules are synchronous and pure; they never change the tree. */
export interface RuleContext<
  Options = Readonly<Record<string, unknown>>,
  Messages extends MessageTexts = MessageTexts,
> {
  readonly document: ContractDocument;
  readonly facts: Facts;
  /** The options of the configuration over the rule's defaults; frozen. */
  readonly options: Options;
  /** Whose side the configuration takes. A requirement need not ask: what it answers is turned around by its `forProvider`, or asked anew by its `assessForProvider`. */
  readonly perspective: Perspective;
  readonly report: (report: ReportOf<Messages>) => void;
  /** Requirements: the answer to the requirement, exactly once. */
  readonly assess: (assessment: AssessmentDraft) => void;
}

/** Called for each node of a type, on the way in; `"<Type>:exit"` on the way out. `ancestors` (outermost first) holds only during the call. */
export type Visitor = {
  readonly [T in ContractNodeType]?: (node: NodeOfType<T>, ancestors: readonly ContractNode[]) => void;
} & {
  readonly [T in `${ContractNodeType}:exit`]?: T extends `${infer N extends ContractNodeType}:exit`
    ? (node: NodeOfType<N>, ancestors: readonly ContractNode[]) => void
    : never;
};

/** Anything that can report. Make one with `defineRule` or `defineRequirement`. */
export interface Rule {
  readonly meta: RuleMeta;
  create(context: RuleContext): Visitor;
}

/** What an `assess` function answers; the engine turns spans into evidence. */
export interface AssessmentDraft {
  readonly outcome: Outcome;
  readonly evidence?: readonly Span[];
  /** Ids of elements that were looked for and not found. */
  readonly missingElements?: readonly string[];
  /** Why, for people; required reading for `not-applicable` and `deferred`. */
  readonly reason?: string;
  /** `weak` because a passage has the words of such clauses; how it puts them together was not understood. */
  readonly alike?: boolean;
}

/** The answer to a requirement, as reported. */
export interface Assessment {
  readonly ruleId: string;
  readonly outcome: Outcome;
  readonly missingElements: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Which parts were searched, for people: `§1–§14`, `Schedule 2`. */
  readonly searched: readonly string[];
  readonly reason?: string;
  /** `weak` because a passage has the words of such clauses; how it puts them together was not understood. */
  readonly alike?: true;
  /** The document of the family that gave the answer, and the words there; `evidence` is empty then. */
  readonly inherited?: { readonly filePath: string; readonly evidence: readonly Evidence[] };
}
