import type { ProfileCheck } from "@clauselint/core";
import { clauseCheck } from "./clause-check.js";

/** How the services are described, watched and kept going. */
export const performanceChecks: readonly ProfileCheck[] = [
  clauseCheck({
    name: "written-contract",
    unless: String.raw`\bterminat`,
    subject: "the contract as one written document",
    summary: "The rights and duties stand in one written document.",
    find: [
      String.raw`\b(entire|whole|complete|full) (and (exclusive|entire|only|final|complete) )?(written )?(agreement|understanding|contract)\b`,
      String.raw`\bsupersedes?\b.{0,60}\b(all|any|prior|previous)\b.{0,60}\b(agreements?|understandings?|negotiations?|representations?|statements?|communications?|proposals?)`,
      String.raw`\bis the only agreement\b`,
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
];
