import type { DocumentKind, Facts } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import type { Span } from "../ast/nodes.js";
import type { Likeness } from "../likeness/types.js";
import type { MessageData, MessageTexts } from "./message-types.js";
import type { DefaultsFor, OptionsOf, OptionsSchema } from "./option-types.js";
import type { Applicability, Outcome, ProviderView, RuleDocs, Severity } from "./types.js";

/** Outcomes that are a finding, and the ids of their messages. */
export type ReportedOutcome = "missing" | "weak" | "adverse" | "negated" | "deferred";

/** What `when` and `assess` look at. */
export interface RequirementInput<Options> {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: Options;
}

/** Whether a requirement is asked of a document at all, and why, for people: `no personal data is mentioned`. */
export interface Trigger {
  readonly applies: boolean;
  readonly reason: string;
}

/** The answer of `assess`. */
export interface RequirementAnswer<ElementId extends string = string, MessageId extends string = string> {
  readonly outcome: Outcome;
  /** The words it rests on; the first is where the finding stands. Every outcome that rests on words needs one. */
  readonly evidence?: readonly Span[];
  /** Elements that were looked for and not found. */
  readonly missingElements?: readonly ElementId[];
  /** Message id where the outcome's own is not the right one. */
  readonly messageId?: MessageId;
  /** Values for the author's own placeholders. */
  readonly data?: MessageData;
  /** Why, for people, without a full stop; needed for `not-applicable` and `deferred`. */
  readonly reason?: string;
  /** It rests on the words of a passage alone, by what was learned of such clauses. */
  readonly alike?: boolean;
}

/** What the author of a requirement states; one file a lawyer can read. */
export interface RequirementDefinition<
  Schema extends OptionsSchema,
  Defaults,
  Elements extends Readonly<Record<string, string>>,
  Messages extends MessageTexts,
> {
  /** `family/name`. */
  readonly id: `${string}/${string}`;
  /** What is asked for, as a noun phrase that follows "on": `source code escrow`, `who owns the customer's data`. */
  readonly subject: string;
  /** Heading for a clause that is added, with one capital at its start; without it, the name of the rule. */
  readonly heading?: string;
  /** `adverse`, `missing` and `negated` are reported at this level, `weak` one lower, `deferred` as information. */
  readonly severity: Severity;
  /** From which kinds of document it is asked; kinds that are not listed: not applicable. */
  readonly appliesTo: Readonly<Partial<Record<DocumentKind, Applicability>>>;
  readonly docs: RuleDocs;
  /** What `satisfied` needs, by id, as noun phrases that follow "lacks": `{ agent: "an independent escrow agent" }`. */
  readonly elements: Elements;
  readonly schema?: Schema;
  readonly defaultOptions?: Defaults & DefaultsFor<Schema>;
  /**
   * Texts in place of the usual ones (`missing`, `weak`, `adverse`, `negated`, `deferred`), and further ones for `messageId`.
   * They may use `{{subject}}`, `{{where}}` (where it looked), `{{lacking}}` (missing elements in words), `{{reason}}`,
   * `{{customer}}`, `{{provider}}`, `{{parent}}` and what `assess` gives as `data`.
   */
  readonly messages?: Messages;
  /**
   * What the answers mean where the configuration takes the provider's side; without it, and without `assessForProvider`, the
   * requirement is then not asked.
   */
  readonly forProvider?: ProviderView;
  /** Our own wording, with `{customer}` and `{provider}` for the parties; without it nothing is suggested. */
  readonly modelClause?: string;
  /** Where `assess` finds nothing, or `when` does not hold, a passage like this is answered with `weak`, for a person to read. Asked for when first needed. */
  readonly likeness?: () => Likeness;
  /** Without it the requirement is asked of every document of a listed kind. */
  when?(input: RequirementInput<OptionsOf<Schema, Defaults>>): Trigger;
  assess(
    input: RequirementInput<OptionsOf<Schema, Defaults>>,
  ): RequirementAnswer<keyof NoInfer<Elements> & string, ReportedOutcome | (keyof NoInfer<Messages> & string)>;
  /**
   * What is asked instead on the provider's side, where it has a question of its own that no answer for the customer turned around is
   * about; `when` does not hold for it. Nothing is suggested then: our wording protects the customer.
   */
  assessForProvider?(
    input: RequirementInput<OptionsOf<Schema, Defaults>>,
  ): RequirementAnswer<keyof NoInfer<Elements> & string, ReportedOutcome | (keyof NoInfer<Messages> & string)>;
}
