import type { XmlElement } from "./xml.js";

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) if (typeof child !== "string" && child.name === name) return child;
  return undefined;
}

/** All child elements, of one name where it is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? []) {
    if (typeof child !== "string" && (name === undefined || child.name === name)) found.push(child);
  }
  return found;
}

/** Every element of a name below an element, in document order; what is inside a found one is not searched. */
export function descendantsOf(element: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.name === name) found.push(child);
    else descendantsOf(child, name, found);
  }
  return found;
}

/** `w:val` of the first child element of a name. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["w:val"];
}

/** A whole number given in `w:val` of the first child of a name. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  return toInteger(valueOf(element, name));
}

/** A whole number, where the text is one. */
export function toInteger(text: string | undefined): number | undefined {
  return text !== undefined && /^[+-]?\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}

/** Points in a unit of length. */
const units: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12 };

/**
 * A length as a whole number of parts of a point. Word writes it so; strict files may name a unit, Google Docs adds a
 * fraction.
 *
 * @param parts Parts that a point has: 20 for indents, 2 for sizes of letters.
 */
export function toLength(text: string | undefined, parts: number): number | undefined {
  const [, figure, unit] = /^([+-]?\d{1,9}(?:\.\d{1,20})?)(pt|in|cm|mm|p[ci])?$/.exec(text?.trim() ?? "") ?? [];
  if (figure === undefined) return undefined;
  return Math.round(Number(figure) * (unit === undefined ? 1 : (units[unit] ?? 1) * parts));
}

/** Left indent stated in paragraph properties, in twentieths of a point; AbiWord gives each side an element of its own. */
export function indentOf(properties: XmlElement | undefined): number | undefined {
  for (const { attributes } of childrenOf(properties, "w:ind")) {
    const indent = toLength(attributes["w:left"] ?? attributes["w:start"], 20);
    if (indent !== undefined) return indent;
  }
  return undefined;
}

/** An on/off property: set, cleared, or not mentioned. */
export function flagOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  if (child === undefined) return undefined;
  const value = child.attributes["w:val"];
  return value !== "0" && value !== "false" && value !== "off" && value !== "none";
}

/** The characters directly in an element. */
export function textOf(element: XmlElement): string {
  let text = "";
  for (const child of element.children) if (typeof child === "string") text += child;
  return text;
}

/**
 * Of several renderings of the same thing, the one to read: text boxes stand in each of them. One without words is made
 * of elements that only some programs know; the plain one is for all others.
 */
export function chosenAlternative(element: XmlElement): readonly (XmlElement | string)[] {
  const renderings = [...childrenOf(element, "mc:Choice"), ...childrenOf(element, "mc:Fallback")];
  return (renderings.find(holdsWords) ?? renderings[0])?.children ?? [];
}

function holdsWords(element: XmlElement): boolean {
  return element.children.some(
    (child) => typeof child !== "string" && (/^(?:[wm]:t|w:sym|w:delText)$/.test(child.name) || holdsWords(child)),
  );
}
