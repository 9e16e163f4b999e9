import { defineRequirement } from "@clauselint/core";
import { conclude } from "../support/conclude.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";
import { responsibilityRows, type ResponsibilityRow } from "./responsibility-tables.js";

type MessageId = "faulty" | "prose" | "pointer";
type Answer = Judgement<never, MessageId>;

const FAULTS: Readonly<Record<Exclude<ResponsibilityRow["fault"], null>, string>> = {
  blank: "is blank",
  nobodyResponsible: "has nobody responsible",
  nobodyAccountable: "has nobody accountable",
  severalAccountable: "has several accountable",
  shared: "is left to both",
};
/** More would bury the message. */
const MOST = 5;
const LONGEST_NAME = 60;

/** Reports tasks of which both parties may think that the other does them. */
export default defineRequirement({
  id: "core-competency/responsibility-matrix",
  subject: "who does what",
  severity: "info",
  appliesTo: { sow: "deferrable", msa: "optional", sla: "optional", "order-form": "optional", other: "optional" },
  docs: {
    summary: "A responsibility matrix names who does each task and the one who answers for it.",
    why: "A task of both is a task of nobody; a matrix shows the gaps before the work does.",
    fix: "List the tasks in a table with the parties or roles as columns, R for who does it and exactly one A for who answers for it in each row.",
    references: [],
  },
  forProvider: "same",
  elements: {},
  schema: {
    type: "object",
    properties: { requireSingleAccountable: { type: "boolean" } },
    additionalProperties: false,
  },
  defaultOptions: { requireSingleAccountable: true },
  messages: {
    faulty: "The responsibility matrix has gaps: {{rows}}.",
    prose: "The tasks are shared out in words, not row by row, so that gaps do not show.",
    pointer: "A responsibility matrix is named, but it was not found {{where}}.",
  },
  modelClause: `The tasks of this statement of work are shared out in the responsibility matrix in Annex 2. Each row is one task; the columns are the roles of {customer} and {provider}. In each row at least one role is responsible (R) and exactly one is accountable (A); no row is blank. A task that is in no row belongs to {provider} where it is needed for the services, and otherwise to {customer}. The project leads keep the matrix current by change order.`,
  assess(input) {
    const rows = responsibilityRows(input.document, input.facts);
    const faulty = rows.filter(({ fault }) => isFault(fault, input.options.requireSingleAccountable));
    if (rows.length > 0) {
      const places = (faulty.length > 0 ? faulty : rows).slice(0, MOST).map(({ place }) => place);
      if (faulty.length === 0) return { outcome: "satisfied", evidence: places };
      return { outcome: "weak", messageId: "faulty", evidence: places, data: { rows: inWords(faulty) } };
    }
    const found = input.facts
      .provisions("responsibility-split")
      .filter(({ evidence }) => weightOf(evidence, input) > 0);
    return conclude<never, MessageId>(
      found.map(({ evidence, facts }): Answer => ({
        outcome: "weak",
        evidence,
        messageId: facts["matrix"] === true ? "pointer" : "prose",
      })),
    );
  },
});

function isFault(fault: ResponsibilityRow["fault"], single: boolean): boolean {
  return fault !== null && (single || (fault !== "severalAccountable" && fault !== "nobodyAccountable"));
}

/** "“Patch the servers” has nobody accountable; and 2 more" */
function inWords(rows: readonly ResponsibilityRow[]): string {
  const said = rows.slice(0, MOST).map(({ name, fault }) => {
    const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
    return `“${short}” ${fault === null ? "" : FAULTS[fault]}`;
  });
  const rest = rows.length - said.length;
  return [...said, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join("; ");
}
