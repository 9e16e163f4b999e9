/** A month counts as 30 days and a year as 365; a business day as a day and two fifths, so that five are a week. */
const HOURS: ReadonlyMap<string, number> = new Map([
  ["second", 1 / 3600],
  ["minute", 1 / 60],
  ["hour", 1],
  ["business-hour", 1],
  ["day", 24],
  ["business-day", 33.6],
  ["week", 168],
  ["month", 720],
  ["year", 8760],
]);

/** Hours in a unit of time that a `Quantity` has, for comparing periods; `null` for a unit of anything else. */
export function hoursIn(unit: string): number | null {
  return HOURS.get(unit) ?? null;
}
