// Clauses that were written and judged for one requirement each, as passages.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createFacts } from "../../../packages/core/dist/index.js";
import { sentencesWithGrams } from "../../../packages/core/dist/likeness/read-sentences.js";
import { contractOf, documentOf, writtenClauses } from "../written-clauses.mjs";
import { joined } from "./passages.mjs";

/** Each stands in for many of its kind: a clause outweighs a sentence of a contract, and words of the matter that do not give a protection outweigh those that do. */
const weights = { present: 8, absent: 20 };

/**
 * Clauses, and what else the project says is none: examples on pages, and wordings of which a test says so.
 *
 * @param folder - Where the clauses are, as `writtenClauses` reads them.
 * @param pages - Where the pages of the rules are.
 * @param wordings - By rule: outcome, sides and text of clauses, as `fixtures/wordings.json` has them.
 * @returns passages with `ruleId`, `present` (the clause gives the protection, well, badly or to the wrong side), `weight` and `half`
 */
export async function readClauses(folder, pages, wordings) {
  const clauses = [];
  for (const { name: ruleId, clauses: written } of writtenClauses(folder)) {
    for (const clause of written) clauses.push(await readClause(ruleId, clause));
    clauses.push(...(await readPage(ruleId, readFileSync(join(pages, `${ruleId}.md`), "utf8"))));
    for (const [verdict, sides, text] of wordings[ruleId] ?? []) {
      const [customer, provider] = sides.split("/");
      if (verdict === "missing")
        clauses.push(await readClause(ruleId, { verdict, customer, provider, heading: "", text }));
    }
  }
  return clauses;
}

async function readClause(ruleId, clause) {
  const { verdict, customer, provider, text } = clause;
  const passage = read(await contractOf(clause), { customer: [customer], provider: [provider] });
  const present = verdict !== "missing";
  const weight = present ? weights.present : weights.absent;
  return { ...passage, ruleId, present, weight, half: halfOf(text), judged: true };
}

const EXAMPLE = /^```markdown (near-miss|missing)[^\n]*\n([\s\S]*?)^```/gm;
const PREAMBLE = /^(?:Between|This)[^\n]*\n/;

async function readPage(ruleId, page) {
  const examples = [];
  for (const [, , text = ""] of page.matchAll(EXAMPLE)) {
    const document = await documentOf(text.replace(PREAMBLE, ""));
    const passage = read(document, { customer: ["Customer"], provider: ["Supplier"] });
    examples.push({ ...passage, ruleId, present: false, weight: weights.absent, half: halfOf(text) });
  }
  return examples;
}

function read(document, parties) {
  return joined(sentencesWithGrams(document, createFacts(document, { parties, kind: null, provisions: [] })));
}

/** The half that a clause or a contract belongs to when one half is measured with what the other taught. */
export function halfOf(name) {
  return (createHash("sha256").update(name).digest()[0] ?? 0) % 2;
}
