const NUMBERED_HEADING = /^(#{2} |<h2>)((?:\d+\.|Schedule \d+ –|Annex [A-Z] –) )(.*?)(<\/h2>)?\n/;
const ROLE_WORDS = [
  ["Client", "Supplier"],
  ["Buyer", "Vendor"],
  ["Company", "Contractor"],
  ["Authority", "Service Provider"],
  ["Purchaser", "Developer"],
  ["Licensee", "Licensor"],
];
const BARE_NAMES = [["Party A", "Party B"]];

/** Plants that change nothing a contract says: other headings, another place, other names for the parties. */
export function harmlessPlants(contract, { names, movable }) {
  const whole = contract.parts.map(({ text }) => text).join("");
  const plant = (kind, name, text) => ({ kind, name, text, expect: {}, may: [], harmless: true });
  return [
    ...headings(contract).map(({ name, text }) => plant("put a clause under a wrong heading", name, text)),
    ...movable
      .flatMap((name) => moved(contract, name))
      .map(({ name, text }) => plant("put a clause under a wrong heading", name, text)),
    ...ROLE_WORDS.map((words) => plant("swap role words", words.join(", "), withWords(whole, words))),
    ...[
      ...BARE_NAMES,
      [names.customer[1], names.provider[1]],
      [initials(names.customer[0]), initials(names.provider[0])],
    ].map((words) => plant("swap role words", words.join(", "), withNames(whole, words))),
  ];
}

function headings({ parts }) {
  const numbered = parts.filter(({ heading, text }) => heading && NUMBERED_HEADING.test(text));
  const reheaded = (part, words) =>
    part.text.replace(NUMBERED_HEADING, (_, mark, number, __, close = "") => `${mark}${number}${words}${close}\n`);
  const wordsOf = (part) => NUMBERED_HEADING.exec(part.text)?.[3] ?? "";
  return numbered.flatMap((part, index) => {
    const next = numbered[(index + 3) % numbered.length];
    const other = [["General Provisions"], ["Miscellaneous"]].map(([words]) => ({
      name: `${wordsOf(part)} → ${words}`,
      text: parts.map((one) => (one === part ? reheaded(part, words) : one.text)).join(""),
    }));
    const swapped = parts.map((one) =>
      one === part ? reheaded(part, wordsOf(next)) : one === next ? reheaded(next, wordsOf(part)) : one.text,
    );
    return [...other, { name: `${wordsOf(part)} ↔ ${wordsOf(next)}`, text: swapped.join("") }];
  });
}

/** A clause at the end of three other sections, under the next number there. */
function moved({ parts }, name) {
  const part = parts.find((one) => !one.heading && one.name === name);
  if (part === undefined) throw new Error(`There is no ${name}.`);
  const lasts = parts.filter(
    (one, index) =>
      /^\d+\.\d+$/.test(one.name) &&
      !one.text.startsWith("<tr>") &&
      parts[index + 1]?.section !== one.section &&
      one.section !== part.section,
  );
  const targets = [lasts[0], lasts[Math.floor(lasts.length / 2)], lasts.at(-1)];
  return targets.map((target) => {
    const [section, number] = target.name.split(".");
    const text = part.text.replace(name, `${section}.${Number(number) + 1}`);
    return {
      name: `${name} → ${section}.${Number(number) + 1}`,
      text: parts
        .flatMap((one) => (one === part ? [] : one === target ? [`${one.text.trimEnd()}\n\n`, text] : [one.text]))
        .join(""),
    };
  });
}

function withWords(text, [customer, provider]) {
  return text.replace(/\bCustomer\b/g, customer).replace(/\bProvider\b/g, provider);
}

/** Names take no article; the defined terms that bear the old role words keep them. */
function withNames(text, [customer, provider]) {
  const named = (all, role, name) =>
    all
      .replace(new RegExp(`\\(the (["“]|&ldquo;)${role}(["”]|&rdquo;)\\)`, "g"), `($1${name}$2)`)
      .replace(new RegExp(`\\b[Tt]he ${role}\\b(?! (?:Data|Software)\\b)`, "g"), name);
  return named(named(text, "Customer", customer), "Provider", provider);
}

function initials(name) {
  return name.replace(/[^A-Z]/g, "").slice(0, 3);
}
