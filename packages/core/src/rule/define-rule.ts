import type { Format } from "../parse/types.js";
import { checkFunction } from "./check-function.js";
import type { MessageTexts } from "./message-types.js";
import type { DefaultsFor, OptionsOf, OptionsSchema } from "./option-types.js";
import type { Rule, RuleContext, RuleDocs, Severity, Visitor } from "./types.js";

/** What the author of a check states. */
export interface RuleDefinition<Schema extends OptionsSchema, Defaults, Messages extends MessageTexts> {
  readonly meta: {
    /** `family/name`. */
    readonly id: `${string}/${string}`;
    readonly severity: Severity;
    readonly docs: RuleDocs;
    /** JSON Schema of the options object; the type of `context.options` follows from it. */
    readonly schema?: Schema;
    readonly defaultOptions?: Defaults & DefaultsFor<Schema>;
    /** The formats of files the rule can find anything in; all when absent. */
    readonly formats?: readonly Format[];
    /** Message texts by id; `{{name}}` stands for a value that `report` must give in `data`. */
    readonly messages: Messages;
  };
  /** Called once a document; the visitor it returns is called during the one traversal all rules share. */
  create(context: RuleContext<OptionsOf<Schema, Defaults>, Messages>): Visitor;
}

/**
 * Makes a check: a rule that reports what is wrong where it sees it.
 *
 * Options, message ids and message data are typed from `meta`; nothing needs to be annotated.
 *
 * @example
 * defineRule({
 *   meta: {
 *     id: "house/no-etc",
 *     severity: "info",
 *     docs: { summary: "Lists end without “etc.”", why: "…", fix: "…" },
 *     messages: { open: "The list ends with “{{word}}”." },
 *   },
 *   create: ({ document, report }) => ({
 *     Sentence(node) {
 *       if (document.quote(node).endsWith("etc.")) report({ messageId: "open", at: node, data: { word: "etc." } });
 *     },
 *   }),
 * });
 */
export function defineRule<
  const Schema extends OptionsSchema = never,
  const Defaults = unknown,
  const Messages extends MessageTexts = MessageTexts,
>(definition: RuleDefinition<Schema, Defaults, Messages>): Rule;
export function defineRule(definition: ErasedRuleDefinition): Rule {
  const { meta } = definition;
  checkFunction(definition, "create", meta.id);
  return {
    meta: { ...meta, type: "check", defaultOptions: meta.defaultOptions ?? {} },
    create: (context) => definition.create(context),
  };
}

/** The definition once the compiler has checked the author's side of it. */
interface ErasedRuleDefinition {
  readonly meta: {
    readonly id: string;
    readonly severity: Severity;
    readonly docs: RuleDocs;
    readonly schema?: OptionsSchema;
    readonly defaultOptions?: Readonly<Record<string, unknown>>;
    readonly messages: MessageTexts;
  };
  create(context: RuleContext): Visitor;
}
