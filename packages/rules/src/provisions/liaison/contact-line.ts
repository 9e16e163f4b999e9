import {
  matchesOf,
  type ContractDocument,
  type PartiesFact,
  type SentenceFact,
  type Side,
  type TableRow,
} from "@clauselint/core";
import { isParty, sideEndingAt, sideOfWords } from "../side-of-statement.js";
import { words } from "../words.js";
import { ABOUT_CONTACTS, LIAISON, PEOPLE } from "./titles.js";

/** Somebody, or a blank that waits for somebody, whom a list or a table names for a side. */
export interface ContactLine {
  readonly side: "customer" | "provider" | "both";
  readonly named: boolean;
}

const NAME = /\p{Lu}(?:\.|[\p{L}'’-]+\.?)\s+(?:\p{Lu}\.\s+)?\p{Lu}[\p{L}'’-]+/gu;
const TITLE = words(`\\b(?:${LIAISON}|${PEOPLE}|head|chief|director|leader|lead|owner|team|contacts?|e-?mail)\\b`);
const IS_LIAISON = words(`\\b${LIAISON}\\b`);
const ADDRESS = /\S@\S|\b(?:tele)?phone\b|\btel\b/i;
/** Where notices go, who signs and who is paid are no liaisons. */
const OTHER_LIST = words("\\b(?:notices?|signatur\\w+|signed|attention|invoic\\w+|billing|rates?|fees?|prices?)\\b");
/** A name and a title are not longer than this. */
const SHORT = 60;
/** "Customer's authorised representative", as the whole of a cell. */
const REPRESENTS = /^[\w'’ .&-]{2,50}\s(?:representative|contact)s?$/i;
const PARTY_LABEL = /^(?:for|on\s+behalf\s+of)\s+/i;

/**
 * What one line or table row says in the form of a list: "Customer: Kim Lee, Product Owner", "Supplier's representative: Sam Roe",
 * "Customer project lead | Kim Lee | kim@…", or a row of people under the parties as columns.
 */
export function contactLine(
  sentence: SentenceFact,
  document: ContractDocument,
  parties: PartiesFact,
): ContactLine | null {
  const above = document.ancestors(sentence.sentence);
  const row = above.find((node): node is TableRow => node.type === "TableRow");
  const headings = document.headingPath(sentence.sentence.start).join("\n");
  if (row !== undefined) {
    const columns = row.children.map(({ column }) => column ?? "").join(" ");
    return OTHER_LIST.test(`${columns} ${headings}`) ? null : inRow(row, headings, document, parties);
  }
  const own = document.quote(sentence.sentence).trim();
  const lead = `${headings}\n${sentence.leadIn?.reading ?? ""}`;
  return contactInWords(own, lead, parties);
}

/** The same for words that stand on a line of their own, under some headings and a lead-in. */
export function contactInWords(own: string, lead: string, parties: PartiesFact): ContactLine | null {
  return OTHER_LIST.test(`${lead} ${own}`) ? null : inLine(own, lead, parties);
}

function inLine(own: string, lead: string, parties: PartiesFact): ContactLine | null {
  const colon = own.search(/:|\s[–—-]\s/);
  const label = colon > 0 && colon < 80 ? own.slice(0, colon) : "";
  const side =
    label === "" ? (sideOfHeading(lead, parties) ?? sideOfName(lead, own, parties)) : sideOfLabel(label, parties);
  const value = own.slice(label === "" ? 0 : colon + 1);
  if (!isParty(side) || !(ABOUT_CONTACTS.test(`${lead} ${label}`) || TITLE.test(value) || ADDRESS.test(value)))
    return null;
  if (label === "" && !ADDRESS.test(own) && own.length > SHORT) return null;
  if (isPerson(value)) return { side, named: true };
  return label !== "" && isBlank(value) ? { side, named: false } : null;
}

function inRow(row: TableRow, headings: string, document: ContractDocument, parties: PartiesFact): ContactLine | null {
  const cells = row.children.map((cell) => ({ column: cell.column ?? "", text: document.quote(cell).trim() }));
  const titled = cells.find(({ column }) => IS_LIAISON.test(column));
  const represents = cells.some(({ text }) => REPRESENTS.test(text) && isParty(sideOfLabel(text, parties)));
  const about = represents || ABOUT_CONTACTS.test(`${headings} ${cells.map(({ column }) => column).join(" ")}`);
  const reachable = about && cells.some(({ text }) => ADDRESS.test(text));
  const title = cells.find(({ text }) => TITLE.test(text))?.text ?? titled?.text ?? (reachable ? "" : undefined);
  if (row.header || title === undefined || !(about || IS_LIAISON.test(title))) return null;
  const columns = cells.filter(({ column }) => isParty(sideOfLabel(column, parties)));
  if (columns.length > 1) {
    const filled = columns.filter(({ text }) => isPerson(text));
    return bySides(filled.map(({ column }) => sideOfLabel(column, parties)));
  }
  const side = cells.map(({ text }) => sideOfLabel(text, parties)).find(isParty);
  if (side === undefined || cells.length < 2) return null;
  const others = cells.filter(({ text }) => text !== title || isPerson(text));
  return { side, named: others.some(({ text }) => isPerson(text)) };
}

function bySides(sides: readonly (Side | null)[]): ContactLine | null {
  const known = sides.filter(isParty);
  const [first] = known;
  if (first === undefined) return null;
  return { side: known.every((side) => side === first) ? first : "both", named: true };
}

/** "For the Customer", "Customer's representative", "Project manager of Supplier", "Project manager (Supplier)". */
function sideOfLabel(label: string, parties: PartiesFact): Side | null {
  const start = label.replace(PARTY_LABEL, "");
  const possessive = /['’]s?\s/.exec(start)?.index ?? start.length;
  const whole = sideOfWords(start.slice(0, possessive), parties);
  const title = TITLE.exec(label);
  const before = title === null ? null : sideEndingAt(label, title.index, parties);
  const behind = /(?:\b(?:of|for)\s+|[(,–-]\s*)\b/gi;
  const after = matchesOf(behind, label).map((match) =>
    sideOfWords(label.slice(match.index + match[0].length), parties),
  );
  return [whole, before, ...after].find(isParty) ?? null;
}

/** A party's name as a heading, over somebody with a title: "Acme: Kim Lee, delivery manager". */
function sideOfName(lead: string, own: string, parties: PartiesFact): Side | null {
  const nearest = (lead.trimEnd().split("\n").at(-1) ?? "").replace(/[^\p{L}\d]+$/u, "");
  if (nearest.length > SHORT || !TITLE.test(own) || !matchesOf(NAME, own).some(([name]) => !TITLE.test(name)))
    return null;
  const side = sideOfWords(nearest, parties);
  return isParty(side) && sideEndingAt(nearest, nearest.length, parties) === side ? side : null;
}

function sideOfHeading(lead: string, parties: PartiesFact): Side | null {
  const nearest = lead.trimEnd().split("\n").at(-1) ?? "";
  if (nearest.length < 80 && TITLE.test(nearest)) return sideOfLabel(nearest, parties);
  const at = lead.trimEnd().search(/\b(?:for|on behalf of)\s+(?:the\s+)?\S+$/i);
  return at < 0 ? null : sideOfLabel(lead.slice(at), parties);
}

function isPerson(text: string): boolean {
  if (/\S@\S/.test(text)) return true;
  return matchesOf(NAME, text).some(([name]) => !TITLE.test(name));
}

function isBlank(text: string): boolean {
  return /^[\s.]*(?:$|_{2,}|\[|tb[acd]\b|to\s+be\s+\w+)/i.test(text);
}
