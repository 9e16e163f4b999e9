/** Shares that are written in words; "sixty percent (60%)" has its figure behind them. */
const TENS: readonly string[] = ["ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Source of a pattern for a share: "50 %", "37.5%", "80 per cent", "sixty per cent", "sixty percent (60%)". */
export const SHARE = `(?:\\d{1,3}(?:[.,]\\d{1,2})?\\s?(?:%|per\\s?cent)|\\b(?:${TENS.join("|")}|one hundred)(?:[- ]five)? per ?cent)(?: ?\\(\\d{1,3}\\s?%\\))?`;

const PERCENT = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|per\s?cent)/i;
const IN_WORDS = new RegExp(`\\b(${TENS.join("|")})(?:[-\\s](five))?\\s+per\\s?cent`, "i");

/** The first share that some words name, in per cent; `null` where they name none. */
export function shareIn(words: string): number | null {
  const figure = PERCENT.exec(words)?.[1];
  if (figure !== undefined) return Number(figure.replace(",", "."));
  const [, tens = "", five] = IN_WORDS.exec(words) ?? [];
  const index = TENS.indexOf(tens.toLowerCase());
  return index < 0 ? null : (index + 1) * 10 + (five === undefined ? 0 : 5);
}
