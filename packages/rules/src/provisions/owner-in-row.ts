import type { ContractDocument, PartiesFact, Sentence } from "@clauselint/core";

/** A cell that only says who it is holds no more words than this. */
const SHORT = 40;

/** What stands below a party's name to say that the matter is its own. */
const TICK = /^(?:yes|[yx✓✔✅]|[ra](?:\s?[/,&+]\s?[ra])?|owner|lead|responsible|accountable)$/i;

/**
 * The side that a row of a table gives its matter to: the one party that a cell beside the sentence names and nothing
 * else, or below whose name it has a tick. `null`
 * outside tables, and where the row names nobody or more than one.
 */
export function ownerInRow(
  document: ContractDocument,
  sentence: Sentence,
  parties: PartiesFact,
): "customer" | "provider" | null {
  const ancestors = document.ancestors(sentence);
  const row = ancestors.find((node) => node.type === "TableRow");
  if (row?.type !== "TableRow" || row.header) return null;
  const sides = row.children
    .filter((cell) => !ancestors.includes(cell))
    .map((cell) => {
      const words = document.quote(cell).trim();
      return TICK.test(words) ? (cell.column ?? "") : words;
    })
    .filter((words) => words.length > 0 && words.length <= SHORT)
    .map((words) => parties.sideOf(words));
  const named = new Set(sides.filter((side) => side !== null));
  const [owner] = named;
  return named.size === 1 && (owner === "customer" || owner === "provider") ? owner : null;
}
