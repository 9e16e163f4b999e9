import type { Element, ElementContent } from "hast";

const dropped = new Set(
  "script style noscript template head del s strike object embed iframe audio video canvas svg math map ix:header".split(
    " ",
  ),
);

/** Whether an element shows nothing to a reader of the page, or shows words that are struck out. */
export function isDropped(element: Element): boolean {
  if (dropped.has(element.tagName) || element.properties["hidden"] === true) return true;
  const style = styleOf(element);
  return (
    style.get("display") === "none" ||
    style.get("visibility") === "hidden" ||
    /line-through/.test(style.get("text-decoration") ?? "")
  );
}

/** An attribute as text, empty when the element has none. */
export function propertyOf(element: Element, name: string): string {
  const value = element.properties[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The declarations of a style attribute, names and values in lower case. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of propertyOf(element, "style").toLowerCase().split(";")) {
    const colon = declaration.indexOf(":");
    if (colon > 0) declarations.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return declarations;
}

/** The words below an element, white space collapsed. */
export function textOf(node: ElementContent): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts.join("").replace(/\s+/g, " ").trim();
}

function collect(node: ElementContent, parts: string[]): void {
  if (node.type === "text") parts.push(node.value);
  if (node.type !== "element" || isDropped(node)) return;
  if (node.tagName === "br") parts.push(" ");
  for (const child of node.children) collect(child, parts);
}

/** Elements below that bear a name, those inside another of `stop` left out. */
export function descendants(element: Element, name: string, stop: ReadonlySet<string>): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== "element") return [];
    if (child.tagName === name) return [child];
    return stop.has(child.tagName) ? [] : descendants(child, name, stop);
  });
}

const blockish = /^(?:p|div|center|table|ul|ol|li|h[1-6]|pre|blockquote|section|article)$/;

/** Whether an element that marks words holds whole blocks, as careless pages have it. */
export function holdsBlocks(element: Element): boolean {
  return element.children.some(
    (child) => child.type === "element" && (blockish.test(child.tagName) || holdsBlocks(child)),
  );
}
