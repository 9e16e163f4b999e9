type Options = Readonly<Record<string, unknown>>;

/** The options a rule sees: those of the configuration over its defaults. Objects are merged, everything else is replaced; the result is frozen. */
export function mergeOptions(defaults: Options, given: Options): Options {
  const merged: Record<string, unknown> = { ...defaults };
  for (const [key, value] of Object.entries(given)) {
    const base = merged[key];
    merged[key] = isPlainObject(base) && isPlainObject(value) ? mergeOptions(base, value) : value;
  }
  return Object.freeze(merged);
}

function isPlainObject(value: unknown): value is Options {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
