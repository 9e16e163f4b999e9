import { ClauselintError } from "../errors.js";
import type { Limits } from "./limits.js";

type Counted = "maxPageElements" | "maxParagraphs" | "maxTableCells" | "maxRuns";

const names: Readonly<Record<Counted, string>> = {
  maxPageElements: "elements",
  maxParagraphs: "paragraphs",
  maxTableCells: "table cells",
  maxRuns: "runs of words",
};

/** Counts what all parts of a file hold, while it is read, so that a file that would take too long is refused before it is converted. */
export class Tally {
  readonly #limits: Limits;
  readonly #file: string;
  readonly #counts: Record<Counted, number> = { maxPageElements: 0, maxParagraphs: 0, maxTableCells: 0, maxRuns: 0 };

  /** `file` is what a message calls it. */
  constructor(limits: Limits, file: string) {
    this.#limits = limits;
    this.#file = file;
  }

  /** @throws ClauselintError `file-limit` where there are more than `limit` allows */
  add(limit: Counted, count: number): void {
    this.#counts[limit] += count;
    if (this.#counts[limit] <= this.#limits[limit]) return;
    throw new ClauselintError("file-limit", `${this.#file} has more than ${this.#limits[limit]} ${names[limit]}`, {
      hint: `Split the file, or raise limits.${limit} in the configuration.`,
    });
  }
}
