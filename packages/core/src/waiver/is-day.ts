/** Whether a text is a day of the calendar, written `2027-01-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 30 February would be read as 2 March
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
