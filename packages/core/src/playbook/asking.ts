import type { DocumentKind } from "../analysis/types.js";
import { defineRequirement } from "../rule/define-requirement.js";
import type { RequirementAnswer } from "../rule/requirement-types.js";
import type { Applicability, Rule } from "../rule/types.js";
import { searchFor, type FindingInput } from "./finding.js";
import type { PatternEngine } from "./matcher.js";
import type { DefinedTerm, RequiredAttachment, RequiredClause, Threshold } from "./types.js";

/** Kinds that are asked when a playbook names none; those made under another contract may leave it to that one. */
const USUAL_KINDS: Readonly<Partial<Record<DocumentKind, Applicability>>> = {
  msa: "required",
  sow: "deferrable",
  "order-form": "deferrable",
  sla: "deferrable",
  dpa: "deferrable",
  other: "required",
};

/** The requirement that a rule of a playbook makes, with `assess` for what its type looks at. */
export function requirementOf(
  rule: RequiredClause | Threshold | DefinedTerm | RequiredAttachment,
  engine: PatternEngine,
  parts: {
    readonly elements?: Readonly<Record<string, string>>;
    readonly messages?: Readonly<Record<string, string>>;
    readonly assess: (input: FindingInput) => RequirementAnswer;
  },
): Rule {
  const { id, subject, severity, summary, why, fix, modelClause, kinds, when } = rule;
  const trigger = when === undefined ? null : searchFor(when, engine);
  return defineRequirement({
    id,
    subject,
    severity,
    appliesTo: kinds === undefined ? USUAL_KINDS : Object.fromEntries(kinds.map((kind) => [kind, "required"])),
    docs: { summary, why, fix },
    elements: parts.elements ?? {},
    messages: { ...parts.messages, ...rule.messages },
    ...(modelClause === undefined ? {} : { modelClause }),
    when: (input) => ({
      applies: trigger === null || trigger(input).length > 0,
      reason: `nothing in the document asks for ${subject}`,
    }),
    assess: parts.assess,
  });
}
