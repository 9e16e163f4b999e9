import { defineProvision, quantitiesIn } from "@clauselint/core";
import { sideOfStatement } from "./side-of-statement.js";
import { PERIOD, words } from "./words.js";

const BILL = "(?:invoic\\w*|bills?|billing|statement of account)";
const FROM = "(?:of|after|from|following)";
const DUE = "(?:due(?: and payable)?|payable|paid|settled|remitted)";
const PAY = "(?:pays?|payments?|paid|settles?|settlement|remits?)";
const PAYS = words(`^(?:\\w+ )?${PAY}`);
const NET = words("\\bnet[ -]?(?:\\w+ \\()?(\\d{1,3})\\b");

const DAYS: Readonly<Record<string, number>> = { day: 1, "business-day": 1.4, week: 7, month: 30 };

export const paymentTerm = defineProvision({
  type: "payment-term",
  description: "How long the customer has to pay.",
  anchors: ["invoic", "bill", "net ", "net-", "statement of account"],
  patterns: [
    words(`\\b${PAY}\\b[^;]{0,140}\\b(?:within|in|no later than|not later than)\\b ${PERIOD}[^;]{0,60}\\b${FROM}\\b`),
    words(`\\b${PAY}\\b[^;]{0,140}\\b${PERIOD} ${FROM}\\b[^;]{0,40}\\b${BILL}`),
    words(`\\b(?:within|in|no later than) ${PERIOD} ${FROM}\\b[^;]{0,80}\\b${BILL}[^;]{0,60}\\b${PAY}`),
    words(`\\b${BILL}\\b[^;]{0,80}\\b${DUE}\\b[^;]{0,40}\\b${PERIOD}`),
    words(`\\b(?:${PAY}|terms?|${BILL}|${DUE})\\b[^;]{0,40}\\bnet[ -]?(?:\\w+ \\()?\\d{1,3}\\b`),
  ],
  unless: [
    words(
      "\\b(?:fail\\w*|overdue|past due|late|delay\\w*|not (?:been )?paid|unpaid|refund\\w*|credit(?:s|ed)?|reimburs\\w+|suspen\\w+|disput\\w+|terminat\\w+|subcontractors?)\\b",
    ),
  ],
  refine({ sentence, match, facts }) {
    const days = daysIn(match[0]);
    const pays = sentence.statements.find(({ action }) => PAYS.test(action));
    const side = pays === undefined ? null : sideOfStatement(pays, facts.parties);
    return days === null || side === "provider" || side === "third" ? null : { facts: { days } };
  },
  examples: {
    yes: [
      "Customer shall pay each undisputed amount within thirty (30) days of receipt of the invoice.",
      "Invoices are due and payable 45 days after their date.",
      "Within 14 days after the date of an invoice the Client will pay it in full.",
      "Payment terms: net 60 from the date of the invoice.",
      "All invoices shall be settled within two months.",
    ],
    no: [
      "Customer may dispute an invoice within thirty days of its receipt.",
      "If Customer fails to pay an invoice within thirty days of its date, Supplier may charge interest.",
      "Supplier shall send an invoice within ten days after the end of each month.",
      "Supplier shall pay its subcontractors within thirty days of receipt of their invoices.",
    ],
  },
});

/** The first period that some words name, in days; five business days are a week. */
function daysIn(matched: string): number | null {
  for (const { kind, value, unit } of quantitiesIn(matched)) {
    const length = kind === "duration" ? DAYS[unit] : undefined;
    if (value !== null && length !== undefined) return Math.round(value * length);
  }
  const [, net] = NET.exec(matched) ?? [];
  return net === undefined ? null : Number(net);
}
