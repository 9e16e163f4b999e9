import {
  type ContractDocument,
  type Definition,
  defineRule,
  type Facts,
  type Sentence,
  type Term,
} from "@clauselint/core";
import { sentencesIn } from "../support/sentences-in.js";
import { keyOf } from "./capitalised-words.js";

/** Reports terms that are defined twice in different words, and terms that are defined and never used. */
export default defineRule({
  meta: {
    id: "hygiene/unused-or-duplicate-definition",
    severity: "warning",
    docs: {
      summary: "Each term is defined once, and each defined term is used.",
      why: "Two meanings of one word let each side pick the one it likes; a definition nobody uses is what is left of a clause that was taken out.",
      fix: "Keep one of the meanings, or give the other thing a name of its own; delete what is not used or restore the clause that used it.",
    },
    schema: {
      type: "object",
      properties: {
        reportUnused: { type: "boolean" },
        ignore: { type: "array", items: { type: "string", minLength: 1 } },
      },
      additionalProperties: false,
    },
    defaultOptions: { reportUnused: true, ignore: [] },
    messages: {
      duplicate: "“{{term}}” is given a meaning {{times}} times, in different words.",
      unused: "“{{term}}” is defined, but this document never uses it.",
    },
  },
  create: ({ document, facts, options, report }) => ({
    "Contract:exit"() {
      const ignored = new Set(options.ignore.map(keyOf));
      // once for all terms: there may be thousands of them in a long text
      const lowerCase = options.reportUnused && !REDACTED.test(document.text) ? document.text.toLowerCase() : null;
      for (const term of facts.terms.values()) {
        if (ignored.has(keyOf(term.term))) continue;
        const [first, ...others] = meaningsOf(term, document, facts);
        if (first !== undefined && others.length > 0) {
          report({
            messageId: "duplicate",
            at: others[0] ?? first,
            evidence: [first, ...others],
            data: { term: term.term, times: others.length + 1 },
          });
        }
        const unused = lowerCase === null ? null : unusedDefinition(term, lowerCase, document, facts);
        if (unused !== null) {
          report({ messageId: "unused", at: unused, evidence: [unused], data: { term: term.term }, severity: "info" });
        }
      }
    },
  }),
});

/** A meaning for one part only. */
const LOCAL =
  /\b(?:as used in|for (?:the )?purposes? of|in|under|within) this (?:section|clause|article|paragraph|schedule|exhibit|annex|appendix|attachment|addendum|definition|sentence|subsection)\b|\bsolely for\b|\bas an? (?:verb|noun|adjective)\b/i;
/** Words behind a term that add to its meaning, or name what it means in one case. */
const ADDS =
  /^[^.;]{0,60}?\b(?:includes?|refers?)\b|^[^.;]{0,20}\b(?:subject to|with (?:respect|regard) to|in (?:relation|respect|the case)|when used|where used)\b/i;
/** Another name for the same: `"SLA" or "Service Level Agreement" means`. */
const BESIDE_ANOTHER = /["“”]\s*(?:or|and|,|\()\s*["“(]*$/;
const BEFORE_ANOTHER = /^["”]?\s*(?:or|and|,|\()\s*(?:the\s)?["“]/;
const REDACTED = /\[\s?\*/;
/** The pieces of a definition that differ without a difference. */
const NOISE = /[^\p{L}\p{N}]+/gu;

/** Places that give a term its meaning in different words, for the whole of the contract. */
function meaningsOf(term: Term, document: ContractDocument, facts: Facts): readonly Definition[] {
  const meanings = new Map<string, Definition>();
  for (const definition of term.definitions) {
    const sentence = definingSentence(definition, document);
    if (sentence === null || definition.style !== "means" || !isName(term) || isLocal(sentence, document, facts))
      continue;
    if (ADDS.test(document.text.slice(definition.end, sentence.end))) continue;
    const words = document.text.slice(definition.end, sentence.end).replace(NOISE, " ").trim().toLowerCase();
    if (!meanings.has(words)) meanings.set(words, definition);
  }
  return [...meanings.values()];
}

/** Words in lower case are explained, not defined. */
const isName = ({ term }: Term): boolean => /^\p{Lu}[\p{L}\p{N}\s&'’()-]*$/u.test(term);

/** The sentence that says what a term means; labels and rows of a cover page only fill it in. */
function definingSentence(definition: Definition, document: ContractDocument): Sentence | null {
  const sentence = sentencesIn(document, definition)[0];
  return sentence?.children.includes(definition) === true ? sentence : null;
}

function isLocal(sentence: Sentence, document: ContractDocument, facts: Facts): boolean {
  if (facts.segments.some(({ start, end }) => sentence.start >= start && sentence.start < end)) return true;
  const inAttachment = document
    .ancestors(sentence)
    .some((above) => above.type === "Section" && above.role === "attachment");
  return inAttachment || LOCAL.test(document.quote(sentence));
}

/** The definition of a term that nothing else in the document mentions, however it is written; attachments that are not there may use it. */
function unusedDefinition(term: Term, lowerCase: string, document: ContractDocument, facts: Facts): Definition | null {
  const [definition, ...others] = term.definitions;
  if (definition?.style !== "means" || others.length > 0 || term.uses.length > 0) return null;
  if (facts.incorporation.absent.length > 0 || facts.incorporation.parent !== null) return null;
  const sentence = definingSentence(definition, document);
  if (sentence === null || isLocal(sentence, document, facts) || !isName(term)) return null;
  const { text: all } = document;
  if (BESIDE_ANOTHER.test(all.slice(Math.max(0, definition.start - 12), definition.start))) return null;
  if (BEFORE_ANOTHER.test(all.slice(definition.end, definition.end + 12))) return null;
  const stem = term.term
    .toLowerCase()
    .replace(/\(\w{1,3}\)$/, "")
    .replace(/(?:ies|es|s|y)$/, "");
  for (let at = lowerCase.indexOf(stem); at !== -1; at = lowerCase.indexOf(stem, at + stem.length)) {
    if (at < definition.start || at >= definition.end) return null;
  }
  return definition;
}
