import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, sow, swapped, terms } from "../testing/contracts.js";
import rule from "./capability-warranties.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "Supplier warrants that it is authorised to sign, that its staff is qualified, that it works with due skill and care and that it complies with the law, and does not warrant that its services are uninterrupted.",
    ].map((text) => ({ name: `near miss: ${text}`, ...msa(`10. ${text}`) })),
    {
      name: "empowered, with the means",
      ...msa(
        "11. Supplier warrants that it is duly empowered to sign, that it has the licences and the financial means that the work takes, and that it works to the standard of a first-class provider.",
      ),
    },
    {
      name: "authority, skill and a standard",
      ...msa(
        "10. Supplier represents and warrants that it has the power and authority to enter into this Agreement, and that it will perform the Services with qualified personnel in a professional manner.",
      ),
      missingElements: ["law", "solvency", "told"],
    },
    {
      name: "a list",
      ...msa(
        "10. Supplier warrants that:\n\n(a) it is duly organised and validly existing;\n\n(b) no litigation is pending that could affect its performance; and\n\n(c) it holds all licences and permits that are required.",
      ),
    },
    {
      name: "owed",
      ...government(
        "C.3 The Contractor shall use skilled personnel and shall comply with all applicable laws and regulations.",
      ),
    },
    {
      name: "good industry practice",
      ...authority(
        "10. The Service Provider shall perform the Services in accordance with Good Industry Practice using suitably qualified and experienced staff.",
      ),
    },
    {
      name: "plain words",
      ...terms(
        "10. We warrant that we have the right to enter into these terms and that we will provide the service with reasonable skill and care.",
      ),
    },
    {
      name: "with notice of changes",
      ...bank(
        "10. The Vendor warrants that it has full corporate power and the expertise to perform the Services. The Vendor shall notify the Bank within five days of any development that may materially affect its ability to perform.",
      ),
      options: { requireAdverseChangeNotice: true },
    },
    {
      name: "a disclaimer that leaves the express ones",
      ...msa(
        "10. Supplier warrants that its staff is qualified and that it complies with all laws. Except as set forth in this Section, Supplier makes no warranties.",
      ),
    },
    {
      name: "under a heading that says whose they are",
      ...msa(
        "## 10. Representations and Warranties of Supplier\n\n(a) Organisation. It is validly existing and in good standing.\n\n(b) Litigation. No proceedings are pending.",
      ),
    },
    {
      name: "parties swapped",
      ...swapped(
        "10. Vendor represents and warrants to Client that it has the requisite authority and that its personnel are skilled.",
      ),
    },
    {
      name: "a warranty that lasts",
      ...msa(
        "12. Supplier warrants that it has the authority to enter into this Agreement and shall perform the Services with skilled personnel in a professional manner. Supplier warrants for 90 days that the work complies with good industry practice.",
      ),
      options: { minWarrantyDays: 90 },
    },
    {
      name: "told in time",
      ...msa(
        "12. Supplier warrants that it has the authority to enter into this Agreement and shall perform the Services with skilled personnel in a professional manner. Supplier shall notify Customer within five days of any development that may adversely affect its ability to perform.",
      ),
      options: { adverseChangeNoticeDays: 5 },
    },
  ],
  invalid: [
    {
      name: "nothing is promised of the work",
      ...msa(
        "10. Supplier does not guarantee that its staff is trained or that its work is done in a professional manner.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "asIs" }],
    },
    {
      name: "near miss: no power to bind",
      ...msa("10. Supplier has no power to bind Customer or to make representations or warranties for it."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "care and skill are one standard, and say nothing of skilled people",
      ...msa("10. Supplier shall perform the Services with reasonable care and skill."),
      outcome: "weak",
      findings: [{ messageId: "thin" }],
    },
    {
      name: "one promise",
      ...msa("10. Supplier shall perform the Services in a workmanlike manner."),
      outcome: "weak",
      findings: [
        { messageId: "thin", severity: "info", quote: "Supplier shall perform the Services in a workmanlike manner." },
      ],
    },
    {
      name: "as far as it knows",
      ...names(
        "10. Osprey warrants that, to the best of its knowledge, it has the authority to sign and complies with all laws.",
      ),
      outcome: "weak",
      findings: [{ messageId: "knowledge", severity: "info" }],
    },
    {
      name: "nothing on changes",
      ...msa("10. Supplier warrants that it has the power and authority to sign and that its personnel are qualified."),
      options: { requireAdverseChangeNotice: true },
      outcome: "weak",
      findings: [{ messageId: "untold", severity: "info" }],
    },
    {
      name: "as is",
      ...terms("10. The service is provided as is, without warranty of any kind."),
      outcome: "adverse",
      findings: [{ messageId: "asIs", severity: "warning" }],
    },
    {
      name: "no warranty",
      ...msa("10. Supplier makes no warranty as to the Services."),
      outcome: "adverse",
      findings: [{ messageId: "asIs", severity: "warning" }],
    },
    {
      name: "silent",
      ...msa("10. Supplier shall host the platform."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: implied warranties",
      ...msa("10. Supplier disclaims all implied warranties."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: under the customer's heading",
      ...msa(
        "## 10. Representations of Customer\n\n(a) Organisation. It is validly existing and in good standing.\n\n(b) Litigation. No proceedings are pending.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: to represent somebody",
      ...msa("10. Supplier represents Customer in meetings."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "a statement of work",
      ...sow("1. Supplier shall build the portal."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "a warranty of two weeks",
      ...msa(
        "12. Supplier warrants that it has the authority to enter into this Agreement and shall perform the Services with skilled personnel in a professional manner. Supplier warrants for a period of 14 days that the work complies with good industry practice.",
      ),
      options: {},
      outcome: "weak",
      findings: [{ messageId: "short" }],
    },
    {
      name: "told late",
      ...msa(
        "12. Supplier warrants that it has the authority to enter into this Agreement and shall perform the Services with skilled personnel in a professional manner. Supplier shall notify Customer within 30 days of any development that may adversely affect its ability to perform.",
      ),
      options: { adverseChangeNoticeDays: 5 },
      outcome: "weak",
      findings: [{ messageId: "lateTold" }],
    },
    {
      name: "told, nobody knows when",
      ...msa(
        "12. Supplier warrants that it has the authority to enter into this Agreement and shall perform the Services with skilled personnel in a professional manner. Supplier shall notify Customer of any development that may adversely affect its ability to perform.",
      ),
      options: { adverseChangeNoticeDays: 5 },
      outcome: "weak",
      findings: [{ messageId: "lateTold" }],
    },
  ],
});
