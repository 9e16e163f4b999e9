import { documentKinds } from "../config/kinds.js";
import { describe, isRecord, nameHint } from "../config/shape.js";

const choices = {
  kind: documentKinds,
  format: ["markdown", "html", "text", "docx"],
  perspective: ["customer", "provider"],
} as const;

/** What in a table of cases has not the shape of one, as an author without types may write it; such a table cannot be run. */
export function shapeFaults(cases: unknown): readonly string[] {
  if (!isRecord(cases)) return [`A table is { valid, invalid }, not ${describe(cases)}.`];
  return (["valid", "invalid"] as const).flatMap((part) => {
    const list = cases[part];
    if (!Array.isArray(list)) return [`${part} must be a list of cases, not ${describe(list)}.`];
    return list.flatMap((test: unknown, index) => caseFaults(test, `The case ${index + 1} of ${part}`, part));
  });
}

function caseFaults(test: unknown, which: string, part: "valid" | "invalid"): readonly string[] {
  if (part === "valid" && typeof test === "string") return [];
  if (!isRecord(test)) return [`${which} must be a mapping with a text, not ${describe(test)}.`];
  const { text, options, findings } = test;
  return [
    ...(typeof text === "string" || ArrayBuffer.isView(text) ? [] : [`${which} has no text, but ${describe(text)}.`]),
    ...(options === undefined || isRecord(options) ? [] : [`${which} has options that are ${describe(options)}.`]),
    ...(part === "valid" || (Array.isArray(findings) && findings.every(isRecord))
      ? []
      : [`${which} needs a list of findings: findings: [{ messageId: "…" }].`]),
    ...Object.entries(choices).flatMap(([key, allowed]) => choiceFaults(test[key], `${which}: ${key}`, allowed)),
  ];
}

function choiceFaults(value: unknown, what: string, allowed: readonly string[]): readonly string[] {
  if (value === undefined || allowed.some((one) => one === value)) return [];
  return [`${what} cannot be ${describe(value)}. ${nameHint(typeof value === "string" ? value : "", allowed)}`];
}
