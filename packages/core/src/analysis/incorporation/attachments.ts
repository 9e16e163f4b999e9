import type { ContractDocument } from "../../ast/document.js";
import type { ContractNode, Reference, Span } from "../../ast/nodes.js";
import { visit } from "../../ast/visit.js";
import { attachmentHere, attachmentList as LIST, attachmentMention, partOfContract } from "../lexicon/families.js";
import { attachmentKeys } from "../references/attachment-name.js";
import type { AbsentDocument } from "../types.js";
import { matchesOf } from "../../matches-of.js";

/** An attachment that is there says at least this much, in characters; a bare heading or a line of a list does not. */
const LEAST_BODY = 12;
/** Below a title a word is enough: "Schedule 2 Territory", and under it "Canada". */
const LEAST_TITLED = 3;
/** What stands in an attachment that is not there. */
const EMPTY =
  /^[[(\s]*(?:this\s+page\s+)?(?:intentionally\s+)?(?:reserved|omitted|left\s+blank|deleted|not\s+used|to\s+be\s+(?:attached|added|provided|agreed|completed|inserted|determined)|see\s+attached|tb[cd]\b|blank\b|page\s+\d)/i;
/** What stands behind a mention of an attachment that other papers have: "Schedule 2 to the Lease". */
const OF_ANOTHER =
  /^["”’'*_]?(?:\s*\([^()]{1,80}\))?,?\s+(?:of|to|in|under)\s+(?:the|that|such|said|its)\s+(?!(?:Agreement|Contract|Terms|SOW|Statement|DPA|Addendum|Order)\b)(?:[\p{L}\d’'&-]+\s+){0,2}?\p{Lu}[\p{L}\d]/u;
/** The same where the other paper is called an agreement too: "of the Agreement dated 4 May", "of the Credit Agreement". */
const OF_NAMED =
  /^["”’'*_]?(?:\s*\([^()]{1,80}\))?,?\s+(?:of|to|in|under)\s+(?:the|that|such|said|its)\s+(?:\p{Lu}[^.;]{0,60}\s(?:Agreement|Contract|Addendum|Order|Terms)\b|(?:Agreement|Contract)\s+(?:of|dated|between)\b)/u;
/** What leads straight to the name of an attachment. */
const POINTS = /\b(?:in|on|under|per|with)\s+["“]?$/;
/** What was there and is kept from the public. */
const REDACTED = /[[{(][\s.…]{0,3}\*[\s.…*]{0,8}[\]})]|\*{3}/;
const AROUND = 90;
/** Titles of attachments stand behind the terms they are attached to; lists of them also in front. */
const FRONT = 0.25;
/** One that is a line only stands behind the terms. */
const BEHIND = 0.5;
/** The titles in a list of attachments are not longer than this. */
const LIST_STEP = 90;

/** Attachments the document relies on that are not in the file, or hold nothing, once each, at their first mention. */
export function absentAttachments(document: ContractDocument): readonly AbsentDocument[] {
  const { headed, filled } = attachmentsIn(document);
  const absent = new Map<string, AbsentDocument>();
  for (const reference of attachmentReferences(document)) {
    const keys = attachmentKeys(`${reference.noun} ${reference.target}`);
    const [key] = keys;
    if (key === undefined || absent.has(key) || keys.some((one) => filled.has(one))) continue;
    if (!isReliedOn(reference, document.text)) continue;
    const heading = keys.map((one) => headed.get(one)).find((one) => one !== undefined);
    const name = `${reference.noun.charAt(0).toUpperCase()}${reference.noun.slice(1)} ${reference.target}`;
    absent.set(key, {
      start: reference.start,
      end: reference.end,
      name,
      kind: "attachment",
      ...(heading && { heading }),
    });
  }
  return [...absent.values()];
}

function attachmentReferences(document: ContractDocument): readonly Reference[] {
  return document.sentences.flatMap((sentence) =>
    sentence.children.some(isAttachment) && document.role(sentence) !== "toc"
      ? sentence.children.filter(isAttachment)
      : [],
  );
}

const isAttachment = (node: ContractNode): node is Reference =>
  node.type === "Reference" && node.kind === "attachment" && !node.external && node.within === undefined;

/** In "Annex I, Annex II and Annex III of the Clauses" what is said of the last holds for all. */
function behindList(words: string): string {
  const [list] = LIST.exec(words) ?? [""];
  return words.slice(list.length);
}

function isReliedOn({ start, end }: Reference, text: string): boolean {
  const behind = behindList(text.slice(end, end + 160));
  // a designation that goes on was not understood
  if (/^(?:[\p{L}\p{N}]|[.(‑-][\p{L}\p{N}])/u.test(behind)) return false;
  if (startsLine(text, start) || OF_ANOTHER.test(behind) || OF_NAMED.test(behind)) return false;
  if (/^\p{Ll}/u.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - AROUND), start);
  return POINTS.test(before) || partOfContract.test(before + text.slice(start, end + AROUND));
}

/** The attachments of a file by the keys of their names: where they are headed, and which say something. */
function attachmentsIn(document: ContractDocument): {
  readonly headed: ReadonlyMap<string, Span>;
  readonly filled: ReadonlySet<string>;
} {
  const headed = new Map<string, Span>();
  const filled = new Set<string>();
  visit(document.tree, (node) => {
    if (node.type === "Section" && node.label?.noun === "attachment") {
      const end = node.heading?.end ?? node.start + node.label.text.length;
      for (const key of attachmentKeys(node.label.text)) {
        headed.set(key, { start: node.start, end });
        const words = document.text.slice(node.start, node.end);
        const body = document.text.slice(end, node.end);
        if (REDACTED.test(words) || hasBody(body, node.heading === null ? LEAST_BODY : LEAST_TITLED)) filled.add(key);
      }
    }
    return node.type === "Contract" || node.type === "Section";
  });
  for (const key of headedInText(document.text)) if (!headed.has(key)) filled.add(key);
  return { headed, filled };
}

function hasBody(words: string, least = LEAST_BODY): boolean {
  return (
    REDACTED.test(words) ||
    (words.trim().length >= least && /\p{L}{3}/u.test(words) && !EMPTY.test(words.replace(/^[\s.:–—-]+/, "")))
  );
}

/**
 * Attachments that begin with a line of their own, or with a title in capitals where lines were lost, for texts whose
 * tree could not be made out. Lines one below the other list what there should be.
 */
function headedInText(text: string): readonly string[] {
  return matchesOf(attachmentMention, text).flatMap(({ 0: name, index }) => {
    const end = index + name.length;
    const line = text.slice(end, end + 120).split("\n", 1)[0] ?? "";
    const ownLine = startsLine(text, index);
    if (ownLine && index > text.length * BEHIND && isWhole(line)) return attachmentKeys(name);
    const stands = (ownLine ? isHeading : isTitle)(text, { start: index, end }, line);
    if (stands === "no" || (stands === "likely" && index <= text.length * FRONT)) return [];
    // a long line holds more than a title
    const body = ownLine && line.length < LIST_STEP ? end + line.length : end;
    return hasBody(text.slice(body, end + 400)) ? attachmentKeys(name) : [];
  });
}

/** What is said of an attachment that stands elsewhere, or is still to come. */
const ELSEWHERE =
  /^\s*(?:is|are|was|were|has|have|shall|will|the\s+parties|to\s+(?:be|follow))\b|\b(?:separately|attached|enclosed|on\s+file|see)\b/i;

/** A short attachment in one line: "Exhibit B (Sites): the plants in Leeds and York." */
function isWhole(line: string): boolean {
  const title = /^\s?(?:\([^()]{2,60}\)|[-–]\s?[^:.–-]{2,60})\s?:\s/.exec(line)?.[0];
  const body = line.slice(title?.length);
  return title !== undefined && hasBody(body) && !ELSEWHERE.test(body);
}

function isHeading(text: string, { start, end }: Span, line: string): "certain" | "likely" | "no" {
  const name = text.slice(start, end);
  if (!/^\p{Lu}/u.test(name)) return "no";
  if (isAnother(text.slice(end + line.length), name)) return "no";
  if (isAnother(lineAbove(text, start), name)) return "likely";
  const titled = /^["”]?\s*(?:[-–:.]|$|to\b|[\p{Lu}(])/u.test(line) && !/[.;,]\s*$|\.{4}/.test(line);
  return titled ? "certain" : "likely";
}

/** Where lines were lost, a title stands in capitals or behind a full stop or a number, and no list of titles goes on behind it. */
function isTitle(text: string, { start, end }: Span, line: string): "likely" | "no" {
  const capitals = /^\p{Lu}{2}/u.test(text.slice(start, end)) && /^(?:["”]?[ –:-]{0,4}\p{Lu}{2}|["”]?$)/u.test(line);
  const follows = !capitals && /[\p{Ll},;:([“"]\s*$/u.test(text.slice(Math.max(0, start - 4), start));
  if (follows || !/^\p{Lu}/u.test(text.slice(start, end)) || !/^["”]?[ –:-]{0,4}["“]?\p{Lu}/u.test(line)) return "no";
  return matchesOf(attachmentMention, line.slice(0, LIST_STEP)).length === 0 ? "likely" : "no";
}

/** Whether a line begins with the name of another attachment than this one. */
function isAnother(words: string, name: string): boolean {
  const [begins] = attachmentHere.exec(words.trimStart()) ?? [];
  return begins !== undefined && !attachmentKeys(name).some((key) => attachmentKeys(begins).includes(key));
}

function lineAbove(text: string, start: number): string {
  const above = text.slice(Math.max(0, start - 200), start).trimEnd();
  return above.slice(above.lastIndexOf("\n") + 1);
}

function startsLine(text: string, at: number): boolean {
  return /(?:^|\n)(?:\d{1,3} )?[\s#*"“[(•-]*$/.test(text.slice(Math.max(0, at - 12), at));
}
