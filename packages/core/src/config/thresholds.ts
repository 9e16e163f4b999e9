import type { ThresholdValue } from "./types.js";

/** A unit of time a threshold is counted in. */
export type ThresholdUnit = "hours" | "days" | "months";

/** A name under `thresholds` and the option of a rule that it fills. Several may share a name. */
export interface Threshold {
  readonly name: string;
  /** One line, for people. */
  readonly summary: string;
  readonly rule: string;
  readonly option: string;
  /** The unit of the option, or `names` where it is a list of what is allowed. */
  readonly unit: ThresholdUnit | "names";
  /** Whether the value is the most or the least that will do. */
  readonly bound: "most" | "least";
}

const hoursOf: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168 };
/** No calendar month is longer, and none but one shorter: a bound never asks for more than was meant. */
const daysOfMonth = { most: 31, least: 30 } as const;

/** How a quantity is written, for messages. */
export const quantityExample: Readonly<Record<ThresholdUnit, string>> = {
  hours: "72 hours",
  days: "30 days",
  months: "12 months",
};

/** The value that the option gets, or `null` where the threshold is not written as it has to be. */
export function optionValue(threshold: Threshold, value: ThresholdValue): number | readonly string[] | null {
  if (threshold.unit === "names") return typeof value === "string" ? [value] : typeof value === "number" ? null : value;
  if (typeof value === "number") return Number.isFinite(value) && value > 0 ? value : null;
  return typeof value === "string" ? quantityIn(value, threshold.unit, threshold.bound) : null;
}

function quantityIn(text: string, unit: ThresholdUnit, bound: Threshold["bound"]): number | null {
  const [, figure = "", word = ""] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/i.exec(text) ?? [];
  const singular = word.toLowerCase().replace(/s$/, "");
  const amount = Number(figure);
  if (!(amount > 0)) return null;
  const months = singular === "year" ? amount * 12 : singular === "month" ? amount : null;
  const hours = hoursOf[singular];
  if (unit === "months") return months ?? (hours === undefined ? null : monthsIn((amount * hours) / 24, bound));
  const inHours = months === null ? amount * (hours ?? 0) : months * daysOfMonth[bound] * 24;
  return inHours === 0 ? null : unit === "hours" ? inHours : inHours / 24;
}

/** Tenths of months, so that a message can say them; never more than was meant. */
function monthsIn(days: number, bound: Threshold["bound"]): number {
  const months = Math.floor(days / 365) * 12 + Math.min((days % 365) / 30, 12);
  return (bound === "least" ? Math.floor(months * 10) : Math.ceil(months * 10)) / 10;
}
