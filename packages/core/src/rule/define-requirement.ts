import type { Likeness } from "../likeness/types.js";
import { gapsInWords } from "../parse/gaps.js";
import { alikeAnswer } from "./alike-answer.js";
import type { MessageTexts } from "./message-types.js";
import { checkAnswer } from "./check-answer.js";
import { checkFunction } from "./check-function.js";
import { headingStyleOf } from "./heading-style.js";
import { fitModelClause } from "./model-clause.js";
import { againstProvider, forProvider } from "./provider-view.js";
import type { OptionsSchema } from "./option-types.js";
import { alike, requirementData, requirementMessages } from "./requirement-messages.js";
import type {
  ReportedOutcome,
  RequirementAnswer,
  RequirementDefinition,
  RequirementInput,
  Trigger,
} from "./requirement-types.js";
import type {
  Applicability,
  Outcome,
  ProviderView,
  Rule,
  RuleContext,
  RuleDocs,
  RuleMeta,
  Severity,
  Suggestion,
} from "./types.js";

/**
 * Makes a requirement: a rule that asks for a protection and answers with an assessment.
 *
 * `satisfied` and `not-applicable` are no findings. `missing` becomes `deferred` where the kind of document is
 * `deferrable` and names a parent, and is no finding where it is `optional`.
 */
export function defineRequirement<
  const Elements extends Readonly<Record<string, string>>,
  const Schema extends OptionsSchema = never,
  const Defaults = unknown,
  const Messages extends MessageTexts = Readonly<Record<ReportedOutcome, string>>,
>(definition: RequirementDefinition<Schema, Defaults, Elements, Messages>): Rule;
export function defineRequirement(definition: ErasedDefinition): Rule {
  checkFunction(definition, "assess", definition.id);
  const meta: RuleMeta = {
    id: definition.id,
    type: "requirement",
    severity: definition.severity,
    docs: definition.docs,
    ...(definition.schema === undefined ? {} : { schema: definition.schema }),
    defaultOptions: definition.defaultOptions ?? {},
    messages: {
      ...requirementMessages,
      ...(definition.likeness === undefined ? {} : { alike }),
      ...turnedMessages(definition.forProvider),
      ...definition.messages,
    },
    subject: definition.subject,
    appliesTo: definition.appliesTo,
    elements: definition.elements,
    ...(definition.forProvider === undefined ? {} : { forProvider: definition.forProvider }),
    ...(definition.modelClause === undefined ? {} : { modelClause: definition.modelClause.trim() }),
  };
  return {
    meta,
    create: (context) => ({
      Contract() {
        const answer = answerOf(definition, context);
        context.assess(answer);
        if (isReported(answer.outcome, applicabilityOf(definition, context))) report(definition, meta, answer, context);
      },
    }),
  };
}

function applicabilityOf(definition: ErasedDefinition, context: RuleContext): Applicability | undefined {
  return definition.appliesTo[context.facts.kind.kind];
}

function answerOf(definition: ErasedDefinition, context: RuleContext): RequirementAnswer {
  const applicability = applicabilityOf(definition, context);
  if (applicability === undefined) {
    return { outcome: "not-applicable", reason: `not asked of this kind of document (${context.facts.kind.kind})` };
  }
  if (context.perspective === "provider" && definition.assessForProvider !== undefined) {
    const own = definition.assessForProvider(context);
    checkAnswer(own, definition.elements);
    return own;
  }
  const answer = ownAnswer(definition, context);
  const silent = answer.outcome === "missing" || answer.outcome === "not-applicable";
  const placed =
    (silent ? alikeAnswer(definition.likeness, applicability, context) : null) ??
    (answer.outcome === "missing" ? missingAnswer(answer, applicability, context) : answer);
  return context.perspective === "customer" ? placed : forProvider(placed, definition.forProvider);
}

/** What the patterns say. */
function ownAnswer(definition: ErasedDefinition, context: RuleContext): RequirementAnswer {
  const trigger = definition.when?.(context);
  if (trigger?.applies === false) return { outcome: "not-applicable", reason: trigger.reason };
  const answer = definition.assess(context);
  checkAnswer(answer, definition.elements);
  return answer;
}

/** The message that a table of tests has to show where some answer is turned against the provider. */
function turnedMessages(view: ProviderView | undefined): MessageTexts {
  const turned = Object.entries(typeof view === "object" ? view : {}).some(
    ([own, outcome]) => outcome === "adverse" && own !== "adverse",
  );
  return turned ? { againstProvider } : {};
}

function missingAnswer(
  answer: RequirementAnswer,
  applicability: Applicability,
  context: RuleContext,
): RequirementAnswer {
  const { parent, parentAtHand } = context.facts.incorporation;
  if (applicability === "deferrable" && parent !== null && !parentAtHand) {
    const { missingElements = [] } = answer;
    return { outcome: "deferred", evidence: [parent], missingElements, reason: `it may stand in ${parent.name}` };
  }
  const { notRead } = context.document;
  if (notRead.length === 0) return answer;
  const gaps = `not found in what could be read: ${gapsInWords(notRead).join("; ")}`;
  return { ...answer, reason: answer.reason === undefined ? gaps : `${answer.reason}; ${gaps}` };
}

function isReported(outcome: Outcome, applicability: Applicability | undefined): outcome is ReportedOutcome {
  if (outcome === "missing") return applicability !== "optional";
  return outcome !== "satisfied" && outcome !== "not-applicable";
}

function report(definition: ErasedDefinition, meta: RuleMeta, answer: RequirementAnswer, context: RuleContext): void {
  const { outcome, evidence = [], messageId = outcome } = answer;
  const text = meta.messages[messageId] ?? "";
  if (outcome === "missing" && !text.includes("{{where}}")) {
    throw new Error(`The message “${messageId}” must say {{where}} the rule looked.`);
  }
  const isOwnQuestion = context.perspective === "provider" && definition.assessForProvider !== undefined;
  const severity = outcome === "weak" ? "lower" : outcome === "deferred" ? "info" : undefined;
  context.report({
    messageId,
    data: requirementData(text, definition, answer, context),
    evidence,
    ...(severity === undefined ? {} : { severity }),
    // our wording protects the customer
    suggestions:
      outcome === "deferred" || messageId === "againstProvider" || isOwnQuestion
        ? []
        : suggestions(definition, outcome, context),
  });
}

function suggestions(definition: ErasedDefinition, outcome: Outcome, context: RuleContext): readonly Suggestion[] {
  const { subject, modelClause } = definition;
  if (modelClause === undefined) return [];
  const { document, facts } = context;
  const text = fitModelClause(modelClause, document, facts);
  if (outcome !== "missing") return [{ message: `Wording on ${subject} to ask for`, text }];
  const heading = headingStyleOf(document).write(headingOf(definition));
  return [{ message: `Add a clause on ${subject}`, heading, text }];
}

/** A name like `data-ownership/exit-assistance` is a heading in small letters. */
function headingOf({ id, heading }: ErasedDefinition): string {
  const words = id.slice(id.indexOf("/") + 1).replaceAll("-", " ");
  return heading ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** The definition once the compiler has checked the author's side of it. */
interface ErasedDefinition {
  readonly id: string;
  readonly subject: string;
  readonly heading?: string;
  readonly severity: Severity;
  readonly appliesTo: NonNullable<RuleMeta["appliesTo"]>;
  readonly docs: RuleDocs;
  readonly elements: Readonly<Record<string, string>>;
  readonly schema?: OptionsSchema;
  readonly defaultOptions?: Readonly<Record<string, unknown>>;
  readonly messages?: MessageTexts;
  readonly forProvider?: ProviderView;
  readonly modelClause?: string;
  readonly likeness?: () => Likeness;
  when?(input: RequirementInput<Readonly<Record<string, unknown>>>): Trigger;
  assess(input: RequirementInput<Readonly<Record<string, unknown>>>): RequirementAnswer;
  assessForProvider?(input: RequirementInput<Readonly<Record<string, unknown>>>): RequirementAnswer;
}
