import type { Finder, ProfileCheck } from "@clauselint/core";
import { clauseCheck } from "./clause-check.js";

/** What the customer, or either party, may end the contract for. */
function endedBy(...patterns: readonly string[]): readonly Finder[] {
  return patterns.map((words) => ({ by: "pattern", words, actor: "customer" }));
}

/** How the contract ends, and what happens to data and services then. */
export const endingChecks: readonly ProfileCheck[] = [
  clauseCheck({
    name: "termination-for-breach-of-law",
    subject: "the end of the contract for a breach of law",
    summary: "The customer may end the contract when the provider breaks the law.",
    find: endedBy(
      String.raw`\bterminat\w*\b.{0,400}\b(breach|violat|infring|fail\w* to comply|non-?complian)\w*\b.{0,80}\b(laws?|regulat\w+|statut\w+|legal)\b`,
      String.raw`\b(breach|violat|infring|fail\w* to comply|non-?complian)\w*\b.{0,80}\b(laws?|regulat\w+|statut\w+|legal)\b.{0,300}\bterminat`,
    ),
    modelClause:
      "{customer} may end this agreement at once if {provider} significantly breaches a law, a regulation or this agreement.",
    examples: {
      satisfied: [
        "The Customer may terminate this Agreement if the Supplier violates applicable laws or regulations.",
        "Either party may terminate this Agreement where the other is in breach of any law or regulation.",
      ],
      missing: [
        "The Supplier may terminate if the Customer violates applicable law.",
        "The Supplier shall comply with the law.",
      ],
    },
  }),
  clauseCheck({
    name: "termination-on-changed-circumstances",
    subject: "the end of the contract when circumstances change",
    summary: "The customer may end the contract when circumstances alter the provider's performance.",
    find: endedBy(
      String.raw`\bterminat\w*\b.{0,400}\b(circumstances?|change (of|in) (control|ownership)|material(ly)? (adverse )?change|adverse change|deteriorat\w*|ability to (perform|provide))`,
      String.raw`\b(circumstances?|change (of|in) (control|ownership)|material(ly)? (adverse )?change|adverse change|deteriorat\w*)\b.{0,300}\bterminat`,
    ),
    modelClause:
      "{customer} may end this agreement when circumstances, changes at {provider} among them, alter the performance of the services or put it at risk.",
    examples: {
      satisfied: [
        "The Customer may terminate this Agreement upon a change of control of the Supplier.",
        "The Customer may terminate where circumstances arise that are capable of altering the performance of the Services.",
      ],
      missing: ["The Customer may terminate for convenience."],
    },
  }),
  clauseCheck({
    name: "termination-for-security-weakness",
    subject: "the end of the contract for weaknesses of security",
    summary: "The customer may end the contract for weaknesses in how the provider protects data.",
    find: endedBy(
      String.raw`\bterminat\w*\b.{0,400}\b(weakness\w*|(security|data|privacy)( protection)? (incident|breach|weakness|failure)\w*|breach\w* of (its )?(confidential\w*|security|data protection|privacy))`,
      String.raw`\b(weakness\w*|(security|data|privacy)( protection)? (incident|breach|weakness)\w*|breach\w* of (its )?(confidential\w*|security|data protection|privacy))\b.{0,300}\bterminat`,
    ),
    modelClause:
      "{customer} may end this agreement when weaknesses in the ICT risk management of {provider}, in particular in how it protects data, are evidenced.",
    examples: {
      satisfied: [
        "The Customer may terminate this Agreement where evidenced weaknesses in the Supplier's risk management come to light.",
        "Client may terminate this Agreement following a data breach.",
      ],
      missing: ["The Customer may terminate for non-payment of credits."],
    },
  }),
  clauseCheck({
    name: "termination-for-supervision",
    subject: "the end of the contract for reasons of supervision",
    summary: "The customer may end the contract when its supervisor can no longer supervise, or asks for it.",
    find: endedBy(
      String.raw`\bterminat\w*\b.{0,400}\b(regulators?|regulatory|supervis\w+|(competent|governmental|governing) authorit(y|ies))`,
      String.raw`\b(regulators?|regulatory|supervis\w+|(competent|governmental|governing) authorit(y|ies))\b.{0,300}\bterminat`,
    ),
    modelClause:
      "{customer} may end this agreement when its supervisory authority can no longer effectively supervise it because of this agreement, or asks for its end.",
    examples: {
      satisfied: [
        "The Customer may terminate this Agreement where the competent authority can no longer effectively supervise it.",
        "If a regulator so directs, the Customer may terminate this Agreement at once.",
      ],
      missing: ["The Supplier may terminate if a regulator so directs.", "The Customer may terminate for convenience."],
    },
  }),
  clauseCheck({
    name: "termination-notice",
    subject: "notice periods for the end of the contract",
    summary: "The contract states the notice with which it ends.",
    find: [
      String.raw`\bterminat\w*\b.{0,240}\b(days?|months?|weeks?)\b.{0,80}\bnotice`,
      String.raw`\b(days?|months?|weeks?)['’]?\b.{0,80}\bnotice\b.{0,240}\bterminat`,
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
