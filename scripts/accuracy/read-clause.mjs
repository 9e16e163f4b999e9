import { createFacts } from "../../packages/core/dist/index.js";
import { contractOf } from "../learn/written-clauses.mjs";

/** A clause that was written for this project, as a contract of its own, with its facts. */
export async function readClause(clause, provisions) {
  const document = await contractOf(clause);
  const parties = { customer: [clause.customer], provider: [clause.provider] };
  return { document, facts: createFacts(document, { parties, kind: "msa", provisions }) };
}
