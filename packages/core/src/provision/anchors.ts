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
    const trie = trieOf(words, this.#letters);
    this.#next = linked(trie, width);
    this.#owners = new Map(trie.owners.map((list, state) => [state * width, list]));
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

/** The states that words lead to, by number; 0 is the first. */
interface Trie {
  /** Of each state, where each letter leads. */
  readonly children: readonly ReadonlyMap<number, number>[];
  /** Of each state, the owners of the words that end there. */
  readonly owners: (readonly number[])[];
}

function trieOf(words: readonly (readonly string[])[], letters: Uint8Array): Trie {
  const children = [new Map<number, number>()];
  const owners: number[][] = [[]];
  words.forEach((list, owner) => {
    for (const word of list) {
      let state = 0;
      for (let i = 0; i < word.length; i++) {
        const letter = letters[fold(word.charCodeAt(i))] ?? 0;
        let child = children[state]?.get(letter);
        if (child === undefined) {
          child = children.push(new Map()) - 1;
          owners.push([]);
          children[state]?.set(letter, child);
        }
        state = child;
      }
      owners[state]?.push(owner);
    }
  });
  return { children, owners };
}

/**
 * The rows of all states, breadth first: where a word breaks off, a row goes on as that of the longest word that may have begun within it,
 * so that matching never steps back. Each state is given the owners of that word too.
 */
function linked({ children, owners }: Trie, width: number): Int32Array {
  const next = new Int32Array(owners.length * width);
  const fallbacks = new Int32Array(owners.length);
  const queue = [0];
  for (const state of queue) {
    const row = state * width;
    const fallback = (fallbacks[state] ?? 0) * width;
    next.copyWithin(row, fallback, fallback + width);
    for (const [letter, child] of children[state] ?? []) {
      const other = next[row + letter] ?? 0;
      const shorter = (other < 0 ? ~other : other) / width;
      fallbacks[child] = shorter;
      const [own = [], ofShorter = []] = [owners[child], owners[shorter]];
      // hardly a word has another within it
      const ending = ofShorter.length === 0 ? own : [...new Set([...own, ...ofShorter])];
      owners[child] = ending;
      next[row + letter] = ending.length === 0 ? child * width : ~(child * width);
      queue.push(child);
    }
  }
  return next;
}
