import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { bank, government, msa, names, order, terms } from "../testing/contracts.js";
import rule from "./encryption.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "Supplier's policy explains its measures: Customer Data is encrypted in transit with TLS 1.2 and at rest with AES-256.",
      "Supplier teaches its staff what is at stake, and Customer Data is encrypted in transit with TLS 1.2 and at rest with AES-256.",
      "Supplier uses digital signature certificates and encrypts Customer Data at rest with AES-256 and in transit with TLS 1.3.",
      "Customer Data is encrypted in transit with TLS 1.2 and at rest with AES-256, and Supplier shall warn Customer when encryption is switched off.",
      "Customer Data is encrypted in transit with TLS 1.2 and at rest with AES-256; encryption must not be turned off.",
      "Customer Data is encrypted in transit with TLS 1.2 and at rest with AES-256; encryption keys are not part of the Services' reports.",
      "Customer Data is encrypted in transit with TLS 1.2 and at rest with AES-256; Supplier need not report the loss of a disk that is encrypted.",
      "Passwords shall not be stored in unencrypted form, and Supplier shall encrypt Customer Data in transit with TLS 1.2 and at rest with AES-256.",
      "Supplier is not required to encrypt public pages, but shall encrypt Customer Data in transit with TLS 1.3 and at rest with AES-256.",
    ].map((text) => ({ name: `near miss: ${text}`, ...msa(`9. Supplier stores Customer Data. ${text}`) })),
    {
      name: "near miss: a duty beside a course",
      ...msa(
        "9. Supplier stores Customer Data. Supplier teaches Customer's staff how keys work and shall encrypt Customer Data in transit and at rest with AES-256.",
      ),
    },
    {
      name: "information that means records",
      ...bank(
        '1. "Bank Information" means all records of or about Bank and its depositors.\n\n9. Bank Information is encrypted with AES-256 at rest and with TLS 1.3 in transit.',
      ),
    },
    {
      name: "near miss: information that is only told",
      ...bank(
        '1. "Bank Information" means what the Bank discloses on its plans.\n\n2. Vendor shall clean the offices.',
      ),
      outcome: "not-applicable",
    },
    {
      name: "near miss: a product that encrypts",
      ...msa("9.1 Supplier shall deliver radios that use open encryption."),
      outcome: "not-applicable",
    },
    {
      name: "the whole",
      ...msa(
        "9.1 Supplier shall encrypt Customer Data in transit with TLS 1.2 or higher and at rest, on backups and on laptops with AES-256.\n\n9.2 Supplier keeps the data encrypted; the keys are managed in a hardware security module.",
      ),
      missingElements: [],
    },
    {
      name: "the present tense",
      ...names("9. Osprey encrypts the data of Fernhill at rest and in transit with AES-256."),
    },
    {
      name: "the passive",
      ...government(
        "H.2 Government data must be encrypted at rest and in transit by means of FIPS 140 validated modules.",
      ),
    },
    { name: "you and we", ...terms("5. Your data is stored encrypted (AES-256) and sent over TLS 1.3 connections.") },
    {
      name: "keys with the customer",
      ...bank(
        "9. Vendor shall encrypt Bank data in transit and at rest with AES-256, and the keys are controlled by the Bank.",
      ),
      options: { keyCustody: "customer" },
    },
    { name: "no data", ...msa("9.1 Supplier shall clean the offices."), outcome: "not-applicable" },
  ],
  invalid: [
    {
      name: "a course on why it is done",
      ...msa(
        "9. Supplier stores Customer Data.\n\n10. The course explains to users: how TLS 1.3 protects data in transit, and why a disk at rest is encrypted with AES.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "left to the customer",
      ...msa(
        "9. Supplier stores Customer Data. Supplier is not required to encrypt it, but Customer shall encrypt it.",
      ),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "only a part",
      ...msa(
        "9. Supplier stores Customer Data. Data in transit is not encrypted; Supplier shall encrypt Customer Data at rest with AES-256.",
      ),
      outcome: "weak",
      findings: [{ messageId: "partly" }],
    },
    {
      name: "a course on it",
      ...msa(
        "9. Supplier stores Customer Data.\n\n10. The lesson explains how TLS 1.3 protects data in transit and how a disk at rest is encrypted with AES.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "no duty is taken on",
      ...terms("5. We store your data. We do not take on any obligation to encrypt it."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "turned off",
      ...msa("9. Supplier stores Customer Data. Encryption on the links of Supplier is switched off to save time."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "no part of the services",
      ...msa("9. Supplier stores Customer Data. Encryption of it is not part of the Services."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "where appropriate",
      ...msa("9.1 Supplier shall encrypt Customer Data where appropriate."),
      outcome: "weak",
      findings: [{ messageId: "softened", severity: "info" }],
    },
    {
      name: "on the way only",
      ...msa("9.1 Supplier shall encrypt Customer Data in transit."),
      outcome: "weak",
      missingElements: ["rest", "media", "strength", "keys"],
      findings: [{ messageId: "partly" }],
    },
    {
      name: "no algorithm",
      ...msa("9.1 Supplier shall apply industry-standard encryption to Customer Data in transit and at rest."),
      outcome: "weak",
      findings: [{ messageId: "unnamed" }],
    },
    {
      name: "an old protocol",
      ...msa("9.1 Supplier shall encrypt Customer Data at rest with AES-256 and in transit with TLS 1.0 or higher."),
      outcome: "weak",
      findings: [{ messageId: "oldTls", data: { version: "1.0", least: "1.2" } }],
    },
    {
      name: "keys with the provider",
      ...msa(
        "9.1 Supplier shall encrypt Customer Data in transit and at rest with AES-256. The keys of the encryption are managed by Supplier.",
      ),
      options: { keyCustody: "customer" },
      outcome: "weak",
      findings: [{ messageId: "keysElsewhere" }],
    },
    {
      name: "denied",
      ...msa("9.1 Supplier stores Customer Data and is not required to encrypt it."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "warning" }],
    },
    {
      name: "silent",
      ...msa("9.1 Supplier shall store Customer Data in two data centres."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa("9.1 Supplier stores Customer Data.\n\n9.2 Customer shall encrypt its files before it sends them."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: keys that are out of scope",
      ...msa("9.1 Supplier stores Customer Data.\n\n9.2 Encryption keys are excluded from the Services."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "an order whose parent may say it",
      ...order("1. Supplier shall store Customer Data."),
      outcome: "deferred",
      findings: [{ messageId: "deferred" }],
    },
  ],
});
