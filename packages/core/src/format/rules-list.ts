import colours from "picocolors";
import type { RuleOrigin } from "../rule/rule-origin.js";
import type { RuleMeta } from "../rule/types.js";
import { printable, printableJson } from "./printable.js";
import { ruleOriginText } from "./rule-origin-text.js";
import { wrap } from "./wrap.js";

/** A rule to be shown, with where it comes from, if that is known. */
export type ListedRule = RuleMeta & { readonly origin?: RuleOrigin };

/** Every rule with its severity and what it asks, by family and where it comes from, for a terminal. */
export function rulesText(
  rules: readonly ListedRule[],
  { colour = false, columns = 100 }: { readonly colour?: boolean; readonly columns?: number } = {},
): string {
  const paint = colours.createColors(colour);
  const titleOf = ({ id, origin }: ListedRule): string => {
    const place = ruleOriginText(origin, "family");
    return `${paint.bold(familyOf(id))}${place === null ? "" : `  ${paint.dim(place)}`}`;
  };
  const listed = ({ id, severity, docs }: ListedRule): string[] => [
    `  ${severity.padEnd("warning".length)}  ${id}`,
    ...wrap(printable(docs.summary), columns - 11).map((line) => `${" ".repeat(11)}${paint.dim(line)}`),
  ];
  const blocks = [...new Set(rules.map(titleOf))].map((title) =>
    [title, ...rules.filter((rule) => titleOf(rule) === title).flatMap(listed)].join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}

/** Rules as JSON: everything a program may want to know of them, the options as JSON Schema. */
export function rulesJson(rules: readonly ListedRule[]): string {
  return `${printableJson({ schemaVersion: 1, rules })}\n`;
}

function familyOf(id: string): string {
  return id.split("/")[0] ?? id;
}
