/** Stands in for a character of a comment; never part of a contract's words (private use area). */
export const masked = "\uE000";

const opening = "<!--";
const closing = "-->";

/**
 * Takes HTML comments out of a Markdown source without moving anything: a comment alone on its lines becomes blank, one
 * beside words becomes `masked` characters. CommonMark would hide the words beside a comment that starts a line, and
 * everything behind a comment that nobody closed.
 */
export function maskComments(source: string): string {
  const parts: string[] = [];
  let at = 0;
  const lastClose = source.lastIndexOf(closing);
  for (let start = source.indexOf(opening); start !== -1; start = source.indexOf(opening, at)) {
    const close = start > lastClose ? -1 : source.indexOf(closing, start + opening.length);
    // nobody closed it: only the mark itself goes, the words behind it are the contract
    const end = close === -1 ? start + opening.length : close + closing.length;
    const filler = close !== -1 && standsAlone(source, start, end) ? " " : masked;
    parts.push(
      source.slice(at, start),
      source.slice(start, end).replace(/[^\r\n]/g, (c) => filler.repeat(c.length)),
    );
    at = end;
  }
  parts.push(source.slice(at));
  return parts.join("");
}

/** Looks only at the white space around a comment: a line may hold thousands of them. */
function standsAlone(source: string, start: number, end: number): boolean {
  let before = start - 1;
  while (isBlank(source[before])) before--;
  let behind = end;
  while (isBlank(source[behind])) behind++;
  return isLineEnd(source[before]) && isLineEnd(source[behind]);
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && !isLineEnd(character) && /\s/.test(character);
}

/** Both ends of the source end a line as well. */
function isLineEnd(character: string | undefined): boolean {
  return character === undefined || character === "\n" || character === "\r";
}
