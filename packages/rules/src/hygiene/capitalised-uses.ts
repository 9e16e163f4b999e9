import { matchesOf, type ContractDocument, type Sentence, type Span } from "@clauselint/core";
import { conventional, keyOf, ofNames, singular } from "./capitalised-words.js";

/** A capitalised noun that the text uses as if it had a definition. */
export interface CapitalisedTerm {
  readonly key: string;
  /** As first written. */
  readonly term: string;
  readonly uses: readonly Span[];
}

/** A noun with a determiner in front: "the Acceptance Criteria", "any such Deliverable", "Customer's Change Request". */
const use =
  /([A-Z](?<=(?:\b(?:the|any|each|such|all|an?|every|no|its|their|other|said|applicable|relevant|these|those|both)\s|[a-z][’']s?\s)[A-Z])[a-z]+(?:-[A-Za-z][a-z]+)?(?:\s[A-Z][a-z]+(?:-[A-Za-z][a-z]+)?){0,4})(?![\w’'-]|\s[A-Z\d]|\s(?:of|and|or|for)\s(?:the\s)?[A-Z]|\sin\sControl\b|\.\w|\s?[&/@®™])/g;
/** Words behind a term that say where its meaning or content stands. */
const located =
  /^(?:\(s\))?,?\s(?:\(?as\s(?:such\sterm\sis\s)?(?:defined|described|set|specified)|\(?defined|attached|annexed|set\s(?:out|forth)|described\sin|specified\sin|listed\s(?:in|on)|identified\s(?:in|on)|contained\sin|in\sthe\sform|at\shttp)/i;
/** "As a Claims Manager, I want …": a role in a wish, whom nobody has to define. */
const userStory = /\bAs an? [^;.]{1,120}?, I (?:want|need|can|would|should|am)\b/;
/** Above this share of capitals a line is a heading or a legend. */
const TITLE_CASE = 0.6;
const words = /[A-Z][A-Z’'-]*/gi;

/** Collects capitalised terms from sentences that state something, by key. */
export function capitalisedTerms(document: ContractDocument): readonly CapitalisedTerm[] {
  const found = new Map<string, { key: string; term: string; uses: Span[]; isLocated: boolean }>();
  for (const sentence of document.sentences) {
    const matches = matchesOf(use, document.quote(sentence));
    if (matches.length === 0 || !states(sentence, document)) continue;
    for (const match of matches) {
      const term = match[1] ?? "";
      const start = sentence.start + match.index;
      const key = keyOf(term);
      const entry = found.get(key) ?? { key, term, uses: [], isLocated: false };
      entry.uses.push({ start, end: start + term.length });
      entry.isLocated ||= located.test(document.text.slice(start + term.length, start + term.length + 40));
      found.set(key, entry);
    }
  }
  return [...found.values()].filter(({ key, isLocated }) => !isLocated && isTermLike(key));
}

/** Headings, captions and legends capitalise every word; so do tables. */
function states(sentence: Sentence, document: ContractDocument): boolean {
  const role = document.role(sentence);
  if (role === "toc" || role === "signature" || role === "drafting-note") return false;
  const quote = document.quote(sentence);
  if (userStory.test(quote)) return false;
  const all = quote.match(words) ?? [];
  const capitals = all.filter((word) => word.charAt(0) <= "Z").length;
  return all.length >= 6 && capitals <= all.length * TITLE_CASE;
}

function isTermLike(key: string): boolean {
  const parts = key.split(" ");
  const last = parts.at(-1) ?? "";
  return !ofNames.has(last) && !parts.every((part) => conventional.has(part)) && last.length > 2;
}

/** How often each word is written in lower case. Names of persons, places and products never are. */
export function lowerCaseWords(text: string): ReadonlyMap<string, number> {
  const written = new Map<string, number>();
  for (const word of text.match(/(?<![\w’'@./-])[a-z][a-z-]+/g) ?? []) written.set(word, (written.get(word) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [word, times] of written) {
    for (const part of word.split("-")) {
      const key = singular(part);
      counts.set(key, (counts.get(key) ?? 0) + times);
    }
  }
  return counts;
}
