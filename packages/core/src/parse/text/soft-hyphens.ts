const soft = /(?<=([\p{L}\p{N}]{1,30}))\u00AD(?=([\p{L}\p{N}]{1,30}))/gu;

/**
 * Makes hyphens of the soft hyphens that old programs wrote for them (`know`, soft hyphen, `how`), without moving
 * anything: both parts are figures, or words that the text uses by themselves. Others only say where a word may be cut.
 */
export function withHardHyphens(source: string): string {
  if (!source.includes("\u00AD")) return source;
  const words = new Set(
    source
      .replaceAll("\u00AD", "")
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  const isWhole = (part: string): boolean => /^\p{N}/u.test(part) || words.has(part.toLowerCase());
  return source.replace(soft, (sign, before: string, after: string) =>
    isWhole(before) && isWhole(after) ? "-" : sign,
  );
}
