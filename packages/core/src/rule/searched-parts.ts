import type { ContractDocument } from "../ast/document.js";
import type { Clause, PathStep, Section } from "../ast/nodes.js";
import { listInWords } from "./messages.js";

/** One numbered, headed or attached part, as a reader would name it. */
interface Part {
  readonly kind: "number" | "heading" | "attachment";
  readonly name: string;
  readonly path: readonly PathStep[];
}

/** More ranges than this mean that the numbers were not understood, and a list of them would tell a reader nothing. */
const maxRanges = 3;

/**
 * The parts of a document whose words can count, in reading words: `§1–§14`, `“Scope”–“Fees”`, `Schedule 2`; `the whole document`
 * where neither numbers nor headings tell its parts apart.
 *
 * Tables of contents, signature blocks and drafting notes are never evidence, so they are not among them.
 */
export function searchedParts(document: ContractDocument): readonly string[] {
  const parts: Part[] = [];
  for (const section of document.tree.children) collect(section, parts);
  const body = bodyNames(parts);
  const attachments = ranges(parts.filter(({ kind }) => kind === "attachment"));
  return body.length === 0 ? ["the whole document"] : [...body, ...attachments.flatMap(attachmentNames)];
}

/** Where an absence was established, for a message: `in §1–§14 and Schedule 2`. */
export function whereSearched(document: ContractDocument): string {
  const parts = listInWords(searchedParts(document));
  return document.notRead.length === 0 ? `in ${parts}` : `in what could be read (${parts})`;
}

function collect(node: Section | Clause, parts: Part[]): void {
  if (node.type === "Section" && !countsAsEvidence(node)) return;
  const part = partOf(node);
  if (part !== null) parts.push(part);
  // Below a number everything has that number; only unnumbered parts are looked into.
  if (node.type === "Clause" || part?.kind === "number" || part?.kind === "attachment") return;
  for (const child of node.children) {
    if (child.type === "Section" || (child.type === "Clause" && child.label !== null)) collect(child, parts);
  }
}

function countsAsEvidence(section: Section): boolean {
  return section.role !== "toc" && section.role !== "signature" && section.role !== "drafting-note";
}

function partOf(node: Section | Clause): Part | null {
  const heading = node.heading?.value.trim() ?? "";
  const { label } = node;
  if (node.type === "Section" && node.role === "attachment") {
    const name = label?.text ?? (heading === "" ? "an attachment" : `“${heading}”`);
    return { kind: "attachment", name, path: label?.path ?? [] };
  }
  // Letters alone number recitals and lists, never the parts of a contract.
  if (label !== null && typeof label.path[0] === "number") {
    return { kind: "number", name: /^\d/.test(label.text) ? `§${label.text}` : label.text, path: label.path };
  }
  const hasOwnWords = node.children.some((child) => child.type === "Clause" || child.type === "Table");
  return heading === "" || !hasOwnWords ? null : { kind: "heading", name: `“${heading}”`, path: [] };
}

/** Number ranges where parts are numbered, else headings; empty where neither covers the document. */
function bodyNames(parts: readonly Part[]): readonly string[] {
  const numbered = parts.filter(({ kind }) => kind === "number");
  const first = numbered[0]?.path[0];
  if (first === undefined) {
    const headings = parts.filter(({ kind }) => kind === "heading");
    return headings.length < 2 ? [] : [rangeName(headings)];
  }
  const runs = ranges(numbered);
  // A number that stands alone beside a run is a stray: a page, a date, the first number of the preamble.
  const whole = runs.filter((run) => run.length > 1);
  const named = whole.length === 0 ? runs : whole;
  return (first === 0 || first === 1) && named.length <= maxRanges ? named.map(rangeName) : [];
}

/** Parts in runs whose numbers rise; one that does not rise starts a new run. */
function ranges(parts: readonly Part[]): readonly (readonly Part[])[] {
  const runs: Part[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && rises(before.path, part.path)) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

function rises(before: readonly PathStep[], path: readonly PathStep[]): boolean {
  for (const [index, step] of path.entries()) {
    const other = before[index];
    if (other === undefined) return true;
    if (typeof other !== typeof step) return false;
    if (other !== step) return other < step;
  }
  return false;
}

function rangeName(run: readonly Part[]): string {
  const [first = "", last = first] = [run[0]?.name, run.at(-1)?.name];
  return first === last ? first : `${first}–${last}`;
}

/** Two attachments are named, more of one kind are a range. */
function attachmentNames(run: readonly Part[]): readonly string[] {
  const nouns = new Set(run.map(({ name }) => name.split(/\s/, 1)[0]?.toLowerCase()));
  return run.length > 2 && nouns.size === 1 ? [rangeName(run)] : run.map(({ name }) => name);
}
