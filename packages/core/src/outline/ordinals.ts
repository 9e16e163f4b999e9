/** How the counting part of a clause number is written. */
type NumberStyle = "decimal" | "lower-alpha" | "upper-alpha" | "lower-roman" | "upper-roman";

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const romanShape = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** The value of a Roman number in either case; `null` when it is none. */
export function romanValue(text: string): number | null {
  const lower = text.toLowerCase();
  if (lower === "" || !romanShape.test(lower)) return null;
  let total = 0;
  for (let i = 0; i < lower.length; i++) {
    const value = romanDigits[lower.charAt(i)] ?? 0;
    const next = romanDigits[lower.charAt(i + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}

/** The place of a letter in the alphabet, `aa` following `z`; `null` when the text is not one letter or a doubled one. */
function letterValue(text: string): number | null {
  const lower = text.toLowerCase();
  const code = lower.charCodeAt(0) - 96;
  if (code < 1 || code > 26) return null;
  if (lower.length === 1) return code;
  return lower.length === 2 && lower.charAt(1) === lower.charAt(0) ? 26 + code : null;
}

const words =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** The value of a number in words up to twenty ("Article Five"); `null` when it is none. */
export function wordValue(text: string): number | null {
  const index = words.indexOf(text.toLowerCase());
  return index < 0 ? null : index + 1;
}

/** One way to read the counting part of a number. */
export interface Ordinal {
  readonly style: NumberStyle;
  readonly value: number;
}

/** All ways to read the counting part of a number, the likelier first: `i` is Roman one or the ninth letter. */
export function readOrdinal(text: string): readonly Ordinal[] {
  if (/^\d+$/.test(text)) return [{ style: "decimal", value: Number(text) }];
  const upper = text === text.toUpperCase();
  const found: Ordinal[] = [];
  const letter = letterValue(text);
  const roman = romanValue(text);
  if (roman !== null) found.push({ style: upper ? "upper-roman" : "lower-roman", value: roman });
  if (letter !== null) found.push({ style: upper ? "upper-alpha" : "lower-alpha", value: letter });
  const romanFirst = /^[ivx]+$/i.test(text);
  return romanFirst ? found : found.reverse();
}
