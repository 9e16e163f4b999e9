import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { bank, dpa, government, msa, names, sow, terms } from "../testing/contracts.js";
import rule from "./data-location.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "near miss: elsewhere within a country",
      ...msa("9. Supplier stores Customer Data in Norway; backups may be elsewhere in Norway."),
    },
    {
      name: "one country",
      ...msa("9.1 Supplier shall store and process Customer Data only in Germany."),
      missingElements: ["notice", "support", "backup", "mechanism"],
    },
    {
      name: "a region, with everything",
      ...names(
        "9.1 Osprey keeps all data of Fernhill, including backups, within the European Economic Area and does not access it remotely from elsewhere without the prior written consent of Fernhill.\n\n9.2 Transfers of personal data take place only under the standard contractual clauses.",
      ),
      missingElements: [],
    },
    {
      name: "the government's data",
      ...government("H.7 The Contractor shall not store, process or access Government data outside the United States."),
    },
    {
      name: "a bank, in the passive",
      ...bank(
        "9. Bank data must be hosted in Luxembourg and may not be transferred abroad unless the Bank has approved it.",
      ),
    },
    { name: "you and we", ...terms("5. We store your data in Ireland.") },
    {
      name: "allowed by its region",
      ...msa("9.1 Supplier shall store Customer Data only in Germany and France."),
      options: { allowedCountries: ["EEA"] },
    },
    {
      name: "allowed by the name of its region",
      ...msa("9.1 Supplier shall store Customer Data only in Germany and France."),
      options: { allowedCountries: ["European Union"] },
    },
    {
      name: "a state whose name begins like a country",
      ...msa("9.1 Supplier shall store Customer Data only in Indianapolis, Indiana, United States."),
      options: { allowedCountries: ["US"] },
    },
    {
      name: "a forbidden country is not where data is kept",
      ...msa(
        "9.1 Supplier shall store Customer Data only in Germany.\n\n9.2 Supplier shall not process data in India.",
      ),
      options: { allowedCountries: ["DE"] },
    },
    {
      name: "no data",
      ...msa("9.1 Supplier shall clean the offices."),
      outcome: "not-applicable",
      reason: "nothing is said of data that the provider keeps, or of its access to systems",
    },
    {
      name: "told in time",
      ...msa(
        "9. Supplier shall store Customer Data in Ireland only and give Customer 60 days' prior notice of any other place.",
      ),
      options: { noticeDays: 30 },
    },
    {
      name: "asked",
      ...msa(
        "9. Supplier shall store Customer Data in Ireland only. Supplier shall not move Customer Data to any other country without the prior written consent of Customer.",
      ),
      options: { noticeDays: 30 },
    },
  ],
  invalid: [
    {
      name: "copies elsewhere",
      ...msa("9. Supplier stores Customer Data in Norway; copies may be kept elsewhere."),
      outcome: "weak",
      findings: [{ messageId: "anywhere" }],
    },
    {
      name: "anywhere",
      ...msa("9.1 Supplier may store and process Customer Data in any country in which it or its affiliates operate."),
      outcome: "weak",
      findings: [{ messageId: "anywhere", severity: "info" }],
    },
    {
      name: "free to leave",
      ...dpa(
        "3.1 The Processor stores data in Germany.\n\n3.2 The Processor may transfer personal data outside the EEA as necessary to provide the service.",
      ),
      outcome: "weak",
      findings: [{ messageId: "anywhere", clause: "3.2" }],
    },
    {
      name: "no country by name",
      ...msa("9.1 Supplier shall not transfer Customer Data to another country without Customer's consent."),
      outcome: "weak",
      missingElements: ["countries", "support", "backup", "mechanism"],
      findings: [{ messageId: "noCountry" }],
    },
    {
      name: "the ground of transfers only",
      ...dpa("3.1 Transfers of personal data to third countries take place under the standard contractual clauses."),
      outcome: "weak",
      findings: [{ messageId: "mechanismOnly" }],
    },
    {
      name: "the work only",
      ...msa("3.1 Supplier shall process Customer Data. The Services shall be performed in Poland."),
      outcome: "weak",
      findings: [{ messageId: "workOnly" }],
    },
    {
      name: "a country that is not allowed",
      ...msa("9.1 Supplier stores Customer Data in Germany and in India."),
      options: { allowedCountries: ["EU", "Switzerland"] },
      outcome: "adverse",
      findings: [{ messageId: "notAllowed", data: { countries: "IN" }, severity: "warning" }],
    },
    {
      name: "an unknown name allows nothing",
      ...msa("9.1 Supplier stores Customer Data in Germany."),
      options: { allowedCountries: ["Germny"] },
      outcome: "adverse",
      findings: [{ messageId: "notAllowed", data: { countries: "DE" } }],
    },
    {
      name: "silent",
      ...msa("9.1 Supplier shall store Customer Data in encrypted form."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: the governing law",
      ...msa("9.1 Supplier processes Customer Data.\n\n20. This Agreement is governed by the laws of Germany."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa("9.1 Supplier processes Customer Data.\n\n9.2 Customer shall keep its own servers in Germany."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "a statement of work whose parent may say it",
      ...sow("3. Supplier shall process Customer Data."),
      outcome: "deferred",
      findings: [{ messageId: "deferred" }],
    },
    {
      name: "told late",
      ...msa(
        "9. Supplier shall store Customer Data in Ireland only and give Customer ten days' prior notice of any other place.",
      ),
      options: { noticeDays: 30 },
      outcome: "weak",
      findings: [{ messageId: "lateNotice" }],
    },
    {
      name: "not told",
      ...msa("9. Supplier shall store Customer Data in Ireland only."),
      options: { noticeDays: 30 },
      outcome: "weak",
      findings: [{ messageId: "lateNotice" }],
    },
  ],
});
