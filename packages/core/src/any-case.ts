const CAPITAL = /(?:^|[^\\]|\\\\)[A-Z]/;
const ESCAPE_OR_CAPITAL = /\\.|[A-Z]/gs;
const GROUP = /(?<!\\)\((?!\?)|\(\?<[a-z]/i;

/**
 * A pattern that takes capitals for small letters, as one with the flag `i` does; `flags` need not name it.
 *
 * The letters of pattern and text are made small instead of having the pattern know both of each, which takes twice as long to make, and
 * making patterns is what most of a short run goes into. With a capturing group it is a plain pattern: what a group took is to be as it is written.
 */
export function anyCase(source: string, flags = ""): RegExp {
  return GROUP.test(source) ? new RegExp(source, `${flags.replace("i", "")}i`) : new AnyCase(source, flags);
}

class AnyCase extends RegExp {
  constructor(pattern: string | RegExp, flags: string) {
    super(withSmallLetters(typeof pattern === "string" ? pattern : pattern.source), flags.replace("i", ""));
  }

  override get ignoreCase(): boolean {
    return true;
  }

  override exec(text: string): RegExpExecArray | null {
    const match = super.exec(inSmallLetters(text));
    if (match === null) return null;
    match.input = text;
    match[0] = text.slice(match.index, match.index + match[0].length);
    return match;
  }

  override test(text: string): boolean {
    return super.exec(inSmallLetters(text)) !== null;
  }
}

/** A source with its letters made small, but those of escapes. */
function withSmallLetters(source: string): string {
  // most have no capital, and to look at each of thousands of escapes takes a while at every start
  if (!CAPITAL.test(source)) return source;
  return source.replace(ESCAPE_OR_CAPITAL, (part) => (part.startsWith("\\") ? part : part.toLowerCase()));
}

let last = { text: "", small: "" };

/** One text is looked through by many patterns in a row. */
function inSmallLetters(text: string): string {
  if (text === last.text) return last.small;
  const small = text.toLowerCase();
  last = {
    text,
    small: small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
  };
  return last.small;
}
