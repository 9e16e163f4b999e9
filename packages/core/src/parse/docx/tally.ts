import { ClauselintError } from "../../errors.js";
import type { Limits } from "../limits.js";

type Counted = "maxParagraphs" | "maxTableCells" | "maxRuns";

const names: Readonly<Record<Counted, string>> = {
  maxParagraphs: "paragraphs",
  maxTableCells: "table cells",
  maxRuns: "runs of words",
};

/** Counts what all stories of a Word file hold, while it is read, so that a file that would take too long is refused before it is converted. */
export class Tally {
  readonly #limits: Limits;
  readonly #counts: Record<Counted, number> = { maxParagraphs: 0, maxTableCells: 0, maxRuns: 0 };

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** @throws ClauselintError `file-limit` where there are more than `limit` allows */
  add(limit: Counted, count: number): void {
    this.#counts[limit] += count;
    if (this.#counts[limit] <= this.#limits[limit]) return;
    throw new ClauselintError("file-limit", `the Word file has more than ${this.#limits[limit]} ${names[limit]}`, {
      hint: `Split the file, or raise limits.${limit} in the configuration.`,
    });
  }
}
