/** Makes one regular expression source of word lists in which a space stands for any white space. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.map(spaced).join("|")})`;
}

/** Turns the spaces of a source into `\s+`, leaving those in character classes alone. */
export function spaced(source: string): string {
  return source.replace(/\[[^\]]*\]| /g, (part) => (part === " " ? "\\s+" : part));
}
