import { defineRule } from "@clauselint/core";
import { type CapitalisedTerm, capitalisedTerms, lowerCaseWords } from "./capitalised-uses.js";
import { keyOf } from "./capitalised-words.js";
import { knownTerms, leavesDefinitionsToOthers, partyKeys } from "./known-terms.js";

/** A document that defines fewer terms than this capitalises for another reason. */
const LEAST_DEFINITIONS = 3;
const MOST_RELATED = 5;
/** One capitalised word may be emphasis or a slip; as often as this it is meant as a term. */
const SINGLE_WORD_USES = 3;

/** Reports capitalised terms that are used as if defined and are not, once a term. */
export default defineRule({
  meta: {
    id: "hygiene/undefined-term",
    severity: "warning",
    docs: {
      summary: "Capitalised terms that are used like defined terms have a definition.",
      why: "A capital says that a word means something particular; without a definition each side will fill it in after the dispute has begun.",
      fix: "Define the term where it is first used or in the definitions, or write it in lower case if it has its ordinary meaning.",
    },
    schema: {
      type: "object",
      properties: {
        minUses: { type: "integer", minimum: 1 },
        ignore: { type: "array", items: { type: "string", minLength: 1 } },
      },
      additionalProperties: false,
    },
    defaultOptions: { minUses: 2, ignore: [] },
    messages: {
      undefined: "“{{term}}” is used as a defined term {{times}}, but this document does not define it.",
    },
  },
  create({ document, facts, options, report }) {
    return {
      "Contract:exit"() {
        if (facts.terms.size < LEAST_DEFINITIONS || leavesDefinitionsToOthers(document, facts)) return;
        const known = new Set([...knownTerms(document, facts), ...options.ignore.map(keyOf)]);
        const parties = partyKeys(facts);
        let lower: ReadonlyMap<string, number> | null = null;
        for (const candidate of capitalisedTerms(document)) {
          const { term, uses } = candidate;
          const [first, ...others] = uses;
          if (first === undefined || uses.length < options.minUses) continue;
          if (isCovered(candidate.key, known, parties)) continue;
          lower ??= lowerCaseWords(document.text);
          if (!isOrdinary(candidate, lower, parties)) continue;
          report({
            messageId: "undefined",
            at: first,
            evidence: [first],
            related: others.slice(0, MOST_RELATED).map((use) => ({ ...use, message: "also used here" })),
            data: { term, times: uses.length === 1 ? "once" : `${uses.length} times` },
          });
        }
      },
    };
  },
});

/**
 * Whether a term is defined or made of defined ones: "Service Level Report" where "Service Level" is defined says
 * enough. The name of a party in front does not: "Customer Data" needs a definition though "Customer" has one.
 */
function isCovered(key: string, known: ReadonlySet<string>, parties: ReadonlySet<string>): boolean {
  if (known.has(key)) return true;
  const words = key.split(" ");
  for (let length = words.length - 1; length > 0; length -= 1) {
    const [head, tail] = [words.slice(0, length).join(" "), words.slice(-length).join(" ")];
    if (known.has(tail) || (known.has(head) && !parties.has(head))) return true;
  }
  return false;
}

/** Every word of it is also an ordinary word here, and it is not usually written in lower case. */
function isOrdinary(
  { key, uses }: CapitalisedTerm,
  lower: ReadonlyMap<string, number>,
  parties: ReadonlySet<string>,
): boolean {
  const words = key.split(" ");
  if (words.length === 1) {
    const count = lower.get(key) ?? 0;
    return count > 0 && count <= uses.length && uses.length >= SINGLE_WORD_USES;
  }
  return words.every((word) => lower.has(word) || parties.has(word));
}
