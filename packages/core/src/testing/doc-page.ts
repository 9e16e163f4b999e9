import type { Code, Heading, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { DocumentKind } from "../analysis/types.js";
import { documentKinds } from "../config/kinds.js";

/** A fenced contract of a page, with what its info string says of it. */
export interface DocExample {
  readonly text: string;
  /** 1-based line of the fence. */
  readonly line: number;
  /** Words of the info string after `markdown` that are no settings: `satisfied`, `near-miss`, `invalid`, message ids. */
  readonly words: readonly string[];
  /** Settings of the info string: `kind=sow`, `near-miss=weak`. */
  readonly settings: ReadonlyMap<string, string>;
}

/** One part of a page under a second-level heading. */
export interface DocSection {
  readonly title: string;
  /** Its words, without marks, white space as one space. */
  readonly text: string;
  /** Texts set as code within its lines. */
  readonly codes: readonly string[];
}

/** The page of a rule. */
export interface DocPage {
  readonly title: string;
  readonly sections: readonly DocSection[];
  readonly examples: readonly DocExample[];
}

/** Reads the Markdown page of a rule. */
export function parseDocPage(markdown: string): DocPage {
  const { children } = unified().use(remarkParse).parse(markdown);
  const title = children.find((node): node is Heading => node.type === "heading" && node.depth === 1);
  return {
    title: title === undefined ? "" : toString(title),
    sections: sectionsOf(children),
    examples: children.flatMap((node) => (node.type === "code" && node.lang === "markdown" ? [exampleOf(node)] : [])),
  };
}

/** The kind an example states, or `null` where it states none or a kind there is not. */
export function isDocumentKind(kind: string): kind is DocumentKind {
  return kinds.has(kind);
}

const kinds: ReadonlySet<string> = new Set(documentKinds);

function sectionsOf(nodes: readonly RootContent[]): readonly DocSection[] {
  const sections: { title: string; nodes: RootContent[] }[] = [];
  for (const node of nodes) {
    if (node.type === "heading" && node.depth === 2) sections.push({ title: toString(node), nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections.map(({ title, nodes: own }) => ({
    title,
    text: own
      .map((node) => toString(node))
      .join(" ")
      .replace(/\s+/g, " ")
      .trim(),
    codes: own.flatMap(codesIn),
  }));
}

function codesIn(node: RootContent): readonly string[] {
  if (node.type === "inlineCode") return [node.value];
  return "children" in node ? node.children.flatMap(codesIn) : [];
}

function exampleOf(node: Code): DocExample {
  const words = (node.meta ?? "").split(/\s+/).filter((word) => word !== "");
  const settings = words.flatMap((word): [string, string][] => {
    const at = word.indexOf("=");
    return at === -1 ? [] : [[word.slice(0, at), word.slice(at + 1)]];
  });
  return {
    text: node.value,
    line: node.position?.start.line ?? 0,
    words: words.filter((word) => !word.includes("=")),
    settings: new Map(settings),
  };
}
