import { writtenClauses } from "../../learn/written-clauses.mjs";
import { readClause } from "../read-clause.mjs";
import { classOf } from "../score-requirements.mjs";
import { assessedBy } from "./assessed-by.mjs";
import { usesIn } from "./uses.mjs";

/** No fifth: the clauses would be there whichever contracts had been read. */
const CLAUSES = "clauses";

/**
 * Notes what the patterns that requirements rest on did right in clauses that were written for this project by people who had seen neither the
 * patterns nor the labelled contracts.
 *
 * @param folder as `writtenClauses` reads it, named by rules
 */
export async function noteClauses(support, { rules, provisions }, folder) {
  for (const { name, clauses } of writtenClauses(folder)) {
    const rule = rules.find(({ meta }) => meta.id === name);
    for (const clause of clauses) {
      const read = await readClause(clause, provisions);
      const { outcome, types } = assessedBy(rule, read, {});
      const truth = classOf(clause.verdict);
      if (truth !== classOf(outcome)) continue;
      const asked = provisions.filter(({ type }) => types.has(type));
      for (const definition of asked) noteUses(support, definition, read, truth !== "absent");
    }
  }
}

/** The same for clauses that were written to be one type of provision, or nearly. */
export async function noteProvisionClauses(support, provisions, folder) {
  for (const { name, clauses } of writtenClauses(folder)) {
    const definition = provisions.find(({ type }) => type === name);
    for (const clause of clauses) noteUses(support, definition, await readClause(clause, provisions), clause.present);
  }
}

function noteUses(support, definition, read, present) {
  for (const { found, refused } of usesIn(definition, read))
    for (const part of present ? found : refused) support.justify(part, CLAUSES);
}
