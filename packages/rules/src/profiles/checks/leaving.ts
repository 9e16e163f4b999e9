import type { ProfileCheck } from "@clauselint/core";
import { clauseCheck } from "./clause-check.js";
import { endedBy } from "./ended-by.js";

/** How the contract ends, and what happens to data and services then. */
export const leavingChecks: readonly ProfileCheck[] = [
  clauseCheck({
    name: "termination-notice",
    subject: "notice periods for the end of the contract",
    summary: "The contract states the notice with which it ends.",
    find: [
      String.raw`\bterminat\w*\b.{0,240}\b(days?|months?|weeks?)\b.{0,80}\bnotice`,
      String.raw`\b(days?|months?|weeks?)['\x{2019}]?\b.{0,80}\bnotice\b.{0,240}\bterminat`,
      String.raw`\bterminat\w*\b.{0,200}\bnotice\b.{0,120}\b(days?|months?|weeks?)\b`,
      String.raw`\bnotice\b.{0,80}\b(days?|months?)\b.{0,160}\bterminat`,
    ],
    modelClause: "{customer} may end this agreement on 90 days' notice, {provider} on twelve months' notice.",
    examples: {
      satisfied: [
        "Either party may terminate this Agreement on ninety (90) days' prior written notice.",
        "The Customer may terminate this Agreement by notice given at least three months in advance.",
      ],
      missing: ["The Customer may terminate on reasonable notice.", "Invoices are due within 30 days."],
    },
  }),
  clauseCheck({
    name: "partial-termination",
    subject: "the end of a part of the services",
    summary: "The customer may end a part of the services.",
    find: endedBy(
      String.raw`\bterminat\w*\b.{0,100}\b(in whole or (in )?part|whole or (any )?part|in part|part of|any (particular )?service|one or more|any (statement of work|SOW|work order|order))`,
    ),
    modelClause: "{customer} may end this agreement in whole or in part.",
    examples: {
      satisfied: ["The Customer may terminate this Agreement in whole or in part on 60 days' notice."],
      missing: ["The Customer may terminate this Agreement on 60 days' notice."],
    },
  }),
  clauseCheck({
    name: "data-access-on-failure",
    subject: "access to data when the provider fails or stops",
    summary: "Data is given back in a usable format on insolvency, discontinuation and the end of the contract.",
    find: [
      String.raw`\b(insolven\w*|bankrupt\w*|liquidat\w*|discontinu\w*|ceas\w+ (to|of|its)|resolution|receiver\w*)\b.{0,400}\b(access|return|retriev|recover|export|deliver|transfer)\w*\b.{0,160}\b(data|records|files|information|content)\b`,
      String.raw`\b(access|return|retriev|recover|export|deliver|transfer)\w*\b.{0,160}\b(data|records|files|information|content)\b.{0,300}\b(insolven|bankrupt|liquidat|discontinu|resolution of)`,
    ],
    elements: {
      format: ["an accessible format", String.raw`\b(format|machine[- ]readable|readable)`],
      insolvency: ["insolvency", String.raw`\b(insolven|bankrupt)`],
    },
    modelClause:
      "On the insolvency, resolution or discontinuation of {provider}, and on the end of this agreement for any reason, {customer} has access to its data, and {provider} shall return it in a common, machine-readable format.",
    examples: {
      satisfied: [
        "In the event of insolvency, resolution or discontinuation of its business, the Supplier shall return all data to the Customer in an easily accessible format.",
      ],
      weak: ["If Vendor discontinues its operations, Client may retrieve its data."],
      missing: ["Upon insolvency the Customer may terminate.", "The Supplier shall return the data at the end."],
    },
  }),
  clauseCheck({
    name: "exit-plan",
    subject: "an exit plan that is kept ready",
    summary: "The plan for the end is written, tested and reviewed.",
    find: [
      String.raw`\b(exit|transition|disengagement|deconversion|termination assistance|step-out)[- ](plan|strateg|management plan)`,
      String.raw`\bplan\b.{0,60}\b(exit|transition|disengagement|transfer of the services|migration)\b`,
    ],
    elements: {
      maintained: [
        "its test or review",
        String.raw`\b(test|review|updat|revis|maintain|rehears|keep)\w*\b.{0,120}\b(exit|transition|disengagement|plan)`,
        String.raw`\b(exit|transition|disengagement|plan)\w*\b.{0,160}\b(test|review|updat|revis|up to date)`,
      ],
    },
    modelClause:
      "{provider} shall deliver an exit plan within 60 days of the start, and shall test and review it with {customer} every year.",
    examples: {
      satisfied: ["The Supplier shall maintain an exit plan and review it every year."],
      weak: ["The parties will agree on a transition plan on termination."],
      missing: ["The Supplier shall help at the end of the contract."],
    },
  }),
];
