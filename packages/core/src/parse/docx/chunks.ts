import type { Nodes, RootContent } from "mdast";
import { ClauselintError } from "../../errors.js";
import type { Limits } from "../limits.js";
import type { Reader, Revisions } from "../types.js";
import { pageOf } from "./mime.js";
import type { EmbeddedPart } from "./package.js";

/** A document of another kind that stands in the body as a whole. */
export interface Chunk {
  /** Blocks of the body in front of it. */
  readonly at: number;
  /** The paragraph that follows it. */
  readonly paragraph: number;
  readonly part: EmbeddedPart;
}

/** The blocks of a chunk with its place, and what is not read of it. */
interface ReadChunk {
  readonly children: readonly RootContent[];
  /** Nodes of the blocks but for their words. */
  readonly elements: number;
  readonly notRead: readonly string[];
  readonly revisions: Revisions;
}

/**
 * Reads a chunk as a file of its kind; one of a kind that is not read, or that is damaged, is told.
 *
 * @throws ClauselintError `file-limit`
 */
export async function readChunk(
  { part, paragraph }: Chunk,
  limits: Limits,
  readWordFile: Reader | null,
): Promise<ReadChunk> {
  const read = await readerOf(part.name, readWordFile);
  const empty: ReadChunk = { children: [], elements: 0, notRead: [], revisions: { changes: [], comments: [] } };
  const nothing = { ...empty, notRead: [`an embedded document (${extensionOf(part.name)})`] };
  if (read === null) return nothing;
  refuseLarge(part, limits);
  try {
    const { tree, notRead, revisions = empty.revisions } = await read(part.bytes, limits);
    const origin = { paragraph };
    return {
      children: tree.children,
      elements: tree.children.reduce((sum, child) => sum + setPlace(child, paragraph), 0),
      notRead: notRead.map(({ what }) => what.replace(/ in paragraph \d+$/, "")),
      revisions: {
        changes: revisions.changes.map((change) => ({ ...change, origin })),
        comments: revisions.comments.map(({ author, text, resolved }) => ({ author, text, resolved, origin })),
      },
    };
  } catch (error) {
    if (!(error instanceof ClauselintError) || error.code === "file-limit") throw error;
    return error.code === "file-empty" ? empty : nothing;
  }
}

async function readerOf(name: string, readWordFile: Reader | null): Promise<Reader | null> {
  switch (extensionOf(name)) {
    case ".htm":
    case ".html":
    case ".xhtml":
      return (await import("../html/read.js")).readHtml;
    case ".mht":
    case ".mhtml": {
      const { readHtml } = await import("../html/read.js");
      return async (bytes, limits) => readHtml(pageOf(bytes), limits);
    }
    case ".txt":
      return (await import("../text/read.js")).readText;
    case ".docx":
      return readWordFile;
    default:
      return null;
  }
}

function extensionOf(name: string): string {
  return /\.[^./]*$/.exec(name)?.[0].toLowerCase() ?? "";
}

/** A part is a file too, and may be as large as one. */
function refuseLarge({ name, bytes }: EmbeddedPart, { maxFileBytes }: Limits): void {
  if (bytes.length <= maxFileBytes) return;
  throw new ClauselintError("file-limit", `${name} has ${bytes.length} bytes, more than the limit of ${maxFileBytes}`, {
    hint: "Raise limits.maxFileBytes in the configuration.",
  });
}

/** Lines and runs of the chunk are none of the file: its blocks stand where it stands. Returns how many have others within. */
function setPlace(node: Nodes, paragraph: number): number {
  node.data = { ...node.data, origin: { paragraph } };
  if (!("children" in node)) return 0;
  return node.children.reduce((sum, child) => sum + setPlace(child, paragraph), 1);
}
