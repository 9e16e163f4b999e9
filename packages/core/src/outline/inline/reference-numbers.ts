import type { PathStep } from "../../ast/nodes.js";
import { parsePath } from "./designator.js";

/** One number behind a noun. Offsets count in the sentence. */
export interface NumberAt {
  readonly start: number;
  readonly end: number;
  readonly target: string;
  readonly path: readonly PathStep[];
  /** True for the way statutes number: `52.212-4`, `10b-5`, `5-1401`. */
  readonly statute: boolean;
}

const sectionGap = /\s{0,3}(?:nos?\.?\s{0,2})?["“]?/iy;
const attachmentGap = /\s{1,3}(?:nos?\.?\s{1,2}|#\s?)?["“'‘]?/iy;
const bracket = "(?:\\s?\\((?:[A-Za-z]|aa|bb|cc|dd|ee|ff|gg|hh|[ivxl]{2,6}|[IVXL]{2,6}|\\d{1,2})\\))";
const decimal = "\\d{1,5}(?:\\.(?:\\d{1,4}|[A-Za-z](?![A-Za-z])))*(?:[A-Za-z](?![A-Za-z]))?(?!\\d)";
const roman = "[IVXLC]{1,7}(?![A-Za-z’'])(?:\\.(?:\\d{1,3}|[A-Z](?![A-Za-z])))*";
const letter = "[A-Z](?![A-Za-z’'])(?:[.-]?\\d{1,3})*";
const word = "(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)\\b";
const sectionNumber = new RegExp(`(?:${decimal}|${roman}|${letter}|${word})${bracket}*|${bracket}+`, "y");
const attachmentNumber =
  /(?:\d{1,3}(?:\.\d{1,3})*[A-Za-z]?(?![A-Za-z\d])|[IVX]{1,5}(?![A-Za-z])|([A-Z])\1?(?![A-Za-z’']))(?:-(?:[A-Z]|\d{1,3})(?![A-Za-z\d])|\.\d{1,3}|\([A-Za-z\d]{1,4}\))*/y;
const statuteNumber =
  /(?:\d{1,3}\.\d{3,4}-\d|[LRD]\.?\s?\d{3}|\d{3,5}[a-z]?-\d|\d{1,2}[a-z]{1,2}-\d|\d{1,2}-\d{3,4}(?!\d))[\w.-]*(?:\(\w{1,4}\))*/y;
const joiner =
  /,\s{0,2}(?:(?:and\/or|and|or|&)\s{1,2})?["“]?|\s{1,3}(?:and\/or|and|or|to|through|thru|until|[-&–—])\s{1,3}["“]?|[-–—]\s?/y;
/** How far apart in the alphabet the letters of one list of points may be. */
const LONGEST_LIST = 12;
const countsThings =
  /\s{0,2}(?:%|\(\d|(?:(?:business|calendar|working)\s)?(?:days?|months?|years?|hours?|weeks?|percent|million|thousand|copies)\b|[A-Z]\w+ \d{4})/iy;

/** The number behind a noun that ends at `position`, and those joined to it by commas, "and", or a range. */
export function numbersAt(sentence: string, position: number, isSection: boolean): NumberAt[] {
  if (sentence.startsWith("(s)", position)) return [];
  const start = skip(isSection ? sectionGap : attachmentGap, sentence, position);
  const statute = isSection ? matchAt(statuteNumber, sentence, start) : null;
  if (statute !== null) {
    const target = statute.replace(/[.-]+$/, "");
    return [{ start, end: start + target.length, target, path: parsePath(target), statute: true }];
  }
  const pattern = isSection ? sectionNumber : attachmentNumber;
  const numbers: NumberAt[] = [];
  let next = start;
  for (let previous: NumberAt | null = null; ; next = skip(joiner, sentence, previous.end)) {
    if (previous !== null && next === previous.end) return numbers;
    const number = numberAt(sentence, next, pattern, previous);
    if (number === null || (previous !== null && !continues(sentence, previous, number))) return numbers;
    numbers.push(number);
    previous = number;
  }
}

function matchAt(pattern: RegExp, sentence: string, position: number): string | null {
  pattern.lastIndex = position;
  return pattern.exec(sentence)?.[0] ?? null;
}

const skip = (pattern: RegExp, sentence: string, position: number): number =>
  position + (matchAt(pattern, sentence, position)?.length ?? 0);

function numberAt(sentence: string, start: number, pattern: RegExp, previous: NumberAt | null): NumberAt | null {
  const matched = matchAt(pattern, sentence, start);
  if (matched === null) return null;
  const target = withoutPoints(sentence, start, matched);
  const own = parsePath(target);
  // "Sections 4(a) and (b)": the bracket takes the place of the last one
  const path = previous !== null && target.startsWith("(") ? besides(previous, own) : own;
  return { start, end: start + target.length, target, path, statute: false };
}

/** Before other words a bracket that stands apart counts points of the sentence: "is no breach of Section 2.6 (i) during …". */
function withoutPoints(sentence: string, start: number, target: string): string {
  const space = target.search(/(?<!^)\s\(/);
  listGoesOn.lastIndex = start + target.length;
  const goesOn = space === -1 || listGoesOn.test(sentence);
  return goesOn || !/^\s[a-z]/.test(sentence.slice(start + target.length)) ? target : target.slice(0, space);
}

function besides(previous: NumberAt, own: readonly PathStep[]): readonly PathStep[] {
  const bracketed = previous.target.includes("(");
  return [...previous.path.slice(0, bracketed ? -1 : previous.path.length), ...own];
}

/** Whether a number behind "and" or a comma still belongs to the list: it looks like the one before and counts nothing. */
function continues(sentence: string, previous: NumberAt, number: NumberAt): boolean {
  countsThings.lastIndex = number.end;
  if (countsThings.test(sentence)) return false;
  if (number.target.startsWith("(")) {
    listGoesOn.lastIndex = number.end;
    return listGoesOn.test(sentence) && sameSeries(previous.target, number.target);
  }
  const startsWithDigit = (target: string): boolean => /^\d/.test(target);
  if (startsWithDigit(previous.target) !== startsWithDigit(number.target)) return false;
  if (!startsWithDigit(number.target)) return number.target.length < 4 && previous.target.length < 4;
  return /[.(]/.test(number.target) || number.target.length <= previous.target.length + 1;
}

/** What may follow a bracket that is one of a list; before other words it counts points of the sentence: "under 8.2(e) or (v) a claim". */
const listGoesOn =
  /\s{0,2}(?:[,.;:)\]]|$|(?:and|or|of|in|to|through|above|below|shall|will|may|must|hereof|herein|hereto|is|are|was|were|has|have|does|do|apply|applies|with respect)\b)/y;

/** Single letters that may stand in one list: "3.3(b) and (z)" counts two different things. */
function isNear(before: string, after: string): boolean {
  const distance = after.charCodeAt(0) - before.charCodeAt(0);
  return distance > 0 && distance <= LONGEST_LIST;
}

/** "(a), (b)" and "(i), (ii)" are series, "(e), (iii)" and "(b), (C)" are not. */
function sameSeries(previous: string, next: string): boolean {
  const [before, after] = [/\(([A-Z\d]+)\)$/i.exec(previous)?.[1], /^\s?\(([A-Z\d]+)\)/i.exec(next)?.[1]];
  if (before === undefined || after === undefined) return false;
  const kinds = [/^[a-z]$/, /^[A-Z]$/, /^[ivxl]+$/, /^[IVXL]+$/, /^\d+$/, /^([a-z])\1$/];
  return (
    kinds.some((kind) => kind.test(before) && kind.test(after)) &&
    (before.length !== 1 || after.length !== 1 || isNear(before, after))
  );
}
