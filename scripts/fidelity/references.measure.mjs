import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { percent } from "./lib/percent.mjs";

const seed = 20_261_126;
const shown = 100;

/**
 * Of the references to numbered parts that can stand in the document itself, those that find one. References to laws,
 * to other documents and into attachments that are not in the file are left out. The details are drawn by a fixed
 * seed, for reading by hand.
 */
export default {
  name: "references",
  on: "references to sections of the same document in gold/docs, cuad/pdf",
  bar: "≥ 97 %",
  needs: [],
  async run({ corpora, api }) {
    const unresolved = [];
    let resolved = 0;
    for (const file of filesOf(corpora)) {
      const { document, facts } = await api.readDocument(file);
      for (const { node, status } of facts.references) {
        if (node.kind !== "section") continue;
        if (status === "resolved") resolved++;
        else if (status === "unsure" || status === "broken") unresolved.push(line(file, document, node, status));
      }
    }
    const all = resolved + unresolved.length;
    return { figure: percent(resolved, all), holds: resolved >= 0.97 * all, details: draw(unresolved) };
  },
};

const filesOf = (corpora) =>
  ["gold/docs", "cuad/pdf"]
    .map((folder) => join(corpora, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    );

function line(file, document, node, status) {
  const around = document.text.slice(Math.max(0, node.start - 100), node.end + 100).replace(/\s+/g, " ");
  const place = document.clauseName(node.start) || "no number";
  return `${basename(file)}, ${place}: ${document.quote(node)}, ${status}: …${around}…`;
}

/** The first lines of an order that depends on nothing but the seed. */
function draw(lines) {
  const order = [...lines];
  let state = seed;
  for (let i = order.length - 1; i > 0; i--) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order.slice(0, shown).sort();
}
