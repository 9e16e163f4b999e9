import { letters } from "../../../packages/rules/dist/likeness/learned-grams.js";

/** Stands for a word that counts in pairs only. */
const NOTHING = "-";

/**
 * The module that holds what was learned, laid out so that of a document only the words it has need be read: a line for each first
 * word, with what it counts alone and then each second word with what the two count together.
 *
 * @param learned - A rule, where its sum starts, and what each gram counts (not 0), in hundredths.
 */
export function weightsModule(learned) {
  if (learned.length > letters.length)
    throw new Error(`There are letters for ${letters.length} rules only, not for ${learned.length}.`);
  const starts = learned.map(({ ruleId, start }) => `  ${JSON.stringify(ruleId)}: ${start},\n`).join("");
  const counts = countsOf(learned);
  return `/** Made by \`scripts/learn-likeness.mjs\`. Where the sum of each rule starts, in hundredths. */
export const starts = {
${starts}} as const;

/** How many grams count. */
export const gramCount = ${counts.size};

/**
 * What grams count, in hundredths: a line for each first word, with what it counts alone (\`${NOTHING}\` for nothing), and second words, each with what
 * the two count together: for the rule at the place of a letter, so much.
 */
export const gramLines =
  ${JSON.stringify(linesOf(counts).join("\n"))};
`;
}

/** What each gram counts, as it is written. */
function countsOf(learned) {
  const counts = new Map();
  learned.forEach(({ grams }, place) => {
    for (const [gram, weight] of grams) {
      counts.set(gram, [...(counts.get(gram) ?? []), `${letters.charAt(place)}${weight}`]);
    }
  });
  return counts;
}

function linesOf(counts) {
  const lines = new Map();
  for (const [gram, written] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first, second] = gram.split(" ");
    const line = lines.get(first) ?? { alone: NOTHING, pairs: [] };
    lines.set(first, line);
    if (second === undefined) line.alone = written.join(",");
    else line.pairs.push(second, written.join(","));
  }
  return [...lines].map(([first, { alone, pairs }]) => [first, alone, ...pairs].join(" "));
}
