import { describe, isRecord } from "../config/shape.js";

const severities: ReadonlySet<unknown> = new Set(["error", "warning", "info"]);

/** What a value lacks to be a rule; `null` where it is one. */
export function ruleFault(value: unknown): string | null {
  if (!isRecord(value) || !isRecord(value["meta"]))
    return "is none: write defineRule({ meta, create }) or defineRequirement({ … })";
  const { id, severity, docs, messages, defaultOptions, elements = {}, modelClause = "" } = value["meta"];
  if (typeof id !== "string" || !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id)) {
    return `has the id ${describe(id)}, which is not family/name in small letters and hyphens`;
  }
  const fault = [
    [typeof value["create"] === "function", "no function create"],
    [severities.has(severity), `the severity ${describe(severity)}, which is not error, warning or info`],
    [hasTexts(docs, ["summary", "why", "fix"]), "no docs with the texts summary, why and fix"],
    [isTexts(messages), "no messages that are texts by id"],
    [isRecord(defaultOptions), "defaultOptions that are no mapping"],
    [isTexts(elements), "elements that are no texts by id"],
    [typeof modelClause === "string", "a modelClause that is no text"],
  ].find(([isRight]) => isRight !== true);
  return fault === undefined ? null : `(${id}) has ${String(fault[1])}`;
}

function isTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((text) => typeof text === "string");
}

function hasTexts(value: unknown, keys: readonly string[]): boolean {
  return isRecord(value) && keys.every((key) => typeof value[key] === "string");
}
