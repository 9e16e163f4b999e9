import type { ContractDocument, Facts, ResolvedReference, Span } from "@clauselint/core";

interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
}

/** How much of a clause without a heading says what it is about. */
const GLANCE = 240;

/**
 * What some words mean once lists, references and terms are followed: the words themselves, the items that they lead in to, the headings
 * of the parts they refer to (the first words of a part without one), and the definitions of those of their terms that match.
 *
 * @param terms - Which defined terms are followed; terms that stand in every sentence of a contract would bring in all of it.
 */
export function wordsBehind(span: Span, { document, facts }: Input, terms: RegExp): string {
  const items = facts.evidence.flatMap(({ leadIn, sentence }) =>
    leadIn !== null && overlaps(leadIn.sentence, span) ? [sentence] : [],
  );
  const spans = [span, ...items];
  const within = (place: Span): boolean => spans.some((one) => overlaps(place, one));
  const defined = [...facts.terms.values()]
    .filter(
      ({ term, uses }) => terms.test(term) && (uses.some(within) || spans.some((one) => shouts(document, one, term))),
    )
    .flatMap(({ definitions }) => definitions.map((definition) => partAt(document, definition)));
  const referred = facts.references
    .filter(({ node, target }) => target !== null && within(node))
    .map((reference) => nameOf(document, reference));
  return [...spans.map((one) => document.quote(one)), ...defined, ...referred].join("\n");
}

/** Whether some words in capitals use a term, which is then no longer known by its own. */
function shouts(document: ContractDocument, span: Span, term: string): boolean {
  return term !== term.toUpperCase() && document.quote(span).includes(term.toUpperCase());
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

/** A definition with the list that may stand below it. */
function partAt(document: ContractDocument, span: Span): string {
  const part = document.at(span.start);
  return document.quote(part?.type === "Clause" ? part : span);
}

function nameOf(document: ContractDocument, { target }: ResolvedReference): string {
  if (target === null) return "";
  if (target.heading !== null) return target.heading.value;
  const above = document.headingPath(target.start).at(-1) ?? "";
  return `${above}\n${document.quote(target).slice(0, GLANCE)}`;
}
