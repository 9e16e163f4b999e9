import { isRecord } from "../config/shape.js";
import { defineProvision } from "../provision/define-provision.js";
import type { ProvisionDefinition } from "../provision/types.js";

/** What a value lacks to be a definition of a provision; `null` where it is one. */
export function provisionFault(value: unknown): string | null {
  if (!isRecord(value) || typeof value["type"] !== "string")
    return "is none: write defineProvision({ type, patterns, … })";
  const { type, anchors } = value;
  if (!isTexts(anchors)) return `(${type}) has no anchors: small-letter words of which one must occur`;
  if (!isDefinition(value)) return `(${type}) has patterns that are no list of regular expressions`;
  try {
    defineProvision(value);
    return null;
  } catch (error) {
    return `is not right: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function isDefinition(
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & ProvisionDefinition {
  const { patterns, unless = [] } = value;
  return [patterns, unless].every((list) => Array.isArray(list) && list.every((item) => item instanceof RegExp));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");
}
