/** Codes from here on are no letter that a word has, but for the curly apostrophe. */
const CODES = 256;
const CURLY_APOSTROPHE = 0x2019;
const APOSTROPHE = 39;

/**
 * Finds which of many words occur in a text in one pass, however many there are (Aho and Corasick's automaton).
 * Letters of either case match; the words themselves are ASCII.
 */
export class AnchorIndex {
  /** The number of each letter that a word has, by code; 0 for all others. */
  readonly #letters: Uint8Array;
  /** Where each letter leads from each state: the place where the row of the next begins, as its complement where a word ends there. */
  readonly #next: Int32Array;
  /** What ends in a state, by the place of its row: indexes of the owners of the words. */
  readonly #owners: ReadonlyMap<number, readonly number[]>;

  /** @param words - The words of each owner; an owner goes by its index. */
  constructor(words: readonly (readonly string[])[]) {
    this.#letters = lettersOf(words);
    const width = Math.max(...this.#letters) + 1;
    const { next, owners } = buildTrie(words, this.#letters, width);
    this.#next = next.map((state) => (owners[state]?.length === 0 ? state * width : ~(state * width)));
    this.#owners = new Map(owners.map((list, state) => [state * width, list]));
  }

  /** Marks in `found` (one byte an owner) the owners that have a word in the text. */
  mark(text: string, found: Uint8Array): void {
    const [next, letters] = [this.#next, this.#letters];
    let row = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      row = next[row + (letters[code < CODES ? code : code === CURLY_APOSTROPHE ? APOSTROPHE : 0] ?? 0)] ?? 0;
      if (row >= 0) continue;
      row = ~row;
      for (const owner of this.#owners.get(row) ?? []) found[owner] = 1;
    }
  }
}

/** Lower case; white space is a space. */
function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code === 9 || code === 10 || code === 13 || code === 0xa0 ? 32 : code;
}

function lettersOf(words: readonly (readonly string[])[]): Uint8Array {
  const letters = new Uint8Array(CODES);
  let count = 0;
  for (const word of words.flat()) {
    for (let i = 0; i < word.length; i++) {
      const code = fold(word.charCodeAt(i));
      if (letters[code] === 0) letters[code] = ++count;
    }
  }
  return letters.map((_, code) => letters[fold(code)] ?? 0);
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
