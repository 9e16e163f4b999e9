import type { SectionRole } from "../ast/nodes.js";
import type { Block } from "./blocks.js";
import { type Draft, newDraft, pathBelow } from "./draft.js";
import { findHeading } from "./headings.js";
import type { RawLabel } from "./label.js";
import { draftingNote } from "./roles.js";

/** Depth of the title: every later heading ends it. */
export const titleDepth = 99;
const nonContainers: ReadonlySet<SectionRole> = new Set<SectionRole>(["recitals", "signature", "toc"]);
const bodyList = "dot:decimal";
const leadInEnd = /[:—–]\s*$|\b(?:following|to|that|as follows)[:,]?\s*$/;

/** Lists inside lists inside lists: deeper than any contract, and shallow enough to be walked. */
const deepest = 60;

/** The sections and clauses that are open while blocks are placed, outermost first. */
export class OpenParts {
  readonly root = newDraft("section", [], null);
  #stack: Draft[] = [this.root];
  #last: Draft | null = null;
  #bullets: { nesting: number; parent: Draft }[] = [];

  get stack(): readonly Draft[] {
    return this.#stack;
  }

  /** The section or clause placed last. */
  get last(): Draft | null {
    return this.#last;
  }

  get top(): Draft {
    return this.#stack.at(-1) ?? this.root;
  }

  /** Index of the innermost attachment, where numbering starts anew; 0 for the document. */
  get scope(): number {
    return Math.max(
      0,
      this.#stack.findLastIndex((d) => d.label?.noun === "attachment"),
    );
  }

  /** True while a section with this role is open. */
  within(role: SectionRole): boolean {
    return this.#stack.some((d) => d.role === role);
  }

  /** True while a section with this role is open that only the words in it opened, no heading. */
  unheaded(role: SectionRole): boolean {
    return this.#stack.some((d) => d.role === role && d.heading === null && d.block === null);
  }

  /** Index of the section that a top-level number goes below; `depth` is that of a numbered heading whose rank is known. */
  container(headed: boolean, depth: number | null = null): number {
    for (let i = this.#stack.length - 1; i > this.scope; i--) {
      const draft = this.#stack[i];
      if (draft?.kind !== "section" || nonContainers.has(draft.role) || draft.depth === titleDepth) continue;
      if (draft.label?.noun === "article") return i;
      if (depth !== null && draft.depth !== null && draft.depth >= depth) continue;
      // a numbered heading stands beside an unnumbered one of its rank, a numbered clause below it
      if (draft.label === null && (draft.depth !== null || !headed)) return i;
    }
    return this.scope;
  }

  /** Index of the part that an unnumbered heading of this depth goes below; `null` for a heading known by its looks. */
  headingParent(depth: number | null): number {
    const scope = this.scope;
    if (depth === null) return scope;
    const attachmentDepth = this.#stack[scope]?.depth ?? null;
    const floor = scope > 0 && attachmentDepth !== null && depth <= attachmentDepth ? 0 : scope;
    let parent = floor;
    for (let i = floor + 1; i < this.#stack.length; i++) {
      const own = this.#stack[i]?.depth ?? null;
      if (own === null || own >= depth) break;
      parent = i;
    }
    return parent;
  }

  /** Index of the attachment that an attachment of this depth stands in; 0 for the document. */
  attachmentParent(depth: number | null): number {
    if (depth === null) return 0;
    return Math.max(
      0,
      this.#stack.findLastIndex((d) => d.label?.noun === "attachment" && d.depth !== null && d.depth < depth),
    );
  }

  /** The open parts that may hold a numbered heading: none of its own or a lower rank. */
  limitedTo(depth: number | null): readonly Draft[] {
    if (depth === null) return this.#stack;
    const end = this.#stack.findIndex(
      (d, i) =>
        i > this.scope &&
        d.depth !== null &&
        d.depth !== titleDepth &&
        (d.depth > depth || (d.depth === depth && d.label === null)),
    );
    return end === -1 ? this.#stack : this.#stack.slice(0, end);
  }

  /** Index of the paragraph placed last where it leads in to what follows; it counts as open from then on. */
  leadIn(): number | null {
    const last = this.#last;
    if (!last?.block || last.kind === "section" || this.#stack.length > deepest || !leadInEnd.test(last.block.text))
      return null;
    const index = this.#stack.indexOf(last);
    if (index !== -1) return index;
    this.#stack.push(last);
    return this.#stack.length - 1;
  }

  /**
   * Ends an attachment whose name only stood in a list of attachments within the body: it has no numbers, and this one
   * is the next of the body.
   */
  resume(label: RawLabel): void {
    const attachment = this.#stack[this.scope];
    const before = this.root.sequence.get(bodyList)?.value;
    const [first] = label.steps;
    if (this.scope === 0 || before === undefined || label.wrapper !== "dot" || typeof first !== "number") return;
    const isNext = label.steps.length === 1 ? first === before + 1 : first === before;
    if (isNext && first > 1 && ![bodyList, "compound", "section"].some((key) => attachment?.sequence.has(key)))
      this.#stack.length = 1;
  }

  /** Opens a section or clause below `stack[parent]`. */
  push(draft: Draft, parent: number): void {
    this.#stack.length = parent + 1;
    this.top.children.push(draft);
    this.#stack.push(draft);
    this.#last = draft;
    this.#bullets = [];
  }

  /** Opens a section without heading that only has a role. */
  openRole(role: SectionRole): void {
    const section = newDraft("section", [], null);
    section.role = role;
    this.push(section, this.scope);
  }

  /** Closes everything. */
  closeAll(): void {
    this.#stack = [this.root];
  }

  /** An unnumbered paragraph after the items of a list goes on with what the list belongs to. */
  flush(): number {
    const index = this.#stack.findLastIndex((d, i) => i > 0 && !d.listed && (d.kind === "section" || d.label !== null));
    this.#stack.length = Math.max(index, 0) + 1;
    return this.#stack.length - 1;
  }

  /** Adds an unnumbered paragraph to the innermost open part. */
  append(block: Block): void {
    const draft = newDraft("clause", pathBelow(this.top), block);
    draft.aside = asideOf(block);
    const heading = block.kind === "heading" || block.strongEnd > 0 ? findHeading(block, 0) : null;
    if (heading && heading.rest < block.text.length) {
      draft.heading = { start: 0, end: heading.end };
      draft.textStart = heading.rest;
    }
    this.top.children.push(draft);
    this.#last = draft;
    this.#bullets = [];
  }

  /** Adds an item without a number to its list. */
  appendItem(block: Block): void {
    while ((this.#bullets.at(-1)?.nesting ?? -1) > block.nesting) this.#bullets.pop();
    const open = this.#bullets.at(-1);
    const parent = open?.nesting === block.nesting ? open.parent : this.#newList(block, open !== undefined);
    const draft = newDraft("clause", pathBelow(parent), block);
    draft.aside = asideOf(block);
    parent.children.push(draft);
    this.#last = draft;
  }

  #newList(block: Block, nested: boolean): Draft {
    const leadIn = nested ? null : this.leadIn();
    const parent = (nested ? this.#last : this.#stack[leadIn ?? this.#stack.length - 1]) ?? this.top;
    this.#bullets.push({ nesting: block.nesting, parent });
    return parent;
  }
}

/** What takes a block's words, which begin behind its number, out of the operative text. */
export function asideOf(block: Block, from = 0): Draft["aside"] {
  if (draftingNote.test(block.text.slice(from).trimStart())) return "drafting-note";
  return block.aside === "toc" ? null : block.aside;
}
