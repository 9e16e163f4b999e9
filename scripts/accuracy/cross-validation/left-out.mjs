import { FOLDS } from "../../folds.mjs";
import { reduced } from "./parts.mjs";

/** How finely patterns are taken apart: by their outermost alternatives, each of which could be a pattern of its own, or by all. */
export const depths = { patterns: ({ outermost }) => outermost, words: () => true };

/**
 * Reports on five parts of the documents, each by provisions without what is owed to its part alone.
 *
 * @param relearned gives a provision of a fold weights that were learned without it
 */
export async function leftOutReports(
  makeClauselint,
  provisions,
  { paths, foldOf },
  support,
  { depth, relearned = (one) => one },
) {
  const reports = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const left = withoutFold(provisions, support, fold, depth).map((one) => relearned(one, fold));
    reports.push(await makeClauselint(left).lintFiles(paths.filter((path) => foldOf(path) === fold)));
  }
  return reports;
}

/** The provisions as they would be had nobody read a fifth of the documents. */
export function withoutFold(provisions, support, fold, depth) {
  return provisions.map((definition) =>
    reduced(definition, (name, one) => depths[depth](one) && support.isOwedTo(name, fold)),
  );
}
