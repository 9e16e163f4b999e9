import { lettersOfSource, lettersOfText } from "./matched-letters.js";

/** A capital that is no escape, or what holds a capital of another alphabet among others. */
const MAY_HAVE_CAPITAL = /(?:^|[^\\])[A-Z]|\\\\|[\xc0-\xde\u0100-\u1fff\u2100-\u218f\u2c00-\uffff]/;
const CAPITAL_OR_NOT_ONE = /\\k<\w+>|\\.|\(\?<\w+>|\p{Lu}/gsu;
/** In a class `\b` is another thing. */
const BACKSPACE = /\[(?:[^\]\\]|\\[^b])*\\b/;
/** A bracket in a class too, which costs a little and changes nothing. */
const GROUP = /(?<!\\)\((?!\?)|\(\?<\w/;

/**
 * A pattern that takes capitals for small letters, as one with the flag `i` does; `flags` need not name it. A source
 * that is a function is asked for when the pattern is first used.
 *
 * The letters of pattern and text are made small instead of having the pattern know both of each, which takes twice as long to make, and
 * making patterns is what most of a short run goes into.
 */
export function anyCase(source: string | (() => string), flags = ""): RegExp {
  return new AnyCase(source, flags);
}

/**
 * Stands for the pattern that does the work, which is made when first asked for: a short run asks for half of them.
 *
 * That one always goes on behind a match, so that V8 makes the code of a pattern once and not once more for each way it is used in.
 */
class AnyCase extends RegExp {
  #written: string | (() => string);
  readonly #moves: boolean;
  #worker: Worker | null = null;

  constructor(pattern: string | RegExp | (() => string), flags: string) {
    super("", flags.replace("i", ""));
    this.#written = pattern instanceof RegExp ? pattern.source : pattern;
    this.#moves = this.global || this.sticky;
  }

  override get source(): string {
    if (typeof this.#written === "function") this.#written = this.#written();
    return this.#written;
  }

  override get ignoreCase(): boolean {
    return true;
  }

  override exec(text: string): RegExpExecArray | null {
    const match = this.#find(text);
    if (match === null) return null;
    match.input = text;
    match[0] = text.slice(match.index, match.index + match[0].length);
    if (match.indices !== undefined) asWritten(match, match.indices);
    return match;
  }

  override test(text: string): boolean {
    return this.#find(text) !== null;
  }

  #find(text: string): RegExpExecArray | null {
    const { pattern, ofLetters } = (this.#worker ??= workerFor(this.source, this.flags));
    pattern.lastIndex = this.#moves ? this.lastIndex : 0;
    const match = pattern.exec(ofLetters ? inMatchedLetters(text) : inSmallLetters(text));
    if (this.#moves) this.lastIndex = pattern.lastIndex;
    return match;
  }
}

/** The pattern that does the work, and whether it reads a text in matched letters. */
interface Worker {
  readonly pattern: RegExp;
  readonly ofLetters: boolean;
}

function workerFor(written: string, flags: string): Worker {
  const small = withSmallLetters(written);
  const letters = flags.includes("u") || flags.includes("v") ? null : lettersOfSource(small);
  const indices = flags.includes("d") || GROUP.test(small) ? "d" : "";
  const used = `${flags.replaceAll(/[dgi]/g, "")}${indices}${flags.includes("y") ? "" : "g"}`;
  return { pattern: new RegExp(endingWordsOnce(letters ?? small), used), ofLetters: letters !== null };
}

/**
 * The same pattern with another name for the end of a word: V8 makes the code of what follows `\b` twice, for either side of it, which
 * behind a list of words is a sixth of all it makes for a short run.
 */
function endingWordsOnce(source: string): string {
  return BACKSPACE.test(source) ? source : source.replaceAll(")\\b", ")(?!\\B)");
}

/** Gives what groups took as it is written in the text. */
function asWritten(match: RegExpExecArray, places: RegExpIndicesArray): void {
  places.forEach((place: [number, number] | undefined, group) => {
    if (place !== undefined) match[group] = match.input.slice(...place);
  });
  const { groups = {} } = match;
  for (const name of Object.keys(groups)) {
    const place = places.groups?.[name];
    if (place !== undefined) groups[name] = match.input.slice(...place);
  }
}

/** A source with its letters made small, but those of escapes and of names. */
function withSmallLetters(source: string): string {
  // most have no capital, and to look at each of thousands of escapes takes a while at every start
  if (!MAY_HAVE_CAPITAL.test(source)) return source;
  return source.replace(CAPITAL_OR_NOT_ONE, (part) => (part.length > 1 ? part : part.toLowerCase()));
}

let last: { text: string; small: string; letters: string | null } = { text: "", small: "", letters: "" };

/** One text is looked through by many patterns in a row. */
function inSmallLetters(text: string): string {
  if (text === last.text) return last.small;
  const small = text.toLowerCase();
  last = {
    text,
    small: small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
    letters: null,
  };
  return last.small;
}

function inMatchedLetters(text: string): string {
  const small = inSmallLetters(text);
  return (last.letters ??= lettersOfText(small));
}
