import { hoursIn, type Facts, type Span } from "@clauselint/core";

/** A period that a text names, in hours and in days. */
export interface Duration extends Span {
  readonly hours: number;
  readonly days: number;
}

/** The periods named in a span, in the order of the text; periods whose number or unit could not be read are left out. */
export function durationsIn(facts: Facts, span: Span): readonly Duration[] {
  return facts.quantities.flatMap(({ kind, value, unit, start, end }) => {
    const hours = hoursIn(unit);
    if (kind !== "duration" || value === null || hours === null) return [];
    if (start < span.start || end > span.end) return [];
    return [{ start, end, hours: value * hours, days: (value * hours) / 24 }];
  });
}
