import type { ContractDocument, Place, RunPlace } from "../ast/document.js";
import type { Clause, ContractNode, Origin, Section, SectionRole, Sentence, Span } from "../ast/nodes.js";
import { visit } from "../ast/visit.js";
import type { ParsedFile } from "../parse/types.js";
import { lastAt } from "./last-at.js";
import { roleOfHeading } from "./roles.js";
import type { PlacedSegment, Written } from "./write.js";
import { matchesOf } from "../matches-of.js";
import { isPlainWord } from "../plain-word.js";

/** Wraps a written tree into the document that rules see. */
export function makeDocument(parsed: ParsedFile, filePath: string, written: Written): ContractDocument {
  return new OutlinedDocument(parsed, filePath, written);
}

interface Holder {
  readonly node: Clause | Section;
  readonly above: readonly (Clause | Section)[];
}

class OutlinedDocument implements ContractDocument {
  readonly filePath: string;
  readonly format: ContractDocument["format"];
  readonly text: string;
  readonly tree: ContractDocument["tree"];
  readonly words: number;
  readonly pages?: number;
  readonly notRead: ContractDocument["notRead"];
  readonly revisions?: NonNullable<ContractDocument["revisions"]>;
  readonly comments?: NonNullable<ContractDocument["comments"]>;
  readonly frontmatter?: NonNullable<ContractDocument["frontmatter"]>;
  readonly frontmatterOrigins?: NonNullable<ContractDocument["frontmatterOrigins"]>;
  readonly sentences: readonly Sentence[];
  readonly #segments: readonly PlacedSegment[];
  readonly #ancestors = new Map<ContractNode, readonly ContractNode[]>();
  readonly #holders: Holder[] = [];
  readonly #headings = new Map<Clause | Section, readonly string[]>();
  #lineStarts: readonly number[] | null = null;
  #runSegments: readonly PlacedSegment[] | null = null;

  constructor(parsed: ParsedFile, filePath: string, written: Written) {
    this.filePath = filePath;
    this.format = parsed.format;
    this.text = written.text;
    this.tree = written.tree;
    this.words = countWords(written.text);
    if (parsed.pages !== undefined) this.pages = parsed.pages;
    this.notRead = parsed.notRead;
    if (parsed.revisions) this.revisions = parsed.revisions;
    if (parsed.comments) this.comments = parsed.comments;
    if (parsed.frontmatter) this.frontmatter = parsed.frontmatter;
    if (parsed.frontmatterOrigins) this.frontmatterOrigins = parsed.frontmatterOrigins;
    this.sentences = written.sentences;
    this.#segments = written.segments;
    this.#index();
  }

  #index(): void {
    let above: readonly ContractNode[] = [];
    let key: ContractNode | undefined;
    visit(this.tree, (node, ancestors) => {
      if (key !== ancestors.at(-1) || above.length !== ancestors.length) {
        above = [...ancestors];
        key = ancestors.at(-1);
      }
      this.#ancestors.set(node, above);
      if (node.type === "Clause" || node.type === "Section") {
        const holders = above.filter((a) => a.type === "Clause" || a.type === "Section");
        this.#holders.push({ node, above: holders });
      }
      return undefined;
    });
  }

  quote(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  ancestors(node: ContractNode): readonly ContractNode[] {
    return this.#ancestors.get(node) ?? [];
  }

  at(offset: number): Clause | Section | null {
    return this.#holder(offset)?.node ?? null;
  }

  /** The last clause or section that starts at or before the offset holds it: they follow one another without gaps. */
  #holder(offset: number): Holder | null {
    for (let i = lastAt(this.#holders, offset, ({ node }) => node.start); i >= 0; i--) {
      const holder = this.#holders[i];
      if (!holder) return null;
      if (offset <= holder.node.end) return holder;
      const outer = holder.above.findLast((a) => offset <= a.end);
      if (outer) return { node: outer, above: holder.above.slice(0, holder.above.indexOf(outer)) };
    }
    return null;
  }

  clauseName(offset: number): string {
    const holder = this.#holder(offset);
    if (!holder) return "";
    const chain = [...holder.above, holder.node];
    const attachment = chain.findLast((n) => n.label?.noun === "attachment");
    const labelled = chain.findLast(
      (n) =>
        n.label && n.label.noun !== "attachment" && chain.indexOf(n) > (attachment ? chain.indexOf(attachment) : -1),
    );
    const number = labelled?.label ? pathName(labelled.label.path, labelled.label.text) : "";
    if (!attachment?.label) return number;
    return number === "" ? attachment.label.text : `${attachment.label.text}, ${number}`;
  }

  headingPath(offset: number): readonly string[] {
    const holder = this.#holder(offset);
    if (!holder) return [];
    const before = this.#headings.get(holder.node);
    if (before !== undefined) return before;
    const path = [...holder.above, holder.node].flatMap((n) =>
      n.heading ? [n.heading.value] : n.label?.noun === "attachment" ? [n.label.text] : [],
    );
    this.#headings.set(holder.node, path);
    return path;
  }

  place(offset: number): Place {
    const segment = this.#segmentAt(offset);
    const origin = segment?.origin;
    const page = origin?.page === undefined ? {} : { page: origin.page };
    const box = origin?.box === undefined ? {} : { box: origin.box };
    const run = segment === null ? null : runPlace(segment, offset);
    if (run !== null) return { ...this.#textPlace(offset), run };
    if (!segment || origin?.line === undefined) return { ...this.#textPlace(offset), ...page, ...box };
    const before = segment.value.slice(0, Math.max(0, offset - segment.at));
    const breaks = before.split("\n");
    const lastLine = breaks.at(-1) ?? "";
    const column = breaks.length === 1 ? (origin.column ?? 1) + lastLine.length : lastLine.length + 1;
    return { line: origin.line + breaks.length - 1, column, ...page };
  }

  #segmentAt(offset: number): PlacedSegment | null {
    const last = lastAt(this.#segments, offset, ({ at }) => at);
    return this.#segments[Math.max(last, 0)] ?? null;
  }

  offsetOf({ paragraph, runs, offset }: Origin): number | null {
    if (paragraph === undefined) return offset === undefined ? null : offsetBehind(offset, this.#segments);
    this.#runSegments ??= this.#segments
      .filter(({ origin }) => origin.paragraph !== undefined)
      .toSorted((a, b) => compareRuns(a.origin, b.origin));
    const place = { paragraph, runs: runs ?? ([0, 0] as const) };
    let low = 0;
    let high = this.#runSegments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const segment = this.#runSegments[middle];
      if (segment !== undefined && compareRuns(segment.origin, place) < 0) low = middle + 1;
      else high = middle;
    }
    const [before, found] = [this.#runSegments[low - 1], this.#runSegments[low]];
    const isNearer = found?.origin.paragraph !== paragraph && before?.origin.paragraph === paragraph;
    return (isNearer ? before : (found ?? before))?.at ?? null;
  }

  #textPlace(offset: number): { line: number; column: number } {
    this.#lineStarts ??= [0, ...matchesOf(/\n/g, this.text).map((m) => m.index + 1)];
    const last = lastAt(this.#lineStarts, offset, (start) => start);
    const line = Math.max(last, 0);
    return { line: line + 1, column: offset - (this.#lineStarts[line] ?? 0) + 1 };
  }

  role(node: ContractNode): SectionRole {
    let attachment = false;
    let headed = false;
    const ancestors = this.ancestors(node);
    for (let i = ancestors.length; i >= 0; i--) {
      const part = i === ancestors.length ? node : ancestors[i];
      if (part?.type === "Clause") {
        if (part.aside === "drafting-note") return "drafting-note";
        const role = part.heading && part.label ? roleOfHeading(part.heading.value) : null;
        if (role === "definitions") return role;
      }
      if (part?.type !== "Section") continue;
      if (part.role === "attachment") attachment = true;
      else if (part.role !== "body" && !(headed && leadsIn(part))) return part.role;
      headed ||= part.heading !== null;
    }
    return attachment ? "attachment" : "body";
  }
}

/** What stands below headings of its own in an introduction is no part of the recitals any more. */
function leadsIn({ role, heading }: Section): boolean {
  return role === "recitals" && heading !== null && /^\W*(?:introduction|background)\W*$/i.test(heading.value);
}

/** The words that begin at or behind an offset of the source, nearest to it; the tree need not follow the source's order. */
function offsetBehind(offset: number, segments: readonly PlacedSegment[]): number | null {
  let nearest: PlacedSegment | null = null;
  for (const segment of segments) {
    const start = segment.origin.offset ?? -1;
    if (start >= offset && start < (nearest?.origin.offset ?? Infinity)) nearest = segment;
  }
  return nearest?.at ?? null;
}

/** The order of places in the body of a Word file. */
function compareRuns(a: Origin, b: Origin): number {
  return (a.paragraph ?? 0) - (b.paragraph ?? 0) || (a.runs?.[0] ?? 0) - (b.runs?.[0] ?? 0);
}

/** Where a segment of a Word file stands at an offset; `null` behind its end, where a number or the white space between blocks stands. */
function runPlace({ origin, at, value }: PlacedSegment, offset: number): RunPlace | null {
  const { paragraph, runs, character } = origin;
  if (paragraph === undefined || runs === undefined || character === undefined) return null;
  if (offset < at || offset >= at + value.length) return null;
  return { paragraph, run: runs[0], character: character + offset - at };
}

/** `[7, 3, "a"]` as lawyers write it: `7.3(a)`; the printed label where the path is a single step. */
function pathName(path: readonly (string | number)[], printed: string): string {
  if (path.length <= 1)
    return /^(?:section|clause|sec\.|§|article)/i.test(printed) || typeof path[0] === "string"
      ? printed.replace(/^(?:section|clause|sec\.|§)+\s*/i, "")
      : printed;
  return path
    .map((step, i) => {
      if (typeof step === "number")
        return i === 0 || typeof path[i - 1] !== "number" ? (i === 0 ? `${step}` : `(${step})`) : `.${step}`;
      return i === 0 ? step.toUpperCase() : `(${step})`;
    })
    .join("");
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const [apostrophe, hyphen, curly] = [39, 45, 0x2019];

/** How many words a text has: runs of letters and digits, and of apostrophes and hyphens behind them. */
function countWords(text: string): number {
  let count = 0;
  let within = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === apostrophe || code === hyphen || code === curly) continue;
    const whole = code < 128 ? code : (text.codePointAt(i) ?? code);
    const part = code < 128 ? isPlainWord(code) : letterOrDigit.test(String.fromCodePoint(whole));
    if (part && !within) count++;
    within = part;
    if (whole > 0xffff) i++;
  }
  return count;
}
