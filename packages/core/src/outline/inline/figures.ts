/** Source of a pattern for a number in figures: `1,000`, `99.95`, `250.000,00`, `1½`, `2 1/2`; without groups that capture. */
export const figuresSource = "(?:\\d{1,3} \\d\\/\\d|\\d\\/\\d|\\d+(?:[,.]\\d+)*[½¼¾⅓⅔]?|[½¼¾⅓⅔])";

const glyphs = new Map([
  ["½", 1 / 2],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);

/**
 * The value of a number in figures, or `null` when its points and commas leave it open. `continental` reads a point
 * before three digits as one between thousands (`€ 250.000`), as amounts in currencies of the continent are written.
 */
function parseFigures(text: string, continental: boolean): number | null {
  const fraction = /^(?:(\d+) )?(\d)\/(\d)$/.exec(text);
  if (fraction !== null) {
    const [whole, numerator, denominator] = [Number(fraction[1] ?? 0), Number(fraction[2]), Number(fraction[3])];
    return denominator === 0 ? null : whole + numerator / denominator;
  }
  const glyph = glyphs.get(text.at(-1) ?? "");
  if (glyph !== undefined) {
    const whole = text.length === 1 ? 0 : parseFigures(text.slice(0, -1), continental);
    return whole === null ? null : whole + glyph;
  }
  if (continental && /^\d{1,3}\.\d{3}$/.test(text)) return Number(text.replace(".", ""));
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""));
  // India groups by two digits above the thousands: `2,00,00,000`
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  return continental && /^\d+,\d{2}$/.test(text) ? Number(text.replace(",", ".")) : null;
}

const continentalCurrencies = new Set(["EUR", "CHF", "SEK", "NOK", "DKK"]);
const scales = new Map([
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["mm", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["lakh", 1e5],
  ["lac", 1e5],
  ["crore", 1e7],
]);

/** Source of a pattern for a scale behind figures, with the space before it. For use with the flag `i`. */
export const scaleSource = "(?: ?(?:thousand|million|billion|mm?|k|bn|(?:lakh|lac|crore)s?)(?![A-Za-z]))";

/** What a scale multiplies by; 1 without one. */
export const scaleValue = (written: string): number =>
  scales.get(
    written
      .trim()
      .toLowerCase()
      .replace(/(?<=..)s$/, ""),
  ) ?? 1;

/** The value of figures with their scale in a unit: `5` and `million` in `USD` is 5,000,000. */
export function valueOf(figures: string, scale: string, unitName: string): number | null {
  const factor = scaleValue(scale);
  const value = parseFigures(figures, factor === 1 && continentalCurrencies.has(unitName));
  return value === null ? null : Number((value * factor).toPrecision(15));
}
