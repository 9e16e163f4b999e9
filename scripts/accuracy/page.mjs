import { provisionsLeftOut, requirementsLeftOut } from "./left-out-tables.mjs";
import { classes } from "./score-requirements.mjs";
import { digits, table } from "./tables.mjs";

const percent = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
const HEAD = ["precision", "recall", "F1", "missing: precision", "missing: recall", "located"];
const cellsOf = ({ precision, recall, f1, missingPrecision, missingRecall, located }) =>
  [precision, recall, f1, missingPrecision, missingRecall, located].map(digits);

/** The page of measured accuracy. */
export function accuracyPage(measured) {
  return `${[introduction(measured), provisions(measured), requirements(measured), unseen(measured), written(measured), strangers(measured), plants(measured)].join("\n\n")}\n`;
}

function introduction({ date, commit }) {
  return `# Accuracy

Measured on ${date} at commit \`${commit}\`. \`pnpm bench:accuracy --corpora PATH\` makes this page anew.

Precision and recall are of presence: how often "it is there" is right, and how many that are there are seen. For *missing*, absence is what is looked for: how often "it is not there" is right, and how many
absences are noticed. *Located* is the share of the right ones whose quote is the labelled passage (six words in a row in common). The labels are other people's reading; two readers of such documents agree
with each other at a presence F1 of 0.97 and a kappa of 0.92.

The patterns were written with these contracts at hand, so on contracts that nobody has seen expect less: on filed contracts about what the tables with a fifth left out say, of drafters with ways of their own
what the parts on other drafters say.`;
}

function provisions({ outsourcing, all, leftOut }) {
  const rows = [
    ...Object.entries(outsourcing.byType).map(([type, figures]) => [`\`${type}\``, ...cellsOf(figures)]),
    ["**all 20 together**", ...cellsOf(outsourcing.micro)],
    ["**the eight whose absence matters**", ...cellsOf(outsourcing.missing)],
  ];
  return `## Provisions
${outsourcing.documents} outsourcing-related contracts of CUAD v1 (The Atticus Project, CC BY 4.0), filed with the SEC; macro F1 ${digits(outsourcing.macroF1)}.

${table(["provision", ...HEAD], rows)}

${provisionsLeftOut(all, leftOut.provisions)}`;
}

function requirements({ gold, roles, leftOut }) {
  const rows = [
    ...Object.entries(gold.byRequirement).map(([id, { presence, verdict }]) => [
      `\`${id}\``,
      ...cellsOf(presence),
      digits(verdict),
    ]),
    ["**all**", ...cellsOf(gold.presence), digits(gold.verdict.accuracy)],
  ];
  const confusion = classes.map((truth) => [truth, ...classes.map((said) => String(gold.confusion[truth][said]))]);
  return `## Requirements
${gold.documents} outsourcing, hosting, services and public-sector documents, read by hand, ${gold.requirements} requirements each. Verdicts are *satisfied*, *weak*, *adverse* and *absent*.

${table(["requirement", ...HEAD, "verdict right"], rows)}

Kappa ${digits(gold.verdict.kappa)}, macro F1 of the four verdicts ${digits(gold.verdict.macroF1)}. Party roles right: customer ${roles.customer}, provider ${roles.provider} of ${roles.documents}.

${table(["labelled ↓ said →", ...classes], confusion)}

${requirementsLeftOut(gold, leftOut.requirements)}`;
}

function unseen({ unseen: { documents, presence, verdict, confusion }, unseenRoles: roles }) {
  const rows = classes.map((truth) => [truth, ...classes.map((said) => String(confusion[truth][said]))]);
  return `## Contracts of other drafters
${documents} contracts and statements of work (\`scripts/accuracy/unseen\`), written and labelled for this measure by hands that had not seen the rules, and not read by those who write them. Each is in another style, down
to letters and bare tables, so that they are harder than most.

${table(["", ...HEAD.slice(0, 5)], [["**all requirements**", ...cellsOf(presence).slice(0, 5)]])}

Kappa ${digits(verdict.kappa)}, macro F1 of the four verdicts ${digits(verdict.macroF1)}. Party roles right: customer ${roles.customer}, provider ${roles.provider} of ${roles.documents}.

${table(["labelled ↓ said →", ...classes], rows)}`;
}

function written({ written: clauses }) {
  const of = (part, whole) => `${part} of ${whole} (${percent(part, whole)})`;
  const found = ({ tp, fn }) => of(tp, tp + fn);
  const wrong = ({ fp, tn }) => of(fp, fp + tn);
  const rows = clauses.map(({ type, mending, measuring }) => [
    type === "all" ? "**all**" : `\`${type}\``,
    found(measuring),
    wrong(measuring),
    found(mending),
    wrong(mending),
  ]);
  return `## Single clauses of other drafters
Clauses that were written to be one type of provision, or something near to it, in many manners (\`scripts/accuracy/provision-clauses\`), by hands that had seen neither patterns nor contracts. A contract says most
things more than once, and in usual words more often than not, so that single clauses are harder than contracts. Requirements do not rest on these types alone. With half of the clauses patterns may be mended; the other
half measures.

${table(["provision", "recognised", "near misses taken for it", "recognised, mending half", "near misses, mending half"], rows)}`;
}

function strangers({ strangers: { folders, documents, blamed } }) {
  const rows = folders.map((folder) => [folder.kind, String(folder.documents), String(folder.blamed)]);
  return `## Contracts that outsource nothing
Agreements of LexPredict ContraxSuite (CC BY-SA 4.0) that are reported with an error of a requirement: ${percent(blamed, documents)}.

${table(["kind", "documents", "reported"], rows)}`;
}

function plants({ planted }) {
  const rows = planted.map(({ kind, planted: number, found, otherOutcome, unrelated, harmless }) => [
    kind,
    String(number),
    harmless ? "nothing to find" : `${found} (${percent(found, number)})`,
    harmless ? "–" : String(otherOutcome),
    String(unrelated),
  ]);
  const defects = planted.filter(({ harmless }) => !harmless);
  const total = (of, list = planted) => list.reduce((sum, one) => sum + of(one), 0);
  const found = total(({ found: number }) => number, defects);
  const number = total(({ planted: one }) => one, defects);
  return `## Planted defects
The clean contracts in \`fixtures/\`, broken in one place at a time (\`scripts/accuracy/planted\`). What is to be found follows from what was planted. *Other outcome*: found, but called weak where a reader would say
missing or adverse, or the other way round. *Unrelated*: findings that have nothing to do with the plant; for plants that change nothing, any change at all.

${table(
  ["plant", "planted", "found", "other outcome", "unrelated"],
  [
    ...rows,
    [
      "**all**",
      String(total(({ planted: one }) => one)),
      `**${found} of ${number} (${percent(found, number)})**`,
      String(total(({ otherOutcome }) => otherOutcome)),
      `**${total(({ unrelated }) => unrelated)}**`,
    ],
  ],
)}`;
}
