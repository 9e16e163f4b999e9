import { type ContractDocument, type Facts, type Table, type TableRow, visit } from "@clauselint/core";
import type { ServiceLevelElement } from "../provisions/service-level-reader.js";
import { EFFORTS, ONLY_A_GOAL, PER_PERIOD, TIME } from "../provisions/service-words.js";
import { words } from "../provisions/words.js";
import { isBlank } from "../support/is-blank.js";
import { columnRole, type ColumnRole } from "./service-level-columns.js";
import type { ServiceLevel } from "./service-level.js";

const TIMED = words(TIME);
/** A target can be told from a miss: it has a number, or says all or nothing. */
const TESTABLE =
  /\d|%|\b(?:zero|none|no|all|every|always|never|one|two|three|four|five|ten|twenty|ninety|hundred|per ?cent)\b/i;
/** How far above a table the words that lead in to it may stand. */
const LEAD_IN = 400;

/** A cell with what its column, or in a table on its side its row, is for. */
interface Field {
  readonly role: ColumnRole | null;
  readonly title: string;
  readonly text: string;
}

/** The service levels that tables state: one for each row, or for each column where the titles stand at the left. */
export function serviceLevelsInTables(document: ContractDocument, facts: Facts): readonly ServiceLevel[] {
  const levels: ServiceLevel[] = [];
  visit(document.tree, (node) => {
    if (node.type !== "Table" || facts.weight(node) === 0) return true;
    levels.push(...fromRows(document, node), ...fromColumns(document, node));
    return false;
  });
  return levels;
}

function fromRows(document: ContractDocument, table: Table): readonly ServiceLevel[] {
  const titles = table.columns.map((title) => columnRole(title));
  if (!isAboutLevels(titles)) return [];
  return table.children
    .filter(({ header }) => !header)
    .flatMap((row) => {
      const fields = row.children.map((cell): Field => {
        const title = cell.column ?? "";
        return { role: columnRole(title), title, text: document.quote(cell).trim() };
      });
      return levelOf(document, table, row, fields);
    });
}

/** A table on its side: "Metric | Availability", "Target | 99 %", one below the other. */
function fromColumns(document: ContractDocument, table: Table): readonly ServiceLevel[] {
  const rows = table.children.map((row) => row.children.map((cell) => document.quote(cell).trim()));
  const titles = rows.map(([title = ""]) => columnRole(title));
  if (!isAboutLevels(titles) || isAboutLevels(table.columns.map((title) => columnRole(title)))) return [];
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width - 1 }, (_, index) => index + 1).flatMap((column) => {
    const fields = rows.map((row, at): Field => ({
      role: titles[at] ?? null,
      title: row[0] ?? "",
      text: row[column] ?? "",
    }));
    return levelOf(document, table, table, fields);
  });
}

function isAboutLevels(roles: readonly (ColumnRole | null)[]): boolean {
  const measured = roles.includes("target") && (roles.includes("metric") || roles.includes("method"));
  const timed = roles.includes("clock") && (roles.includes("severity") || roles.includes("metric"));
  return measured || timed;
}

function levelOf(
  document: ContractDocument,
  table: Table,
  place: Table | TableRow,
  fields: readonly Field[],
): readonly ServiceLevel[] {
  const filled = fields.filter(({ text }) => !isBlank(text));
  const clock = filled.find(({ role, text }) => role === "clock" && TIMED.test(text));
  const target = clock ?? filled.find(({ role, text }) => role === "target" && TESTABLE.test(text));
  const named =
    filled.find(({ role }) => role === "metric") ?? filled.find(({ role }) => role === "severity") ?? filled[0];
  if (named === undefined || named === target) return [];
  const has = new Set<ServiceLevelElement>(["metric"]);
  if (target !== undefined) has.add("target");
  for (const { role } of filled) {
    if (role === "method" || role === "period" || role === "consequence") has.add(role);
  }
  if (filled.some(({ role, title, text }) => PER_PERIOD.test(role === "target" ? `${title} ${text}` : text)))
    has.add("period");
  const part = document.at(table.start)?.start ?? 0;
  const above = document.text.slice(Math.max(part, table.start - LEAD_IN), table.start);
  return [
    {
      name: clock === undefined ? named.text : `${clock.title}, ${named.text}`,
      has,
      perIncident: clock !== undefined,
      duty: true,
      soft: ONLY_A_GOAL.test(above) ? "goal" : EFFORTS.test(above) ? "efforts" : null,
      evidence: { start: place.start, end: place.end },
    },
  ];
}
