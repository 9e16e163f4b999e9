import type { Root } from "mdast";
import { placeAnchors } from "./anchors.js";
import { handlers } from "./handlers.js";
import { type NormalisedPackage, styleMap } from "./write-package.js";

/**
 * Lets mammoth turn a normalised package into HTML and makes an mdast tree of it; what the anchors stand for comes to
 * be on the blocks.
 */
export async function toMdast(file: NormalisedPackage): Promise<Root> {
  const [{ default: mammoth }, { unified }, { default: rehypeParse }, hast] = await Promise.all([
    import("mammoth"),
    import("unified"),
    import("rehype-parse"),
    import("hast-util-to-mdast"),
  ]);
  const arrayBuffer = new ArrayBuffer(file.bytes.byteLength);
  const buffer = new Uint8Array(arrayBuffer);
  buffer.set(file.bytes);
  // mammoth's build for Node asks for `buffer`, the one for browsers for `arrayBuffer`
  const input = { arrayBuffer, buffer };
  const html = await mammoth.convertToHtml(input, {
    styleMap: [...styleMap],
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
  });
  const page = unified().use(rehypeParse, { fragment: true }).parse(html.value);
  const tree = hast.toMdast(page, { handlers: { ...handlers }, document: false });
  const root: Root = tree.type === "root" ? tree : { type: "root", children: [] };
  placeAnchors(root, file.anchors);
  return root;
}
