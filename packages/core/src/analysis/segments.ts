import type { ContractDocument } from "../ast/document.js";
import type { Section, Span } from "../ast/nodes.js";
import { contractNoun, dutyOfSomebody, kindCues } from "./lexicon/kinds.js";
import { partiesClause, type NamedParty } from "./parties/clause.js";
import type { DocumentKind } from "./types.js";

/** A contract that is annexed to the one the file is about, before its parties have their roles. */
export interface SegmentDraft extends Span {
  readonly title: string;
  readonly kind: DocumentKind;
  /** The attachment it stands in, as printed; empty where it follows the signatures without one. */
  readonly clause: string;
  /** Who makes it, where it has a parties clause of its own; else empty. */
  readonly named: readonly NamedParty[];
}

/** How much of a contract is read to see what it is and who makes it, in characters. */
const HEAD = 4_000;
/** How far below the name of an attachment its title may stand, in sections. */
const TITLE_REACH = 2;

/**
 * The contracts of their own that stand in the file of another: attachments whose title names an agreement ("Schedule 4:
 * Escrow Agreement"), and agreements that follow the signatures of the first.
 *
 * A schedule that only holds terms of the contract ("Schedule 2: Service Levels") is a part of it and no segment,
 * and neither is an agreement before which nobody has agreed to anything: it is the main contract, filed as a schedule.
 */
export function segmentsOf(document: ContractDocument): readonly SegmentDraft[] {
  const found: SegmentDraft[] = [];
  const firstDuty = endOfFirstDuty(document.text);
  let signed = false;
  document.tree.children.forEach((section, index, sections) => {
    if (section.start < firstDuty) return;
    if (section.label?.noun === "attachment") {
      const segment = annexed(document, section);
      if (segment !== null) found.push(segment);
    } else if (signed && section.role === "body") {
      const segment = following(document, sections.slice(index));
      if (segment !== null && (found.at(-1)?.end ?? 0) < segment.start) found.push(segment);
    }
    signed ||= section.role === "signature";
  });
  return found;
}

/** Where the first words end that bind somebody, found once for all sections; infinite where none do. */
function endOfFirstDuty(text: string): number {
  dutyOfSomebody.lastIndex = 0;
  const first = dutyOfSomebody.exec(text);
  return first === null ? Infinity : first.index + first[0].length;
}

function annexed(document: ContractDocument, section: Section): SegmentDraft | null {
  for (const title of titlesIn(section)) {
    const kind = kindOfTitle(title);
    if (kind === null) continue;
    const named = makersOf(document, section);
    // a schedule of services is headed like a contract for them
    if (kind === "msa" && named.length === 0) continue;
    return { title, kind, start: section.start, end: section.end, clause: section.label?.text ?? "", named };
  }
  return null;
}

/** The heading of an attachment, or those right below its name. */
function titlesIn(section: Section): readonly string[] {
  if (section.heading !== null) return [section.heading.value];
  return section.children
    .slice(0, TITLE_REACH)
    .flatMap((child) =>
      child.type === "Section" && child.label === null && child.heading ? [child.heading.value] : [],
    );
}

/** A contract that begins with the first of some sections and reaches to the next attachment. */
function following(document: ContractDocument, sections: readonly Section[]): SegmentDraft | null {
  const [first] = sections;
  const kind = first?.heading == null || first.label !== null ? null : kindOfTitle(first.heading.value);
  if (first?.heading == null || kind === null) return null;
  const next = sections.findIndex(({ label }) => label?.noun === "attachment");
  const last = sections.at(next === -1 ? -1 : next - 1) ?? first;
  const span = { start: first.start, end: last.end };
  const named = makersOf(document, span);
  return named.length === 0 ? null : { title: first.heading.value, kind, ...span, clause: "", named };
}

function kindOfTitle(title: string): DocumentKind | null {
  if (!contractNoun.test(title)) return null;
  return kindCues.find(({ pattern }) => pattern.test(title))?.kind ?? null;
}

function makersOf(document: ContractDocument, { start, end }: Span): readonly NamedParty[] {
  const named = partiesClause(document.text.slice(start, Math.min(end, start + HEAD)));
  return named.length < 2 ? [] : named;
}
