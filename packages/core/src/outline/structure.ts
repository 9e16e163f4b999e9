import { addAttachment } from "./attachment.js";
import type { Block } from "./blocks.js";
import { ContentsPage } from "./contents-page.js";
import { type Draft, newDraft, pathBelow } from "./draft.js";
import { findHeading, looksLikeHeading, readsAsHeading, readsAsTitle } from "./headings.js";
import { type RawLabel, readLabel } from "./label.js";
import { letteredPart } from "./lettered-part.js";
import { findPlace, keysOf, type Place } from "./numbering.js";
import { asideOf, OpenParts, titleDepth } from "./open-parts.js";
import { rankOf } from "./rank.js";
import { draftingNote, recitalEnd, recitalOver, recitalStart, roleOfHeading, signatureStart } from "./roles.js";

/** Sorts blocks into sections and clauses by number, style and layout. */
export function structure(blocks: readonly Block[]): { root: Draft; title: Block | null } {
  return new Structure(blocks).build();
}

/** Words that lead in to the whole agreement and not to a list. */
const agreement = /\b(?:agree|agreed|agrees|covenant|stipulate|contract)\b[^:.]*(?:[:.–—]\s*)?$/i;
/** Words of a title that name what the document is. */
const instrument = /\b(?:agreement|contract|statement of work|addendum|terms|amendment|order|schedule|policy|plan)\b/i;
/** How many blocks from the start a title may stand. */
const titleReach = 12;
/** How many blocks ahead a list is followed to see whether it stands inside another. */
const lookAhead = 400;

/** Names a table in a series of them, and no part of the contract. */
const tableCaption = /^(?:table|figure)\b/i;

class Structure {
  readonly #blocks: readonly Block[];
  readonly #labels: readonly (RawLabel | null)[];
  readonly #parts = new OpenParts();
  readonly #contents = new ContentsPage();
  #title: Block | null = null;
  #index = 0;

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    this.#labels = blocks.map(labelOf);
  }

  build(): { root: Draft; title: Block | null } {
    for (this.#index = 0; this.#index < this.#blocks.length; this.#index++) {
      const block = this.#blocks[this.#index];
      if (block) this.#add(block);
    }
    return { root: this.#parts.root, title: this.#title };
  }

  #add(block: Block): void {
    if (block.table) {
      this.#parts.top.children.push({ kind: "table", block });
      return;
    }
    if (block.text === "" && block.autoLabel === null) return;
    if (this.#contents.takes(block, this.#parts)) return;
    const label = this.#labels[this.#index] ?? null;
    if (label?.noun === "attachment" && !this.#isFilingNumber(label) && addAttachment(block, label, this.#parts))
      return;
    if (this.#addRecitalOrSignature(block)) return;
    if (draftingNote.test(block.text) && roleOfHeading(block.text) === null) {
      this.#parts.append(block);
      return;
    }
    if (label && label.noun !== "attachment" && this.#addNumbered(block, label)) return;
    if (block.autoLabel !== null && label === null && !isBullet(block.autoLabel)) this.#addOddlyNumbered(block);
    else if (block.kind === "heading" && findHeading(block, 0)?.rest === block.text.length)
      this.#addHeading(block, block.depth);
    else if (this.#takesTitle(block)) this.#giveTitle(block);
    else if (looksLikeHeading(block) || this.#headsNext(block)) this.#addHeading(block, null);
    else this.#addParagraph(block);
  }

  /** A short title that stands right above a table or the first number of a list is its heading, however plain it looks. */
  #headsNext(block: Block): boolean {
    if (block.kind === "item" || block.text.length > 80 || !readsAsHeading(block.text)) return false;
    if (this.#isAboveTable()) return !tableCaption.test(block.text);
    const next = this.#labels[this.#index + 1];
    return next?.noun !== "attachment" && next?.steps.at(-1) === 1 && (next.steps.length > 1 || next.wrapper === "dot");
  }

  /** "Exhibit 10.4" above the title is the number under which a document was filed. */
  #isFilingNumber(label: RawLabel): boolean {
    return this.#index < 4 && this.#title === null && /\.\d/.test(label.text);
  }

  #addRecitalOrSignature(block: Block): boolean {
    const signature = this.#parts.within("signature");
    if (signatureStart.test(block.text) || (!signature && /^by:\s*(?:_|\/s\/|$)/i.test(block.text))) {
      if (!signature) this.#parts.openRole("signature");
      this.#parts.append(block);
      return true;
    }
    const recitals = this.#parts.within("recitals");
    if (
      recitals &&
      (recitalEnd.test(block.text) || (this.#parts.unheaded("recitals") && recitalOver.test(block.text)))
    ) {
      this.#parts.openRole("body");
      return false;
    }
    if (signature || !recitalStart.test(block.text)) return false;
    if (!recitals) this.#parts.openRole("recitals");
    this.#parts.append(block);
    return true;
  }

  #addNumbered(block: Block, label: RawLabel): boolean {
    const parts = this.#parts;
    const from = block.autoLabel === null ? label.end : 0;
    const heading = findHeading(block, from) ?? this.#plainTitle(block, label, from);
    const rest = block.text.slice(from);
    const whole = heading?.rest === block.text.length || (rest === "" && label.wrapper !== "parens");
    const ownLeadIn = whole || (label.wrapper === "dot" && agreement.test(parts.last?.block?.text ?? ""));
    if (whole || label.steps.length > 1) parts.resume(label);
    const lettered = letteredPart(block, label, {
      stack: parts.stack,
      scope: parts.scope,
      labels: this.#labels,
      at: this.#index,
    });
    const place = findPlace(label, {
      stack: label.ordinals.length === 0 ? parts.stack : parts.limitedTo(block.depth),
      scope: parts.scope,
      container: lettered?.index ?? parts.container(whole, block.depth),
      lettered,
      leadIn: ownLeadIn ? null : parts.leadIn(),
      nesting: block.nesting,
      automatic: block.autoLabel !== null,
      rank: rankOf(block),
      headed: whole || heading !== null,
      opens: this.#opens(label),
      capital: block.autoLabel !== null || rest === "" || /^["“‘'([]?[A-Z0-9[_]/.test(rest),
      nests: (key, next) => this.#nests(key, next),
    });
    if (!place || (parts.within("signature") && !whole)) return false;
    this.#insertNumbered(block, label, place, { from, heading, whole });
    return true;
  }

  #isAboveTable(): boolean {
    return this.#blocks[this.#index + 1]?.table != null;
  }

  /** "§ 3 Contact persons", "5. Rights of use" right above "5.1" or a table: a title, though it is written like a sentence. */
  #plainTitle(block: Block, label: RawLabel, from: number): { end: number; rest: number } | null {
    const words = block.text.slice(from);
    const next = this.#labels[this.#index + 1];
    const below =
      next?.noun === undefined &&
      next?.steps.at(-1) === 1 &&
      (next.steps.length > 1 || next.wrapper === "parens" || /^[A-Z]/.test(label.text));
    const heads = this.#isAboveTable() || (label.steps.length === 1 && (below || label.noun !== undefined));
    if (!heads || label.wrapper === "parens" || !readsAsTitle(words)) return null;
    return { end: block.text.length, rest: block.text.length };
  }

  #opens({ steps: [first] }: RawLabel): boolean {
    const next = this.#labels[this.#index + 1];
    return next?.noun === undefined && (next?.steps.length ?? 0) > 1 && next?.steps[0] === first;
  }

  #insertNumbered(
    block: Block,
    label: RawLabel,
    place: Place,
    read: { from: number; heading: { end: number; rest: number } | null; whole: boolean },
  ): void {
    const { stack, scope } = this.#parts;
    // a section never stands inside a clause
    const inSections = stack.slice(0, place.parent + 1).every((d) => d.kind === "section");
    const draft = newDraft(read.whole && inSections ? "section" : "clause", place.path, block);
    const noun = label.noun === undefined ? {} : { noun: label.noun };
    draft.label = {
      text: block.autoLabel === null ? label.text : cleanLabel(block.autoLabel),
      path: place.path,
      ...noun,
    };
    draft.key = place.key;
    draft.depth = block.depth;
    draft.heading = read.heading && { start: read.from, end: read.heading.end };
    draft.textStart = read.heading?.rest ?? read.from;
    draft.listed = label.wrapper !== "dot" && label.wrapper !== "word" && read.heading === null;
    draft.aside = asideOf(block, read.from);
    if (draft.kind === "section" && draft.heading) {
      draft.role = roleOfHeading(block.text.slice(draft.heading.start, draft.heading.end)) ?? "body";
    }
    const { value } = place;
    const last = { value, nesting: block.nesting, automatic: block.autoLabel !== null, rank: rankOf(block) };
    stack[place.parent]?.sequence.set(place.key, last);
    if (place.path.length === 1 || label.noun !== undefined) stack[scope]?.sequence.set(place.key, last);
    this.#parts.push(draft, place.parent);
  }

  /** Looks ahead: a list that starts at one and is followed by the next number of the open list stands inside it. */
  #nests(key: string, next: number): boolean {
    let run = 1;
    const end = Math.min(this.#blocks.length, this.#index + lookAhead);
    for (let i = this.#index + 1; i < end && run < next; i++) {
      const label = this.#labels[i];
      if (!label) continue;
      if (label.noun === "attachment") return false;
      const values = keysOf(label).flatMap((k) => (k.key === key ? [k.value] : []));
      if (values.length === 0) continue;
      if (!values.includes(run + 1)) return values.includes(next);
      run++;
    }
    return false;
  }

  /** An automatic number of a kind that cannot be read as steps. */
  #addOddlyNumbered(block: Block): void {
    const heading = block.kind === "heading" ? findHeading(block, 0) : null;
    const whole = heading?.rest === block.text.length;
    const parent = whole ? this.#parts.container(true) : this.#parts.flush();
    const label = cleanLabel(block.autoLabel ?? "");
    const path = [...pathBelow(this.#parts.stack[parent]), label.toLowerCase()];
    const inSections = this.#parts.stack.slice(0, parent + 1).every((d) => d.kind === "section");
    const draft = newDraft(whole && inSections ? "section" : "clause", path, block);
    draft.label = { text: label, path };
    draft.listed = !whole;
    draft.depth = block.depth;
    draft.aside = asideOf(block);
    if (heading) {
      draft.heading = { start: 0, end: heading.end };
      draft.textStart = heading.rest;
    }
    this.#parts.push(draft, parent);
  }

  #addHeading(block: Block, depth: number | null): void {
    const title = this.#index < titleReach && roleOfHeading(block.text) === null && betterTitle(this.#title, block);
    if (title) this.#title = block;
    const parent = this.#parts.headingParent(title ? null : depth);
    const draft = newDraft("section", pathBelow(this.#parts.stack[parent]), block);
    draft.depth = title ? titleDepth : depth;
    draft.heading = { start: 0, end: block.text.replace(/[\s:]+$/, "").length };
    draft.textStart = block.text.length;
    draft.role = roleOfHeading(block.text) ?? "body";
    this.#parts.push(draft, parent);
  }

  /** True when the number of the section just opened stood alone and this block is its heading. */
  #takesTitle(block: Block): boolean {
    const last = this.#parts.last;
    if (last?.kind !== "section" || !last.label || last !== this.#parts.top) return false;
    if (last.heading || last.titleBlock || last.children.length > 0 || !last.block) return false;
    return last.block.text.length <= last.textStart && (readsAsHeading(block.text) || looksLikeHeading(block));
  }

  #giveTitle(block: Block): void {
    const last = this.#parts.last;
    if (!last) return;
    last.titleBlock = block;
    if (last.role === "body") last.role = roleOfHeading(block.text) ?? "body";
  }

  #addParagraph(block: Block): void {
    const untitled = this.#title === null && this.#index < 3 && block.kind !== "item" && block.text.length < 120;
    if (untitled && instrument.test(block.text) && !/[.,;]$/.test(block.text)) this.#addHeading(block, null);
    else if (block.kind === "item" || (block.autoLabel !== null && isBullet(block.autoLabel)))
      this.#parts.appendItem(block);
    else {
      // a note stands between the items of a list and ends none
      if (block.aside !== "footnote") this.#parts.flush();
      this.#parts.append(block);
    }
  }
}

function labelOf(block: Block): RawLabel | null {
  if (block.table || (block.aside === "footnote" && block.autoLabel === null)) return null;
  if (block.autoLabel === null) {
    const typed = readLabel(block.text);
    // "• Article 4 (Fees)" in a list names a part that stands elsewhere
    return block.kind === "item" && typed?.noun !== undefined ? null : typed;
  }
  const label = readLabel(block.autoLabel.trim());
  return label && label.end >= block.autoLabel.trim().length ? label : null;
}

/** The title is the first heading, or a later one near the start that names the instrument where the first does not. */
function betterTitle(title: Block | null, block: Block): boolean {
  if (/^exhibit\s+\d/i.test(block.text)) return false;
  return title === null || (!instrument.test(title.text) && instrument.test(block.text));
}

const isBullet = (label: string): boolean => !/[A-Z0-9]/i.test(label) || /^o$/.test(label.trim());
const cleanLabel = (label: string): string => label.trim().replace(/[\s.:;,–—-]+$/, "");
