import type { ContractDocument } from "../ast/document.js";
import type { ContractNode, Span } from "../ast/nodes.js";
import { visit } from "../ast/visit.js";
import { readDirective, type Directive } from "./read-directive.js";
import type { InlineWaiver, InlineWaivers, WaiverFault, WaiverPlace } from "./types.js";

/** The waivers that stand in comments of a document: of a Markdown or HTML source, or beside the words of a Word file. */
export function inlineWaivers(document: ContractDocument): InlineWaivers {
  const stretches: Stretch[] = [];
  const faults: WaiverFault[] = [];
  for (const { offset, ...place } of directivePlaces(document)) {
    const directive = readDirective(place.text);
    if ("messageId" in directive) faults.push({ ...place, ...directive });
    else if (directive.action === "enable") {
      if (!close(stretches, directive.rules, offset)) {
        faults.push({ ...place, messageId: "nothingToEnable", data: { words: place.text } });
      }
    } else stretches.push(...opened(directive, offset, place, document));
  }
  return {
    waivers: stretches.map(({ waiver, start, end }): InlineWaiver => ({ ...waiver, covers: { start, end } })),
    faults,
  };
}

/** A waiver whose end is not known before a later comment was read. */
interface Stretch {
  readonly waiver: Omit<InlineWaiver, "covers">;
  readonly start: number;
  end: number;
  open: boolean;
}

function opened(
  { action, rules, reason, until, by }: Directive,
  offset: number,
  place: WaiverPlace,
  document: ContractDocument,
): Stretch[] {
  const { start, end } =
    action === "disable-next" ? nextPart(document, offset) : { start: offset, end: document.text.length };
  return [...new Set(rules)].map((rule) => ({
    waiver: { ...place, rule, reason, until, by },
    start,
    end,
    open: action === "disable",
  }));
}

/** Ends the open stretches of these rules, of all where none is named; whether there were any for each of them. */
function close(stretches: readonly Stretch[], rules: readonly string[], offset: number): boolean {
  const open = stretches.filter(
    (stretch) => stretch.open && (rules.length === 0 || rules.includes(stretch.waiver.rule)),
  );
  for (const stretch of open) {
    stretch.end = offset;
    stretch.open = false;
  }
  return rules.length === 0 ? open.length > 0 : rules.every((rule) => open.some(({ waiver }) => waiver.rule === rule));
}

/** Comments that speak to Clauselint in document order, with the offset of the words at or behind each. */
function directivePlaces(document: ContractDocument): (WaiverPlace & { readonly offset: number })[] {
  const { comments = [], revisions, text: words } = document;
  const inWord = (revisions?.comments ?? []).filter(({ text }) => /^\s*clauselint\b/i.test(text));
  return [...comments, ...inWord]
    .map(({ text, origin }) => {
      const offset = withNumber(document, document.offsetOf(origin) ?? words.length);
      const { line, column, page } = document.place(offset);
      const location = {
        clause: document.clauseName(offset),
        ...(page === undefined ? {} : { page }),
        line: origin.line ?? line,
        column: origin.column ?? column,
        start: offset,
        end: lineEnd(words, offset),
      };
      return { text: text.replace(/\s+/g, " ").trim(), location, headingPath: document.headingPath(offset), offset };
    })
    .sort((a, b) => a.offset - b.offset);
}

/** The beginning of a clause or heading where only its number stands before the words. */
function withNumber(document: ContractDocument, offset: number): number {
  const start = document.text.lastIndexOf("\n", offset - 1) + 1;
  const before = document.text.slice(start, offset).trim();
  const number = document.at(offset)?.label?.text;
  const isNumber = number !== undefined && before.startsWith(number) && before.length <= number.length + 1;
  return isNumber ? start : offset;
}

/** The table, row, clause or headed part that begins with these words or holds them, with all below it; else their line. */
function nextPart(document: ContractDocument, offset: number): Span {
  const holder = document.at(offset);
  const table = tablePart(holder ?? document.tree, offset);
  if (table !== null) return table;
  if (holder?.type === "Clause") return holder;
  if (holder?.heading && offset <= holder.heading.end) return holder;
  const start = document.text.lastIndexOf("\n", offset - 1) + 1;
  return { start, end: lineEnd(document.text, offset) };
}

/** The table that begins at an offset, else the row that holds it. */
function tablePart(holder: ContractNode, offset: number): Span | null {
  let part: Span | null = null;
  visit(holder, (node) => {
    if (node.type === "Table" && node.start === offset) part = node;
    if (node.type === "TableRow" && part === null && node.start <= offset && offset < node.end) part = node;
    return part === null ? undefined : false;
  });
  return part;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
}
