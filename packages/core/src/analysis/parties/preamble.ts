import { matchesOf } from "../../matches-of.js";

/** How far into a document a preamble without "between" may stand, in characters. */
const HEAD = 6_000;
const MAX_STARTS = 8;
/** What the parties do in a preamble: `Harbour Ltd ("Harbour") and Quill LLP ("Quill") have agreed as follows`. */
const AGREE =
  /\b(?:have\s+(?:today\s+|hereby\s+|this\s+day\s+)?(?:entered\s+into|agreed|concluded|made)|(?:do\s+)?(?:hereby\s+)?(?:mutually\s+)?agrees?\s+as\s+follows|hereby\s+(?:agrees?|confirms?|engages?|appoints?|retains?)|(?:conclude|enter\s+into)\s+this)\b/gi;
/** The first of two numbered parties under nothing but a title and a date. */
const FIRST_OF_TWO = /^[ \t]*\(?1\)\s+(?=\p{Lu}[^\n]{3,400}\([^\n]*\n\s*(?:and\s+)?\(?2\)\s+\p{Lu}[^\n]{3,400}\()/gmu;
/** Behind it a letter begins. */
const SALUTATION = /(?:\bDear\s[^:,\n]{1,60}|\b(?:Ladies\s+and\s+)?Gentlemen)\s*[:,]\s*/g;
/** A title in front on the same line. */
const TITLE = /^[\p{Lu}\s,&'-]{0,100}\b(?:AGREEMENT|CONTRACT)\s+/u;

/** Where sentences start whose subject are the parties that agree, each with a name in brackets or in quotation marks. */
export function preambleStarts(text: string): readonly number[] {
  const head = text.slice(0, HEAD);
  const starts = new Set<number>();
  for (const { index } of matchesOf(AGREE, head)) {
    const line = head.lastIndexOf("\n", index - 1) + 1;
    const letter = matchesOf(SALUTATION, head.slice(line, index)).at(-1);
    const behind = letter === undefined ? line : line + letter.index + letter[0].length;
    const start = behind + (TITLE.exec(head.slice(behind, index))?.[0].length ?? 0);
    if (/["“”(]/.test(head.slice(start, index))) starts.add(start);
    if (starts.size === MAX_STARTS) break;
  }
  return [...starts];
}

/** Where the first of two numbered parties stands that no words lead in to. */
export function numberedStarts(text: string): readonly number[] {
  return matchesOf(FIRST_OF_TWO, text.slice(0, HEAD)).map(({ index, 0: number }) => index + number.length);
}
