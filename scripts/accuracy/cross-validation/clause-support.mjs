import { createFacts } from "../../../packages/core/dist/index.js";
import { contractOf, writtenClauses } from "../../learn/written-clauses.mjs";
import { classOf } from "../score-requirements.mjs";
import { assessedBy } from "./assessed-by.mjs";
import { usesIn } from "./uses.mjs";

/** No fifth: the clauses would be there whichever contracts had been read. */
const CLAUSES = "clauses";

/**
 * Notes what the patterns that requirements rest on did right in clauses that were written for this project by people who had seen neither the
 * patterns nor the labelled contracts.
 *
 * @param folder as `writtenClauses` reads it
 */
export async function noteClauses(support, { rules, provisions }, folder) {
  for (const { ruleId, clauses } of writtenClauses(folder)) {
    const rule = rules.find(({ meta }) => meta.id === ruleId);
    for (const clause of clauses) await noteClause(support, rule, provisions, clause);
  }
}

async function noteClause(support, rule, provisions, clause) {
  const document = await contractOf(clause);
  const parties = { customer: [clause.customer], provider: [clause.provider] };
  const read = { document, facts: createFacts(document, { parties, kind: "msa", provisions }) };
  const { outcome, types } = assessedBy(rule, read, {});
  const truth = classOf(clause.verdict);
  if (truth !== classOf(outcome)) return;
  for (const definition of provisions.filter(({ type }) => types.has(type)))
    for (const { found, refused } of usesIn(definition, read))
      for (const name of truth === "absent" ? refused : found) support.justify(name, CLAUSES);
}
