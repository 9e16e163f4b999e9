import type { Finding } from "../engine/types.js";
import type { Evidence } from "../provision/types.js";
import type { Severity } from "../rule/types.js";
import { cite } from "./places.js";
import { printable } from "./printable.js";
import type { Style } from "./style.js";
import { wordingOf } from "./suggestion-text.js";
import { shorten, wrap } from "./wrap.js";

const indent = "    ";
const labelWidth = "warning".length + 2;
const quoteLimit = 280;
const wordingLimit = 140;
const mostQuotes = 3;

/** One finding: severity, message, rule; then the words it relies on, or where they were looked for, and what may help. */
export function findingLines(finding: Finding, style: Style): string[] {
  return [
    ...messageLines(finding, style),
    ...quoteLines(finding, style),
    ...searchedLines(finding, style),
    ...relatedLines(finding, style),
    ...suggestionLines(finding, style),
  ];
}

function messageLines({ severity, message, ruleId }: Finding, style: Style): string[] {
  const { paint } = style;
  const width = room(style);
  const lines = wrap(printable(message), width);
  const last = lines.at(-1) ?? "";
  // the rule goes behind the message where it fits, else on a line of its own
  if (last.length + 2 + ruleId.length <= width) lines[Math.max(0, lines.length - 1)] = `${last}  ${paint.dim(ruleId)}`;
  else lines.push(paint.dim(ruleId));
  return lines.map((line, index) => {
    const label = index === 0 ? painter(severity, style)(severity.padEnd(labelWidth)) : " ".repeat(labelWidth);
    return `${indent}${label}${line}`;
  });
}

function quoteLines({ evidence, location }: Finding, style: Style): string[] {
  const lines = evidence.slice(0, mostQuotes).flatMap((item) => {
    const where = item.clause === location.clause ? "" : placeOf(item);
    return body(
      `${where === "" ? "" : `${where}: `}“${shorten(printable(item.quote).trim(), quoteLimit)}”`,
      style,
      style.paint.cyan,
    );
  });
  const more = evidence.length - mostQuotes;
  return more > 0 ? [...lines, ...body(`and ${more} more`, style, style.paint.dim)] : lines;
}

function placeOf({ clause, page }: Evidence): string {
  if (clause !== "") return cite(clause);
  return page === undefined ? "" : `page ${page}`;
}

/** Most messages of requirements say it themselves. */
function searchedLines({ searched, evidence, message }: Finding, style: Style): string[] {
  if (evidence.length > 0 || searched.every((part) => message.includes(part))) return [];
  return body(`Looked in ${searched.map(printable).join(", ")}.`, style, style.paint.dim);
}

function relatedLines({ related }: Finding, style: Style): string[] {
  return related.flatMap(({ message, location }) => {
    const place = cite(location.clause) || (location.page === undefined ? "" : `page ${location.page}`);
    return body(`See ${[place, printable(message)].filter((part) => part !== "").join(": ")}`, style, style.paint.dim);
  });
}

/** The beginning of the wording shows what it is like; `suggest` and the other formats have the whole of it. */
function suggestionLines({ suggestions }: Finding, style: Style): string[] {
  return suggestions.flatMap((suggestion) => {
    const wording = shorten(wordingOf(suggestion), wordingLimit);
    return body(`Suggestion: ${printable(suggestion.message)}: “${wording}”`, style, style.paint.dim);
  });
}

function body(text: string, style: Style, paint: (line: string) => string): string[] {
  return wrap(text, room(style)).map((line) => `${indent}${" ".repeat(labelWidth)}${paint(line)}`);
}

function room({ columns }: Style): number {
  return columns - indent.length - labelWidth;
}

function painter(severity: Severity, { paint }: Style): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, info: paint.blue }[severity];
}
