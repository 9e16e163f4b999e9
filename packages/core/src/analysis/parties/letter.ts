import { matchesOf } from "../../matches-of.js";
import { readName } from "./read-name.js";

/** How far into a document the salutation of a letter may stand, and how much in front of it is the address, in characters. */
const HEAD = 4_000;
const ADDRESS = 500;
/** How far behind its closing words the name of the sender may stand. */
const SIGNATURE = 300;
const SALUTATION = /^[ \t]*(?:Dear\s[^:,\n]{1,60}|(?:Ladies\s+and\s+)?Gentlemen)[ \t]*[:,]/m;
const CLOSING =
  /\b(?:(?:Very|Yours)\s+truly(?:\s+yours)?|Yours\s+(?:sincerely|faithfully)|Sincerely(?:\s+yours)?|(?:Best|Kind)\s+regards|Respectfully)\s*,/g;

/** A letter from one party to the other: the companies that "we" and "you" stand for, where its address and signature name them. */
export interface Letter {
  readonly we: readonly string[];
  readonly you: readonly string[];
}

/** The letter that a document is, `null` where it is none. */
export function letterOf(text: string): Letter | null {
  const salutation = SALUTATION.exec(text.slice(0, HEAD));
  if (salutation === null) return null;
  const address = text.slice(Math.max(0, salutation.index - ADDRESS), salutation.index);
  const closing = matchesOf(CLOSING, text).find(({ index }) => index > salutation.index);
  const signature =
    closing === undefined
      ? ""
      : text.slice(closing.index + closing[0].length, closing.index + closing[0].length + SIGNATURE);
  return { you: companies(address).slice(-1), we: companies(signature).slice(0, 1) };
}

/** Legal names that stand at the start of a line. */
function companies(lines: string): readonly string[] {
  return lines.split("\n").flatMap((line) => {
    const read = readName(line, line.length - line.trimStart().length);
    return read?.entity === true ? [read.name] : [];
  });
}
