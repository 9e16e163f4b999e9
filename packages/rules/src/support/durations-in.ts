import type { Facts, Span } from "@clauselint/core";

/** Hours in a unit of time. A month counts as 30 days and a year as 365; a business day as a day and two fifths, so that five are a week. */
const HOURS: ReadonlyMap<string, number> = new Map([
  ["hour", 1],
  ["day", 24],
  ["business-day", 33.6],
  ["week", 168],
  ["month", 720],
  ["year", 8760],
]);

/** A period that a text names, in hours and in days. */
export interface Duration extends Span {
  readonly hours: number;
  readonly days: number;
}

/** The periods named in a span, in the order of the text; periods whose number or unit could not be read are left out. */
export function durationsIn(facts: Facts, span: Span): readonly Duration[] {
  return facts.quantities.flatMap(({ kind, value, unit, start, end }) => {
    const hours = HOURS.get(unit);
    if (kind !== "duration" || value === null || hours === undefined) return [];
    if (start < span.start || end > span.end) return [];
    return [{ start, end, hours: value * hours, days: (value * hours) / 24 }];
  });
}
