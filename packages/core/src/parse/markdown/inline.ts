import type { PhrasingContent, Text } from "mdast";
import { alignText } from "../align-text.js";
import { lineEndSigns } from "../line-end-signs.js";
import { masked } from "./mask-comments.js";
import { unmaskPlaceholders } from "./mask-placeholders.js";
import type { MarkdownSource } from "./source.js";
import { pushAll } from "../../push-all.js";
import { superscript } from "../superscript.js";
import { matchesOf } from "../../matches-of.js";

const shownWords = new RegExp(`[^${masked}${lineEndSigns}]+`, "g");

/** Turns inline nodes into what a reader of the page sees, each text with its place in the source. */
export function inline(nodes: readonly PhrasingContent[], source: MarkdownSource): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let struckOut = 0;
  let raised = false;
  for (const node of nodes) {
    if (node.type === "html") {
      struckOut = Math.max(0, struckOut + strikeDepth(node.value));
      if (/^<\/?sup\s*>/i.test(node.value)) raised = !node.value.startsWith("</");
      if (struckOut === 0 && /^<br\b/i.test(node.value)) out.push({ type: "break" });
    } else if (struckOut === 0) {
      const words = inlineOf(node, source);
      pushAll(out, raised ? words.map(inSuperscript) : words);
    }
  }
  return out;
}

function inlineOf(node: PhrasingContent, source: MarkdownSource): PhrasingContent[] {
  switch (node.type) {
    case "text":
      return textNodes(node.value, node, source);
    case "inlineCode":
      return textNodes(node.value, node, source, (slice) => /^`*\s?/.exec(slice)?.[0].length ?? 0);
    case "image":
    case "imageReference":
      return textNodes(node.alt ?? "", node, source, (slice) => slice.indexOf("[") + 1);
    case "strong":
    case "emphasis":
    case "link":
      return [{ ...node, children: inline(node.children, source) }];
    case "linkReference":
      return source.definitions.has(node.identifier)
        ? inline(node.children, source)
        : textNodes(source.slice(node), node, source);
    case "break":
      return [{ type: "break", data: { origin: source.origin(source.start(node)) } }];
    default:
      // struck-out words do not operate; a footnote is read where it is defined
      return [];
  }
}

function inSuperscript(node: PhrasingContent): PhrasingContent {
  return node.type === "text" ? { ...node, value: superscript(node.value) } : node;
}

function strikeDepth(tag: string): number {
  if (/^<(?:del|s|strike)(?:\s|>)/i.test(tag)) return 1;
  return /^<\/(?:del|s|strike)\s*>/i.test(tag) ? -1 : 0;
}

/** Text nodes for a value, one for each stretch that stands in the source as it is. */
export function textNodes(
  value: string,
  node: Pick<PhrasingContent, "position">,
  source: MarkdownSource,
  skip: (slice: string) => number = () => 0,
): Text[] {
  const start = source.start(node) + skip(source.slice(node));
  return alignText(value, source.masked, start, source.end(node)).flatMap((piece) =>
    visible(piece.value, piece.offset, source),
  );
}

function visible(value: string, offset: number, source: MarkdownSource): Text[] {
  const out: Text[] = [];
  for (const match of matchesOf(shownWords, value)) {
    const origin = source.origin(offset + match.index);
    out.push({ type: "text", value: unmaskPlaceholders(match[0]), data: { origin } });
  }
  return out;
}
