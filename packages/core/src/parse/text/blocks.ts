import type { Paragraph, Table, Text } from "mdast";
import type { Origin } from "../../ast/nodes.js";
import { ClauseNumbers } from "./clause-numbers.js";
import { withoutFurniture } from "./furniture.js";
import { type Piece, collapse, cutPieces } from "../pieces.js";
import { withoutLineEndSigns } from "../line-end-signs.js";
import { HyphenJoiner } from "./hyphen.js";
import { type TextLine, toLines } from "./lines.js";
import { toParagraphs } from "./paragraphs.js";
import { type TextCell, TextTables } from "./table.js";

/** Columns of a plain text are this many points wide: Courier at ten points. */
const pointsPerColumn = 6;

/** Turns plain text into blocks. `origin` gives the place in the file for an offset in `text`. */
export function textToBlocks(text: string, origin: (offset: number) => Origin): (Paragraph | Table)[] {
  const lines = withoutFurniture(toLines(text));
  const hyphens = new HyphenJoiner(text);
  const numbers = new ClauseNumbers();
  const tables = new TextTables(lines);
  const blocks: (Paragraph | Table)[] = [];
  const pending: TextLine[] = [];
  const flush = (): void => {
    for (const group of toParagraphs(pending.splice(0))) {
      const pieces = joinLines(group, hyphens);
      const indent = (group[0]?.indent ?? 0) * pointsPerColumn;
      const cuts = numbers.splits(pieces.map((piece) => piece.value).join(""));
      for (const part of cutPieces(pieces, cuts)) blocks.push(paragraph(part, indent, origin));
    }
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    const rows = tables.at(index);
    if (rows === null) {
      pending.push(line);
    } else {
      flush();
      blocks.push(table(rows, origin));
      index += rows.length - 1;
    }
  }
  flush();
  return blocks;
}

function table(rows: readonly (readonly TextCell[])[], origin: (offset: number) => Origin): Table {
  return {
    type: "table",
    data: { origin: origin(rows[0]?.[0]?.offset ?? 0) },
    children: rows.map((row) => ({
      type: "tableRow",
      children: row.map((cell) => ({
        type: "tableCell",
        data: { origin: origin(cell.offset) },
        children: textsOf([{ value: cell.text, offset: cell.offset }], origin),
      })),
    })),
  };
}

/** One piece for each line; the blank that joins it to the line before is its first character. */
function joinLines(lines: readonly TextLine[], hyphens: HyphenJoiner): Piece[] {
  return lines.map((line, index) => {
    const before = lines[index - 1]?.text ?? "";
    const after = lines[index + 1]?.text ?? "";
    const value = hyphens.dropsHyphen(line.text, after) ? line.text.slice(0, -1) : line.text;
    if (index === 0 || HyphenJoiner.endsInHyphen(before, line.text)) return { value, offset: line.offset };
    return { value: ` ${value}`, offset: line.offset - 1 };
  });
}

function paragraph(pieces: readonly Piece[], indent: number, origin: (offset: number) => Origin): Paragraph {
  const children = textsOf(collapse(pieces), origin);
  const start = children[0]?.data?.origin ?? origin(0);
  return { type: "paragraph", children, data: { origin: start, ...(indent > 0 && { layout: { indent } }) } };
}

function textsOf(pieces: readonly Piece[], origin: (offset: number) => Origin): Text[] {
  return pieces
    .flatMap(withoutLineEndSigns)
    .map(({ value, offset }) => ({ type: "text", value, data: { origin: origin(offset) } }));
}
