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
export function compareWith(
  limit: PlaybookLimit,
  { kind, value, unit }: Pick<Quantity, "kind" | "value" | "unit">,
): number | null {
  if (kind !== limit.kind || value === null) return null;
  if (kind === "percent") return value - limit.value;
  if (kind === "money") return currency(unit) === currency(limit.unit) ? value - limit.value : null;
  const [hours, bound] = [hoursOf(value, unit), hoursOf(limit.value, limit.unit)];
  return hours === null || bound === null ? null : hours - bound;
}

/** A month alone counts as 30 days; twelve of them are a year, as in every contract that says "twelve months". */
function hoursOf(value: number, unit: string): number | null {
  const months = unit === "year" ? value * 12 : unit === "month" ? value : null;
  if (months !== null) return (Math.floor(months / 12) * 365 + (months % 12) * 30) * 24;
  const hours = hoursIn(unit);
  return hours === null ? null : value * hours;
}

function currency(unit: string): string {
  return unit === "$" ? "USD" : unit;
}
