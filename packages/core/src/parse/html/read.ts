import type { Origin } from "../../ast/nodes.js";
import { decodeText } from "../decode-text.js";
import { commentsToClauselint } from "../source-comments.js";
import { SourceLines } from "../source-lines.js";
import { Tally } from "../tally.js";
import type { Reader } from "../types.js";
import { htmlToBlocks } from "./blocks.js";

/** Reads an HTML page, those of old filings included. */
export const readHtml: Reader = (bytes, limits) =>
  Promise.resolve(bytes).then((given) => {
    const source = decodeText(given);
    const lines = new SourceLines(source);
    const origin = (offset: number): Origin => lines.origin(offset);
    const { blocks, title } = htmlToBlocks(source, origin, limits, new Tally(limits, "the page"));
    return {
      format: "html",
      tree: { type: "root", children: blocks },
      ...(title !== null && { title }),
      notRead: [],
      comments: commentsToClauselint(source, origin),
    };
  });
