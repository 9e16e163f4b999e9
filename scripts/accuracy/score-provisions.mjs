import { categories, missingCategories } from "./categories.mjs";
import { count, emptyTally, figuresOf, overlaps, sumOf } from "./figures.mjs";
import { stem } from "./lint.mjs";

/**
 * Scores the recognised provisions of a report against the CUAD labels of the documents in it.
 *
 * @param labels by name of the document
 */
export function scoreProvisions({ results }, labels) {
  const tallies = Object.fromEntries(Object.keys(categories).map((type) => [type, emptyTally()]));
  const labelled = results.filter(({ filePath }) => labels.has(stem(filePath)));
  for (const { filePath, provisions = [] } of labelled) {
    const label = labels.get(stem(filePath)).labels;
    for (const [type, name] of Object.entries(categories)) {
      const { present, spans } = label[name];
      const said = provisions.filter((provision) => provision.type === type);
      count(tallies[type], present, said.length > 0);
      const quotes = said.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
      if (present && quotes.some((quote) => spans.some(({ text }) => overlaps(quote, text))))
        tallies[type].located += 1;
    }
  }
  const byType = Object.fromEntries(Object.entries(tallies).map(([type, tally]) => [type, figuresOf(tally)]));
  const occurring = Object.values(byType).filter(({ tp, fn }) => tp + fn > 0);
  return {
    documents: labelled.length,
    micro: figuresOf(sumOf(Object.values(tallies))),
    macroF1: occurring.reduce((sum, { f1 }) => sum + f1, 0) / occurring.length,
    missing: figuresOf(sumOf(missingCategories.map((type) => tallies[type]))),
    byType,
  };
}
