import {
  type Comment,
  type ContractDocument,
  defineRule,
  lastAt,
  type Span,
  type TrackedChange,
} from "@clauselint/core";
import { listed } from "../support/listed.js";

/** Where changes stand in more clauses than this, the draft as a whole is still under negotiation. */
const MANY = 20;

const nouns = {
  insertion: ["insertion", "insertions"],
  deletion: ["deletion", "deletions"],
  "moved-to": ["move", "moves"],
  comment: ["comment", "comments"],
} as const;

/** Reports tracked changes and comments that nobody settled, those of one clause together. */
export default defineRule({
  meta: {
    id: "hygiene/leftover-revision",
    severity: "warning",
    docs: {
      summary: "No tracked change and no comment is left open in a Word file.",
      why: "While a change is neither accepted nor rejected, two people can read two contracts in one file, and a comment shows the other side what you were thinking.",
      fix: "Accept or reject every change, delete the comments, and look the file through for hidden data before it is sent or signed.",
    },
    formats: ["docx"],
    messages: {
      changes: "Tracked changes are not settled: {{what}} by {{who}}.",
      comments: "A comment by {{who}} is left here: “{{quote}}”{{more}}.",
      many: "{{clauses}} clauses hold tracked changes or comments that are not settled: {{what}} by {{who}}.",
    },
  },
  create: ({ document, report }) => ({
    Contract() {
      const marks = marksOf(document);
      const groups = byClause(marks, document);
      if (groups.length > MANY) {
        const [at, ...related] = groups.flatMap(([first]) => (first === undefined ? [] : spansOf(first, document)));
        report({
          messageId: "many",
          data: { clauses: groups.length, what: count(marks), who: authors(marks) },
          evidence: at === undefined ? [] : [at],
          related: related.map((span) => ({ ...span, message: "also here" })),
        });
        return;
      }
      for (const group of groups) {
        const changes = group.filter(({ kind }) => kind !== "comment");
        const [change] = changes;
        if (change !== undefined) {
          const evidence = spansOf(change, document);
          report({ messageId: "changes", evidence, data: { what: count(changes), who: authors(changes) } });
        }
        const [comment, ...others] = group.filter(({ kind }) => kind === "comment");
        if (comment === undefined) continue;
        report({
          messageId: "comments",
          evidence: spansOf(comment, document),
          data: {
            who: authors([comment]),
            quote: shortened(comment.text),
            more: others.length === 0 ? "" : `, with ${others.length} more in this clause`,
          },
        });
      }
    },
  }),
});

interface Mark {
  readonly kind: TrackedChange["kind"] | "comment";
  readonly author: string;
  /** Of a comment. */
  readonly text: string;
  /** In the text view; `null` where nothing is shown. */
  readonly offset: number | null;
}

function marksOf(document: ContractDocument): readonly Mark[] {
  const { changes = [], comments = [] } = document.revisions ?? {};
  const placed = ({ author, origin }: TrackedChange | Comment) => ({ author, offset: document.offsetOf(origin) });
  return [
    ...changes
      // a move is told where it ends
      .filter(({ kind }) => kind !== "moved-from")
      .map((change) => ({ kind: change.kind, text: "", ...placed(change) })),
    ...comments
      // a waiver is there on purpose
      .filter(({ resolved, text }) => !resolved && !/^\s*clauselint-/i.test(text))
      .map((comment) => ({ kind: "comment" as const, text: comment.text, ...placed(comment) })),
  ];
}

function byClause(marks: readonly Mark[], document: ContractDocument): readonly (readonly Mark[])[] {
  const groups = new Map<unknown, Mark[]>();
  for (const mark of marks) {
    const clause = mark.offset === null ? null : document.at(mark.offset);
    const group = groups.get(clause);
    if (group === undefined) groups.set(clause, [mark]);
    else group.push(mark);
  }
  return [...groups.values()];
}

/** The sentence a mark stands in or in front of, or what stands in the line instead of one: a heading. */
function spansOf({ offset }: Mark, document: ContractDocument): readonly Span[] {
  if (offset === null) return [];
  const sentence = document.sentences[lastAt(document.sentences, offset, ({ end }) => end) + 1];
  const lineEnd = document.text.indexOf("\n", offset);
  const line = { start: offset, end: lineEnd === -1 ? document.text.length : lineEnd };
  return [sentence !== undefined && sentence.start < line.end ? sentence : line];
}

/** `2 insertions and 1 deletion`. */
function count(marks: readonly Mark[]): string {
  return listed(
    Object.entries(nouns).flatMap(([kind, [one, more]]) => {
      const { length } = marks.filter((mark) => mark.kind === kind);
      return length === 0 ? [] : [`${length} ${length === 1 ? one : more}`];
    }),
  );
}

function authors(marks: readonly Mark[]): string {
  return listed([...new Set(marks.map(({ author }) => (author === "" ? "somebody who is not named" : author)))]);
}

const shortened = (text: string): string => {
  const plain = text.replace(/\s+/g, " ");
  return plain.length <= 80 ? plain : `${plain.slice(0, 79)}…`;
};
