import { basename, dirname } from "node:path";
import { libreOfficePdf, pandocDocx } from "./lib/convert.mjs";
import { percent } from "./lib/percent.mjs";
import { publicSectorMarkdown } from "./lib/public-sector.mjs";

/** What a reader of the report would compare: rule, message and clause. Findings of both formats, of those of either. */
export default {
  name: "three-formats",
  on: "10 public-sector documents, from Markdown by pandoc to Word, by LibreOffice to PDF",
  bar: "≥ 95 %",
  needs: ["pandoc", "soffice"],
  async run(context) {
    const sources = publicSectorMarkdown(context);
    const docx = sources.map((file) => pandocDocx(file, context.scratch));
    const pdf = libreOfficePdf(docx, context.scratch);
    const sums = { docx: [0, 0], pdf: [0, 0] };
    const details = [];
    for (const [index, file] of sources.entries()) {
      const markdown = await findingsOf(file, context.api);
      const name = `${basename(dirname(file))}/${basename(file)}`;
      for (const [format, converted] of Object.entries({ docx: docx[index], pdf: pdf[index] })) {
        const { same, lost, gained } = compare(markdown, await findingsOf(converted, context.api));
        sums[format][0] += same;
        sums[format][1] += same + lost.length + gained.length;
        details.push(`${name}, ${format}: ${percent(same, same + lost.length + gained.length)}`);
        details.push(...lost.slice(0, 6).map((key) => `    only Markdown: ${key}`));
        details.push(...gained.slice(0, 6).map((key) => `    only ${format}: ${key}`));
      }
    }
    const whole = [sums.docx[0] + sums.pdf[0], sums.docx[1] + sums.pdf[1]];
    return {
      figure: `${percent(...whole)} (docx ${percent(...sums.docx)}, pdf ${percent(...sums.pdf)})`,
      holds: whole[0] >= 0.95 * whole[1],
      details,
    };
  },
};

async function findingsOf(file, api) {
  const { findings, error } = await api.lint(file);
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  return findings.map(({ ruleId, message, location }) => `${ruleId} at ${location.clause || "the whole"}: ${message}`);
}

/** Compares two lists in which a thing may stand more than once. */
function compare(left, right) {
  const rest = [...right];
  const lost = [];
  for (const key of left) {
    const at = rest.indexOf(key);
    if (at === -1) lost.push(key);
    else rest.splice(at, 1);
  }
  return { same: left.length - lost.length, lost, gained: rest };
}
