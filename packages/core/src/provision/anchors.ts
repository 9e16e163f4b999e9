const ASCII = 128;

/**
 * Finds which of many words occur in a text in one pass, however many there are (Aho and Corasick's automaton).
 * Letters of either case match; the words themselves are ASCII.
 */
export class AnchorIndex {
  /** The number of each letter that a word has; 0 for all others. */
  readonly #letters: Uint8Array;
  /** How many numbers of letters there are. */
  readonly #width: number;
  /** Where each letter leads from each state. */
  readonly #next: Int32Array;
  /** For each state, what ends there: ids of the owners of the words. */
  readonly #owners: readonly (readonly number[])[];

  /** @param words - The words of each owner; an owner goes by its index. */
  constructor(words: readonly (readonly string[])[]) {
    this.#letters = lettersOf(words);
    this.#width = Math.max(...this.#letters) + 1;
    const { next, owners } = buildTrie(words, this.#letters, this.#width);
    this.#next = next;
    this.#owners = owners;
  }

  /** Marks in `found` (one byte an owner) the owners that have a word in the text. */
  mark(text: string, found: Uint8Array): void {
    const [next, letters, width] = [this.#next, this.#letters, this.#width];
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = next[state * width + (letters[fold(text.charCodeAt(i))] ?? 0)] ?? 0;
      for (const owner of this.#owners[state] ?? NONE) found[owner] = 1;
    }
  }
}

const NONE: readonly number[] = [];

/** Lower case; everything outside ASCII is one letter that no word has, white space is a space. */
function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code === 0x2019) return 39;
  if (code === 9 || code === 10 || code === 13 || code === 0xa0) return 32;
  return code < ASCII ? code : 0;
}

function lettersOf(words: readonly (readonly string[])[]): Uint8Array {
  const letters = new Uint8Array(ASCII);
  let count = 0;
  for (const word of words.flat()) {
    for (let i = 0; i < word.length; i++) {
      const code = fold(word.charCodeAt(i));
      if (letters[code] === 0) letters[code] = ++count;
    }
  }
  return letters;
}

interface Trie {
  readonly next: Int32Array;
  readonly owners: number[][];
}

function buildTrie(words: readonly (readonly string[])[], letters: Uint8Array, width: number): Trie {
  const size = 1 + words.flat().reduce((sum, word) => sum + word.length, 0);
  const next = new Int32Array(size * width).fill(-1);
  const owners: number[][] = [[]];
  words.forEach((list, owner) => {
    for (const word of list) {
      let state = 0;
      for (let i = 0; i < word.length; i++) {
        const at = state * width + (letters[fold(word.charCodeAt(i))] ?? 0);
        const known = next[at] ?? -1;
        state = known === -1 ? owners.push([]) - 1 : known;
        next[at] = state;
      }
      owners[state]?.push(owner);
    }
  });
  linkFailures(next, owners, width);
  return { next, owners };
}

/** Fills in where to go on when a word breaks off, breadth first, so that matching never steps back. */
function linkFailures(next: Int32Array, owners: number[][], width: number): void {
  const failure = new Int32Array(owners.length);
  const queue: number[] = [];
  for (let letter = 0; letter < width; letter++) {
    const child = next[letter] ?? -1;
    if (child === -1) next[letter] = 0;
    else queue.push(child);
  }
  for (const state of queue) {
    const fallback = failure[state] ?? 0;
    owners[state] = [...new Set([...(owners[state] ?? []), ...(owners[fallback] ?? [])])];
    for (let letter = 0; letter < width; letter++) {
      const at = state * width + letter;
      const child = next[at] ?? -1;
      const other = next[fallback * width + letter] ?? 0;
      if (child === -1) next[at] = other;
      else {
        failure[child] = other;
        queue.push(child);
      }
    }
  }
}
