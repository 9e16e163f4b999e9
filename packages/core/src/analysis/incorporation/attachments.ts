import type { ContractDocument } from "../../ast/document.js";
import type { Span } from "../../ast/nodes.js";
import { visit } from "../../ast/visit.js";
import { attachmentMention, partOfContract } from "../lexicon/families.js";

/** An attachment that is there says at least this much, in characters; a bare heading or a line of a list does not. */
const LEAST_BODY = 12;
/** What stands in an attachment that is not there. */
const EMPTY =
  /^[[(\s]*(?:this\s+page\s+)?(?:intentionally\s+)?(?:reserved|omitted|left\s+blank|deleted|not\s+used|to\s+be\s+(?:attached|added|provided|agreed|completed)|see\s+attached)/iu;
const AROUND = 90;

/** Attachments the document relies on that are not in the file, once each, at their first mention. */
export function absentAttachments(document: ContractDocument): readonly (Span & { readonly name: string })[] {
  const { text } = document;
  const present = presentAttachments(document);
  const absent = new Map<string, Span & { name: string }>();
  for (const match of text.matchAll(attachmentMention)) {
    const [words, noun = "", designation = ""] = match;
    const key = keyOf(noun, designation);
    const start = match.index;
    const end = start + words.length;
    if (present.has(key) || absent.has(key) || startsLine(text, start) || !/^\p{Lu}/u.test(noun)) continue;
    const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
    const elsewhere =
      /^["”]?\s+(?:of|to)\s+(?:the|that)\s+\p{Lu}[^.;]{0,60}\b(?:Agreement|Act|Contract|Regulation)/u.test(
        text.slice(end, end + 100),
      );
    if (!elsewhere && partOfContract.test(around))
      absent.set(key, {
        start,
        end,
        name: `${noun.charAt(0).toUpperCase()}${noun.slice(1).toLowerCase()} ${designation}`,
      });
  }
  return [...absent.values()];
}

function presentAttachments(document: ContractDocument): ReadonlySet<string> {
  const present = new Set<string>();
  visit(document.tree, (node) => {
    if (
      node.type === "Section" &&
      node.label?.noun === "attachment" &&
      hasBody(document.text.slice(node.heading?.end ?? node.start, node.end))
    ) {
      const noun = /^\p{L}+/u.exec(node.label.text)?.[0] ?? "";
      const designation = node.label.text.slice(noun.length).trim();
      present.add(keyOf(noun, designation));
    }
    return node.type === "Contract" || node.type === "Section";
  });
  for (const key of headedInText(document.text)) present.add(key);
  return present;
}

function hasBody(words: string): boolean {
  return words.trim().length >= LEAST_BODY && !EMPTY.test(words);
}

/** Attachments that begin with a line of their own, for texts whose tree could not be made out. */
function headedInText(text: string): readonly string[] {
  const keys: string[] = [];
  for (const match of text.matchAll(attachmentMention)) {
    const [words, noun = "", designation = ""] = match;
    const end = match.index + words.length;
    const line = text.slice(end, end + 120).split("\n", 1)[0] ?? "";
    const heading =
      startsLine(text, match.index) &&
      /^["”]?\s*(?:[-–:.]|$|to\b|[\p{Lu}(])/u.test(line) &&
      !/[.;,]\s*$|\.{4}/u.test(line);
    const inline =
      noun === noun.toUpperCase() && /^["”]?[ –:-]{0,4}\p{Lu}{2}/u.test(line) && match.index > text.length / 4;
    if ((heading || inline) && hasBody(text.slice(end, end + 400))) keys.push(keyOf(noun, designation));
  }
  return keys;
}

function startsLine(text: string, at: number): boolean {
  return /(?:^|\n)(?:\d{1,3} )?[\s#*"“[(]*$/u.test(text.slice(Math.max(0, at - 12), at));
}

function keyOf(noun: string, designation: string): string {
  return `${noun} ${designation.replace(/["“”.]/gu, "")}`.toLowerCase().replace(/\s+/gu, " ");
}
