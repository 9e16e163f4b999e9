import type { ProfileCheck } from "@clauselint/core";
import { clauseCheck } from "./clause-check.js";

/** What is paid, and what holds in trouble: force majeure, disputes, complaints and the law. */
export const termChecks: readonly ProfileCheck[] = [
  clauseCheck({
    name: "force-majeure-and-continuity",
    subject: "what goes on in spite of force majeure",
    summary: "Force majeure does not release the provider from what it has to do to keep or bring back the services.",
    find: [
      String.raw`\b(force majeure|act of god|beyond (its|the) (reasonable )?control|excusable delay)\b.{0,500}\b(continu|recovery|contingency|mitigat|resum|work-?around|alternativ|backup|minimi[sz]e)`,
      String.raw`\b(continu|recovery|contingency|mitigat|resum|work-?around)\w*\b.{0,300}\b(force majeure|beyond (its|the) (reasonable )?control)`,
    ],
    modelClause:
      "Force majeure does not release {provider} from carrying out its business continuity plan, from protecting the data of {customer}, and from resuming the services as soon as it can; what its plan or a reasonable precaution would have avoided is no force majeure.",
    examples: {
      satisfied: [
        "A force majeure event does not release the Supplier from carrying out its business continuity plan.",
        "The party affected by an event beyond its reasonable control shall mitigate its effects and resume performance as soon as possible.",
      ],
      missing: ["Neither party is liable for a delay caused by force majeure."],
    },
  }),
  clauseCheck({
    name: "fees",
    subject: "what the customer pays",
    summary: "The financial obligations of the parties are stated.",
    find: [
      String.raw`\b(fees?|charges?|prices?|compensation|consideration|rates?|invoices?)\b.{0,100}\b(pay|paid|payable|set (out|forth)|specified|stated|Exhibit|Schedule|Order Form)\b`,
      String.raw`\b(pay|reimburse)\b.{0,100}\b(fees?|charges?|prices?|compensation|invoices?|amounts?)\b`,
    ],
    modelClause: "{customer} shall pay the charges set out in Schedule 2, and nothing else, for the services.",
    examples: {
      satisfied: ["The Customer shall pay the fees set out in Schedule 2.", "Charges are payable monthly in arrears."],
      missing: ["The Supplier shall host the platform and pay attention to security."],
    },
  }),
  clauseCheck({
    name: "dispute-resolution",
    subject: "how disputes are settled",
    summary: "The contract says how the parties settle disputes.",
    find: [
      String.raw`\b(disputes?|controvers(y|ies)|disagreements?|differences)\b.{0,200}\b(arbitrat|mediat|escalat|negotiat|resol|settle|refer|court|jurisdiction)`,
      String.raw`\b(arbitrat|mediat)\w*\b.{0,160}\b(dispute|controvers|claim)`,
    ],
    modelClause:
      "A dispute that the project leads do not settle within ten business days goes to an executive of each party, after a further ten business days to mediation, and then to the courts; {provider} shall go on with the services meanwhile.",
    examples: {
      satisfied: [
        "Any dispute shall first be escalated to the executives of both parties.",
        "All controversies arising out of this Agreement shall be settled by arbitration in Singapore.",
      ],
      missing: ["The Customer may dispute an invoice.", "The resolution of a ticket takes two hours."],
    },
  }),
  clauseCheck({
    name: "complaints",
    subject: "complaints of the customer's own clients",
    summary: "The contract says who answers complaints of the customer's clients and how they are passed on.",
    notBy: "customer",
    find: [
      String.raw`\b(customer|consumer|client|end[- ]?user|borrower|cardholder|account ?holder|member)s?['\x{2019}]?s? (complaints?|grievances?)\b`,
      String.raw`\bcomplaints?\b.{0,120}\b(forward|handl|respon|record|log|report|resol|address|notif)`,
      String.raw`\b(forward|handl|respond|record|log|report|resol|address|notif)\w*\b.{0,100}\bcomplaints?\b`,
    ],
    modelClause:
      "{provider} shall forward each complaint of a client of {customer} on the day it arrives, keep a record of all complaints and report them every month.",
    examples: {
      satisfied: [
        "The Supplier shall forward customer complaints to the Bank within one business day.",
        "Vendor will keep a log of complaints and report it monthly.",
      ],
      missing: ["A party may file a complaint with the court.", "The Supplier answers support tickets."],
    },
  }),
  clauseCheck({
    name: "governing-law",
    subject: "the law that governs the contract",
    summary: "The contract names the law that governs it.",
    find: [{ by: "provision", words: "governing-law" }],
    modelClause:
      "The law of the country in which {customer} has its seat governs this agreement, to which {provider} agrees.",
    examples: {
      satisfied: ["This Agreement is governed by the laws of Ireland."],
      missing: ["The Supplier shall comply with the law."],
    },
  }),
];
