import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, provider, sow, terms } from "../testing/contracts.js";
import rule from "./scope-and-deliverables.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "near miss: a change in one case, of fees, by consent, of people",
      ...msa(
        "1. Supplier shall operate the loan platform, host its database and answer calls of Customer's users.\n\n2. If a law so requires, Supplier may change a feature of the platform.\n\n3. Supplier may change the service fees each year.\n\n4. Supplier may withdraw a feature with the consent of Customer.\n\n5. Supplier may replace the engineers who render the services.",
      ),
    },
    ...[
      "remove malware from the services",
      "replace the tools used for the services",
      "vary the opening hours of the services",
      "determine how it renders the services",
      "define the architecture of the deliverables",
    ].map((act) => ({
      name: `near miss: may ${act}`,
      ...msa(
        `1. Supplier shall operate the loan platform, host its database and answer calls of Customer's users.\n\n2. Supplier may ${act}.`,
      ),
    })),
    {
      name: "services in a list",
      ...msa(
        "1. Services\n\nSupplier shall provide the following services:\n\n(a) hosting of the claims portal in two data centres;\n\n(b) first and second level support for its users; and\n\n(c) monthly security updates of all servers.",
      ),
    },
    {
      name: "tasks by their labels",
      ...msa(
        "## 2. Tasks\n\nTask 1: photograph each exhibit. Task 2: describe it in the catalogue. Task 3: publish it on the site.",
      ),
    },
    {
      name: "requirements with numbers of their own in front of the subject",
      ...msa(
        "2. FN-01 The Supplier shall host the tender portal. FN-02 The Supplier shall moderate the questions of bidders in two languages.",
      ),
    },
    {
      name: "described, and the customer may ask for another feature, which the provider need not make",
      ...msa(
        "1. Supplier shall operate the loan platform, host its database and answer calls of Customer's users.\n\n2. Customer may ask Supplier to change a feature of the platform, and Supplier will use good faith efforts to quote a price for it.",
      ),
    },
    {
      name: "a numbered list of deliverables",
      ...msa(
        "## 2. List of Deliverables\n\n1. Data model (two copies). 2. Source code with comments. 3. Operating manual in English.",
      ),
    },
    {
      name: "charged with tasks",
      ...msa(
        "2. It falls to the Supplier to register members, collect dues, chase arrears, answer letters and publish the yearly report.",
      ),
    },
    {
      name: "the tasks first",
      ...msa(
        "2. Collection of parcels at both depots each evening; line haul overnight; delivery to the door; return of what nobody takes: these together are the Services.",
      ),
    },
    {
      name: "led in for somebody",
      ...msa(
        "2. The Supplier must, for the Customer: run a night line; answer chats until midnight; and translate each transcript.",
      ),
    },
    {
      name: "a table of deliverables",
      ...msa(
        "## 3. Deliverables\n\n| No. | Deliverable | Due date |\n|---|---|---|\n| D1 | Technical design and data model | 17 April 2026 |\n| D2 | Slot booking release | 26 June 2026 |",
      ),
      kind: "sow",
    },
    {
      name: "what is in and what is out",
      ...provider(
        "2.1 The Provider shall design, build, test and put into operation a carrier portal with slot booking, gate check-in and a reporting dashboard.\n\n2.2 The following work is out of scope: hardware at the gates and the training of carriers.",
      ),
    },
    {
      name: "duties in prose",
      ...names(
        "1. Osprey will process all payroll runs of Fernhill, print the pay slips and send them to the employees.\n\n2. Osprey will answer the employees' questions by telephone on business days.",
      ),
    },
    {
      name: "tasks of a contractor",
      ...government(
        "C.3 The contractor shall clean and maintain the berths listed in Annex 2.\n\nC.4 The contractor shall remove snow from all access roads.\n\nC.5 The contractor shall inspect the cranes once a week.",
      ),
    },
    {
      name: "bullets under a heading",
      ...msa(
        "## Scope of Work\n\n- Discovery workshops with the dispatch team\n- Design of the booking screens\n- Development of the booking interface\n- Load tests with 500 users",
      ),
      kind: "sow",
    },
    {
      name: "plain words",
      ...terms(
        "1. We host the service for you, keep daily backups of your content and operate a help desk from 8 am to 6 pm.\n\n2. We will migrate your existing mailboxes to the service.",
      ),
    },
    {
      name: "the services consist of",
      ...bank(
        "## Services\n\nThe Services consist of the operation of the data network of the Bank, the administration of its 400 workstations and the procurement of replacement hardware.",
      ),
    },
    {
      name: "tasks in the present tense",
      ...authority(
        "## 2 Tasks\n\n2.1 Migration: the Service Provider migrates the registry to the new platform.\n\n2.2 Training: the Service Provider trains forty registrars.",
      ),
    },
    {
      name: "roles swapped: the customer changes the scope",
      ...msa(
        "1. Supplier shall host the platform and monitor its servers day and night.\n\n2. Supplier shall restore lost files.\n\n3. Customer may change the scope of the Services by written notice.",
      ),
    },
    {
      name: "bounds where they are asked for",
      ...msa(
        "1. Services\n\nSupplier shall provide the following services:\n\n(a) hosting of the claims portal in two data centres; and\n\n(b) first and second level support for its users.\n\n2. The following are out of scope: migration of archives and printing.",
      ),
      options: { requireOutOfScope: true },
    },
    {
      name: "assumptions where they are asked for",
      ...msa(
        "1. Services\n\nSupplier shall provide the following services:\n\n(a) hosting of the claims portal in two data centres; and\n\n(b) first and second level support for its users.\n\n2. The charges are based on these assumptions: at most 400 users and one language.",
      ),
      options: { requireAssumptions: true },
    },
    {
      name: "a table where one is asked for",
      ...msa(
        "1. Services\n\nSupplier shall provide the following services:\n\n(a) hosting of the claims portal in two data centres; and\n\n(b) first and second level support for its users.\n\n| No. | Deliverable | Due date |\n|---|---|---|\n| D1 | Technical design and data model | 17 April 2026 |\n| D2 | Slot booking release | 26 June 2026 |",
      ),
      options: { requireDeliverableTable: true },
    },
  ],
  invalid: [
    {
      name: "described in a catalogue that the provider rewrites",
      ...msa(
        "2. Supplier shall operate the network of Customer. Supplier shall administer its servers. The Services are those described in Supplier's catalogue, as Supplier may amend it from time to time.",
      ),
      outcome: "weak",
      findings: [{ messageId: "changes", severity: "warning" }],
    },
    {
      name: "features that come and go as the provider likes",
      ...msa(
        "2. Supplier shall operate the network of Customer. Supplier shall administer its servers. Supplier may add, alter or drop features whenever it thinks fit, and tells Customer where that is practical.",
      ),
      outcome: "weak",
      findings: [{ messageId: "changes", severity: "warning" }],
    },
    {
      name: "near miss: duties that any provider has",
      ...msa("## 2. Duties\n\nSupplier shall treat all drawings as confidential and destroy copies at the end."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "changed by the provider, in the passive and without consent",
      ...msa("2. The specification can at any time be narrowed by the Supplier without the consent of the Customer."),
      outcome: "adverse",
      findings: [{ messageId: "changes" }],
    },
    {
      name: "anything one may think of",
      ...msa(
        "2. Supplier will support Customer with general desk work, including but not limited to mail and related tasks.",
      ),
      outcome: "weak",
      findings: [{ messageId: "thin" }],
    },
    {
      name: "as requested",
      ...msa("1. Supplier shall provide consulting services as requested by Customer from time to time."),
      outcome: "weak",
      findings: [{ messageId: "asRequested", severity: "warning" }],
    },
    {
      name: "as agreed",
      ...msa("1. Supplier shall perform such development services as the parties may agree."),
      outcome: "weak",
      findings: [{ messageId: "asRequested", severity: "warning" }],
    },
    {
      name: "a word or two",
      ...msa("## Services\n\nSupplier shall provide support services."),
      outcome: "weak",
      findings: [{ messageId: "thin", severity: "warning" }],
    },
    {
      name: "described, and the provider may withdraw any part of it",
      ...msa(
        "1. Supplier shall operate the loan platform, host its database and answer calls of Customer's users.\n\n2. Supplier may change, suspend or withdraw any feature of the platform at any time.",
      ),
      outcome: "weak",
      findings: [{ messageId: "changes" }],
    },
    ...[
      "change the services at any time if it sees fit",
      "withdraw any feature of the services when it likes",
      "change the services in its discretion, even where Customer objects",
      "change, without notice, any part of the services and should tell Customer",
    ].map((act) => ({
      name: `a case that is none: may ${act}`,
      ...msa(
        `1. Supplier shall operate the loan platform, host its database and answer calls of Customer's users.\n\n2. Supplier may ${act}.`,
      ),
      outcome: "weak" as const,
      findings: [{ messageId: "changes" as const }],
    })),
    {
      name: "the provider changes the scope",
      ...msa("1. Supplier may change the scope of the Services at any time at its sole discretion."),
      outcome: "adverse",
      findings: [
        {
          messageId: "changes",
          severity: "error",
          quote: "Supplier may change the scope of the Services at any time at its sole discretion.",
        },
      ],
    },
    {
      name: "the provider removes features",
      ...terms("1. We may add, change or remove features of the service whenever we see fit."),
      outcome: "adverse",
      findings: [{ messageId: "changes", severity: "error" }],
    },
    {
      name: "no services are owed",
      ...msa("1. This Agreement does not oblige Supplier to perform any services."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "error" }],
    },
    {
      name: "silent",
      ...msa("1. Each party shall keep the other's information confidential."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: duties that are no service",
      ...msa(
        "1. Supplier shall maintain insurance, keep records, provide evidence of its insurance on request and notify Customer of any change.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: who makes a services agreement",
      ...msa(
        'This Outsourcing Services Agreement is made on 4 May 2026 between:\n\nLarch Software Ltd, a company incorporated in Scotland, whose registered office is at 4 Quay Road, Leith (the "Supplier"); and\n\nFennick Foods Ltd, a company incorporated in Wales, whose registered office is at 9 Mill Lane, Cardiff (the "Customer").\n\n1. Prices are fixed.',
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: what the customer does",
      ...msa("1. Customer shall provide access to its premises, supply test data and operate its network."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "a statement of work that says nothing of it",
      ...sow("1. Prices are fixed."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "left to a schedule that is in the file and says a word or two",
      ...msa(
        "1. Supplier shall provide the services set out in Schedule 1 with skill.\n\n# Schedule 1 Services\n\nSupplier shall host the claims platform.",
      ),
      outcome: "weak",
      findings: [{ messageId: "thin", quote: "Supplier shall host the claims platform." }],
    },
    {
      name: "left to a schedule that is in the file and says nothing",
      ...msa(
        "1. Supplier shall provide the services set out in Schedule 1 with skill.\n\n# Schedule 1 Services\n\nAs agreed by the parties.",
      ),
      outcome: "deferred",
      findings: [{ messageId: "elsewhere", severity: "info" }],
    },
    {
      name: "left to the statements of work",
      ...msa(
        "1. Supplier shall perform the services described in each Statement of Work in accordance with this Agreement.",
      ),
      outcome: "deferred",
      findings: [{ messageId: "elsewhere", severity: "info" }],
    },
    {
      name: "no bounds",
      ...msa(
        "1. Services\n\nSupplier shall provide the following services:\n\n(a) hosting of the claims portal in two data centres; and\n\n(b) first and second level support for its users.",
      ),
      options: { requireOutOfScope: true },
      outcome: "weak",
      findings: [{ messageId: "noBounds" }],
    },
    {
      name: "no assumptions",
      ...msa(
        "1. Services\n\nSupplier shall provide the following services:\n\n(a) hosting of the claims portal in two data centres; and\n\n(b) first and second level support for its users.",
      ),
      options: { requireAssumptions: true },
      outcome: "weak",
      findings: [{ messageId: "noAssumptions" }],
    },
    {
      name: "no table",
      ...msa(
        "1. Services\n\nSupplier shall provide the following services:\n\n(a) hosting of the claims portal in two data centres; and\n\n(b) first and second level support for its users.",
      ),
      options: { requireDeliverableTable: true },
      outcome: "weak",
      findings: [{ messageId: "noTable" }],
    },
  ],
});
