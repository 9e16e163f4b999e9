/**
 * All matches of a global pattern in a text, in order, as `text.matchAll(pattern)` gives them.
 *
 * `matchAll` makes a new regular expression each time, which V8 compiles anew once it has forgotten the last copy; this runs the
 * pattern itself.
 *
 * @param pattern - With the flag `g`.
 * @throws TypeError for a pattern without it, which would match the same place for ever
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`matchesOf needs the flag g: ${String(pattern)}`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += lengthAt(text, match.index, pattern.unicode);
  }
  return found;
}

function lengthAt(text: string, index: number, unicode: boolean): number {
  return unicode && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
