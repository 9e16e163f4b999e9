import type { Data } from "mdast";
import type { Origin } from "../../ast/nodes.js";
import type { Layout } from "../types.js";
import type { ParagraphBlock, Piece } from "./content.js";
import { plainText } from "./content.js";
import type { AutoNumber } from "./counters.js";
import type { InlineContent } from "./inline.js";
import type { NumberList, Numbering } from "./numbering.js";
import { childOf, flagOf, indentOf, numberOf, valueOf } from "./element.js";
import { type ParagraphStyle, type RunLook, type StyleSheet, readLook } from "./styles.js";
import type { XmlElement } from "./xml.js";

/** What the properties of a paragraph say, styles included. */
export interface ParagraphProperties {
  readonly style: ParagraphStyle;
  readonly list: { readonly numId: string; readonly level: number } | null;
  /** Depth of a heading from 1; `null` for body text. */
  readonly headingDepth: number | null;
  readonly indent: number | undefined;
  readonly centred: boolean;
  /** What becomes of the end of the paragraph: it stays, a change deletes it, or it is hidden so that the next goes on in the same line. */
  readonly end: "kept" | "deleted" | "hidden";
  readonly endsSection: boolean;
}

/** Reads `w:pPr` with the styles behind it. */
export function readProperties(paragraph: XmlElement, styles: StyleSheet, numbering: Numbering): ParagraphProperties {
  const direct = childOf(paragraph, "w:pPr");
  const style = styles.paragraph(valueOf(direct, "w:pStyle"));
  const list = listOf(direct, style, numbering);
  const listIndent = list === null ? undefined : numbering.get(list.numId)?.levels[list.level]?.indent;
  const isListDirect = valueOf(childOf(direct, "w:numPr"), "w:numId") !== undefined;
  const outline = numberOf(direct, "w:outlineLvl") ?? style.outlineLevel ?? (/^title$/i.test(style.name) ? 0 : 9);
  return {
    style,
    list,
    headingDepth: outline < 9 ? Math.min(6, outline + 1) : null,
    indent: indentOf(direct) ?? (isListDirect ? (listIndent ?? style.indent) : (style.indent ?? listIndent)),
    centred: (valueOf(direct, "w:jc") ?? style.alignment) === "center",
    end: isDropCap(direct) ? "deleted" : endOf(childOf(direct, "w:rPr")),
    endsSection: childOf(direct, "w:sectPr") !== undefined,
  };
}

/** List and level are inherited each on its own; list 0 means none. */
function listOf(
  direct: XmlElement | undefined,
  style: ParagraphStyle,
  numbering: Numbering,
): ParagraphProperties["list"] {
  const own = childOf(direct, "w:numPr");
  const ownId = valueOf(own, "w:numId");
  const numId = ownId ?? style.numId;
  if (numId === undefined || numId === "0") return null;
  const linked = ownId === undefined ? linkedLevel(numbering.get(numId), style) : undefined;
  const level = numberOf(own, "w:ilvl") ?? style.level ?? linked ?? 0;
  return { numId, level: Math.min(8, Math.max(0, level)) };
}

/** The level that the list names for the style, or for the one it has its list from. */
function linkedLevel(list: NumberList | undefined, style: ParagraphStyle): number | undefined {
  for (const id of [style.id, style.listStyle]) {
    const level = list?.levels.findIndex((candidate) => candidate !== undefined && candidate.style === id) ?? -1;
    if (id !== undefined && level !== -1) return level;
  }
  return undefined;
}

function endOf(mark: XmlElement | undefined): ParagraphProperties["end"] {
  if (childOf(mark, "w:del") !== undefined || childOf(mark, "w:moveFrom") !== undefined) return "deleted";
  return flagOf(mark, "w:vanish") === true || flagOf(mark, "w:specVanish") === true ? "hidden" : "kept";
}

/** A large first letter is a paragraph of its own, whose word goes on in the next. */
function isDropCap(properties: XmlElement | undefined): boolean {
  return /^(?:drop|margin)$/.test(childOf(properties, "w:framePr")?.attributes["w:dropCap"] ?? "");
}

/** Makes the resolver for the looks of runs in a paragraph of a style. */
export function lookResolver(
  style: ParagraphStyle,
  styles: StyleSheet,
): (properties: XmlElement | undefined) => RunLook {
  const { defaults } = styles;
  const plain = combine(style.look, undefined, undefined, defaults);
  return (properties) => {
    if (properties === undefined) return plain;
    const character = valueOf(properties, "w:rStyle");
    return combine(
      style.look,
      character === undefined ? undefined : styles.character(character),
      readLook(properties),
      defaults,
    );
  };
}

function combine(
  paragraph: RunLook,
  character: RunLook | undefined,
  direct: RunLook | undefined,
  defaults: RunLook,
): RunLook {
  // a property set by both the paragraph's and the character's style cancels out (ECMA-376 part 1, 17.7.3)
  const toggle = (key: "bold" | "italic" | "hidden"): boolean | undefined =>
    direct?.[key] ?? (character?.[key] === true ? paragraph[key] !== true : (paragraph[key] ?? defaults[key]));
  return {
    bold: toggle("bold"),
    italic: toggle("italic"),
    hidden: toggle("hidden"),
    underlined: direct?.underlined ?? character?.underlined ?? paragraph.underlined ?? defaults.underlined,
    raised: direct?.raised ?? character?.raised ?? paragraph.raised ?? defaults.raised,
    font: direct?.font ?? character?.font ?? paragraph.font ?? defaults.font,
    highFont: direct?.highFont ?? character?.highFont ?? paragraph.highFont ?? defaults.highFont,
    size: direct?.size ?? character?.size ?? paragraph.size ?? defaults.size,
  };
}

/** How the paragraph looks as a whole. */
export function layoutOf(content: Pick<InlineContent, "looks">, properties: ParagraphProperties): Layout {
  const lettered = content.looks.filter(({ length }) => length > 0);
  const all = (key: "bold" | "underlined"): boolean =>
    lettered.length > 0 && lettered.every(({ look }) => look[key] === true);
  const longest = lettered.reduce<(typeof lettered)[number] | undefined>(
    (best, run) => (best === undefined || run.length > best.length ? run : best),
    undefined,
  );
  const size = longest?.look.size;
  return {
    ...(properties.indent === undefined ? {} : { indent: properties.indent / 20 }),
    ...(size === undefined ? {} : { size }),
    ...(all("bold") ? { bold: true } : {}),
    ...(all("underlined") ? { underlined: true } : {}),
    ...(properties.centred ? { centred: true } : {}),
  };
}

/** True when a reader of the page sees nothing of the words. */
export function isBlank(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => piece.type !== "note") && plainText(pieces).trim() === "";
}

/** Puts a paragraph together; `null` when it shows nothing, not even a number. */
export function makeBlock(
  pieces: readonly Piece[],
  properties: ParagraphProperties,
  number: AutoNumber | null,
  layout: Layout,
  origin: Origin,
  inContents: boolean,
): ParagraphBlock | null {
  const label = number?.label ?? "";
  if (isBlank(pieces) && label === "") return null;
  const isContents = inContents || isContentsStyle(properties.style);
  const depth = isContents ? null : properties.headingDepth;
  const data: Data = {
    origin,
    ...(label === "" || number === null ? {} : { label, labelLevel: number.level }),
    ...(Object.keys(layout).length === 0 ? {} : { layout }),
    ...(isContents ? { aside: "toc" as const } : {}),
  };
  if (depth !== null) return { type: "paragraph", shape: "heading", depth, pieces, data };
  if (number?.bullet === true) return { type: "paragraph", shape: "bullet", depth: number.level, pieces, data };
  return { type: "paragraph", shape: "plain", depth: 0, pieces, data };
}

function isContentsStyle(style: ParagraphStyle): boolean {
  return /^(?:toc (?:\d|heading)|table of (?:figures|authorities))$/i.test(style.name);
}
