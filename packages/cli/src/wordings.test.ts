import { describe, expect, test } from "vitest";
import { Clauselint } from "./index.js";

/** One protection in many drafters' words: the outcome a lawyer would defend, the words for the sides, the clause. */
const wordings: Readonly<Record<string, readonly (readonly [outcome: string, sides: string, clause: string])[]>> = {
  "goals/acceptance-criteria": [
    [
      "adverse",
      "Customer/Supplier",
      "The Supplier shall determine in its sole discretion whether the Deliverables conform to the Specifications.",
    ],
    [
      "satisfied",
      "Customer/Supplier",
      "Within ten working days of receiving a release the Customer runs the agreed test cases. If any test case fails, the Customer may send the release back with a list of faults, and the Supplier repairs them and hands the release over again within five working days.",
    ],
    [
      "satisfied",
      "Customer/Supplier",
      "A Deliverable is complete only once the Customer's product owner has confirmed in writing that every acceptance criterion in Schedule 1 is met. The product owner has two weeks to check it and may turn it down, giving reasons.",
    ],
    [
      "satisfied",
      "you/we",
      "You have 14 days to try out each delivery against the specification. Tell us what does not work and we will fix it free of charge and redeliver; if it still does not meet the specification you can refuse it and get your money back.",
    ],
    ["adverse", "Customer/Supplier", "All Deliverables are considered accepted upon delivery."],
    [
      "adverse",
      "Customer/Supplier",
      "The Supplier shall decide, acting alone, whether a Deliverable meets the Specification, and its decision binds the Customer.",
    ],
    [
      "satisfied",
      "Customer/Supplier",
      "| Deliverable | Acceptance criteria | Review period |\n|---|---|---|\n| Data migration | No record lost, totals agree | 10 days |\n| Portal | All test scripts passed | 10 days |\n\n2.1 The Customer accepts or rejects each item in the table in writing within the review period. The Supplier corrects what is rejected.",
    ],
    ["negated", "Customer/Supplier", "The Customer has no right to test or reject the Deliverables."],
    [
      "satisfied",
      "Government/Contractor",
      "The COR will inspect each deliverable within 10 business days of receipt and either accept it or return it with comments. The Contractor shall correct and resubmit returned deliverables within 5 business days.",
    ],
    [
      "satisfied",
      "Bank/Service Provider",
      "User acceptance testing lasts 20 working days. It is passed when no severity 1 or 2 defect is open. Where it is not passed, the Bank may require a further test, accept with a price reduction, or reject the system and withdraw.",
    ],
    ["missing", "Customer/Supplier", "Invoices are checked by the Customer and approved within ten days."],
  ],
  "partner/audit-rights": [
    [
      "satisfied",
      "Customer/Supplier",
      "On ten days' notice the Customer, its auditors and any regulator may visit the Supplier's sites and look at all records that concern the Services, once a year and after each security incident.",
    ],
    [
      "satisfied",
      "Customer/Supplier",
      "The Supplier will open its books, systems and premises to the Customer's internal audit team and to the supervisory authority for inspection.",
    ],
    ["weak", "Customer/Supplier", "The Supplier shall give the Customer a copy of its latest SOC 2 report each year."],
    [
      "adverse",
      "Customer/Supplier",
      "The Supplier may at any time inspect the Customer's premises and records to verify compliance with the licence limits.",
    ],
    ["negated", "Customer/Supplier", "The Customer shall have no right to audit the Supplier."],
    ["missing", "Customer/Supplier", "Each party keeps its accounts in line with accepted accounting principles."],
    [
      "weak",
      "Customer/Supplier",
      "The Supplier may, in its discretion, allow the Customer to review its security practices.",
    ],
    [
      "satisfied",
      "Bank/Service Provider",
      "The Service Provider grants the Bank, its statutory auditor and the competent authority full access to its premises, systems, data and staff as far as they are used for the services, including on-site inspections.",
    ],
    ["weak", "Halden/Torvik", "Torvik is certified to ISO 27001 and sends Halden the certificate each year."],
    ["weak", "Halden/Torvik", "Halden may audit Torvik's invoices and time sheets for the last twelve months."],
    ["negated", "You/We", "You may not inspect our facilities or audit our systems."],
    ["missing", "Customer/Supplier", "The Customer's annual accounts are audited by an independent firm."],
  ],
  "partner/subcontracting-control": [
    [
      "satisfied",
      "Customer/Supplier",
      "The Supplier shall not enter into a sub-contract without approval. Each sub-contract shall contain terms no less onerous than those of this Agreement, and the Supplier shall remain responsible for all acts of its sub-contractors.",
    ],
    [
      "satisfied",
      "Customer/Supplier",
      "No part of the Services may be passed to another company unless the Customer has said so in writing beforehand. The Supplier answers for its subcontractors as for itself.",
    ],
    [
      "satisfied",
      "Customer/Supplier",
      "The Supplier shall ask the Customer's written permission before it brings in any subcontractor and stays fully responsible for their work.",
    ],
    ["adverse", "Customer/Supplier", "The Supplier is free to use subcontractors of its choice."],
    ["weak", "Customer/Supplier", "The Supplier shall tell the Customer the names of its subcontractors."],
    [
      "satisfied",
      "Government/Contractor",
      "Contractor shall not delegate or subcontract performance without the prior written approval of the Contracting Officer.",
    ],
    ["missing", "Customer/Supplier", "The Supplier shall pay its staff on time."],
    [
      "adverse",
      "Customer/Supplier",
      "The Supplier may subcontract without the Customer's consent and is not liable for what its subcontractors do.",
    ],
    [
      "satisfied",
      "Government/Contractor",
      "Any subcontract needs the prior written consent of the Contracting Officer. The Contractor remains responsible for all work done by its subcontractors and shall bind them to the terms of this contract.",
    ],
    [
      "weak",
      "Bank/Service Provider",
      "The Service Provider shall inform the Bank about intended changes of sub-outsourcing.",
    ],
    [
      "adverse",
      "You/We",
      "We may use third parties to provide any part of the service and may change them at any time.",
    ],
    ["satisfied", "Halden/Torvik", "Torvik does the work with its own employees only."],
    ["missing", "Government/Contractor", "The Contractor shall pay small suppliers within 15 days."],
  ],
  "liaison/named-liaison": [
    [
      "satisfied",
      "Customer/Supplier",
      "Each party shall name one person who runs the relationship day to day and has authority to take decisions under this Agreement.",
    ],
    ["weak", "Customer/Supplier", "The Supplier shall appoint a project manager."],
    ["missing", "Customer/Supplier", "Notices go to the registered office of the other party."],
    ["weak", "Customer/Supplier", "The parties intend to name contact persons in due course."],
    [
      "satisfied",
      "Government/Contractor",
      "The Contracting Officer's Representative (COR) is J. Alvarez. The Contractor's Program Manager, who has full authority to act for the Contractor, is T. Bright.",
    ],
    ["missing", "Customer/Supplier", "All invoices are sent to the accounts department."],
    [
      "satisfied",
      "Bank/Service Provider",
      "Both sides put a relationship manager in place for the whole term. The relationship managers are the first port of call, agree the monthly report and settle disputes before they go further.",
    ],
  ],
  "core-competency/retained-functions": [
    [
      "satisfied",
      "Customer/Supplier",
      "The Customer keeps the architecture of its systems, the choice of vendors and all decisions on priorities in its own hands; the Supplier has no part in them.",
    ],
    [
      "satisfied",
      "Customer/Supplier",
      "The following remain with the Customer: pricing policy, underwriting rules, product design and the management of this Agreement.",
    ],
    ["missing", "Customer/Supplier", "The Customer retains ownership of its trade marks."],
    [
      "satisfied",
      "Halden/Torvik",
      "Halden decides alone on the product roadmap, on architecture and on which suppliers are used. These tasks are not part of the assignment.",
    ],
    [
      "satisfied",
      "Government/Contractor",
      "The Government retains all inherently governmental functions, including policy decisions, the approval of requirements and the selection of contractors.",
    ],
    ["missing", "Bank/Service Provider", "The Service Provider manages the data centre and the Bank pays for it."],
    [
      "satisfied",
      "Bank/Service Provider",
      "Retained organisation\n\n2.1 The Bank keeps an in-house team of enterprise architects, service managers and security officers that is able to take the services back or move them.",
    ],
  ],
  "goals/objectives-stated": [
    [
      "satisfied",
      "Customer/Supplier",
      "The Customer wants to cut the time from claim to payment from nineteen days to seven by the end of the first year; success is measured each month by the report in Schedule 1.",
    ],
    ["missing", "Customer/Supplier", "The purpose of this clause is to set out the notices."],
    [
      "satisfied",
      "Bank/Service Provider",
      "Success looks like this: at least 90 % of applications are decided within two days, and the number of manual checks falls by half.",
    ],
    ["missing", "Halden/Torvik", "The objective of the test is to find errors."],
    ["weak", "Halden/Torvik", "The goals of the project will be agreed in the kick-off meeting."],
  ],
  "goals/measurable-service-levels": [
    [
      "satisfied",
      "Customer/Supplier",
      "The portal shall be up 99.8 % of each calendar month. For each full 0.1 % below that the Customer receives 3 % of the monthly fee back.",
    ],
    ["weak", "Customer/Supplier", "The Supplier shall keep the system available 99.5 % of the time."],
    [
      "satisfied",
      "Customer/Supplier",
      "| Priority | Response | Fix | Credit |\n|---|---|---|---|\n| 1 | 30 minutes | 4 hours | 5 % of monthly fee |\n| 2 | 2 hours | 1 day | 2 % of monthly fee |\n\n2.1 The Supplier shall meet the times in the table above, measured monthly.",
    ],
    ["missing", "Customer/Supplier", "The discount is 5 % of the fees in the first year."],
    ["negated", "Customer/Supplier", "The Supplier gives no commitment on availability or response times."],
    [
      "satisfied",
      "Halden/Torvik",
      "Torvik answers 85 % of calls within 20 seconds, measured per month. If it misses the figure in two months in a row, Halden may withhold 10 % of the fee.",
    ],
    ["weak", "You/We", "We aim for 99.9 % uptime but do not guarantee it."],
    [
      "weak",
      "Halden/Torvik",
      "Priority 1 faults: response in 1 hour; priority 2: 4 hours; priority 3: next business day. These times are targets only.",
    ],
    ["missing", "Bank/Service Provider", "The Service Provider maintains insurance of at least 5 million."],
  ],
  "data-security/breach-notification": [
    [
      "weak",
      "Customer/Supplier",
      "The Supplier shall let the Customer know without undue delay about any security incident.",
    ],
    ["missing", "Customer/Supplier", "The Supplier shall notify the Customer within 24 hours of a change of address."],
    ["weak", "Customer/Supplier", "The Supplier will inform the Customer of data breaches within ten business days."],
    [
      "satisfied",
      "Bank/Service Provider",
      "The Service Provider reports every ICT incident that touches the Bank's data to the Bank at the latest 4 hours after it was detected, with a first assessment, and helps with the notices to the authority.",
    ],
    ["weak", "You/We", "We will tell you promptly if your data has been compromised."],
    [
      "satisfied",
      "Government/Contractor",
      "The Contractor shall report suspected or confirmed breaches of personally identifiable information to the Government within one hour of discovery.",
    ],
    ["missing", "Halden/Torvik", "Torvik shall tell Halden about delays within two days."],
    ["negated", "Halden/Torvik", "Torvik has no duty to inform Halden of security incidents."],
  ],
  "data-ownership/return-and-deletion": [
    [
      "satisfied",
      "you/we",
      "For thirty days after the end of the contract you can export all your data as CSV files free of charge; after that we erase it from production within 30 days and from backups within 90 days and confirm this to you in writing.",
    ],
    [
      "adverse",
      "Customer/Supplier",
      "The Supplier shall retain the Customer Data until all amounts due have been paid and may then charge its current rates for returning it.",
    ],
    [
      "satisfied",
      "Customer/Supplier",
      "When this Agreement ends, for whatever reason, the Supplier hands back all of the Customer's data in a common format within 30 days and then wipes every copy and confirms that in writing.",
    ],
    [
      "weak",
      "Customer/Supplier",
      "On termination the Supplier shall return the Customer's data on request and against payment of its then current rates.",
    ],
    [
      "weak",
      "Customer/Supplier",
      "After termination the Supplier will delete the Customer's data in line with its retention policy.",
    ],
    [
      "adverse",
      "Customer/Supplier",
      "After the end of the term the Supplier may keep and use the Customer's data without limit.",
    ],
    [
      "satisfied",
      "you/we",
      "At your choice we give back or erase all personal data once the services end, within 20 days, and certify the erasure.",
    ],
    [
      "satisfied",
      "Government/Contractor",
      "At the end of the contract all Government data and records in the Contractor's possession shall be returned in a non-proprietary format within 15 days, and remaining copies destroyed and certified as destroyed.",
    ],
    [
      "adverse",
      "You/We",
      "We may delete your data at once when your subscription ends and are not liable for its loss.",
    ],
    ["missing", "Halden/Torvik", "Torvik returns the access badges on the last day."],
    [
      "satisfied",
      "Halden/Torvik",
      "If the contract ends, no matter why, Torvik gives Halden a full copy of Halden's data within two weeks and deletes its own copies, backups included, one month later.",
    ],
  ],
  "data-ownership/customer-owns-data": [
    [
      "adverse",
      "Customer/Supplier",
      "The Supplier owns all data collected, generated or derived through the operation of the Services, including usage data that relates to the Customer.",
    ],
    [
      "satisfied",
      "Customer/Supplier",
      "All data that the Customer or its users put into the system, and whatever is derived from it, belong to the Customer alone. The Supplier may use them only to provide the Services.",
    ],
    ["adverse", "Customer/Supplier", "All data stored on the platform becomes the property of the Supplier."],
    [
      "weak",
      "Customer/Supplier",
      "The Customer owns its data. The Supplier may use the Customer's data to improve its products and for any other business purpose.",
    ],
    [
      "satisfied",
      "Bank/Service Provider",
      "The Bank is and remains the sole owner of all data processed under this contract, including results and log files. The Service Provider has no right of retention in it.",
    ],
    ["adverse", "You/We", "You grant us a perpetual, irrevocable licence to use your content for any purpose."],
  ],
  "data-ownership/customer-owns-deliverables": [
    [
      "satisfied",
      "Customer/Supplier",
      "The Supplier hereby assigns to the Customer, with effect from creation, all intellectual property rights in everything it makes under this Agreement.",
    ],
    [
      "weak",
      "Customer/Supplier",
      "The Supplier agrees to transfer the rights in the Deliverables to the Customer once all invoices have been paid.",
    ],
    [
      "adverse",
      "Customer/Supplier",
      "The Supplier keeps all rights in the Deliverables and grants the Customer a licence to use them.",
    ],
    [
      "adverse",
      "Harbour/Kestrel",
      "Any software developed under this Agreement shall be the sole property of Kestrel.",
    ],
    [
      "satisfied",
      "Government/Contractor",
      "The Government shall have unlimited rights in, and own, all data and software first produced in the performance of this contract; the Contractor hereby assigns all copyright in them to the Government.",
    ],
    ["weak", "Halden/Torvik", "All work products are owned by Halden."],
    [
      "adverse",
      "Halden/Torvik",
      "Torvik remains owner of whatever it develops for Halden; Halden may use it for its own business.",
    ],
    ["weak", "Halden/Torvik", "Torvik will assign the rights in the software to Halden upon full payment."],
  ],
  "code-escrow/agreement": [
    [
      "satisfied",
      "Customer/Supplier",
      "Within 30 days the Supplier places the source code, build scripts and documentation of the Software with an independent escrow agent and refreshes the deposit after each release. The agent hands them to the Customer if the Supplier becomes insolvent or stops maintaining the Software.",
    ],
    ["weak", "Customer/Supplier", "If the Customer so wishes, the parties will discuss an escrow of the source code."],
    ["missing", "Customer/Supplier", "The purchase price is paid into an escrow account of the notary."],
    [
      "satisfied",
      "Halden/Torvik",
      "Torvik lodges the current source code with the escrow agent Depot Nord AS within four weeks of signing and updates it every quarter. The costs are borne by Torvik. The agent verifies that it can be built.",
    ],
    ["negated", "You/We", "We do not provide source code and do not offer escrow."],
    [
      "weak",
      "Bank/Service Provider",
      "The Service Provider shall keep a copy of the source code in its own safe for the benefit of the Bank.",
    ],
  ],
  "security-exclusions/stated": [
    [
      "satisfied",
      "Customer/Supplier",
      "The Customer alone holds the encryption keys and administers user accounts and firewalls; the Supplier never gets access to them.",
    ],
    ["missing", "Customer/Supplier", "The Supplier shall encrypt data in transit."],
    [
      "satisfied",
      "Customer/Supplier",
      "Out of scope and never to be outsourced: identity management, key custody, and approval of changes to production.",
    ],
    [
      "satisfied",
      "Government/Contractor",
      "The Contractor shall have no access to production systems or live personal data and shall not manage encryption keys or user accounts; these remain with the Government.",
    ],
    [
      "satisfied",
      "Halden/Torvik",
      "Firewall rules, certificates and privileged accounts are looked after by Halden's own security team and are no part of Torvik's tasks.",
    ],
    ["missing", "Halden/Torvik", "Torvik's staff shall keep passwords secret."],
  ],
  "code-escrow/release-conditions": [
    [
      "satisfied",
      "Halden/Torvik",
      "The source code is in escrow. Halden may demand it from the agent if insolvency proceedings are opened over Torvik, if Torvik gives up its business, or if Torvik does not remedy a serious fault within 20 days.",
    ],
  ],
};

function contract(sides: string, clause: string): string {
  const [customer = "", provider = ""] = sides.split("/");
  return `# Master Services Agreement

This Services Agreement is made between Harbour Mutual plc ("${customer}") and Kestrel Systems Ltd ("${provider}").

## 1. Services

1.1 ${provider} shall develop, host and maintain the claims software described in Schedule 1 for ${customer}. ${provider} shall deliver the Deliverables.

1.2 ${customer} shall pay ${provider} the fees within 30 days of each invoice. ${customer} will share personal data and business data with ${provider}.

## 2. Terms

${/^[|\w\s]+\n/.test(clause) ? clause : `2.1 ${clause}`}

# Schedule 1

The software for claims, hosting and support.
`;
}

describe.each(Object.entries(wordings))("%s", (ruleId, rows) => {
  test.each(rows)("%s (%s): %s", async (outcome, sides, clause) => {
    const { results } = await new Clauselint({ configFile: false }).lintText(contract(sides, clause));
    expect(results[0]?.assessments.find((one) => one.ruleId === ruleId)?.outcome).toBe(outcome);
  });
});
