import type { Limits } from "../limits.js";
import { Tally } from "../tally.js";
import type { Revisions } from "../types.js";
import type { Chunk } from "./chunks.js";
import type { ContentBlock, Note, NoteKind, ParagraphBlock, WordContent } from "./content.js";
import { plainText } from "./content.js";
import { childrenOf } from "./element.js";
import { Marks } from "./marks.js";
import { readNumbering } from "./numbering.js";
import type { WordPackage } from "./package.js";
import { type StoryContext, StoryReader } from "./story.js";
import { readStyles } from "./styles.js";

/** Our own pass over a package: everything a reader of the page sees in the body and the notes, and the marks beside it. */
export function readContent(file: WordPackage, limits: Limits): WordContent {
  const styles = readStyles(file.related("styles"));
  const numbering = readNumbering(file.related("numbering"), styles.numIdOf);
  const marks = new Marks();
  const blocks: ContentBlock[] = [];
  const chunks: Chunk[] = [];
  const context: StoryContext = {
    styles,
    numbering,
    marks,
    tally: new Tally(limits, "the Word file"),
    address: (id) => {
      const target = id === undefined ? undefined : file.relationships.get(id);
      return target?.external === true ? target.target : null;
    },
    chunk: (id, paragraph, target) => {
      const part = target === blocks ? file.embedded(id) : null;
      if (part === null) marks.unread("an embedded document", paragraph);
      else chunks.push({ at: blocks.length, paragraph, part });
    },
  };
  const body = new StoryReader(context, null);
  file.readBody((child) => {
    body.readBlock(child, blocks);
  });
  body.finish(blocks);
  return {
    blocks,
    chunks,
    notes: [...readNotes(file, context, "footnote"), ...readNotes(file, context, "endnote")],
    revisions: readRevisions(file, context),
    notRead: marks.notRead,
  };
}

/** Notes that something refers to; separators and notes of deleted words are left. */
function readNotes(file: WordPackage, context: StoryContext, kind: NoteKind): Note[] {
  const root = file.related(`${kind}s`);
  return childrenOf(root ?? undefined, `w:${kind}`).flatMap((note) => {
    const id = note.attributes["w:id"];
    const paragraph = context.marks.notes.get(`${kind}:${id ?? ""}`);
    if (id === undefined || paragraph === undefined) return [];
    const blocks: ContentBlock[] = [];
    const story = new StoryReader(context, paragraph);
    story.read(note.children, blocks);
    story.finish(blocks);
    return [{ kind, id, paragraphs: paragraphsOf(blocks) }];
  });
}

function paragraphsOf(blocks: readonly ContentBlock[]): ParagraphBlock[] {
  return blocks.flatMap((block) =>
    block.type === "paragraph"
      ? [{ ...block, shape: "plain" as const, depth: 0 }]
      : block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs)),
  );
}

function readRevisions(file: WordPackage, context: StoryContext): Revisions {
  const { marks } = context;
  const settled = settledComments(file);
  const comments = childrenOf(file.related("comments") ?? undefined, "w:comment").map((comment) => {
    const blocks: ContentBlock[] = [];
    const story = new StoryReader({ ...context, marks: new Marks() }, 0);
    story.read(comment.children, blocks);
    story.finish(blocks);
    const text = paragraphsOf(blocks).map((paragraph) => plainText(paragraph.pieces).trim());
    return {
      author: comment.attributes["w:author"] ?? "",
      text: text.join("\n"),
      resolved: settled.has(childrenOf(comment, "w:p").at(-1)?.attributes["w14:paraId"] ?? ""),
      ...(marks.comments.get(comment.attributes["w:id"] ?? "") ?? { origin: {} }),
    };
  });
  return { changes: marks.changes, comments };
}

/** Word notes in a part of its own which comments are settled, by the identity of their last paragraph. */
function settledComments(file: WordPackage): ReadonlySet<string> {
  const notes = childrenOf(file.related("commentsExtended") ?? undefined, "w15:commentEx");
  return new Set(
    notes.flatMap(({ attributes }) => {
      const isDone = /^(?:1|true|on)$/.test(attributes["w15:done"] ?? "");
      return isDone && attributes["w15:paraId"] !== undefined ? [attributes["w15:paraId"]] : [];
    }),
  );
}
