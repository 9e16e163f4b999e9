import { partsNamed, withParts } from "./contract.mjs";
import { emptied, exchanged, headingLine, paragraph, plainWords, reworded } from "./words.mjs";

const GONE = ["missing", "deferred"];
const TURNED = ["adverse", "negated"];
const EFFORTS = [
  "shall use reasonable efforts to",
  "will use commercially reasonable efforts to",
  "shall endeavour to",
  "shall, where reasonably practicable,",
];
const VACANT = ["[Reserved]", "Intentionally omitted.", "[This Section is intentionally left blank.]"];

/** The plants that take, turn or weaken the protections of a contract, one after the other. */
export function protectionPlants(contract, { protections }) {
  const planted = Object.entries(protections).filter(([, { shared = false }]) => !shared);
  return planted.flatMap(([rule, protection]) => {
    const parts = partsNamed(contract, protection.clauses);
    const plant = (kind, name, text, outcomes) => ({
      kind,
      name: `${rule}: ${name}`,
      text,
      expect: { [rule]: protection.outcomes?.[kind] ?? outcomes },
      // a clause that is gone leaves references to it without a target
      may: [...rulesAt(protections, parts, contract), "hygiene/broken-cross-reference"],
    });
    const tables =
      protection.clauses.some((name) => name.endsWith(" whole")) ||
      parts.some(({ text }) => /\| ---|<table/.test(text));
    return [
      ...taken(contract, parts, plant),
      ...turned(contract, parts, protection, plant),
      ...weakened(contract, protection, plant),
      ...(tables ? [] : moved(contract, parts, plant)),
    ];
  });
}

function taken(contract, parts, plant) {
  const names = parts.map((part) => part.name);
  const vacant = (words) => withParts(contract, parts, (text) => reworded(text, words));
  return [
    plant("delete a clause", names.join(", "), withParts(contract, parts, emptied), GONE),
    ...VACANT.map((words) => plant("mark it reserved", words, vacant(words), GONE)),
  ];
}

function turned(contract, parts, { negate = [], flip }, plant) {
  const outcomes = [...TURNED, ...GONE];
  const negated = negate.map((pairs) =>
    plant("turn shall into shall not", pairs[0][1], replaced(contract, parts, pairs), [...outcomes, "weak"]),
  );
  if (flip === undefined) return negated;
  const flipped = withParts(contract, partsNamed(contract, flip), exchanged);
  return [...negated, plant("flip the owner", flip.join(", "), flipped, outcomes)];
}

function weakened(contract, { hedge }, plant) {
  if (hedge === undefined) return [];
  const parts = partsNamed(contract, hedge);
  return EFFORTS.map((words) =>
    plant(
      "hedge a duty",
      words,
      withParts(contract, parts, (text) => hedged(text, words)),
      ["weak"],
    ),
  );
}

function moved(contract, parts, plant) {
  const outcomes = [...GONE, "weak"];
  const same = (words) => words;
  return [
    plant("make it a recital", "moved to the background", asRecital(contract, parts, same), outcomes),
    plant("make it a recital", "WHEREAS", asRecital(contract, parts, whereas), outcomes),
    plant("leave it in a definition only", "means", asDefinition(contract, parts), outcomes),
  ];
}

/** The rules that a change of these parts may touch too, because they state something for them as well. */
function rulesAt(protections, parts, contract) {
  return Object.entries(protections)
    .filter(([, { clauses }]) => partsNamed(contract, clauses).some((part) => parts.includes(part)))
    .map(([rule]) => rule);
}

function replaced(contract, parts, pairs) {
  let missing = pairs.map(([words]) => words);
  const text = withParts(contract, parts, (before) =>
    pairs.reduce((words, [from, to]) => {
      if (words.includes(from)) missing = missing.filter((one) => one !== from);
      return words.replace(from, to);
    }, before),
  );
  if (missing.length > 0) throw new Error(`Words to turn are not there: ${missing.join("; ")}`);
  return text;
}

function hedged(text, words) {
  const verb = words.endsWith("to") ? (base) => `${words} ${base}` : (base) => `${words} ${base}`;
  const negative = words.endsWith("to") ? `${words.slice(0, -3)} not to ` : `${words} not `;
  return text
    .replace(/\b(?:and )?shall not (?=[a-z])/g, negative)
    .replace(/(?<!not )\bshall (?!not\b|use\b|endeavour|, )(?=[a-z])/g, verb(""))
    .replace(/\bhereby assigns\b/g, verb("assign"));
}

function asRecital(contract, parts, phrase) {
  const words = parts.map((part) => paragraph(contract.html, phrase(plainWords(part.text)))).join("");
  return withBefore(contract, parts, "Background", words);
}

function whereas(words) {
  return `WHEREAS it is the wish of the parties that ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function asDefinition(contract, parts) {
  const words = parts
    .map(
      (part, index) =>
        `“Arrangement ${index + 1}” means an arrangement under which ${firstSentence(plainWords(part.text))}`,
    )
    .map((definition) => paragraph(contract.html, definition))
    .join("");
  return withBefore(contract, parts, "Definitions", words);
}

function firstSentence(words) {
  const end = words.search(/(?<=[a-z)])\.(?=\s|$)/);
  const sentence = end === -1 ? words : words.slice(0, end + 1);
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

/** The parts gone, and paragraphs below a heading of that name, which is made in front of the first section where there is none. */
function withBefore(contract, parts, heading, words) {
  const rest = {
    ...contract,
    parts: contract.parts.map((part) => (parts.includes(part) ? { ...part, text: emptied(part.text) } : part)),
  };
  const at = rest.parts.findIndex((part) => part.heading && part.text.includes(heading));
  if (at !== -1) {
    const after = heading === "Definitions" ? rest.parts.findIndex((part) => part.name === "1.1") : at;
    return rest.parts
      .map((part, index) => (index === after ? `${part.text.trimEnd()}\n\n${words}` : part.text))
      .join("");
  }
  const first = rest.parts.findIndex((part, index) => index > 0 && part.heading);
  return rest.parts
    .map((part, index) => (index === first ? `${headingLine(contract.html, heading)}${words}${part.text}` : part.text))
    .join("");
}
