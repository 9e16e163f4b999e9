import { visit, type ContractDocument, type Facts, type Span, type Table, type TableRow } from "@clauselint/core";
import { isBlank } from "../support/is-blank.js";

/** What is wrong with a row of a matrix, in words that follow its name; `null` where nothing is. */
export interface ResponsibilityRow {
  readonly name: string;
  readonly fault: "blank" | "nobodyResponsible" | "nobodyAccountable" | "severalAccountable" | "shared" | null;
  readonly place: Span;
}

/** "R", "A/R", "C, I"; "S" is for support. */
const LETTERS = /^[RASCI](?:[\s/,&+]{0,3}[RASCI])*$/i;
const WORDS_FOR: readonly (readonly [letter: string, pattern: RegExp])[] = [
  ["R", /^(?:responsible|primary|lead|owner|performs?|[x✓✔]|yes)$/i],
  ["A", /^accountable$/i],
  ["C", /^(?:consulted|supports?|secondary|assists?)$/i],
  ["I", /^informed$/i],
];
const RESPONSIBLE =
  /^(?:r|(?:primary )?responsib(?:le|ility)(?: (?:party|of|person|role))?|owner|performed by|done by)$/i;
const ACCOUNTABLE = /^(?:a|accountab(?:le|ility)(?: (?:party|person|role))?)$/i;
/** Beside whoever does it they make a plan of the table: by when things come, not who does what. */
const OF_A_PLAN =
  /^(?:(?:due|target|planned|completion|delivery|start|end|finish) )?(?:date|deadline)s?$|^(?:due|finish|milestones?|payments?)$/i;
const SHARED = /\b(?:both|joint(?:ly)?|shared|the parties|all parties|tbd|to be agreed)\b/i;
const SEVERAL = /[,;/&]|\band\b|\bboth\b/i;
/** A matrix has at least so many rows that name who does what. */
const LEAST = 2;

/** The rows of the responsibility matrices of a document: tables with R, A, C and I under parties or roles, and tables with these as columns. */
export function responsibilityRows(document: ContractDocument, facts: Facts): readonly ResponsibilityRow[] {
  const rows: ResponsibilityRow[] = [];
  visit(document.tree, (node) => {
    if (node.type !== "Table" || facts.weight(node) === 0) return true;
    rows.push(...lettered(document, node), ...titled(document, node));
    return false;
  });
  return rows;
}

/** Parties and roles as columns, letters in the cells; a number, a name and a remark may stand beside them. */
function lettered(document: ContractDocument, table: Table): readonly ResponsibilityRow[] {
  const cells = bodyOf(table)
    .filter((row) => row.children.length > 1)
    .map((row) => ({ row, read: cellsOf(document, row).map(lettersIn) }));
  const width = Math.max(0, ...cells.map(({ read }) => read.length));
  const columns = Array.from({ length: width }, (_, at) => at).filter(
    (at) => at > 0 && cells.every(({ read }) => read[at] !== null) && cells.some(({ read }) => Boolean(read[at])),
  );
  const rows = cells.map(({ row, read }) => ({ row, letters: columns.map((at) => read[at] ?? "") }));
  const used = rows.map(({ letters }) => letters.join("")).join("");
  const known = rows.filter(({ letters }) => letters.some((found) => found !== ""));
  // ticks in some columns of another table name nobody
  const isSure = columns.length === width - 1 || /[AC]/.test(used);
  if (columns.length < 2 || known.length < LEAST || !used.includes("R") || !isSure) return [];
  return rows.map(({ row, letters }) => ({
    name: nameOf(document, row, columns[0] ?? 1),
    place: row,
    fault: faultOf(letters, used.includes("A")),
  }));
}

function faultOf(letters: readonly string[], withAccountable: boolean): ResponsibilityRow["fault"] {
  if (letters.every((found) => found === "")) return "blank";
  if (!letters.some((found) => found.includes("R"))) return "nobodyResponsible";
  const accountable = letters.filter((found) => found.includes("A")).length;
  if (withAccountable && accountable === 0) return "nobodyAccountable";
  return accountable > 1 ? "severalAccountable" : null;
}

/** "Activity | Responsible | Accountable": the cells name parties or roles. */
function titled(document: ContractDocument, table: Table): readonly ResponsibilityRow[] {
  const titles = table.columns.map((title) => title.trim());
  const responsible = titles.findIndex((title) => RESPONSIBLE.test(title));
  const accountable = titles.findIndex((title) => ACCOUNTABLE.test(title));
  const isPlan = accountable < 0 && titles.some((title) => OF_A_PLAN.test(title));
  if (responsible < 1 || isPlan) return [];
  return bodyOf(table).map((row) => {
    const cells = cellsOf(document, row);
    const [does = "", answers = ""] = [cells[responsible], cells[accountable]];
    return { name: nameOf(document, row), place: row, fault: faultIn(does, accountable < 0 ? null : answers) };
  });
}

function faultIn(does: string, answers: string | null): ResponsibilityRow["fault"] {
  if (isBlank(does)) return answers === null || isBlank(answers) ? "blank" : "nobodyResponsible";
  if (answers === null) return SHARED.test(does) ? "shared" : null;
  if (isBlank(answers)) return "nobodyAccountable";
  return SEVERAL.test(answers) ? "severalAccountable" : null;
}

function bodyOf(table: Table): readonly TableRow[] {
  return table.children.filter(({ header }) => !header);
}

function cellsOf(document: ContractDocument, row: TableRow): readonly string[] {
  return row.children.map((cell) => document.quote(cell).trim());
}

function nameOf(document: ContractDocument, row: TableRow, end = 1): string {
  const named = cellsOf(document, row).filter((text) => !isBlank(text));
  return named.slice(0, Math.max(1, end)).join(" ").replace(/\s+/g, " ");
}

/** The letters of a cell; empty for a blank one, `null` where it holds something else. */
function lettersIn(text: string): string | null {
  if (isBlank(text)) return "";
  if (LETTERS.test(text)) return text.toUpperCase();
  return WORDS_FOR.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
