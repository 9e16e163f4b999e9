/** Signs of Wingdings and its kin that carry meaning in a contract, by the code in the font. */
const dingbats: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: "●", 0x6d: "❍", 0x6e: "■", 0x6f: "☐", 0x70: "☐", 0x71: "☐", 0x72: "☐", 0x78: "☒", 0xa1: "○", 0xa7: "▪", 0xa8: "☐", 0xd8: "➢",
    0xdf: "←", 0xe0: "→", 0xe8: "→", 0xf0: "⇨", 0xfb: "✗", 0xfc: "✓", 0xfd: "☒", 0xfe: "☑",
  },
  "wingdings 2": { 0x2a: "☐", 0x4f: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xa3: "☐" },
  webdings: { 0x61: "✓", 0x63: "☐", 0x67: "■", 0x72: "✗" },
  symbol: {
    0xa3: "≤", 0xa7: "♣", 0xab: "↔", 0xac: "←", 0xae: "→", 0xb0: "°", 0xb1: "±", 0xb3: "≥", 0xb4: "×", 0xb7: "•", 0xb8: "÷",
    0xb9: "≠", 0xbb: "≈", 0xd2: "®", 0xd3: "©", 0xd4: "™", 0xe2: "®", 0xe3: "©", 0xe4: "™",
  },
}; // prettier-ignore

/** The character that a `w:sym` shows. A sign of a picture font that is not known becomes a bullet, so that it is seen to be there. */
export function symbolText(font: string | undefined, code: string | undefined): string {
  if (code === undefined || !/^[0-9a-f]{1,5}$/i.test(code)) return "";
  const value = Number.parseInt(code, 16);
  const table = dingbats[(font ?? "").toLowerCase()];
  const own = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value;
  const known = table !== undefined && Object.hasOwn(table, own) ? table[own] : undefined;
  if (known !== undefined) return known;
  if (own < 0x20 || (value >= 0xd800 && value <= 0xdfff) || value > 0xfffd) return "";
  if (table !== undefined && !/symbol/i.test(font ?? "")) return "•";
  return own >= 0xe000 && own <= 0xf8ff ? "•" : String.fromCodePoint(own);
}

/**
 * Words whose letters are signs of a picture font, which Word takes from one font up to 0x7F and from another above it.
 * A character that the font cannot hold is shown in another one.
 */
export function inSymbols(text: string, font: string | undefined, highFont: string | undefined): string {
  if (!isPictures(font) && !isPictures(highFont)) return text;
  return text.replace(/\S/g, (letter) => {
    const code = letter.charCodeAt(0);
    const isSign = code >= 0xf000 && code <= 0xf0ff;
    const own = code < 0x80 || (isSign && !isPictures(highFont)) ? font : highFont;
    return (isPictures(own) && (isSign || code <= 0xff) ? symbolText(own, code.toString(16)) : "") || letter;
  });
}

function isPictures(font: string | undefined): boolean {
  return font !== undefined && Object.hasOwn(dingbats, font.toLowerCase());
}
