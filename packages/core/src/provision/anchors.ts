const LETTERS = 128;

/**
 * Finds which of many words occur in a text in one pass, however many there are (Aho and Corasick's automaton).
 * Letters of either case match; the words themselves are ASCII.
 */
export class AnchorIndex {
  readonly #next: Int32Array;
  /** For each state, what ends there: ids of the owners of the words. */
  readonly #owners: readonly (readonly number[])[];

  /** @param words - The words of each owner; an owner goes by its index. */
  constructor(words: readonly (readonly string[])[]) {
    const trie = buildTrie(words);
    this.#next = trie.next;
    this.#owners = trie.owners;
  }

  /** Marks in `found` (one byte an owner) the owners that have a word in the text. */
  mark(text: string, found: Uint8Array): void {
    const next = this.#next;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = next[state * LETTERS + fold(text.charCodeAt(i))] ?? 0;
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
  return code < LETTERS ? code : 0;
}

function buildTrie(words: readonly (readonly string[])[]): { next: Int32Array; owners: number[][] } {
  const size = 1 + words.flat().reduce((sum, word) => sum + word.length, 0);
  const next = new Int32Array(size * LETTERS).fill(-1);
  const owners: number[][] = [[]];
  words.forEach((list, owner) => {
    for (const word of list) {
      let state = 0;
      for (let i = 0; i < word.length; i++) {
        const at = state * LETTERS + fold(word.charCodeAt(i));
        const known = next[at] ?? -1;
        state = known === -1 ? owners.push([]) - 1 : known;
        next[at] = state;
      }
      owners[state]?.push(owner);
    }
  });
  linkFailures(next, owners);
  return { next, owners };
}

/** Fills in where to go on when a word breaks off, breadth first, so that matching never steps back. */
function linkFailures(next: Int32Array, owners: number[][]): void {
  const failure = new Int32Array(owners.length);
  const queue: number[] = [];
  for (let letter = 0; letter < LETTERS; letter++) {
    const child = next[letter] ?? -1;
    if (child === -1) next[letter] = 0;
    else queue.push(child);
  }
  for (const state of queue) {
    const fallback = failure[state] ?? 0;
    owners[state] = [...new Set([...(owners[state] ?? []), ...(owners[fallback] ?? [])])];
    for (let letter = 0; letter < LETTERS; letter++) {
      const at = state * LETTERS + letter;
      const child = next[at] ?? -1;
      const other = next[fallback * LETTERS + letter] ?? 0;
      if (child === -1) next[at] = other;
      else {
        failure[child] = other;
        queue.push(child);
      }
    }
  }
}
