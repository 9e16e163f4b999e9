import { provisions } from "../../packages/rules/dist/index.js";
import { writtenClauses } from "../learn/written-clauses.mjs";
import { count, emptyTally, figuresOf, sumOf } from "./figures.mjs";
import { readClause } from "./read-clause.mjs";

/**
 * How often a provision is recognised in single clauses that were written to be it, or nearly, by people who had not seen its patterns.
 *
 * @param folder as `writtenClauses` reads it, named by types of provision
 * @returns {Promise<{ byType: Record<string, object>, all: object }>} figures of presence
 */
export async function scoreClauses(folder) {
  const tallies = {};
  for (const { name, clauses } of writtenClauses(folder)) {
    const tally = (tallies[name] = emptyTally());
    for (const clause of clauses) {
      const { facts } = await readClause(clause, provisions);
      count(tally, clause.present, facts.provisions(name).length > 0);
    }
  }
  const byType = Object.fromEntries(Object.entries(tallies).map(([type, tally]) => [type, figuresOf(tally)]));
  return { byType, all: figuresOf(sumOf(Object.values(tallies))) };
}
