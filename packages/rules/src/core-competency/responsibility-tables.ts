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
/** Beside an owner they make a plan of the table: by when things come, not who does what. */
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

/** Parties and roles as columns, letters in the cells. */
function lettered(document: ContractDocument, table: Table): readonly ResponsibilityRow[] {
  const rows = bodyOf(table).map((row) => ({ row, letters: cellsOf(document, row).slice(1).map(lettersIn) }));
  const known = rows.filter(({ letters }) => letters.filter((found) => found !== null && found !== "").length > 0);
  const filled = rows.filter(({ letters }) => letters.length > 1 && letters.every((found) => found !== null));
  const used = known.map(({ letters }) => letters.join("")).join("");
  if (known.length < LEAST || filled.length < rows.length || !used.includes("R")) return [];
  return rows.map(({ row, letters }) => ({
    name: nameOf(document, row),
    place: row,
    fault: faultOf(
      letters.map((found) => found ?? ""),
      used.includes("A"),
    ),
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
  const isPlan = /^owner$/i.test(titles[responsible] ?? "") && titles.some((title) => OF_A_PLAN.test(title));
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

function nameOf(document: ContractDocument, row: TableRow): string {
  return (cellsOf(document, row).find((text) => !isBlank(text)) ?? "").replace(/\s+/g, " ");
}

/** The letters of a cell; empty for a blank one, `null` where it holds something else. */
function lettersIn(text: string): string | null {
  if (isBlank(text)) return "";
  if (LETTERS.test(text)) return text.toUpperCase();
  return WORDS_FOR.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
