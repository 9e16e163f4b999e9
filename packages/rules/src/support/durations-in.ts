import { hoursIn, type Facts, type Span } from "@clauselint/core";

/** A period that a text names, in hours, in days and in whole months. */
export interface Duration extends Span {
  readonly hours: number;
  readonly days: number;
  readonly months: number;
}

const DAYS_IN_MONTH = 365 / 12;
/** Years of 365 days are no whole number of months of 30. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ["month", 1],
  ["year", 12],
]);

/** The whole months that come nearest to a number of days. */
export function monthsIn(days: number): number {
  return Math.round(days / DAYS_IN_MONTH);
}

/** The periods named in a span, in the order of the text; periods whose number or unit could not be read are left out. */
export function durationsIn(facts: Facts, span: Span): readonly Duration[] {
  return facts.quantities.flatMap(({ kind, value, unit, start, end }) => {
    const hours = hoursIn(unit);
    if (kind !== "duration" || value === null || hours === null) return [];
    if (start < span.start || end > span.end) return [];
    const days = (value * hours) / 24;
    const each = MONTHS.get(unit);
    return [{ start, end, hours: value * hours, days, months: each === undefined ? monthsIn(days) : value * each }];
  });
}
