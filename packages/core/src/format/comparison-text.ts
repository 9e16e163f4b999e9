import colours from "picocolors";
import { changes, type Change } from "../compare/change-of.js";
import type { ComparisonRow, VersionAnswer } from "../compare/comparison.js";
import type { LintReport } from "../engine/types.js";
import { printable } from "./printable.js";
import { documentLines } from "./stylish-document.js";
import type { Style } from "./style.js";
import { shorten, wrap } from "./wrap.js";

const wordsLimit = 400;
const labelWidth = "strengthened".length + 2;
const indent = " ".repeat(labelWidth + 2);

/** What became of each protection in a new version, for a terminal: the changes with the words of both, and the counts. */
export function comparisonText(
  rows: readonly ComparisonRow[],
  [before, after]: readonly [LintReport, LintReport],
  { colour = false, columns = 100 }: { readonly colour?: boolean; readonly columns?: number } = {},
): string {
  const style: Style = { paint: colours.createColors(colour), columns };
  const heads = [before, after].flatMap(({ results }) => results.flatMap((result) => documentLines(result, style)));
  const changed = rows.filter(({ change }) => change !== "unchanged");
  const lines = [
    ...heads,
    ...changed.flatMap((row) => rowLines(row, style)),
    "",
    ...wrap(comparisonCounts(rows), columns),
  ];
  return `${lines.join("\n")}\n`;
}

/** `2 removed, 1 weakened, 14 unchanged`. */
export function comparisonCounts(rows: readonly ComparisonRow[]): string {
  const counts = changes.flatMap((change) => {
    const { length } = rows.filter((row) => row.change === change);
    return length === 0 ? [] : [`${length} ${change}`];
  });
  return counts.length === 0 ? "No requirement was asked of either version." : counts.join(", ");
}

function rowLines({ ruleId, change, before, after, lost }: ComparisonRow, style: Style): string[] {
  const { paint, columns } = style;
  const label = painter(change, style)(change.padEnd(labelWidth));
  const arrow = before.outcome === after.outcome ? after.outcome : `${before.outcome} → ${after.outcome}`;
  const said = [
    ...sideLines("before", before, columns),
    ...sideLines("after", after, columns),
    ...(lost.length === 0 ? [] : hanging("lost", lost.join("; "), columns)),
  ];
  return ["", `  ${label}${paint.bold(ruleId)}  ${arrow}`, ...said.map((line) => paint.dim(line))];
}

function sideLines(name: string, { place, words }: VersionAnswer, columns: number): string[] {
  const said = [place, shorten(printable(words), wordsLimit)].filter((part) => part !== "").join(": ");
  return hanging(name, said === "" ? "not asked" : said, columns);
}

function hanging(name: string, text: string, columns: number): string[] {
  const width = "before".length + 2;
  return wrap(text, columns - indent.length - width).map(
    (line, index) => `${indent}${(index === 0 ? name : "").padEnd(width)}${line}`,
  );
}

function painter(change: Change, { paint }: Style): (text: string) => string {
  if (change === "removed" || change === "weakened") return paint.red;
  if (change === "added" || change === "strengthened") return paint.green;
  return paint.yellow;
}
