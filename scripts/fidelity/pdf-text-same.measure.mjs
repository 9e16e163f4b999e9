import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { filesIn } from "./lib/files.mjs";
import { percent } from "./lib/percent.mjs";

/** Answers that need words of the document; two that agree in finding nothing prove little. */
const restingOnWords = new Set(["satisfied", "weak", "adverse", "negated"]);

/** The assessments of a contract from its PDF and from its text file, rule by rule. */
export default {
  name: "pdf-text-same",
  on: "cuad/pdf with cuad/txt",
  bar: "≥ 92 %",
  needs: [],
  async run({ corpora, api }) {
    const pairs = [];
    for (const pdf of filesIn(join(corpora, "cuad/pdf"), ".pdf")) {
      const name = basename(pdf, ".pdf");
      const text = join(corpora, "cuad/txt", `${name}.txt`);
      if (!existsSync(text)) continue;
      const [one, other] = [await api.lint(pdf), await api.lint(text)];
      for (const { ruleId, outcome } of one.assessments) {
        const twin = other.assessments.find((assessment) => assessment.ruleId === ruleId)?.outcome;
        pairs.push({ name, ruleId, outcome, twin, same: outcome === twin });
      }
    }
    const same = pairs.filter((pair) => pair.same).length;
    const worded = pairs.filter(({ outcome, twin }) => restingOnWords.has(outcome) || restingOnWords.has(twin));
    const details = [
      `where either rests on words: ${percent(worded.filter((pair) => pair.same).length, worded.length)}`,
      ...pairs
        .filter((pair) => !pair.same)
        .map(
          ({ name, ruleId, outcome, twin }) =>
            `${name.slice(0, 60)}: ${ruleId} ${outcome} in the PDF, ${twin} in the text`,
        ),
    ];
    return { figure: percent(same, pairs.length), holds: same >= 0.92 * pairs.length, details };
  },
};
