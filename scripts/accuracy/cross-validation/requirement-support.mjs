import { TracedFacts } from "../../../packages/core/dist/explain/traced-facts.js";
import { lintDocument } from "../../../packages/core/dist/engine/lint-document.js";
import { overlaps } from "../figures.mjs";
import { stem } from "../lint.mjs";
import { assessedIn, rowsOf } from "../score-requirements.mjs";
import { foldOf } from "../../folds.mjs";
import { Support } from "./support.mjs";
import { usesIn } from "./uses.mjs";

/** What the patterns that requirements rest on did right in documents whose verdicts were made by hand. */
export async function requirementSupport(clauselint, { rules, provisions }, report, paths, labels) {
  const support = new Support();
  const assessed = assessedIn(report.results);
  const results = new Map(report.results.map((result) => [stem(result.filePath), result]));
  for (const path of paths) {
    const read = await clauselint.readDocument(path);
    const config = await clauselint.configFor(path);
    const rows = rowsOf(results.get(stem(path)), labels.get(stem(path)), assessed);
    const right = rows
      .filter(({ truth, said }) => truth === said)
      .map((row) => ({ ...row, types: typesAsked(rules, row.requirement, read, config) }));
    for (const definition of provisions) {
      const resting = right.filter(({ types }) => types.has(definition.type));
      if (resting.length === 0) continue;
      for (const { sentence, found, refused } of usesIn(definition, read)) {
        const quote = read.document.quote(sentence);
        const isIn = (passages) => passages.some((passage) => overlaps(quote, passage));
        if (resting.some(({ quotes, labelled }) => isIn(quotes) || isIn(labelled)))
          for (const name of found) support.justify(name, foldOf(path));
        if (!resting.some(({ labelled }) => isIn(labelled)))
          for (const name of refused) support.justify(name, foldOf(path));
      }
    }
  }
  return support;
}

/** The types of provision that a requirement asks for in a document. */
function typesAsked(rules, requirement, { document, facts }, config) {
  const rule = rules.find(({ meta }) => meta.id === requirement);
  const traced = new TracedFacts(facts);
  const on = { ...config, rules: { ...config.rules, [requirement]: rule.meta.severity } };
  lintDocument(document, traced, [rule], on, { provisions: false });
  return new Set(traced.asked);
}
