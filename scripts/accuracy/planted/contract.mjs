import { readFileSync } from "node:fs";

const HEADING = /^(?:#{1,3} |<h[1-3][ >])/;
const NUMBER = /^(?:<p>|<tr><td class="num">)?(\d+\.\d+|\d+\.)(?=[\s<])/;
const SCHEDULE = /\b((?:Schedule|Annex) \w+)/;
const SECTION = /\b(\d+)\. /;

/**
 * A fixture as parts that can be changed one by one: headings, numbered clauses with the items and tables below them, and what
 * stands between them. Putting all parts one after the other gives the file back.
 *
 * @returns {{ html: boolean, parts: readonly { name: string, section: string, heading: boolean, text: string }[] }}
 */
export function readContract(path) {
  const parts = [];
  let section = "";
  for (const line of readFileSync(path, "utf8").split(/(?<=\n)/)) {
    const heading = HEADING.test(line);
    const number = NUMBER.exec(line)?.[1];
    if (heading) {
      section = SCHEDULE.exec(line)?.[1] ?? SECTION.exec(line)?.[1] ?? line.replace(/^#+ |<[^>]*>/g, "").trim();
      parts.push({ name: section, section, heading: true, text: line });
    } else if (number !== undefined) {
      parts.push({
        name: number.includes(".") && !number.endsWith(".") ? number : `${section}, ${number.slice(0, -1)}`,
        section,
        heading: false,
        text: line,
      });
    } else if (line.startsWith("Signed ") || line.startsWith("<p>Signed ")) {
      parts.push({ name: "signature", section: "signature", heading: false, text: line });
    } else if (parts.length === 0 || parts.at(-1).heading) {
      parts.push({ name: "", section, heading: false, text: line });
    } else parts.at(-1).text += line;
  }
  return { html: path.endsWith(".html"), parts };
}

/** The parts of a clause or of a whole section, by name. */
export function partsNamed({ parts }, names) {
  const found = parts.filter(
    ({ name, section, heading }) => (heading ? false : names.includes(name)) || names.includes(`${section} whole`),
  );
  for (const name of names) {
    if (!parts.some((part) => part.name === name || `${part.section} whole` === name))
      throw new Error(`There is no ${name}.`);
  }
  return found;
}

/** The contract with some of its parts written differently; `null` leaves a part out. */
export function withParts({ parts }, chosen, rewrite) {
  return parts.map((part) => (chosen.includes(part) ? (rewrite(part.text) ?? "") : part.text)).join("");
}
