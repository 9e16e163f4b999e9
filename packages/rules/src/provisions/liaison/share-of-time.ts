/** Source of a pattern for a share: "50 %", "37.5%", "80 per cent". */
export const SHARE = "\\d{1,3}(?:[.,]\\d{1,2})?\\s?(?:%|per\\s?cent)";

const PERCENT = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|per\s?cent)/i;

/** The first share that some words name, in per cent; `null` where they name none. */
export function shareIn(words: string): number | null {
  const figure = PERCENT.exec(words)?.[1];
  return figure === undefined ? null : Number(figure.replace(",", "."));
}
