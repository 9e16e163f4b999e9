import { SaxesParser } from "saxes";
import { ClauselintError } from "../../errors.js";
import { canonicalPrefix } from "./namespaces.js";

/** One element of a part, with its name under the prefix that Word itself uses (`w:p`). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export interface XmlOptions {
  /** Deepest nesting of elements. */
  readonly maxDepth: number;
  /** Most elements of one part. */
  readonly maxElements: number;
  /** Name of the part, for messages. */
  readonly part: string;
  /** Name of an element whose children are handed to `onChild` one by one and then forgotten, so that a long body never stands in memory whole. */
  readonly streamed?: string;
  readonly onChild?: (child: XmlElement) => void;
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Reads one XML part into elements and text.
 *
 * @throws ClauselintError `file-limit` for a document type declaration, for nesting that is too deep, for too many
 * elements or for a part that ends in the middle; `file-damaged` for XML that is not well-formed.
 */
export function parseXml(text: string, options: XmlOptions): XmlElement {
  if (text.trim() === "") throw damaged(options.part, "it is empty");
  const root: OpenElement = { name: "", attributes: {}, children: [] };
  feed(text, options, root);
  const first = root.children.find((child) => typeof child !== "string");
  if (first === undefined) throw damaged(options.part, "it holds no XML");
  return first;
}

function feed(text: string, options: XmlOptions, root: OpenElement): void {
  const open: OpenElement[] = [root];
  let top = root;
  let elements = 0;
  const prefixes = new Map<string, string>();
  const parser = new SaxesParser();
  let isOver = false;
  parser.on("error", (error) => {
    // fflate stops at the size that the directory states, so that a part which is larger ends in the middle
    if (isOver) throw tooMuch(`${options.part} is cut off: it is larger than the size its package states`);
    throw damaged(options.part, error.message);
  });
  parser.on("doctype", () => {
    throw tooMuch(`${options.part} has a document type declaration, which no Word file needs`);
  });
  parser.on("opentag", (tag) => {
    if (++elements > options.maxElements)
      throw tooMuch(`${options.part} has more than ${options.maxElements} elements`);
    if (open.length > options.maxDepth)
      throw tooMuch(`${options.part} nests elements more than ${options.maxDepth} deep`);
    learnPrefixes(tag.attributes, prefixes);
    const { name, attributes } = tag;
    top = prefixes.size === 0 ? { name, attributes, children: [] } : renamed(name, attributes, prefixes);
    open.push(top);
  });
  const addText = (value: string): unknown => top.children.push(value);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = open.pop();
    top = open.at(-1) ?? root;
    if (closed === undefined) return;
    if (options.onChild !== undefined && top.name === options.streamed) options.onChild(closed);
    else top.children.push(closed);
  });
  parser.write(text);
  isOver = true;
  parser.close();
}

/** Remembers prefixes that stand for a known namespace but are not the ones Word uses. */
function learnPrefixes(attributes: Readonly<Record<string, string>>, prefixes: Map<string, string>): void {
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    const prefix = name.slice("xmlns:".length);
    const canonical = canonicalPrefix(attributes[name] ?? "");
    if (canonical === null || canonical === prefix) prefixes.delete(prefix);
    else prefixes.set(prefix, canonical);
  }
}

function renamed(
  name: string,
  attributes: Readonly<Record<string, string>>,
  prefixes: ReadonlyMap<string, string>,
): OpenElement {
  const own: Record<string, string> = {};
  for (const key in attributes) own[rename(key, prefixes, false)] = attributes[key] ?? "";
  return { name: rename(name, prefixes, true), attributes: own, children: [] };
}

function rename(name: string, prefixes: ReadonlyMap<string, string>, element: boolean): string {
  const colon = name.indexOf(":");
  // an attribute without a prefix has no namespace, an element without one has the default
  if (colon === -1 && !element) return name;
  const canonical = prefixes.get(colon === -1 ? "" : name.slice(0, colon));
  return canonical === undefined ? name : `${canonical}:${name.slice(colon + 1)}`;
}

function tooMuch(message: string): ClauselintError {
  return new ClauselintError("file-limit", message, { hint: "Open the file in Word and save it again as .docx." });
}

function damaged(part: string, reason: string): ClauselintError {
  return new ClauselintError("file-damaged", `the Word file is damaged: ${part} cannot be read (${reason})`, {
    hint: "Open the file in Word, let it repair the file and save it again as .docx.",
  });
}
