import type { Span } from "../ast/nodes.js";
import { searchFor, type FindingInput, type Hit, type Search } from "./finding.js";
import type { PatternEngine } from "./matcher.js";
import type { PlaybookElement } from "./types.js";

/** The elements of a rule with their searches. */
export interface Elements {
  /** In words, by id. */
  readonly words: Readonly<Record<string, string>>;
  /** What is absent from some parts of a document, and where the others stand. */
  look(
    input: FindingInput,
    scopes: readonly Span[],
  ): { readonly missing: readonly string[]; readonly found: readonly Hit[] };
}

export function elementsOf(elements: Readonly<Record<string, PlaybookElement>>, engine: PatternEngine): Elements {
  const searches = Object.entries(elements).map(([id, { find }]): [string, Search] => [id, searchFor(find, engine)]);
  return {
    words: Object.fromEntries(Object.entries(elements).map(([id, { words }]) => [id, words])),
    look(input, scopes) {
      const hits = searches.map(([id, search]): [string, Hit | undefined] => [id, firstIn(search, input, scopes)]);
      return {
        missing: hits.flatMap(([id, hit]) => (hit === undefined ? [id] : [])),
        found: hits.flatMap(([, hit]) => (hit === undefined ? [] : [hit])),
      };
    },
  };
}

function firstIn(search: Search, input: FindingInput, scopes: readonly Span[]): Hit | undefined {
  for (const scope of scopes) {
    const hit = search(input, scope).find(({ denied }) => !denied);
    if (hit !== undefined) return hit;
  }
  return undefined;
}
