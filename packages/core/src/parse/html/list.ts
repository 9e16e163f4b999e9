import type { Element } from "hast";
import { propertyOf } from "./element.js";

const roman: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** The number that a browser prints in front of an item of an ordered list, `null` in front of a bullet. */
export function itemLabel(list: Element, number: number): string | null {
  if (list.tagName !== "ol") return null;
  const style = propertyOf(list, "style");
  if (/list-style(?:-type)?\s*:\s*none/i.test(style)) return null;
  return `${format(number, numbering(propertyOf(list, "type"), style))}.`;
}

function numbering(type: string, style: string): string {
  const named = /list-style(?:-type)?\s*:\s*(lower|upper)-(alpha|latin|roman)/i.exec(style);
  if (named === null) return type;
  const letter = named[2]?.toLowerCase() === "roman" ? "i" : "a";
  return named[1]?.toLowerCase() === "upper" ? letter.toUpperCase() : letter;
}

function format(number: number, type: string): string {
  if (number < 1) return String(number);
  switch (type) {
    case "a":
      return letters(number);
    case "A":
      return letters(number).toUpperCase();
    case "i":
      return romanNumeral(number);
    case "I":
      return romanNumeral(number).toUpperCase();
    default:
      return String(number);
  }
}

function letters(number: number): string {
  let rest = number;
  let out = "";
  while (rest > 0) {
    rest--;
    out = String.fromCharCode(97 + (rest % 26)) + out;
    rest = Math.floor(rest / 26);
  }
  return out;
}

function romanNumeral(number: number): string {
  let rest = number;
  let out = "";
  for (const [value, letter] of roman) {
    while (rest >= value) {
      out += letter;
      rest -= value;
    }
  }
  return out;
}
