import type { ConfigPath } from "../config/problem.js";
import { nameHint, type Report } from "../config/shape.js";
import { matchesOf } from "../matches-of.js";

/** Reports each name in braces that stands for nothing: a reader would see the braces. */
export function checkSlots(text: string, slots: readonly string[], path: ConfigPath, report: Report): void {
  for (const [whole, name = ""] of matchesOf(/\{(\w+)\}/g, text)) {
    if (slots.includes(name)) continue;
    report({
      code: "config-invalid-option",
      message: `there is no slot ${whole} here`,
      hint: nameHint(name, slots),
      path,
      at: "value",
    });
  }
}
