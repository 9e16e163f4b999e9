import type { Origin } from "../../ast/nodes.js";
import type { NotRead, TrackedChange } from "../types.js";
import type { NoteKind } from "./content.js";
import { childOf } from "./element.js";
import type { XmlElement } from "./xml.js";

const kinds: Readonly<Record<string, TrackedChange["kind"]>> = {
  "w:ins": "insertion",
  "w:del": "deletion",
  "w:moveFrom": "moved-from",
  "w:moveTo": "moved-to",
};

/** The words a comment is about. */
interface CommentRange {
  origin: Origin;
  until?: Origin;
}

/** Collects what stands beside the words: changes, comments, references to notes, objects nobody can read here. */
export class Marks {
  readonly changes: TrackedChange[] = [];
  readonly comments = new Map<string, CommentRange>();
  readonly notRead: NotRead[] = [];
  /** Paragraph that refers to each note, by `footnote:2`. */
  readonly notes = new Map<string, number>();

  /** Takes a mark (`w:ins`, `w:del` …) that stands around runs, or in the properties of what was changed. */
  change(mark: XmlElement, origin: Origin): void {
    const kind = kinds[mark.name];
    if (kind === undefined) return;
    const author = mark.attributes["w:author"] ?? "";
    const last = this.changes.at(-1);
    const joined = last?.kind === kind && last.author === author ? join(last.origin, origin) : null;
    if (joined === null) this.changes.push({ kind, author, origin });
    else this.changes[this.changes.length - 1] = { kind, author, origin: joined };
  }

  /** Takes the mark at the end of a paragraph; it says nothing new where words of the paragraph were changed alike. */
  paragraphEnd(paragraph: XmlElement, origin: Origin, from: number): void {
    const properties = childOf(childOf(paragraph, "w:pPr"), "w:rPr");
    const changed = new Set(this.changes.slice(from).map(({ kind }) => kind));
    for (const [name, kind] of Object.entries(kinds)) {
      const mark = childOf(properties, name);
      if (mark !== undefined && !changed.has(kind)) this.change(mark, origin);
    }
  }

  /** The first place that mentions a comment is where it begins. */
  commentStart(id: string, origin: Origin): void {
    if (!this.comments.has(id)) this.comments.set(id, { origin });
  }

  /** `last` is the last run before the end. */
  commentEnd(id: string, { paragraph, runs }: Origin): void {
    const range = this.comments.get(id);
    const first = range?.origin.runs?.[0];
    if (range === undefined || first === undefined || runs === undefined) return;
    if (range.origin.paragraph !== paragraph) range.until = { ...(paragraph === undefined ? {} : { paragraph }), runs };
    else range.origin = { ...range.origin, runs: [first, Math.max(first, runs[1])] };
  }

  note(kind: NoteKind, id: string, paragraph: number): void {
    const key = `${kind}:${id}`;
    if (!this.notes.has(key)) this.notes.set(key, paragraph);
  }

  unread(what: string, paragraph: number): void {
    this.notRead.push(notReadAt(what, paragraph));
  }
}

/** What holds words that are not read, with its place. */
export function notReadAt(what: string, paragraph: number): NotRead {
  return { kind: "embedded-object", what: `${what} in paragraph ${paragraph + 1}` };
}

/** Both places as one, where the second follows the first in the same paragraph. */
function join(first: Origin, second: Origin): Origin | null {
  if (first.runs === undefined || second.runs === undefined || first.paragraph !== second.paragraph) return null;
  return first.runs[1] + 1 === second.runs[0] ? { ...first, runs: [first.runs[0], second.runs[1]] } : null;
}
