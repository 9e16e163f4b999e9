import type { ContractDocument } from "../../ast/document.js";
import { visit } from "../../ast/visit.js";
import { matchesOf } from "../../matches-of.js";

/** Where a document says what it is. */
export interface Titles {
  readonly title: readonly string[];
  readonly preamble: readonly string[];
  readonly headings: readonly string[];
}

const HEAD = 6_000;
const TITLE_LINES = 30;
const NOUN =
  "(?:agreement|agmt|contract|addendum|amendment|order|statement|plan|terms|schedule|proposals?|quotations?|quotes?|pws|sow|rfq|rfp|qasp|nda|dpa|sla|deed|licen[sc]e|undertaking|form|objectives|policy|lease|note|charter|exhibit\\s+[a-z]|report|conditions|letter)";
const TITLE_LINE = new RegExp(`\\b${NOUN}\\b`, "i");
const CAPITALS =
  /(?:\p{Lu}[\p{Lu}&/,.'’()-]*\s+){0,10}(?:AGREEMENT|CONTRACT|ADDENDUM|STATEMENT\s+OF\s+(?:WORK|OBJECTIVES)|WORK\s+STATEMENT|AMENDMENT(?:\s+NO\.?\s*\d+)?)\b/gu;
const PREAMBLE =
  /\b(?:THIS|This|this|Under\s+this|The|THE)\s+((?:\p{Lu}[\p{L}\p{N}&/.,'’-]*\s+|(?:and|of|for|to|the|or|&)\s+){0,10}(?:Agreement|AGREEMENT|Contract|CONTRACT|Addendum|ADDENDUM|Amendment|AMENDMENT|Statement\s+of\s+Work|Work\s+Statement|Order\s+Form|Lease|LEASE|Plan|Note|Deed|Charter|Quotation|RFQ|RFP))\b/gu;
/** Where a title on the same line ends and the text begins. */
const RUNNING =
  /\s+(?=(?:This|THIS)\s+(?:[\w-]+\s+){0,6}?(?:agreement|contract|AGREEMENT|CONTRACT|Agreement|Contract)\b)/;
const FILLER =
  /^\s*(?:exhibit\s+[\d.()a-z-]+|ex-?\d[\d.]*|\d+|execution\s+(?:version|copy)|table\s+of\s+contents?)\s*$|^\s*(?:page|confidential|source:)/i;

/** Collects the titles, preamble names and headings of a document. */
export function titlesOf(document: ContractDocument): Titles {
  const head = document.text.slice(0, HEAD);
  const title: string[] = [];
  if (document.tree.title !== null) title.push(document.tree.title);
  title.push(...titleLines(head));
  const capitals = matchesOf(CAPITALS, head.slice(0, 1_500))
    .map((match) => clean(match[0]))
    .filter((words) => words.includes(" "));
  title.push(...capitals.slice(0, 2));
  const preamble = matchesOf(PREAMBLE, head)
    .map((match) => clean(match[1] ?? ""))
    .filter((words) => words.includes(" "));
  return { title: unique(title).slice(0, 5), preamble: unique(preamble).slice(0, 2), headings: headingsOf(document) };
}

/** The short lines above the first running text that read like a title. */
function titleLines(head: string): readonly string[] {
  const found: string[] = [];
  for (const line of head.split("\n", TITLE_LINES)) {
    const start = line.replace(/^[#*\s]+/, "").trim();
    const words = start.split(RUNNING, 1)[0] ?? start;
    if (words.length > 160) break;
    if (
      words.length > 2 &&
      !FILLER.test(words) &&
      TITLE_LINE.test(words) &&
      !/\b(?:pursuant|whereas|omitted|requested|redacted|shall|will|must)\b/i.test(words)
    )
      found.push(clean(words));
    if (found.length === 3) break;
  }
  return found;
}

function headingsOf(document: ContractDocument): readonly string[] {
  const found: string[] = [];
  visit(document.tree, (node) => {
    if (found.length >= 200) return false;
    if (node.type === "Heading") found.push(node.value);
    return node.type !== "Sentence" && node.type !== "Table";
  });
  return found;
}

function clean(words: string): string {
  return words
    .replace(/^[#*\s]+/, "")
    .replace(/\s+/g, " ")
    .trim();
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
}
