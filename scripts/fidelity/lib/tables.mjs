// Cells of tables with the header above them, as strings that can be compared.
import { readFileSync } from "node:fs";
import { plain } from "./words.mjs";

/** Cells below the header in the tables of a contract tree, in order. */
export function cellsOfTree(node, document) {
  if (node.type !== "Table") return (node.children ?? []).flatMap((child) => cellsOfTree(child, document));
  const rows = node.children.filter((row) => !row.header);
  return rows.flatMap((row) => row.children.map((cell) => cellKey(cell.column ?? "", document.quote(cell))));
}

/** The same of a document as pandoc writes it in JSON; `headed` says whether the first row of a table is its header. Tables of one column are frames around text. */
export function cellsOfPandoc(file, headed = true) {
  const cells = [];
  walk(JSON.parse(readFileSync(file, "utf8")).blocks, (table) => {
    const [, , specs, head, bodies] = table;
    if (specs.length < 2) return;
    const rows = bodies.flatMap((body) => [...body[2], ...body[3]]).map(([, row]) => row);
    const names = head[1].map(([, row]) => row);
    const columns = headed ? (names[0] ?? []).map(wordsOfCell) : [];
    for (const row of headed ? rows : [...names, ...rows])
      row.forEach((cell, column) => cells.push(cellKey(columns[column] ?? "", wordsOfCell(cell))));
  });
  return cells.filter((key) => key !== cellKey("", ""));
}

function cellKey(column, text) {
  return `${plain(column)} → ${plain(text)}`;
}

function walk(value, onTable) {
  if (Array.isArray(value)) value.forEach((item) => walk(item, onTable));
  else if (value?.t === "Table") onTable(value.c);
  else if (value?.c !== undefined) walk(value.c, onTable);
}

function wordsOfCell([, , , , blocks]) {
  return blocks.map(words).join(" ");
}

const blockNames = new Set(["Para", "Plain", "BulletList", "OrderedList", "BlockQuote", "Div", "Header", "LineBlock"]);

function words(value) {
  if (Array.isArray(value)) return value.map(words).join("");
  if (typeof value !== "object" || value === null) return "";
  switch (value.t) {
    case "Str":
      return value.c;
    case "Space":
    case "SoftBreak":
    case "LineBreak":
      return " ";
    case "Code":
    case "Math":
      return value.c[1];
    case "Quoted":
      return value.c[0].t === "DoubleQuote" ? `“${words(value.c[1])}”` : `‘${words(value.c[1])}’`;
    case "Note":
    case "Image":
    case "RawInline":
    case "RawBlock":
      return "";
    default:
      return `${words(value.c)}${blockNames.has(value.t) ? " " : ""}`;
  }
}
