/** What a sentence says without the passages that speak of another matter: the first match of each pattern. */
export function withoutPassages(reading: string, passages: readonly RegExp[]): string {
  return passages.reduce((text, passage) => text.replace(passage, " "), reading);
}
