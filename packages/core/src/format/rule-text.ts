import colours from "picocolors";
import type { RuleMeta, RuleReference } from "../rule/types.js";
import { wrap } from "./wrap.js";

/** How far a source was checked, for people. */
const verified: Readonly<Record<RuleReference["verified"], string>> = {
  V: "read",
  S: "from a second source",
  M: "unverified",
};

/** All that is to know of one rule before it is set or turned off, for a terminal. */
export function ruleText(
  { id, severity, docs, elements = {}, defaultOptions, modelClause }: RuleMeta,
  { colour = false, columns = 100 }: { readonly colour?: boolean; readonly columns?: number } = {},
): string {
  const paint = colours.createColors(colour);
  const part = (title: string, texts: readonly string[]): string[] =>
    texts.length === 0
      ? []
      : [
          "",
          paint.bold(title),
          ...texts.flatMap((text) =>
            wrap(text, columns - 4).map((line, index) => `${index === 0 || texts.length === 1 ? "  " : "    "}${line}`),
          ),
        ];
  const options = Object.entries(defaultOptions).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const sources = (docs.references ?? []).map((one) => `${one.title} (${verified[one.verified]})`);
  return `${[
    `${paint.bold(id)}  ${severity}`,
    ...wrap(docs.summary, columns - 2).map((line) => `  ${line}`),
    ...part("Why", [docs.why]),
    ...part("What to do", [docs.fix]),
    ...part("What it looks for", Object.values(elements)),
    ...part("Options, with what holds when nothing is set", options),
    ...part("Wording to start from", modelClause === undefined ? [] : [modelClause.trim()]),
    ...part("Sources", sources),
  ].join("\n")}\n`;
}
