const ones = [
  "", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen",
  "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
]; // prettier-ignore
const tens = ["", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];
const irregularOrdinals: Readonly<Record<string, string>> = {
  One: "First", Two: "Second", Three: "Third", Five: "Fifth", Eight: "Eighth", Nine: "Ninth", Twelve: "Twelfth",
}; // prettier-ignore
const romans: readonly (readonly [number, string])[] = [
  [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"],
  [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
]; // prettier-ignore

/** Numbers above this are written in figures whatever the format: repeated letters would grow without bound. */
const largestWritten = 32_767;

/**
 * Writes a counter in one of Word's number formats (ECMA-376 part 1, 17.18.59 ST_NumberFormat). A format that is not
 * known is written in figures, as LibreOffice does.
 */
export function formatNumber(value: number, format: string): string {
  if (format === "none" || format === "bullet") return "";
  if (value > largestWritten || value < 0) return String(value);
  switch (format) {
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letters(value);
    case "lowerLetter":
      return letters(value).toLowerCase();
    case "ordinal":
      return `${value}${ordinalSuffix(value)}`;
    case "cardinalText":
      return cardinal(value);
    case "ordinalText":
      return ordinal(value);
    case "numberInDash":
      return `- ${value} -`;
    case "hex":
      return value.toString(16).toUpperCase();
    case "chicago":
      return value < 1 ? "" : (["*", "†", "‡", "§"][(value - 1) % 4]?.repeat(Math.ceil(value / 4)) ?? "");
    default:
      return String(value);
  }
}

function roman(value: number): string {
  if (value === 0) return "0";
  let rest = value;
  let text = "";
  for (const [step, sign] of romans) {
    while (rest >= step) {
      text += sign;
      rest -= step;
    }
  }
  return text;
}

/** Word goes on from Z with AA, BB, CC. */
function letters(value: number): string {
  if (value === 0) return "";
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function ordinalSuffix(value: number): string {
  const last = value % 10;
  if (value % 100 >= 11 && value % 100 <= 13) return "th";
  return last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th";
}

function cardinal(value: number): string {
  if (value === 0) return "Zero";
  if (value >= 1000) return joined(`${cardinal(Math.floor(value / 1000))} thousand`, value % 1000);
  if (value >= 100) return joined(`${ones[Math.floor(value / 100)] ?? ""} hundred`, value % 100);
  if (value < 20) return ones[value] ?? "";
  const rest = value % 10;
  const ten = tens[Math.floor(value / 10)] ?? "";
  return rest === 0 ? ten : `${ten}-${(ones[rest] ?? "").toLowerCase()}`;
}

function joined(high: string, rest: number): string {
  return rest === 0 ? high : `${high} ${cardinal(rest).toLowerCase()}`;
}

function ordinal(value: number): string {
  const words = cardinal(value);
  const cut = Math.max(words.lastIndexOf(" "), words.lastIndexOf("-")) + 1;
  const last = words.slice(cut);
  const key = last.charAt(0).toUpperCase() + last.slice(1);
  const made = irregularOrdinals[key] ?? (key.endsWith("y") ? `${key.slice(0, -1)}ieth` : `${key}th`);
  return words.slice(0, cut) + (cut === 0 ? made : made.toLowerCase());
}
