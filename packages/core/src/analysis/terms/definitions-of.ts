import type { ContractDocument } from "../../ast/document.js";
import type { Clause, Definition, Heading, Section, Span, TableRow } from "../../ast/nodes.js";
import { visit } from "../../ast/visit.js";

const MAX_WORDS = 7;
const termColumn = /^(?:defined )?(?:terms?|abbreviations?|acronyms?|words?|expressions?|key terms?)$/i;
const labelled = /^([A-Z][\w’'&/-]*(?: (?:of |and |for |to |the )?[A-Z0-9(][\w’'&/)-]*){0,6}):(?=\s|$)/;

/**
 * All places that give a term its meaning, in the order of the document: those in sentences, the rows of a table of
 * terms, the run-in headings of a section of definitions, and the labels of a cover page ("Effective Date: 1 May").
 */
export function definitionsOf(document: ContractDocument): readonly Definition[] {
  const found: Definition[] = [];
  visit(document.tree, (node) => {
    if (node.type === "Section" && node.role === "toc") return false;
    if (node.type === "Clause" && node.aside === "drafting-note") return false;
    if (node.type === "Definition") found.push(node);
    if (node.type === "TableRow" && !node.header) found.push(...inRow(node, document));
    if (node.type === "Clause" || node.type === "Section") found.push(...inHeading(node, document));
    if (node.type === "Sentence") found.push(...inLabel(node, document));
    return undefined;
  });
  return found;
}

const toDefinition = (term: string, span: Span): Definition => ({
  type: "Definition",
  term,
  style: "means",
  start: span.start,
  end: span.end,
});

/** "Term | Meaning", or a row of two cells as cover pages have them. */
function inRow(row: TableRow, document: ContractDocument): readonly Definition[] {
  const [first] = row.children;
  if (first === undefined || row.children.length < 2) return [];
  const term = plainTerm(document.quote(first));
  const listed = termColumn.test(first.column?.trim() ?? "");
  if (term === null || !(listed || row.children.length === 2)) return [];
  return [toDefinition(term, first)];
}

function inHeading(node: Clause | Section, document: ContractDocument): readonly Definition[] {
  const heading: Heading | null = node.heading;
  if (heading === null || node.type !== "Clause" || document.role(node) !== "definitions") return [];
  const term = plainTerm(heading.value);
  return term === null ? [] : [toDefinition(term, heading)];
}

function inLabel(sentence: Span, document: ContractDocument): readonly Definition[] {
  const term = labelled.exec(document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 90)))?.[1];
  return term === undefined ? [] : [toDefinition(term, { start: sentence.start, end: sentence.start + term.length })];
}

/** The words of a cell or heading as a term, or `null` where they are none. */
function plainTerm(text: string): string | null {
  const term = text
    .trim()
    .replace(/^["“”'‘’]+|["“”'‘’.:;,\s]+$/g, "")
    .replace(/\s+/g, " ");
  return /^[A-Z]/.test(term) && term.split(" ").length <= MAX_WORDS && !/[.;:?!]/.test(term) ? term : null;
}
