import colours from "picocolors";
import { isRecord } from "../config/shape.js";
import type { RuleMeta, RuleReference } from "../rule/types.js";
import { printable } from "./printable.js";
import { ruleOriginText } from "./rule-origin-text.js";
import type { ListedRule } from "./rules-list.js";
import { wrap } from "./wrap.js";

/** How far a source was checked, for people. */
const verified: Readonly<Record<RuleReference["verified"], string>> = {
  V: "read",
  S: "from a second source",
  M: "unverified",
};

/** All that is to know of one rule before it is set or turned off, for a terminal. */
export function ruleText(
  rule: ListedRule,
  { colour = false, columns = 100 }: { readonly colour?: boolean; readonly columns?: number } = {},
): string {
  const { id, severity, docs, elements = {}, modelClause, origin } = rule;
  const paint = colours.createColors(colour);
  const part = (title: string, texts: readonly string[]): string[] =>
    texts.length === 0
      ? []
      : [
          "",
          paint.bold(title),
          ...texts.flatMap((text) =>
            wrap(printable(text), columns - 4).map(
              (line, index) => `${index === 0 || texts.length === 1 ? "  " : "    "}${line}`,
            ),
          ),
        ];
  const sources = (docs.references ?? []).map((one) => `${one.title} (${verified[one.verified]})`);
  const place = ruleOriginText(origin, "rule");
  return `${[
    `${paint.bold(id)}  ${severity}`,
    ...wrap(printable(docs.summary), columns - 2).map((line) => `  ${line}`),
    ...part("Where it comes from", place === null ? [] : [place]),
    ...part("Why", [docs.why]),
    ...part("What to do", [docs.fix]),
    ...part("What it looks for", Object.values(elements)),
    ...part("Options, with what holds when nothing is set", optionLines(rule)),
    ...part("Wording to start from", modelClause === undefined ? [] : modelClause.trim().split(/\n+/)),
    ...part("Sources", sources),
  ].join("\n")}\n`;
}

/** Those that hold nothing unless they are set stand behind the others. */
function optionLines({ schema, defaultOptions }: RuleMeta): readonly string[] {
  const described = isRecord(schema) && isRecord(schema["properties"]) ? Object.keys(schema["properties"]) : [];
  const required: readonly unknown[] = isRecord(schema) && Array.isArray(schema["required"]) ? schema["required"] : [];
  const unset = described.filter((name) => !Object.hasOwn(defaultOptions, name));
  return [
    ...Object.entries(defaultOptions).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...unset.map((name) => `${name}: ${required.includes(name) ? "has to be set" : "nothing"}`),
  ];
}
