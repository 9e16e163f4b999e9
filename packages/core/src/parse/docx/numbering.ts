import { childOf, childrenOf, flagOf, indentOf, numberOf, toInteger, valueOf } from "./element.js";
import type { XmlElement } from "./xml.js";

/** Word has nine levels in a list. */
export const levelCount = 9;

/** One level of a list. */
export interface NumberLevel {
  readonly start: number;
  readonly format: string;
  /** `%1.%2` with `%n` for the counter of level n, from 1. */
  readonly text: string;
  /** Shows neither number nor bullet. */
  readonly bare: boolean;
  /** All counters in figures, whatever their own format (`w:isLgl`). */
  readonly legal: boolean;
  /** Level (from 1) whose counting restarts this one; 0 for never; not set for every higher level. */
  readonly restart: number | undefined;
  /** Style of the paragraphs that stand on this level. */
  readonly style: string | undefined;
  /** Left indent in twentieths of a point. */
  readonly indent: number | undefined;
  /** The number is hidden text. */
  readonly hidden: boolean;
}

/** A list as paragraphs use it: its levels, and which counters it shares with others. */
export interface NumberList {
  /** Lists with the same counters have the same one. */
  readonly counters: string;
  readonly levels: readonly (NumberLevel | undefined)[];
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** All lists of a document by `w:numId`, and those that have a name by `name:` and it in small letters. */
export type Numbering = ReadonlyMap<string, NumberList>;

interface AbstractList {
  readonly levels: readonly (NumberLevel | undefined)[];
  readonly numStyleLink: string | undefined;
}

/**
 * Reads `numbering.xml`.
 *
 * @param numIdOfStyle The list that a numbering style names, to follow `w:numStyleLink`.
 */
export function readNumbering(
  root: XmlElement | null,
  numIdOfStyle: (styleId: string) => string | undefined,
): Numbering {
  const lists = new Map<string, NumberList>();
  if (root === null) return lists;
  const abstracts = new Map<string, AbstractList>();
  for (const element of childrenOf(root, "w:abstractNum")) {
    const id = element.attributes["w:abstractNumId"];
    if (id === undefined) continue;
    abstracts.set(id, { levels: readLevels(element), numStyleLink: valueOf(element, "w:numStyleLink") });
  }
  for (const element of childrenOf(root, "w:abstractNum")) {
    const id = element.attributes["w:abstractNumId"] ?? "";
    const name = valueOf(element, "w:name");
    const levels = abstracts.get(id)?.levels ?? [];
    if (name !== undefined)
      lists.set(`name:${name.toLowerCase()}`, { counters: id, levels, startOverrides: new Map() });
  }
  const nums = new Map<string, string>();
  const elements = childrenOf(root, "w:num");
  for (const num of elements) nums.set(num.attributes["w:numId"] ?? "", valueOf(num, "w:abstractNumId") ?? "");
  for (const num of elements) {
    const id = num.attributes["w:numId"];
    const counters = resolveAbstract(valueOf(num, "w:abstractNumId") ?? "", abstracts, nums, numIdOfStyle);
    if (id !== undefined && counters !== null)
      lists.set(id, readList(num, counters, abstracts.get(counters)?.levels ?? []));
  }
  return lists;
}

/** Follows numbering styles to the abstract list that has the levels. */
function resolveAbstract(
  start: string,
  abstracts: ReadonlyMap<string, AbstractList>,
  nums: ReadonlyMap<string, string>,
  numIdOfStyle: (styleId: string) => string | undefined,
): string | null {
  const seen = new Set<string>();
  let id = start;
  while (!seen.has(id)) {
    seen.add(id);
    const abstract = abstracts.get(id);
    if (abstract === undefined) return null;
    const linked =
      abstract.numStyleLink === undefined ? undefined : nums.get(numIdOfStyle(abstract.numStyleLink) ?? "");
    if (linked === undefined) return id;
    id = linked;
  }
  return id;
}

function readList(num: XmlElement, counters: string, base: AbstractList["levels"]): NumberList {
  const levels = [...base];
  const startOverrides = new Map<number, number>();
  for (const override of childrenOf(num, "w:lvlOverride")) {
    const index = toInteger(override.attributes["w:ilvl"]);
    if (index === undefined || index < 0 || index >= levelCount) continue;
    const level = childOf(override, "w:lvl");
    if (level !== undefined) levels[index] = readLevel(level);
    const start = numberOf(override, "w:startOverride");
    if (start !== undefined) startOverrides.set(index, start);
  }
  return { counters, levels, startOverrides };
}

function readLevels(abstract: XmlElement): (NumberLevel | undefined)[] {
  const levels: (NumberLevel | undefined)[] = Array.from({ length: levelCount });
  for (const element of childrenOf(abstract, "w:lvl")) {
    const index = toInteger(element.attributes["w:ilvl"]);
    if (index !== undefined && index >= 0 && index < levelCount) levels[index] = readLevel(element);
  }
  return levels;
}

/** Word itself takes far fewer characters; each paragraph of the list repeats them. */
const longestLevelText = 255;

function readLevel(element: XmlElement): NumberLevel {
  const text = valueOf(element, "w:lvlText")?.slice(0, longestLevelText);
  return {
    start: numberOf(element, "w:start") ?? 0,
    format: readFormat(element),
    text: text ?? "",
    bare: text?.trim() === "" && childOf(element, "w:lvlPicBulletId") === undefined,
    legal: flagOf(element, "w:isLgl") ?? false,
    restart: numberOf(element, "w:lvlRestart"),
    style: valueOf(element, "w:pStyle"),
    indent: indentOf(childOf(element, "w:pPr")),
    hidden: flagOf(childOf(element, "w:rPr"), "w:vanish") ?? false,
  };
}

/** A custom format such as `01, 02, 03` is written in an alternative, with a plain format beside it. */
function readFormat(element: XmlElement): string {
  const direct = childOf(element, "w:numFmt");
  const alternative = childOf(element, "mc:AlternateContent");
  const chosen = direct ?? childOf(childOf(alternative, "mc:Choice"), "w:numFmt");
  const format = chosen?.attributes["w:val"] ?? "decimal";
  if (format !== "custom") return format;
  const pattern = chosen?.attributes["w:format"] ?? "";
  if (pattern.startsWith("01,")) return "decimalZero";
  return valueOf(childOf(alternative, "mc:Fallback"), "w:numFmt") ?? "decimal";
}
