/** A figure in brackets is a proposal, and asterisks stand for words that were blacked out. */
const BLANK =
  /^[\s\-–—.…_]*$|^(?:n\/?a|none|tb[acd]|\[(?!\s*[\d*$€£])[^\]]*\]|to be (?:agreed|advised|confirmed|decided|defined|determined|named))\.?$/i;

/** Whether the words of a cell say no more than that it still has to be filled. */
export function isBlank(words: string): boolean {
  return BLANK.test(words.trim());
}
