import type { List } from "mdast";
import type { MarkdownSource } from "./source.js";

/**
 * The numbers of a list as its author wrote them (`3)` behind `1)`), which the parser does not keep. A list whose items
 * all carry the same number relies on Markdown to count, so it is counted.
 */
export function itemLabels(list: List, source: MarkdownSource): (string | null)[] {
  if (list.ordered !== true) return list.children.map(() => null);
  const written = list.children.map((item) => /^(\d{1,9})([.)])/.exec(source.slice(item)));
  const numbers = written.map((match) => match?.[1] ?? "");
  const counted = numbers.length > 1 && numbers.every((number) => number === numbers[0]);
  const start = Number(numbers[0]);
  return written.map((match, index) => {
    if (match === null) return null;
    return counted ? `${start + index}${match[2] ?? ""}` : match[0];
  });
}
