import { childOf, childrenOf, flagOf, indentOf, numberOf, toLength, valueOf } from "./element.js";
import type { XmlElement } from "./xml.js";

/** Look of letters, as far as it is stated. */
export interface RunLook {
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly underlined: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly raised: boolean | undefined;
  /** Font of the letters without accents; the name of a part of the theme hides what is inherited. */
  readonly font: string | undefined;
  /** Font of the characters above them. */
  readonly highFont: string | undefined;
  /** In points. */
  readonly size: number | undefined;
}

/** A paragraph style with what it inherits. */
export interface ParagraphStyle {
  readonly id: string | undefined;
  readonly name: string;
  readonly numId: string | undefined;
  /** The style that names the list: itself, or one that it is based on. */
  readonly listStyle: string | undefined;
  readonly level: number | undefined;
  /** 0-based; 9 is body text. */
  readonly outlineLevel: number | undefined;
  /** Left indent in twentieths of a point. */
  readonly indent: number | undefined;
  readonly alignment: string | undefined;
  readonly look: RunLook;
  /** The style sets the first row of a table apart. */
  readonly headsTable: boolean;
}

export interface StyleSheet {
  /** A paragraph style; the default one for an id that is not given or not known. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  /** What a character style states. */
  readonly character: (id: string) => RunLook;
  /** The list a numbering style names. */
  readonly numIdOf: (id: string) => string | undefined;
  /** Whether a table style makes the first row bold or paints it. */
  readonly headsTable: (id: string | undefined) => boolean;
  /** Look of letters that nothing else is said about. */
  readonly defaults: RunLook;
}

const nothing: RunLook = {
  bold: undefined,
  italic: undefined,
  underlined: undefined,
  hidden: undefined,
  raised: undefined,
  font: undefined,
  highFont: undefined,
  size: undefined,
};

/** Reads run properties (`w:rPr`) as far as they are stated there. */
export function readLook(properties: XmlElement | undefined): RunLook {
  if (properties === undefined) return nothing;
  const raised = valueOf(properties, "w:vertAlign");
  const halfPoints = toLength(valueOf(properties, "w:sz"), 2);
  const fonts = childOf(properties, "w:rFonts")?.attributes;
  const font = fonts?.["w:asciiTheme"] ?? fonts?.["w:ascii"];
  return {
    bold: flagOf(properties, "w:b"),
    italic: flagOf(properties, "w:i"),
    underlined: flagOf(properties, "w:u"),
    hidden: flagOf(properties, "w:vanish"),
    raised: raised === undefined ? undefined : raised === "superscript",
    font,
    highFont: fonts?.["w:hAnsiTheme"] ?? fonts?.["w:hAnsi"] ?? font,
    size: halfPoints === undefined ? undefined : halfPoints / 2,
  };
}

/** Reads `styles.xml`. */
export function readStyles(root: XmlElement | null): StyleSheet {
  const elements = new Map<string, XmlElement>();
  let defaultId: string | undefined;
  for (const style of childrenOf(root ?? undefined, "w:style")) {
    const id = style.attributes["w:styleId"];
    if (id === undefined) continue;
    elements.set(id, style);
    const standard = style.attributes["w:default"];
    if (style.attributes["w:type"] === "paragraph" && (standard === "1" || standard === "true")) defaultId = id;
  }
  const defaults = readLook(childOf(childOf(childOf(root ?? undefined, "w:docDefaults"), "w:rPrDefault"), "w:rPr"));
  const paragraphs = new Map<string, ParagraphStyle>();
  const inherited = inheritance(elements);
  return {
    defaults,
    paragraph: (id) => {
      const key = id !== undefined && elements.has(id) ? id : (defaultId ?? "");
      return remembered(paragraphs, key, () => paragraphStyle(key, elements.get(key), inherited(key)));
    },
    character: (id) => inherited(id).look,
    headsTable: (id) => id !== undefined && inherited(id).headsTable,
    numIdOf: (id) => valueOf(childOf(childOf(elements.get(id), "w:pPr"), "w:numPr"), "w:numId"),
  };
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

/** What a style states or takes from the styles that it is based on. */
interface Inherited extends Omit<ParagraphStyle, "id" | "name"> {
  /** Outline level that the name stands for, where none is stated. */
  readonly namedLevel: number | undefined;
}

const nothingInherited: Inherited = {
  numId: undefined,
  listStyle: undefined,
  level: undefined,
  outlineLevel: undefined,
  namedLevel: undefined,
  indent: undefined,
  alignment: undefined,
  look: nothing,
  headsTable: false,
};

/**
 * What styles come to, by id; a style that is based on itself in the end is based on nothing there. Each is worked out
 * once, from the farthest one down, because a hostile file may base thousands of styles on one another.
 */
function inheritance(elements: ReadonlyMap<string, XmlElement>): (id: string) => Inherited {
  const known = new Map<string, Inherited>();
  return (id) => {
    const chain = new Map<string, XmlElement>();
    let at = id;
    let style = elements.get(at);
    while (style !== undefined && !known.has(at) && !chain.has(at)) {
      chain.set(at, style);
      at = valueOf(style, "w:basedOn") ?? "";
      style = elements.get(at);
    }
    let base = known.get(at) ?? nothingInherited;
    for (const [own, element] of [...chain].reverse()) known.set(own, (base = inherit(own, element, base)));
    return base;
  };
}

function inherit(id: string, style: XmlElement, base: Inherited): Inherited {
  const properties = childOf(style, "w:pPr");
  const list = childOf(properties, "w:numPr");
  const numId = valueOf(list, "w:numId");
  return {
    // the list and the level are inherited each on its own
    numId: numId ?? base.numId,
    listStyle: numId === undefined ? base.listStyle : id,
    level: numberOf(list, "w:ilvl") ?? base.level,
    outlineLevel: numberOf(properties, "w:outlineLvl") ?? base.outlineLevel,
    namedLevel: namedLevelOf(style) ?? base.namedLevel,
    indent: indentOf(properties) ?? base.indent,
    alignment: valueOf(properties, "w:jc") ?? base.alignment,
    look: inheritLook(readLook(childOf(style, "w:rPr")), base.look),
    headsTable: headsTable(style) || base.headsTable,
  };
}

function headsTable(style: XmlElement): boolean {
  return childrenOf(style, "w:tblStylePr").some((part) => {
    if (part.attributes["w:type"] !== "firstRow") return false;
    const isPainted = childOf(childOf(part, "w:tcPr"), "w:shd") !== undefined;
    return isPainted || readLook(childOf(part, "w:rPr")).bold === true;
  });
}

function inheritLook(own: RunLook, base: RunLook): RunLook {
  return {
    bold: own.bold ?? base.bold,
    italic: own.italic ?? base.italic,
    underlined: own.underlined ?? base.underlined,
    hidden: own.hidden ?? base.hidden,
    raised: own.raised ?? base.raised,
    font: own.font ?? base.font,
    highFont: own.highFont ?? base.highFont,
    size: own.size ?? base.size,
  };
}

function paragraphStyle(id: string, style: XmlElement | undefined, inherited: Inherited): ParagraphStyle {
  const { namedLevel, outlineLevel, ...rest } = inherited;
  return {
    id: id === "" ? undefined : id,
    name: valueOf(style, "w:name") ?? "",
    ...rest,
    outlineLevel: outlineLevel ?? namedLevel,
  };
}

/** Word's own heading styles have an outline level even where the file does not repeat it. */
function namedLevelOf(style: XmlElement): number | undefined {
  const digit = /^heading ([1-9])$/i.exec(valueOf(style, "w:name") ?? "")?.[1];
  return digit === undefined ? undefined : Number(digit) - 1;
}
