import type { Reference } from "../../ast/nodes.js";
import { type ReferenceContext, readContext } from "./reference-context.js";
import { type NumberAt, numbersAt } from "./reference-numbers.js";

const cased = (words: readonly string[]): string =>
  words
    .flatMap((word) => [`[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`, word.toUpperCase()])
    .join("|");
const sectionWords = [
  "subsections?",
  "sub-sections?",
  "sections?",
  "subclauses?",
  "sub-clauses?",
  "clauses?",
  "articles?",
];
const paragraphWords = ["subparagraphs?", "sub-paragraphs?", "paragraphs?"];
const attachmentWords = [
  "exhibits?",
  "schedules?",
  "annex(?:es|ures?)?",
  "appendix",
  "appendices",
  "attachments?",
  "addendum",
  "addenda",
  "riders?",
];
/** "Part" and "Rule" are nouns of numbering only with a capital. */
const sections = `${cased([...sectionWords, ...paragraphWords])}|Parts?|PARTS?|Rules?|[Ss]ecs?\\.|[Aa]rts?\\.|[Pp]aras?\\.|[Cc]ls?\\.|§§?`;
const nouns = new RegExp(`(?<![A-Za-z./@])(?:(${sections})|(${cased(attachmentWords)}))(?![A-Za-z])`, "g");
const relativeBefore =
  /\b(?:this|(?:the|that) (?:immediately )?(?:preceding|foregoing|above|following|previous|next))\s{1,3}$/i;

/** Finds mentions of numbered parts and attachments in one sentence. `offset` is where the sentence starts in the text view. */
export function scanReferences(sentence: string, offset: number): Reference[] {
  const found: Reference[] = [];
  nouns.lastIndex = 0;
  for (let match = nouns.exec(sentence); match !== null; match = nouns.exec(sentence)) {
    const written = match[0];
    const isSection = match[1] !== undefined;
    const start = match.index;
    const numbers = numbersAt(sentence, start + written.length, isSection);
    const last = numbers.at(-1);
    if (last === undefined) {
      const relative = relativeReference(sentence, offset, start, written);
      if (relative !== null) found.push(relative);
      continue;
    }
    nouns.lastIndex = last.end;
    if (isNoise(written, numbers[0]?.target ?? "")) continue;
    const context = contextOf(sentence, start, last.end, written);
    numbers.forEach((number, index) => {
      found.push(reference(written, isSection, number, offset, index === 0 ? start : number.start, context));
    });
  }
  return pointBack(shareContext(found, sentence, offset), sentence, offset);
}

/** "… in Section 2.2 of the Lease … as that Section 2.2 says": the same number, so the same document. */
function pointBack(found: readonly Reference[], sentence: string, offset: number): Reference[] {
  const elsewhere = new Set<string>();
  return found.map((node) => {
    const number = `${node.noun} ${node.target}`;
    const start = node.start - offset;
    if (node.external) elsewhere.add(number);
    else if (elsewhere.has(number) && /\b(?:that|such|said)\s$/.test(sentence.slice(Math.max(0, start - 6), start)))
      return { ...node, external: true };
    return node;
  });
}

/** "Section 6.8, Section 6.9 and Section 6.10 of the Separation Agreement": what is said behind the last holds for all. */
function shareContext(found: readonly Reference[], sentence: string, offset: number): Reference[] {
  const shared: Reference[] = [];
  for (const node of [...found].reverse()) {
    const next = shared.at(-1);
    const between = next === undefined ? "" : sentence.slice(node.end - offset, next.start - offset);
    const joined =
      next?.kind === "section" &&
      next.noun === node.noun &&
      node.kind === "section" &&
      /^\s?(?:,|,? ?(?:and|or|and\/or|through|to))\s$/.test(between);
    const within = joined && node.within === undefined ? next.within : undefined;
    shared.push({
      ...node,
      external: node.external || (joined && next.external),
      ...(within === undefined ? {} : { within }),
    });
  }
  return shared.reverse();
}

/** "Rule" and "Part" are ordinary words too: a rule has a number in figures, a part none in brackets. */
function isNoise(written: string, target: string): boolean {
  return (/^rule/i.test(written) && !/^\d/.test(target)) || (/^part/i.test(written) && target.startsWith("("));
}

/** Contracts have no rules with numbers; those are of courts and authorities. */
const contextOf = (sentence: string, start: number, end: number, written: string): ReferenceContext =>
  /^rule/i.test(written)
    ? { external: true }
    : readContext(sentence.slice(Math.max(0, start - 120), start), sentence.slice(end, end + 200));

/** "this Section", "the preceding paragraph". */
function relativeReference(sentence: string, offset: number, nounStart: number, written: string): Reference | null {
  const before = relativeBefore.exec(sentence.slice(Math.max(0, nounStart - 40), nounStart));
  if (before === null || /s$/i.test(written)) return null;
  const [start, end] = [nounStart - before[0].length, nounStart + written.length];
  const target = sentence.slice(start, end);
  return {
    type: "Reference",
    kind: "relative",
    noun: nounOf(written),
    target,
    path: [],
    external: false,
    start: offset + start,
    end: offset + end,
  };
}

function reference(
  written: string,
  isSection: boolean,
  number: NumberAt,
  offset: number,
  start: number,
  context: ReferenceContext,
): Reference {
  return {
    type: "Reference",
    kind: isSection ? "section" : "attachment",
    noun: nounOf(written),
    target: number.target.trim(),
    path: isSection ? number.path : [number.target.trim().toLowerCase()],
    external: context.external || number.statute,
    ...(context.within === undefined || !isSection ? {} : { within: context.within }),
    start: offset + start,
    end: offset + number.end,
  };
}

const plainNouns = new Map([
  ["§", "section"],
  ["§§", "section"],
  ["sec.", "section"],
  ["secs.", "section"],
  ["art.", "article"],
  ["arts.", "article"],
  ["para.", "paragraph"],
  ["paras.", "paragraph"],
  ["cl.", "clause"],
  ["cls.", "clause"],
  ["annex", "annex"],
  ["annexes", "annex"],
  ["annexure", "annex"],
  ["annexures", "annex"],
  ["appendices", "appendix"],
  ["addenda", "addendum"],
]);

/** Lower case and singular; `§` is `section`, "annexure" is `annex`, "sub-clause" is `subclause`. */
function nounOf(written: string): string {
  const lower = written.toLowerCase();
  return plainNouns.get(lower) ?? lower.replace("-", "").replace(/s$/, "");
}
