import type { ReportingDescriptor } from "sarif";
import type { RuleMeta, Severity } from "../rule/types.js";

/** Severities by their SARIF names. */
export const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** A rule with everything a reader of the report needs to understand its results. */
export function descriptorOf(meta: RuleMeta): ReportingDescriptor {
  const { id, docs, severity, type } = meta;
  return {
    id,
    shortDescription: { text: docs.summary },
    fullDescription: { text: docs.why },
    help: { text: helpText(meta), markdown: helpMarkdown(meta) },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [id.split("/")[0] ?? id, type] },
  };
}

function helpText({ docs, modelClause }: RuleMeta): string {
  return [
    docs.summary,
    `Why: ${docs.why}`,
    `What to do: ${docs.fix}`,
    ...(modelClause === undefined ? [] : [`Wording to start from: ${modelClause}`]),
    ...(docs.references ?? []).map(({ title }) => `Source: ${title}`),
  ].join("\n\n");
}

function helpMarkdown({ docs, modelClause }: RuleMeta): string {
  const references = (docs.references ?? []).map(({ title }) => `- ${title}`);
  return [
    docs.summary,
    `**Why:** ${docs.why}`,
    `**What to do:** ${docs.fix}`,
    ...(modelClause === undefined ? [] : ["**Wording to start from:**", modelClause.trim().replace(/^/gm, "> ")]),
    ...(references.length === 0 ? [] : ["**Sources:**", references.join("\n")]),
  ].join("\n\n");
}
