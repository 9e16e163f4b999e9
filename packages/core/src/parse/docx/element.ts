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

/** Of several renderings of the same thing, the one to read: text boxes stand in each of them. */
export function chosenAlternative(element: XmlElement): readonly (XmlElement | string)[] {
  return (childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback"))?.children ?? [];
}
