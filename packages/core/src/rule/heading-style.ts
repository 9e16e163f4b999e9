import type { ContractDocument } from "../ast/document.js";
import type { Clause, Heading, Section } from "../ast/nodes.js";
import { visit } from "../ast/visit.js";

/** How a document heads its clauses. */
export interface HeadingStyle {
  /** Words of a heading as the document would write them. */
  write(words: string): string;
  /** What stands before the heading of a part that is added behind the last: `15. `, `ARTICLE XV – `; `null` where nothing is numbered. */
  numbered(index: number): NumberedPart | null;
}

/** The numbers of an added part. */
interface NumberedPart {
  /** With what parts it from the heading: `15. `. */
  readonly prefix: string;
  /** Of its first paragraph: `15.1`; empty where paragraphs of headed parts have no such number. */
  readonly paragraph: string;
}

interface NumberedNode {
  readonly node: Section | Clause;
  readonly heading: Heading;
  readonly number: number;
}

const SMALL_WORDS = new Set("a an and as at by for from in of on or the to with".split(" "));
/** Clauses are not counted further; statutes and years are. */
const LAST_CLAUSE = 99;
const ROMAN: readonly (readonly [number, string])[] = [
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

const known = new WeakMap<ContractDocument, HeadingStyle>();

/** How a document numbers and writes its headings, by what most of them are like. */
export function headingStyleOf(document: ContractDocument): HeadingStyle {
  const before = known.get(document);
  if (before !== undefined) return before;
  const style = read(document);
  known.set(document, style);
  return style;
}

function read(document: ContractDocument): HeadingStyle {
  const parts: NumberedNode[] = [];
  const headings: string[] = [];
  let paragraphs = 0;
  visit(document.tree, (node) => {
    if (node.type !== "Section" && node.type !== "Clause") return node.type === "Contract" ? undefined : false;
    const role = document.role(node);
    if (role === "attachment" || role === "toc" || role === "signature") return false;
    const { label, heading } = node;
    const [first, second] = label?.path ?? [];
    if (heading !== null && (node.type === "Section" || label !== null)) headings.push(heading.value);
    if (second === 1 && label?.text === `${first}.1`) paragraphs += 1;
    const counted = label?.path.length === 1 && typeof first === "number" && first <= LAST_CLAUSE;
    if (counted && heading !== null) parts.push({ node, heading, number: first });
    return undefined;
  });
  const last = parts.reduce<NumberedNode | null>(
    (best, one) => (best === null || one.number > best.number ? one : best),
    null,
  );
  const write = writerLike(headings);
  return {
    write,
    numbered: (index) => (last === null ? null : numberedAfter(last, index, paragraphs * 2 >= parts.length, document)),
  };
}

function numberedAfter(
  { node, heading, number }: NumberedNode,
  index: number,
  counts: boolean,
  document: ContractDocument,
): NumberedPart {
  const next = number + 1 + index;
  const written = document.text.slice(node.start, heading.start);
  const roman = /[IVXLC]+(?=\W*$)/;
  const prefix = /\d/.test(written) ? written.replace(/\d+/, String(next)) : written.replace(roman, romanOf(next));
  const plain = prefix.replace(/\s+/g, " ");
  return { prefix: plain === "" ? `${next}. ` : plain.replace(/\S$/, "$& "), paragraph: counts ? `${next}.1` : "" };
}

function romanOf(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** Capitals throughout, capitals at the words, or a capital at the first: as most headings of several words have it. */
function writerLike(headings: readonly string[]): (words: string) => string {
  const telling = headings
    .map((heading) => heading.match(/\p{L}[\p{L}’'-]*/gu) ?? [])
    .filter((words) => words.length > 1);
  const capitals = telling.filter((words) => words.every((word) => word === word.toUpperCase())).length;
  const titles = telling.filter((words) =>
    words.every((word) => SMALL_WORDS.has(word) || /^\p{Lu}/u.test(word)),
  ).length;
  if (capitals * 2 > telling.length) return (words) => words.toUpperCase();
  return titles * 2 > telling.length ? inTitleCase : (words) => words;
}

function inTitleCase(words: string): string {
  return words.replaceAll(/\p{L}[\p{L}’'-]*/gu, (word, at: number) =>
    at > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
