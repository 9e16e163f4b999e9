import { provisions } from "../../packages/rules/dist/index.js";
import { writtenClauses } from "../learn/written-clauses.mjs";
import { count, emptyTally, figuresOf, sumOf } from "./figures.mjs";
import { readClause } from "./read-clause.mjs";

/**
 * How often a provision is recognised in single clauses that were written to be it, or nearly, by people who had not seen its patterns.
 *
 * @param folder as `writtenClauses` reads it, named by types of provision; of each file the second, fourth … clause only measure, and patterns may be
 * mended with the others
 * @returns {Promise<readonly { type: string, mending: object, measuring: object }[]>} figures of presence, a row for each type and one, `all`, for all together
 */
export async function scoreClauses(folder) {
  const rows = [];
  for (const { name, clauses } of writtenClauses(folder)) {
    const halves = { mending: emptyTally(), measuring: emptyTally() };
    for (const [i, clause] of clauses.entries()) {
      const { facts } = await readClause(clause, provisions);
      count(halves[i % 2 === 0 ? "mending" : "measuring"], clause.present, facts.provisions(name).length > 0);
    }
    rows.push({ type: name, ...halves });
  }
  const together = (half) => sumOf(rows.map((row) => row[half]));
  return [...rows, { type: "all", mending: together("mending"), measuring: together("measuring") }].map(
    ({ type, mending, measuring }) => ({ type, mending: figuresOf(mending), measuring: figuresOf(measuring) }),
  );
}
