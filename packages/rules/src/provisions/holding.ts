/** The names of those marks that hold in any of some readings, as facts of a provision. */
export function holding(...readings: readonly Readonly<Record<string, boolean>>[]): Readonly<Record<string, true>> {
  const facts: Record<string, true> = {};
  for (const marks of readings) {
    for (const [name, holds] of Object.entries(marks)) if (holds) facts[name] = true;
  }
  return facts;
}
