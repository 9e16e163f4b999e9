import type { ProfileCheck } from "@clauselint/core";
import { clauseCheck } from "./clause-check.js";

/** How the services are described, watched, paid and kept going. */
export const performanceChecks: readonly ProfileCheck[] = [
  clauseCheck({
    name: "written-contract",
    unless: String.raw`\bterminat`,
    subject: "the contract as one written document",
    summary: "The rights and duties stand in one written document.",
    find: [
      String.raw`\b(entire|whole|complete|full) (and (exclusive|entire|only|final|complete) )?(written )?(agreement|understanding|contract)\b`,
      String.raw`\bsupersedes?\b.{0,60}\b(all|any)\b.{0,60}\b(agreements?|understandings?|negotiations?|representations?)`,
    ],
    modelClause:
      "This agreement with its schedules, the service levels among them, is the entire written agreement of {customer} and {provider} on its subject, and is changed only in writing.",
    examples: {
      satisfied: [
        "This Agreement, with its Schedules, constitutes the entire agreement between the parties.",
        "This Agreement supersedes all prior negotiations and understandings.",
      ],
      missing: ["This Agreement is made on 1 May.", "The Supplier shall complete the written report."],
    },
  }),
  clauseCheck({
    name: "service-level-revision",
    subject: "how service levels are revised",
    summary: "The contract says how service levels are updated.",
    find: [
      String.raw`\b(service levels?|SLAs?|KPIs?|key performance indicators?|performance standards?)\b.{0,160}\b(review|revis|updat|amend|adjust|modif|chang|improve)`,
      String.raw`\b(review|revis|updat|amend|adjust|modif|chang)\w*\b.{0,100}\b(service levels?|SLAs?|KPIs?|key performance indicators?|performance standards?)\b`,
    ],
    modelClause:
      "{customer} and {provider} shall review the service levels every twelve months and whenever the services change, and shall record each revision in Schedule 3.",
    examples: {
      satisfied: [
        "The parties shall review the Service Levels every year.",
        "The KPIs may be adjusted by written agreement of both parties.",
      ],
      missing: ["The Supplier shall meet the Service Levels.", "The parties shall review the invoices every year."],
    },
  }),
  clauseCheck({
    name: "development-notice",
    subject: "notice of developments that may affect the services",
    summary: "The provider reports developments that may materially affect its ability to perform.",
    notBy: "customer",
    unless: String.raw`\b(unauthori[sz]ed (access|disclosure|use)|data breach|security (incident|breach))`,
    find: [
      String.raw`\b(notif\w+|inform|advise|report|disclose|tell|notice)\b.{0,200}\b(material(ly)?|adverse(ly)?|significant(ly)?|substantial(ly)?)\b.{0,80}\b(impact|effect|affect|impair|impede|chang|develop|deteriorat|delay)`,
      String.raw`\b(material(ly)?|adverse(ly)?|significant(ly)?)\b.{0,60}\b(impact|affect|impair|effect|chang|develop)\w*\b.{0,160}\b(notif|inform\b|report to|notice)`,
      String.raw`\b(notif\w+|inform|advise|notice)\b.{0,160}\b(delay|prevent|hinder|jeopardi[sz]e|unable|inability|failure)\b.{0,80}\b(perform|provi|deliver|complet|meet)`,
    ],
    modelClause:
      "{provider} shall notify {customer} within five business days of every development that may have a material impact on its ability to perform the services, changes of its finances, ownership, certificates and key subcontractors among them.",
    examples: {
      satisfied: [
        "The Supplier shall notify the Customer of any development that might have a material impact on its ability to provide the Services.",
        "Vendor will promptly inform Client of any event that is likely to delay or prevent performance of the Services.",
      ],
      missing: [
        "The Supplier shall notify the Customer of its new address.",
        "A material breach entitles the Customer to damages.",
      ],
    },
  }),
  clauseCheck({
    name: "continuity-plan",
    subject: "a plan for the continuity of the services",
    summary: "The provider has a plan to keep the services going, and tests it.",
    notBy: "customer",
    find: [
      String.raw`\b(business continuity|disaster[- ]recovery|business contingency|contingency|continuity|BCP|DRP|backup and recovery)\b.{0,40}\b(plans?|program\w*|procedures?|arrangements?|measures|capabilit)`,
      String.raw`\b(plans?|program\w*|procedures?)\b.{0,40}\b(business continuity|disaster[- ]recovery|continuity of)`,
    ],
    elements: {
      test: [
        "a test of the plan",
        String.raw`\b(test|exercis|rehears)\w*\b.{0,160}\b(plan|continuity|recovery|backup|procedure)`,
        String.raw`\b(plan|continuity|recovery|backup|procedure)\w*\b.{0,160}\b(test|exercise|rehears)`,
      ],
    },
    modelClause:
      "{provider} shall implement a business continuity and disaster recovery plan for the services, test it at least once a year, and send {customer} the results.",
    examples: {
      satisfied: [
        "The Supplier shall maintain a business continuity plan and test the plan once a year.",
        "Vendor's disaster recovery procedures will be tested annually.",
      ],
      weak: ["The Provider has a disaster recovery plan in place."],
      missing: ["The Supplier shall deliver a project plan and test the software."],
    },
  }),
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
      String.raw`\b(customer|consumer|client|end[- ]?user|borrower|cardholder|account ?holder|member)s?['’]?s? (complaints?|grievances?)\b`,
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
