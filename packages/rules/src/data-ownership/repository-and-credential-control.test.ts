import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { type TestText, msa } from "../testing/contracts.js";
import rule from "./repository-and-credential-control.js";

const sow = (text: string): TestText => ({
  text: `Statement of Work between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").\n\n1. Supplier shall develop the booking software.\n\n${text}`,
  kind: "sow",
});
const names = (text: string): TestText => ({
  text: `Statement of Work between Fernhill plc ("Fernhill") and Osprey Ltd ("Osprey"). Osprey develops a web site for Fernhill and Fernhill pays Osprey for it.\n\n${text}`,
  kind: "sow",
});
const terms = (text: string): TestText => ({
  text: `This Statement of Work is made between Osprey Systems Ltd ("Osprey", "we" or "us") and the customer named in the order ("Customer" or "you"). Osprey builds the app and Customer pays for it.\n\n${text}`,
  kind: "sow",
});
const government = (text: string): TestText => ({
  text: `This work statement is part of the contract between the Department of Ports (the "Government") and Osprey Systems Ltd (the "Contractor").\n\n${text}`,
  kind: "sow",
});

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "2. Recordings of the training and all source files shall be stored in the repository in Customer's name.",
      "2. Supplier shall transfer the repository into Customer's account in May and after that pays no fees for it.",
    ].map((text) => ({ name: `in hand: ${text}`, ...sow(text) })),
    {
      name: "handed over at once",
      ...sow(
        "2. Within a week Supplier shall transfer the repository into Customer's name, and Customer pays the fees after each payment request.",
      ),
    },
    {
      name: "the customer's repository, each day, and a handover",
      ...sow(
        "2. Supplier shall push all code daily to Customer's repository. At the end Supplier shall hand over all credentials to Customer.",
      ),
      missingElements: [],
    },
    {
      name: "names",
      ...names("2. Osprey will commit all code to a GitHub organisation owned by Fernhill at least once a week."),
      missingElements: ["handover"],
    },
    {
      name: "in the name of the customer",
      ...sow("2. All domain names and cloud accounts shall be registered in the name of Customer."),
    },
    {
      name: "you and we",
      ...terms("2. We work in your GitHub organisation and shall push code every day to your repository."),
    },
    {
      name: "government",
      ...government("3. The Contractor shall submit all code each sprint to the Government's GitHub repository."),
    },
    {
      name: "the customer administers",
      ...sow("2. Customer shall be the sole administrator of the repository and the cloud accounts."),
    },
    {
      name: "nothing is made",
      text: 'Statement of Work between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").\n\n1. Supplier shall clean the offices.',
      kind: "sow",
      outcome: "not-applicable",
    },
    {
      name: "a master agreement may leave it to the statement of work",
      ...msa("2. Supplier shall develop software for Customer."),
      outcome: "missing",
    },
    {
      name: "each week",
      ...sow("2. Supplier shall push all code weekly to Customer's repository."),
      options: { maxCommitLagDays: 7 },
    },
    {
      name: "repository and domains",
      ...sow(
        "2. Supplier shall push all code daily to Customer's repository. Domain names shall be registered in Customer's name.",
      ),
      options: { assets: ["repo", "dns"] },
    },
  ],
  invalid: [
    {
      name: "handed over against payment",
      ...sow("2. On full payment Supplier shall transfer the repository and the domain name into Customer's name."),
      outcome: "weak",
      findings: [{ messageId: "handoverOnly" }],
    },
    {
      name: "the provider's own account",
      ...sow("2. Supplier shall host the repository in its own account."),
      outcome: "adverse",
      findings: [{ messageId: "ownAccount", severity: "error" }],
    },
    {
      name: "registered to the provider",
      ...msa("2. Supplier shall develop the site. The domain names shall be registered in the name of Supplier."),
      outcome: "adverse",
      findings: [{ messageId: "ownAccount", severity: "error" }],
    },
    {
      name: "access only",
      ...sow("2. Supplier shall give Customer read access to the source code repository."),
      outcome: "weak",
      findings: [{ messageId: "accessOnly", severity: "warning" }],
    },
    {
      name: "handover only",
      ...sow("2. On completion Supplier shall hand over all passwords and administrator accounts to Customer."),
      outcome: "weak",
      findings: [{ messageId: "handoverOnly", severity: "warning" }],
    },
    {
      name: "delivery only",
      ...sow("2. On completion Supplier shall deliver the source code to Customer."),
      outcome: "weak",
      missingElements: ["control", "cadence", "handover"],
      findings: [{ messageId: "delivery", severity: "warning" }],
    },
    {
      name: "nothing",
      ...sow("2. The work is done in May."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: secrecy of passwords",
      ...sow("2. Supplier shall keep its passwords to the repository of documents secret and protect them."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: another account",
      ...sow("2. Customer shall pay into the bank account of Supplier, and Supplier shall name an account manager."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "an order whose parent may say it",
      text: 'This Order Form is issued under the Master Services Agreement dated 4 March 2025 between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").\n\n1. Supplier shall develop the booking software.',
      kind: "order-form",
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "each month",
      ...sow("2. Supplier shall push all code monthly to Customer's repository."),
      options: { maxCommitLagDays: 7 },
      outcome: "weak",
      findings: [{ messageId: "rareCommits" }],
    },
    {
      name: "no word of domains",
      ...sow("2. Supplier shall push all code daily to Customer's repository."),
      options: { assets: ["repo", "dns"] },
      outcome: "weak",
      findings: [{ messageId: "notNamed" }],
    },
    {
      name: "a repository, and nobody says whose",
      ...sow("2. Supplier shall post all source code to a publicly available code repository."),
      outcome: "weak",
      findings: [{ messageId: "unowned" }],
    },
  ],
});
