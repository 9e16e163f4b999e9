/** Words that keep their hyphen before another word: `non-exclusive`, `third-party`. */
const compounding: ReadonlySet<string> = new Set(
  (
    "non self third cross ex well long short high low co anti multi inter half full part semi sole royalty one two three four five six seven " +
    "eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first second year month week day time"
  ).split(" "),
);

/** Decides what becomes of a hyphen at a line end; words that the document writes elsewhere decide first. */
export class HyphenJoiner {
  readonly #source: string;
  #words: ReadonlySet<string> | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  /** Whether the hyphen at the end of `before` parts one word that goes on in `after`. */
  dropsHyphen(before: string, after: string): boolean {
    if (!before.endsWith("-")) return false;
    const head = /(?<!\p{L})(\p{L}+)-$/u.exec(before.slice(-40))?.[1]?.toLowerCase();
    const tail = /^\p{Ll}+/u.exec(after.slice(0, 40))?.[0];
    if (head === undefined || tail === undefined) return false;
    this.#words ??= new Set(this.#source.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
    if (this.#words.has(`${head}-${tail}`)) return false;
    if (this.#words.has(head + tail)) return true;
    return !compounding.has(head);
  }

  /** Whether a line ends in a hyphen that belongs directly before the next line, kept or not. */
  static endsInHyphen(before: string, after: string): boolean {
    return /\p{L}[-\u00AD]$/u.test(before.slice(-2)) && /^\p{L}/u.test(after.slice(0, 2));
  }
}
