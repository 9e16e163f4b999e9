const cutWord = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:\u00AD[\p{L}\p{N}]+)+/gu;
/** Between figures, or between two words that both begin with a capital: `2019`, soft hyphen, `2020`. */
const forHyphen = /(?<=\p{N})\u00AD(?=\p{N})|(?<=\p{Lu}\p{Ll}{1,30})\u00AD(?=\p{Lu}\p{Ll})/gu;

/**
 * Makes hyphens of the soft hyphens that old programs wrote for them, without moving anything: between figures or
 * capitalised words, and in words that the text writes with a hyphen elsewhere. All others only say where a word may be
 * cut; that both parts are words tells nothing, as they are in `with`, soft hyphen, `out`.
 */
export function withHardHyphens(source: string): string {
  if (!source.includes("\u00AD")) return source;
  const written = new Set(source.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu));
  return source.replace(cutWord, (word) => {
    const hyphenated = word.replaceAll("\u00AD", "-");
    return written.has(hyphenated.toLowerCase()) ? hyphenated : word.replace(forHyphen, "-");
  });
}
