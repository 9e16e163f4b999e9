import type { Facts } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import type { Clause, Section } from "../ast/nodes.js";
import { visit } from "../ast/visit.js";
import { nearest } from "../config/nearest.js";
import { ClauselintError } from "../errors.js";
import { explainSentence } from "./explain-sentence.js";
import type { ClauseExplanation } from "./types.js";

type Part = Section | Clause;

/** More names than these tell a reader nothing. */
const MOST_NAMES = 8;

/**
 * How the sentences of a clause were read. A clause goes by its number as the document shows it (`7.3(a)`, `Schedule 2, 4.1`), a part
 * without one by its heading; where several bear the name, each is explained.
 *
 * @throws ClauselintError `clause-unknown`
 */
export function explainClause(document: ContractDocument, facts: Facts, name: string): readonly ClauseExplanation[] {
  const parts = namedParts(document);
  const wanted = plain(name);
  const found = parts.filter(({ names }) => names.some((one) => plain(one) === wanted));
  if (found.length === 0) throw unknownClause(name, parts, document);
  return found.map(({ part }) => ({
    clause: document.clauseName(part.start),
    headingPath: document.headingPath(part.start),
    sentences: document.sentences
      .filter(({ start, end }) => start >= part.start && end <= part.end)
      .map((sentence) => explainSentence(document, facts, sentence)),
  }));
}

interface NamedPart {
  readonly part: Part;
  readonly names: readonly string[];
}

/** Each numbered or headed part with the names it goes by. */
function namedParts(document: ContractDocument): readonly NamedPart[] {
  const parts: NamedPart[] = [];
  visit(document.tree, (node) => {
    if (node.type !== "Section" && node.type !== "Clause") return node.type === "Contract";
    const heading = node.heading?.value.trim() ?? "";
    const number = node.label === null ? "" : document.clauseName(node.start);
    const names = [number, heading].filter((one) => one !== "");
    if (names.length > 0) parts.push({ part: node, names });
    return true;
  });
  return parts;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:§|sections?|clauses?|articles?)\s*/, "")
    .replace(/\s+/g, " ")
    .replace(/[.:]+$/, "")
    .trim();
}

function unknownClause(name: string, parts: readonly NamedPart[], { filePath }: ContractDocument): ClauselintError {
  const names = [...new Set(parts.map(({ names: [first = ""] }) => first))];
  const near = nearest(name, names);
  const inside = names.filter((one) => near !== null && one !== near && plain(one).startsWith(plain(near)));
  const sections = parts.filter(({ part }) => part.type === "Section");
  const numbered = sections.filter(({ part }) => part.label !== null);
  const top = (numbered.length > 0 ? numbered : sections).flatMap(({ names: [first = ""] }) => first);
  const shown = (inside.length > 0 ? inside : top).slice(0, MOST_NAMES).join(", ");
  const meant = near === null ? "" : `Did you mean ${near}? `;
  return new ClauselintError("clause-unknown", `there is no clause "${name}"`, {
    place: filePath,
    hint:
      names.length === 0
        ? "Nothing in the document has a number or a heading."
        : `${meant}There are ${shown}; clauselint --print-tree ${filePath} shows all.`,
  });
}
