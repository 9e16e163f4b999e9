import colours from "picocolors";
import type { ClauseExplanation } from "../explain/types.js";
import { sentenceLines } from "./explain-sentence-lines.js";
import { cite } from "./places.js";
import { printable } from "./printable.js";
import type { Style } from "./style.js";

/** How clauses were read, sentence by sentence, for a terminal. */
export function clauseExplanationText(
  clauses: readonly ClauseExplanation[],
  { colour = false, columns = 100 }: { readonly colour?: boolean; readonly columns?: number } = {},
): string {
  const style: Style = { paint: colours.createColors(colour), columns };
  return clauses.map((clause) => `${clauseLines(clause, style).join("\n")}\n`).join("\n");
}

function clauseLines({ clause, headingPath, sentences }: ClauseExplanation, style: Style): string[] {
  const title = [cite(clause), headingPath.at(-1) ?? ""].filter((part) => part !== "").join(" ");
  const blocks = sentences.map((sentence) => sentenceLines(sentence, style).join("\n"));
  return [
    style.paint.bold(printable(title)),
    "",
    blocks.length === 0 ? "  no sentence of its own" : blocks.join("\n\n"),
  ];
}
