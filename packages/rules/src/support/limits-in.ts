import type { ContractDocument, Facts, Span } from "@clauselint/core";
import { durationsIn, type Duration } from "./durations-in.js";

const BEFORE =
  /\b(?:within|inside|later\s+than|more\s+than|exceed(?:s|ing)?|longer\s+than|maximum\s+of|at\s+most|up\s+to)\s+(?:(?:a|the)\s+)?(?:(?:period|maximum|space|course)\s+of\s+)?$/i;
const BEHIND =
  /^['’]?\s*(?:of(?!\s+(?:\w+\s+)?(?:logs?|data|history|records|recordings)\b)|after|from|following|upon|at\s+(?:the\s+)?(?:most|latest|outside)|(?:have|has)\s+(?:passed|elapsed))\b/i;

/** The periods in a span within which something has to happen: "within 24 hours", "30 days after"; in the order of the text. */
export function limitsIn(
  span: Span,
  { document: { text }, facts }: { readonly document: ContractDocument; readonly facts: Facts },
): readonly Duration[] {
  return durationsIn(facts, span).filter(
    ({ start, end }) =>
      BEFORE.test(text.slice(Math.max(0, start - 40), start)) || BEHIND.test(text.slice(end, end + 32)),
  );
}
