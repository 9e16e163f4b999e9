import type { Origin } from "../../ast/nodes.js";
import type { NotRead } from "../types.js";
import type { NoteKind } from "./content.js";
import { childOf } from "./element.js";
import type { XmlElement } from "./xml.js";

type RevisionKind = "insertion" | "deletion";

/** Collects what stands beside the words: changes, comments, references to notes, objects nobody can read here. */
export class Marks {
  insertions = 0;
  deletions = 0;
  readonly comments = new Map<string, Origin>();
  readonly notRead: NotRead[] = [];
  /** Paragraph that refers to each note, by `footnote:2`. */
  readonly notes = new Map<string, number>();

  readonly revision = (kind: RevisionKind): void => {
    if (kind === "insertion") this.insertions++;
    else this.deletions++;
  };

  /** The first place that mentions a comment is where it begins. */
  comment(id: string, origin: Origin): void {
    if (!this.comments.has(id)) this.comments.set(id, origin);
  }

  note(kind: NoteKind, id: string, paragraph: number): void {
    const key = `${kind}:${id}`;
    if (!this.notes.has(key)) this.notes.set(key, paragraph);
  }

  unread(what: string, paragraph: number): void {
    this.notRead.push({ kind: "embedded-object", what: `${what} in paragraph ${paragraph + 1}` });
  }

  /** Counts the changes of one paragraph; that its end was inserted or deleted counts when no words of it were. */
  paragraph(element: XmlElement): { revision: (kind: RevisionKind) => void; end: () => void } {
    const seen = new Set<RevisionKind>();
    const mark = childOf(childOf(element, "w:pPr"), "w:rPr");
    return {
      revision: (kind) => {
        seen.add(kind);
        this.revision(kind);
      },
      end: () => {
        const inserted = childOf(mark, "w:ins") ?? childOf(mark, "w:moveTo");
        const deleted = childOf(mark, "w:del") ?? childOf(mark, "w:moveFrom");
        if (inserted !== undefined && !seen.has("insertion")) this.insertions++;
        if (deleted !== undefined && !seen.has("deletion")) this.deletions++;
      },
    };
  }
}
