import { overlaps } from "../figures.mjs";
import { stem } from "../lint.mjs";
import { assessedIn, rowsOf } from "../score-requirements.mjs";
import { assessedBy } from "./assessed-by.mjs";
import { usesIn } from "./uses.mjs";

/**
 * Notes what the patterns that requirements rest on did right in documents whose verdicts were made by hand.
 *
 * @param documents.report on all of them, by the code as it stands
 */
export async function noteRequirements(support, clauselint, { rules, provisions }, { paths, report, labels, foldOf }) {
  const assessed = assessedIn(report.results);
  const results = new Map(report.results.map((result) => [stem(result.filePath), result]));
  for (const path of paths) {
    const read = await clauselint.readDocument(path);
    const config = await clauselint.configFor(path);
    const rows = rowsOf(results.get(stem(path)), labels.get(stem(path)), assessed);
    const ruleOf = ({ requirement }) => rules.find(({ meta }) => meta.id === requirement);
    const right = rows
      .filter(({ truth, said }) => truth === said)
      .map((row) => ({ ...row, types: assessedBy(ruleOf(row), read, config).types }));
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
}
