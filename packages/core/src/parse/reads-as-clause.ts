const bindsOrEnds = /\b(?:shall|will|must|may)\b|[.:;]["”’)\]]?(?:\s+(?:and|or))?\s*$/i;

/** Whether words bind somebody or end like a sentence or an item of a list; names of things and figures do neither. */
export function readsAsClause(words: string): boolean {
  return bindsOrEnds.test(words);
}
