import type { Element, Root as HastRoot, RootContent as HastContent } from "hast";
import type { BlockContent } from "mdast";
import type { Origin } from "../../ast/nodes.js";
import { ClauselintError } from "../../errors.js";
import type { Limits } from "../limits.js";
import type { Tally } from "../tally.js";
import { parsePage } from "./parse-page.js";
import { HtmlWalker } from "./walker.js";

/** What a stretch of HTML holds for a reader of the page. */
export interface HtmlContent {
  readonly blocks: BlockContent[];
  readonly title: string | null;
}

/**
 * Turns HTML into blocks. `origin` gives the place in the file for an offset in `html`; `tally` counts what the whole file holds.
 *
 * @throws ClauselintError `file-limit` when elements nest deeper than the limit, or there are more of them or of cells of tables.
 */
export function htmlToBlocks(
  html: string,
  origin: (offset: number) => Origin,
  limits: Limits,
  tally: Tally,
): HtmlContent {
  try {
    const root = parsePage(html, tally);
    const walker = new HtmlWalker(html, origin, limits.maxDepth, tally);
    return { blocks: walker.read(root.children), title: titleOf(root) };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ClauselintError("file-limit", "the file nests elements too deeply to be read", { cause });
  }
}

function titleOf(root: HastRoot): string | null {
  const head = child(child(root, "html"), "head");
  const first = child(head, "title")?.children[0];
  const title = first?.type === "text" ? first.value.replace(/\s+/g, " ").trim() : "";
  return title === "" ? null : title;
}

function child(node: HastRoot | Element | undefined, name: string): Element | undefined {
  const children: readonly HastContent[] = node?.children ?? [];
  return children.find((inner): inner is Element => inner.type === "element" && inner.tagName === name);
}
