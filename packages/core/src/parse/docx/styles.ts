import { childOf, childrenOf, flagOf, numberOf, toInteger, valueOf } from "./element.js";
import type { XmlElement } from "./xml.js";

/** Look of letters, as far as it is stated. */
export interface RunLook {
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly underlined: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly raised: boolean | undefined;
  /** In points. */
  readonly size: number | undefined;
}

/** A paragraph style with what it inherits. */
export interface ParagraphStyle {
  readonly id: string | undefined;
  readonly name: string;
  readonly numId: string | undefined;
  readonly level: number | undefined;
  /** 0-based; 9 is body text. */
  readonly outlineLevel: number | undefined;
  /** Left indent in twentieths of a point. */
  readonly indent: number | undefined;
  readonly alignment: string | undefined;
  readonly look: RunLook;
}

export interface StyleSheet {
  /** A paragraph style; the default one for an id that is not given or not known. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  /** What a character style states. */
  readonly character: (id: string) => RunLook;
  /** The list a numbering style names. */
  readonly numIdOf: (id: string) => string | undefined;
  /** Look of letters that nothing else is said about. */
  readonly defaults: RunLook;
}

const nothing: RunLook = {
  bold: undefined,
  italic: undefined,
  underlined: undefined,
  hidden: undefined,
  raised: undefined,
  size: undefined,
};

/** Reads run properties (`w:rPr`) as far as they are stated there. */
export function readLook(properties: XmlElement | undefined): RunLook {
  if (properties === undefined) return nothing;
  const raised = valueOf(properties, "w:vertAlign");
  const halfPoints = numberOf(properties, "w:sz");
  return {
    bold: flagOf(properties, "w:b"),
    italic: flagOf(properties, "w:i"),
    underlined: flagOf(properties, "w:u"),
    hidden: flagOf(properties, "w:vanish"),
    raised: raised === undefined ? undefined : raised === "superscript",
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
  const characters = new Map<string, RunLook>();
  return {
    defaults,
    paragraph: (id) => {
      const key = id !== undefined && elements.has(id) ? id : (defaultId ?? "");
      return remembered(paragraphs, key, () => readParagraphStyle(key, chainOf(key, elements)));
    },
    character: (id) => remembered(characters, id, () => lookOf(chainOf(id, elements))),
    numIdOf: (id) => valueOf(childOf(childOf(elements.get(id), "w:pPr"), "w:numPr"), "w:numId"),
  };
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

/** A style and the styles it is based on, nearest first. */
function chainOf(id: string, elements: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = [];
  let style = elements.get(id);
  while (style !== undefined && !chain.includes(style)) {
    chain.push(style);
    style = elements.get(valueOf(style, "w:basedOn") ?? "");
  }
  return chain;
}

/** The first style in a chain that states something decides. */
function stated<T>(chain: readonly XmlElement[], read: (style: XmlElement) => T | undefined): T | undefined {
  for (const style of chain) {
    const value = read(style);
    if (value !== undefined) return value;
  }
  return undefined;
}

function lookOf(chain: readonly XmlElement[]): RunLook {
  const looks = chain.map((style) => readLook(childOf(style, "w:rPr")));
  const first = <K extends keyof RunLook>(key: K): RunLook[K] | undefined =>
    looks.find((look) => look[key] !== undefined)?.[key];
  return {
    bold: first("bold"),
    italic: first("italic"),
    underlined: first("underlined"),
    hidden: first("hidden"),
    raised: first("raised"),
    size: first("size"),
  };
}

function readParagraphStyle(id: string, chain: readonly XmlElement[]): ParagraphStyle {
  const properties = chain.map((style) => childOf(style, "w:pPr")).filter((p) => p !== undefined);
  const name = valueOf(chain[0], "w:name") ?? "";
  return {
    id: id === "" ? undefined : id,
    name,
    // the list and the level are inherited each on its own
    numId: stated(properties, (p) => valueOf(childOf(p, "w:numPr"), "w:numId")),
    level: stated(properties, (p) => numberOf(childOf(p, "w:numPr"), "w:ilvl")),
    outlineLevel: stated(properties, (p) => numberOf(p, "w:outlineLvl")) ?? builtInOutlineLevel(chain),
    indent: stated(properties, indentOf),
    alignment: stated(properties, (p) => valueOf(p, "w:jc")),
    look: lookOf(chain),
  };
}

/** Left indent stated in paragraph properties, in twentieths of a point. */
export function indentOf(properties: XmlElement | undefined): number | undefined {
  const attributes = childOf(properties, "w:ind")?.attributes;
  return toInteger(attributes?.["w:left"] ?? attributes?.["w:start"]);
}

/** Word's own heading styles have an outline level even where the file does not repeat it. */
function builtInOutlineLevel(chain: readonly XmlElement[]): number | undefined {
  return stated(chain, (style) => {
    const digit = /^heading ([1-9])$/i.exec(valueOf(style, "w:name") ?? "")?.[1];
    return digit === undefined ? undefined : Number(digit) - 1;
  });
}
