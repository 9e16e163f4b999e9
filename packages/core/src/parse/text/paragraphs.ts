import { lineStart, opensClause } from "../line-start.js";
import type { TextLine } from "./lines.js";

/** Above this width a line is a paragraph of its own, not a wrapped line. */
const widestWrap = 160;
/** A wrapped line that leaves more of the width empty ends its paragraph. */
const leastFilled = 0.7;
/** A longer line without a sentence end is no title and no address. */
const longestTitle = 60;
/** A shorter line may be an item of a list without punctuation. */
const shortestBroken = 20;
/** Columns that a first line is set in, at least. */
const firstLineIndent = 3;
/** A word behind which no sentence, title or address stops. */
const openEnd = /\b(?:a|an|and|as|at|by|for|from|in|of|on|or|that|the|to|under|with)$/i;
/** A word with which no title, address or item of a list starts. */
const openStart = /^(?:and|or|of|for|to)\b/i;
/** A longer line that starts small is no item of a list. */
const longestItem = 40;
const sentenceEnd = /[.;:!?]["”’')\]]*$/;

/** Puts lines together that a page width parted. */
export function toParagraphs(lines: readonly TextLine[]): TextLine[][] {
  const width = wrapWidth(lines);
  const paragraphs: TextLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const current = paragraphs.at(-1);
    if (before !== undefined && current !== undefined && continues(line, before, current, width)) current.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** The width that nine of ten lines stay within. */
function wrapWidth(lines: readonly TextLine[]): number {
  const widths = lines.map((line) => line.text.length + line.indent).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

function continues(line: TextLine, before: TextLine, current: readonly TextLine[], width: number): boolean {
  if (opensClause(line.text, before.text)) return false;
  if (goesOnInSentence(line.text, before.text)) return true;
  if (line.pageBefore && goesOnBehindPage(line.text, before.text)) return true;
  if (line.blanksBefore > 0 || line.pageBefore || line.ruleBefore) return false;
  const ended = sentenceEnd.test(before.text);
  if (width > widestWrap ? ended : ended && setIn(line, before, current)) return false;
  return fills(before, line, width) || (!ended && (breaksOff(before.text) || goesOn(line.text, before.text)));
}

/** Whether a line starts as only the second of a paragraph does, however short the first is: "LICENSOR", "shall indemnify …". */
function goesOn(text: string, before: string): boolean {
  if (lineStart(text) !== null || !/^\p{Lu}/u.test(before)) return false;
  return openStart.test(text) || (/^\p{Ll}/u.test(text) && text.length > longestItem);
}

/** Whether a line stops where no sentence, title or address stops. */
function breaksOff(text: string): boolean {
  return text.length > longestTitle || text.endsWith(",") || openEnd.test(text);
}

/** Whether the next word had no room on the line before. */
function fills(before: TextLine, line: TextLine, width: number): boolean {
  const nextWord = /^\S+/.exec(line.text)?.[0].length ?? 0;
  return before.indent + before.text.length + nextWord + 1 >= width * leastFilled;
}

function setIn(line: TextLine, before: TextLine, current: readonly TextLine[]): boolean {
  // the second line of a paragraph may hang; from the third on the margin is known
  return line.indent >= before.indent + firstLineIndent && current.length > 1;
}

/** A sentence that a page end cut in two where the second part starts with a capital: a name, or all of it is in capitals. */
function goesOnBehindPage(text: string, before: string): boolean {
  if (before.length <= longestTitle || sentenceEnd.test(before) || lineStart(text) !== null) return false;
  if (isInCapitals(text) !== isInCapitals(before)) return false;
  return isInCapitals(text) ? text.length > longestTitle : openEnd.test(before);
}

function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
}

/** A sentence that a page end or an empty line cut in two: the first part has no end, the second starts small. */
function goesOnInSentence(text: string, before: string): boolean {
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(text)) return true;
  if (before.length < shortestBroken || !/[\p{Ll}\d,)”"’'-]$/u.test(before) || sentenceEnd.test(before)) return false;
  // figures stand behind their words: "within thirty" goes on with "(30) days"
  return /^\(\d/.test(text) || (/^[("“‘]?\p{Ll}/u.test(text) && lineStart(text) === null);
}
