import type { Element } from "hast";
import type { Layout } from "../types.js";
import { propertyOf, styleOf } from "./element.js";

const pointsPerUnit: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  em: 12,
  rem: 12,
  in: 72,
  cm: 28.35,
  mm: 2.835,
  pc: 12,
};

/** How a block element stands on the page, on top of what it inherits. */
export function layoutOf(element: Element, inherited: Layout): Layout {
  const style = styleOf(element);
  const indent = (inherited.indent ?? 0) + points(style.get("margin-left")) + points(style.get("padding-left"));
  const align = style.get("text-align") ?? propertyOf(element, "align").toLowerCase();
  const centred = element.tagName === "center" || (align === "" ? inherited.centred === true : align === "center");
  return { ...(indent > 0 && { indent }), ...(centred && { centred }) };
}

function points(length: string | undefined): number {
  const match = /^(\d{1,4}(?:\.\d{1,4})?)\s*([a-z]{2,3})$/.exec(length ?? "");
  if (match === null) return 0;
  return Math.round(Number(match[1]) * (pointsPerUnit[match[2] ?? ""] ?? 0));
}
