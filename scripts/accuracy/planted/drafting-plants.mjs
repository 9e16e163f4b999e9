import { partsNamed, withParts } from "./contract.mjs";
import { emptied } from "./words.mjs";

const IN_WORDS_AND_FIGURES = /\b[a-z]+(?:-[a-z]+)? \((\d+)\)/g;
const REFERENCE = /\bSections? (\d+(?:\.\d+)?)(?![\d.]*\d| of the MSA)/g;

/** The plants that spoil figures, references, exhibits and the cap, one place after the other. */
export function draftingPlants(contract, { protections, cap, exhibits }) {
  return [
    ...atEach(contract, IN_WORDS_AND_FIGURES, (match) => match[0].replace(match[1], String(Number(match[1]) + 4))).map(
      (plant) => ({
        ...plant,
        kind: "change digits",
        expect: { "hygiene/number-word-mismatch": "reported" },
        may: rulesOf(protections, contract, plant.part),
      }),
    ),
    ...["61.4", "1.97", "38"].flatMap((number) =>
      atEach(contract, REFERENCE, (match) => match[0].replace(match[1], number)).map((plant) => ({
        ...plant,
        kind: "break a reference",
        expect: { "hygiene/broken-cross-reference": "reported" },
        may: [],
      })),
    ),
    ...dangling(contract, protections),
    ...exhibits.map(({ section, expect }) => ({
      kind: "drop an exhibit",
      name: section,
      text: contract.parts
        .filter((part) => part.section !== section)
        .map(({ text }) => text)
        .join(""),
      expect: { ...expect, "hygiene/missing-attachment": "reported" },
      may: [],
    })),
    ...(cap === undefined ? [] : oneSided(contract, cap)),
  ];
}

/** One plant for each place in the contract that a pattern finds. */
function atEach(contract, pattern, rewrite) {
  return contract.parts.flatMap((part) =>
    [...part.text.matchAll(pattern)].map((match) => {
      const words = rewrite(match);
      const text = part.text.slice(0, match.index) + words + part.text.slice(match.index + match[0].length);
      return { name: `${part.name}: ${match[0]} → ${words}`, part, text: withParts(contract, [part], () => text) };
    }),
  );
}

/** The contract without a clause that another one refers to by its number. */
function dangling(contract, protections) {
  const named = contract.parts.flatMap(({ text, name }) =>
    [...text.matchAll(REFERENCE)].map(([, number]) => number).filter((number) => number !== name),
  );
  const targets = contract.parts.filter(({ heading, name }) => !heading && named.includes(name));
  return targets.map((part) => ({
    kind: "delete what is referred to",
    name: part.name,
    text: withParts(contract, [part], emptied),
    expect: { "hygiene/broken-cross-reference": "reported" },
    may: rulesOf(protections, contract, part),
  }));
}

function rulesOf(protections, contract, part) {
  return Object.entries(protections)
    .filter(([, { clauses }]) => partsNamed(contract, clauses).includes(part))
    .map(([rule]) => rule);
}

function oneSided(contract, { clause, words }) {
  return [
    "The liability of the Provider",
    "The Provider's liability",
    "The total liability of the Provider to the Customer",
  ].map((one) => ({
    kind: "one-side a cap",
    name: one,
    text: withParts(contract, partsNamed(contract, [clause]), (text) => text.replace(words, one)),
    expect: {},
    provision: { type: "liability-cap", favours: "provider" },
    may: [],
  }));
}
