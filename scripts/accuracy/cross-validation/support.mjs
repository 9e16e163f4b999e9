/**
 * What the alternatives of all patterns did right, in which fifths.
 *
 * `justified`: a fifth in which it did something right. `gained`: a fifth whose figures rest on it, perhaps by luck.
 */
export class Support {
  #justified = new Map();
  #gained = new Map();

  justify(name, fold) {
    add(this.#justified, name, fold);
    this.gain(name, fold);
  }

  gain(name, fold) {
    add(this.#gained, name, fold);
  }

  /** Whether an alternative would not be there had nobody read a fifth: it helps there, and all it did right it did there. */
  isOwedTo(name, fold) {
    const others = [...(this.#justified.get(name) ?? [])].filter((one) => one !== fold);
    return others.length === 0 && (this.#gained.get(name)?.has(fold) ?? false);
  }
}

function add(map, name, fold) {
  map.set(name, (map.get(name) ?? new Set()).add(fold));
}
