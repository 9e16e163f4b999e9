import type { PlaybookLimit, ProfileCheck } from "@clauselint/core";
import { clauseCheck } from "./clause-check.js";

const days = (value: number): PlaybookLimit => ({
  kind: "duration",
  value,
  unit: "day",
  text: `${value} calendar days`,
});

/** A period that the law limits, as a rule that compares it. */
function period(
  name: string,
  subject: string,
  patterns: readonly string[],
  limit: { readonly atMost?: PlaybookLimit; readonly atLeast?: PlaybookLimit },
  modelClause: string,
  examples: ProfileCheck["examples"],
): ProfileCheck {
  return {
    rule: {
      type: "threshold",
      id: `regulation/${name}`,
      severity: "warning",
      subject,
      summary: `The contract keeps to the limit that the law sets for ${subject}.`,
      why: "A regulation for outsourcing asks that the contract says so.",
      fix: `Agree ${subject} within the limit.`,
      find: patterns.map((words) => ({ by: "pattern", words })),
      ...limit,
      required: true,
      outcome: "weak",
      messages: {},
      modelClause,
    },
    examples,
  };
}

/** What a contract on data processing services has to say about changing to another. */
export const switchingChecks: readonly ProfileCheck[] = [
  period(
    "switching-transition",
    "the transition to another provider",
    [
      String.raw`\b(switch\w*|transition(al)? period|migrat\w+|port(ing|ability)?)\b.{0,160}\b(days?|months?|weeks?)\b`,
      String.raw`\b(days?|months?|weeks?)\b.{0,120}\b(switch\w*|transition(al)? period|migrat\w+)\b`,
    ],
    { atMost: days(30) },
    "{provider} shall complete the switch to another provider, or to the systems of {customer}, within a transition period of 30 calendar days, and shall keep the services and their security going meanwhile.",
    {
      satisfied: ["The Supplier shall complete the switching process within a transition period of 30 calendar days."],
      weak: ["The transition period is six months."],
      missing: ["The Supplier shall host the platform.", "The Supplier shall help the Customer to switch."],
    },
  ),
  period(
    "switching-notice",
    "the notice to begin a switch",
    [
      String.raw`\bnotice\b.{0,120}\b(switch|transition|migrat|terminat)`,
      String.raw`\b(switch|transition|migrat|terminat)\w*\b.{0,160}\bnotice\b`,
    ],
    { atMost: { kind: "duration", value: 2, unit: "month", text: "two months" } },
    "{customer} may begin the switch to another provider on two months' notice.",
    {
      satisfied: ["The Customer may switch on one month's notice.", "The Customer may terminate on 60 days' notice."],
      weak: ["The Customer may terminate on 180 days' notice."],
      missing: ["The Supplier shall host the platform."],
    },
  ),
  period(
    "retrieval-period",
    "the time in which data can be retrieved",
    [
      String.raw`\b(retriev|export|download|extract|request (the )?return|access)\w*\b.{0,160}\b(after|following|upon|end|terminat|expir|days?)\b`,
      String.raw`\b(after|following|upon)\b.{0,80}\b(terminat|expir|end)\w*\b.{0,160}\b(retriev|export|download|extract|available)`,
    ],
    { atLeast: days(30) },
    "{customer} may retrieve its data for at least 30 calendar days after the transition period.",
    {
      satisfied: ["The Customer may retrieve its data for 60 days after termination."],
      weak: ["The Customer may export its data within 14 days after the end of the term."],
      missing: ["The Supplier shall host the platform."],
    },
  ),
  clauseCheck({
    name: "exportable-data",
    subject: "which data and digital assets can be taken along",
    summary: "The contract lists what can be exported.",
    find: [
      String.raw`\b(exportable|portable) (data|digital assets)`,
      String.raw`\b(specif|list|describ|categor)\w*\b.{0,120}\b(data|digital assets)\b.{0,100}\b(export|port|transfer)`,
      String.raw`\b(export|port)\w*\b.{0,60}\b(all|any|the) (customer |client |of (its|the) )?(data|content|digital assets)`,
    ],
    modelClause:
      "Schedule 5 lists all data and digital assets of {customer} that can be exported, its metadata included.",
    examples: {
      satisfied: [
        "Exportable data and digital assets are listed in Schedule 5.",
        "The Customer may export all Customer Data.",
      ],
      missing: ["The Supplier exports goods.", "The Supplier shall protect the data."],
    },
  }),
  clauseCheck({
    name: "full-erasure",
    subject: "the full erasure of data after the switch",
    summary: "All data of the customer is erased after the retrieval period.",
    find: [
      String.raw`\b(eras|delet|destroy|purg)\w*\b.{0,100}\b(all|any|remaining)\b.{0,100}\b(data|information|content|copies)`,
      String.raw`\bfull erasure\b`,
    ],
    modelClause: "After the retrieval period {provider} shall erase all data of {customer} and confirm it in writing.",
    examples: {
      satisfied: ["The Supplier shall erase all data of the Customer after the retrieval period."],
      missing: ["The Supplier shall protect all data."],
    },
  }),
  clauseCheck({
    name: "switching-charges",
    subject: "what a switch costs",
    summary: "The contract says which charges a switch may cause.",
    find: [
      String.raw`\b(no|without|free of)\b.{0,30}\b(switching|egress|exit|migration|transition) (charges?|fees?|costs?)\b`,
      String.raw`\b(switching|egress|exit|migration|transition|termination|data[- ]transfer)( assistance)? (charges?|fees?|costs?)\b`,
      String.raw`\b(charges?|fees?|costs?|expense)\b.{0,100}\b(switching|egress|migration|transition|exit)\b`,
      String.raw`\b(switching|egress|migration|transition|exit)\b.{0,160}\b((no|without|free of) (additional )?(charge|cost|fee)|charges?|fees?)`,
    ],
    modelClause: "{provider} makes no charge for the switch to another provider or for the export of data.",
    examples: {
      satisfied: ["There are no switching charges.", "Transition services are provided at no charge."],
      missing: ["The fees are set out in Schedule 2."],
    },
  }),
];
