/** Notes how long rules take on one document. */
export class RuleWatch {
  readonly #now: () => number;
  readonly #milliseconds = new Map<string, number>();

  /** @param now a clock that only goes forward, in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Does some work of a rule and adds its time. */
  time<Result>(ruleId: string, work: () => Result): Result {
    const before = this.#now();
    try {
      return work();
    } finally {
      this.#milliseconds.set(ruleId, (this.#milliseconds.get(ruleId) ?? 0) + this.#now() - before);
    }
  }

  /** Milliseconds by rule, for every rule that ran. */
  get milliseconds(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#milliseconds);
  }
}
