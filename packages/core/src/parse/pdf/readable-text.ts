/** Signs of the symbol fonts that word processors use for bullets and boxes; PDF gives them as private characters. */
const symbols: ReadonlyMap<string, string> = new Map([
  ["\uF0B7", "•"],
  ["\uF0A7", "▪"],
  ["\uF06F", "☐"],
  ["\uF06C", "•"],
  ["\uF06E", "▪"],
  ["\uF071", "☐"],
  ["\uF072", "☐"],
  ["\uF076", "❖"],
  ["\uF0A8", "☐"],
  ["\uF0D8", "➢"],
  ["\uF0E0", "→"],
  ["\uF0FC", "✓"],
  ["\uF0FD", "☒"],
  ["\uF0FE", "☑"],
  ["\uF02D", "-"],
  ["\uF02A", "*"],
]);

const privateSign = /[\uF000-\uF0FF]/g;
/** Control and invisible characters that broken fonts map letters to; the soft hyphen stays, the end of a line needs it. */
const noise = /[\p{Cc}\u200B\uFEFF]/gu;

/** The characters of a piece as a reader sees them: known symbols for private characters, one kind of space, nothing invisible. */
export function readableText(text: string): string {
  return text
    .replace(privateSign, (sign) => symbols.get(sign) ?? sign)
    .replace(/\s+/g, " ")
    .replace(noise, "");
}
