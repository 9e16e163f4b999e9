import type { Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Data, type Processor, unified } from "unified";
import { ClauselintError } from "../../errors.js";
import { decodeText } from "../decode-text.js";
import type { Limits } from "../limits.js";
import { commentsToClauselint } from "../source-comments.js";
import { SourceLines } from "../source-lines.js";
import { Tally } from "../tally.js";
import type { ParsedFile } from "../types.js";
import { type HtmlBlocks, MarkdownBlocks } from "./blocks.js";
import { boundedMarks } from "./bounded-marks.js";
import { checkDepth } from "./check-depth.js";
import { checkLineSteps } from "./check-line-steps.js";
import { type Frontmatter, readFrontmatter } from "./frontmatter.js";
import { maskComments } from "./mask-comments.js";
import { maskPlaceholders } from "./mask-placeholders.js";
import { MarkdownSource } from "./source.js";
import { unspacedHeadings } from "./unspaced-headings.js";

type Extension = NonNullable<Data["micromarkExtensions"]>[number];

const BARE_ADDRESSES: ReadonlySet<string> = new Set(["wwwAutolink", "protocolAutolink", "emailAutolink"]);

/** Reads a Markdown file (CommonMark with GitHub's tables, footnotes and task lists, YAML frontmatter). */
export async function readMarkdown(bytes: Uint8Array, limits: Limits): Promise<ParsedFile> {
  const text = decodeText(bytes);
  const masked = maskPlaceholders(maskComments(text));
  checkDepth(masked, limits.maxDepth);
  checkLineSteps(masked, limits.maxLineSteps);
  const { root, frontmatter } = await parse(masked, limits);
  const source = new MarkdownSource(masked, realDefinitions(root.children));
  const html = await htmlBlocks(root.children, source, limits);
  const tree: Root = { type: "root", children: new MarkdownBlocks(source, html).read(root.children) };
  const title = frontmatter?.value["title"];
  return {
    format: "markdown",
    tree,
    ...(typeof title === "string" && title.trim() !== "" && { title: title.trim() }),
    notRead: [],
    comments: commentsToClauselint(text, (offset) => source.origin(offset)),
    ...(frontmatter !== null && { frontmatter: frontmatter.value, frontmatterOrigins: frontmatter.origins }),
  };
}

async function parse(source: string, limits: Limits): Promise<{ root: Root; frontmatter: Frontmatter | null }> {
  const root = parseWith(source, limits, true);
  const first = root.children[0];
  if (first?.type !== "yaml") return { root, frontmatter: null };
  const lines = new SourceLines(source);
  // nothing but white space stands between it and the dashes
  const start = source.indexOf(first.value, "---".length);
  const frontmatter = await readFrontmatter(first.value, (offset) => lines.origin(start + offset));
  // words between two rules at the top are words of the contract, not frontmatter
  return frontmatter === null ? { root: parseWith(source, limits, false), frontmatter } : { root, frontmatter };
}

function parseWith(source: string, limits: Limits, frontmatter: boolean): Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(frontmatter ? [remarkFrontmatter] : [])
    .use(asContract, limits);
  try {
    return processor.parse(source);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ClauselintError("file-limit", "the file nests marks too deeply to be read", { cause });
  }
}

/** Settings for contracts that the parsers have no option for. */
function asContract(this: Processor, { maxMarks }: Limits): void {
  const data = this.data();
  for (const extension of data.micromarkExtensions ?? []) forgetBareAddresses(extension);
  // contracts indent clauses, none of them marks program code by indentation
  (data.micromarkExtensions ??= []).push(
    { disable: { null: ["codeIndented"] } },
    unspacedHeadings,
    boundedMarks(maxMarks),
  );
  // finding bare addresses in the finished tree leaves nodes without a position behind
  for (const extension of (data.fromMarkdownExtensions ?? []).flat()) delete extension.transforms;
}

/** A bare address stays the words it is. To be asked at each word whether it begins one takes a seventh of reading, so it is not only disabled. */
function forgetBareAddresses({ text = {} }: Extension): void {
  for (const [code, constructs] of Object.entries(text)) {
    text[code] = [constructs ?? []].flat().filter(({ name = "" }) => !BARE_ADDRESSES.has(name));
  }
}

/** `[Start Date]: 2026-01-01` has the form of a link definition, but only an address makes it one. */
function realDefinitions(nodes: readonly RootContent[], found = new Set<string>()): Set<string> {
  for (const node of nodes) {
    if (node.type === "definition" && /[/#]|^mailto:|^www\./.test(node.url)) found.add(node.identifier);
    else if ("children" in node) realDefinitions(node.children, found);
  }
  return found;
}

/** The HTML reader is loaded only for a file that needs it. */
async function htmlBlocks(nodes: readonly RootContent[], source: MarkdownSource, limits: Limits): Promise<HtmlBlocks> {
  if (!holdsHtml(nodes)) return () => [];
  const { htmlToBlocks } = await import("../html/blocks.js");
  const tally = new Tally(limits, "the file");
  return (html, offset) => htmlToBlocks(html, (at) => source.origin(offset + at), limits, tally).blocks;
}

function holdsHtml(nodes: readonly RootContent[]): boolean {
  return nodes.some((node) => node.type === "html" || ("children" in node && holdsHtml(node.children)));
}
