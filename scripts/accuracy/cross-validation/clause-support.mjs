import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createFacts, defaultLimits, outline, parseFile } from "../../../packages/core/dist/index.js";
import { classOf } from "../score-requirements.mjs";
import { assessedBy } from "./assessed-by.mjs";
import { usesIn } from "./uses.mjs";

/** No fifth: the clauses would be there whichever contracts had been read. */
const CLAUSES = "clauses";

/**
 * Notes what the patterns that requirements rest on did right in clauses that were written for this project by people who had seen neither the
 * patterns nor the labelled contracts.
 *
 * @param folder `<family>/<rule>.jsonl`, as `learn/clauses`
 */
export async function noteClauses(support, { rules, provisions }, folder) {
  for (const file of readdirSync(folder, { recursive: true }).toSorted()) {
    if (!file.endsWith(".jsonl")) continue;
    const rule = rules.find(({ meta }) => `${meta.id}.jsonl` === file.replaceAll("\\", "/"));
    for (const line of readFileSync(join(folder, file), "utf8").split("\n"))
      if (line !== "") await noteClause(support, rule, provisions, JSON.parse(line));
  }
}

async function noteClause(support, rule, provisions, { verdict, customer, provider, heading, text }) {
  const read = await readClause(provisions, { customer, provider, heading, text });
  const { outcome, types } = assessedBy(rule, read, {});
  const truth = classOf(verdict);
  if (truth !== classOf(outcome)) return;
  for (const definition of provisions.filter(({ type }) => types.has(type)))
    for (const { found, refused } of usesIn(definition, read))
      for (const name of truth === "absent" ? refused : found) support.justify(name, CLAUSES);
}

async function readClause(provisions, { customer, provider, heading, text }) {
  const source = `# Services Agreement\n\n${heading === "" ? "" : `## ${heading}\n\n`}${text}\n`;
  const parsed = await parseFile(new TextEncoder().encode(source), "clause.md", defaultLimits);
  const document = outline(parsed, "clause.md");
  const parties = { customer: [customer], provider: [provider] };
  return { document, facts: createFacts(document, { parties, kind: "msa", provisions }) };
}
