import colours from "picocolors";
import type { RuleMeta } from "../rule/types.js";
import { printableJson } from "./printable.js";
import { wrap } from "./wrap.js";

/** Every rule with its severity and what it asks, by family, for a terminal. */
export function rulesText(
  rules: readonly RuleMeta[],
  { colour = false, columns = 100 }: { readonly colour?: boolean; readonly columns?: number } = {},
): string {
  const paint = colours.createColors(colour);
  const listed = ({ id, severity, docs }: RuleMeta): string[] => [
    `  ${severity.padEnd("warning".length)}  ${id}`,
    ...wrap(docs.summary, columns - 11).map((line) => `${" ".repeat(11)}${paint.dim(line)}`),
  ];
  const blocks = [...new Set(rules.map(familyOf))].map((family) =>
    [paint.bold(family), ...rules.filter((meta) => familyOf(meta) === family).flatMap(listed)].join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}

/** Rules as JSON: everything a program may want to know of them, the options as JSON Schema. */
export function rulesJson(rules: readonly RuleMeta[]): string {
  return `${printableJson({ schemaVersion: 1, rules })}\n`;
}

function familyOf({ id }: RuleMeta): string {
  return id.split("/")[0] ?? id;
}
