/** Fewest signs that tell something about the fonts of a page. */
const leastSigns = 20;
/** Most ornaments that a contract uses, as ticks, crosses and pointing hands. */
const mostOrnaments = 8;
/** Share of signs without a meaning from which a page is not read, and from which its letters are doubted. */
const most = 0.25;
const doubted = 0.05;
/** Share of vowels among Latin letters below which they make no words: in languages it is a third or more. */
const leastVowels = 0.2;

/**
 * Whether the fonts of a page do not say which letters they draw, as those that are drawn as pictures or cut down to
 * the letters used and have no table of what they mean: then letters are counted from one on, or from a few places before their own.
 */
export function areUnnamed(texts: readonly string[]): boolean {
  const signs = texts.join("").replace(/\s+/g, "");
  if (signs.length < leastSigns) return false;
  const meaningless = ((signs.match(/[\p{Cc}\uE000-\uEFFF]/gu) ?? []).length + ornamentsIn(signs)) / signs.length;
  if (meaningless >= most || meaningless < doubted) return meaningless >= most;
  const letters = signs.match(/[a-z]/gi) ?? [];
  return letters.length >= leastSigns && (signs.match(/[aeiouy]/gi) ?? []).length < letters.length * leastVowels;
}

/** Letters that a printer driver has numbered are taken for ornaments, which bear such numbers for names. */
function ornamentsIn(signs: string): number {
  const ornaments = signs.match(/[\u2700-\u27BF]/g) ?? [];
  return new Set(ornaments).size > mostOrnaments ? ornaments.length : 0;
}
