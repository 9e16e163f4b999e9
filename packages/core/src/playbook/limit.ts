import { hoursIn } from "../analysis/hours-in.js";
import type { Quantity } from "../ast/nodes.js";
import { scanQuantities } from "../outline/inline/quantities.js";
import { wordsIn } from "../outline/inline/words-in.js";
import type { PlaybookLimit } from "./types.js";

/** Reads `30 days`, `EUR 5 million` or `10 %`, as a contract would write it; `null` where the text is no such figure. */
export function readLimit(text: string): PlaybookLimit | null {
  const [first, ...others] = scanQuantities(text, 0, wordsIn(text).units);
  if (first === undefined || others.length > 0 || first.value === null) return null;
  const { kind, value, unit } = first;
  return kind === "duration" || kind === "money" || kind === "percent" ? { kind, value, unit, text } : null;
}

/**
 * How a figure compares with a limit: below 0, 0 or above 0; `null` where they cannot be compared (another currency, a
 * figure that was not understood).
 */
export function compareWith(limit: PlaybookLimit, { kind, value, unit }: Quantity): number | null {
  if (kind !== limit.kind || value === null) return null;
  if (kind === "percent") return value - limit.value;
  if (kind === "money") return currency(unit) === currency(limit.unit) ? value - limit.value : null;
  const [hours, most] = [hoursIn(unit), hoursIn(limit.unit)];
  return hours === null || most === null ? null : value * hours - limit.value * most;
}

function currency(unit: string): string {
  return unit === "$" ? "USD" : unit;
}
