import type { ProfileCheck } from "@clauselint/core";
import { clauseCheck } from "./clause-check.js";

/** What guards the services: people, updates, keys and proof of all of them. */
export const safeguardChecks: readonly ProfileCheck[] = [
  clauseCheck({
    name: "staff-screening",
    subject: "the screening of the provider's people",
    summary: "The background of people with access is checked.",
    notBy: "customer",
    find: [
      String.raw`\bbackground (check|screen|verif|investigat)`,
      String.raw`\b(criminal|employment|identity)\b.{0,40}\b(check|record|screen|verif|history)`,
      String.raw`\b(screen|vett)(ed|ing|s)?\b.{0,80}\b(personnel|employees|staff|persons|individuals)`,
    ],
    modelClause:
      "{provider} shall verify the background of each person before it gives that person access to data or systems of {customer}.",
    examples: {
      satisfied: [
        "The Supplier shall carry out background checks on all personnel with access.",
        "Vendor will have a criminal record search done for each employee.",
      ],
      missing: ["The Supplier shall name its personnel.", "Background of this Agreement."],
    },
  }),
  clauseCheck({
    name: "vulnerability-handling",
    subject: "how vulnerabilities are handled",
    summary: "The provider finds, reports and closes vulnerabilities.",
    notBy: "customer",
    find: [
      String.raw`\bvulnerabilit(y|ies)\b.{0,160}\b(remed|fix|patch|correct|report|notif|disclos|manag|scan|assess|resol|handl|mitigat|address)`,
      String.raw`\b(remed|fix|patch|correct|report|notif|disclos|manag|scan|assess|resol|handl|mitigat|address|detect|identif)\w*\b.{0,120}\bvulnerabilit(y|ies)\b`,
      String.raw`\bsecurity (patches|updates)\b`,
    ],
    modelClause:
      "{provider} shall tell {customer} of each vulnerability in the services, close critical ones within seven days and others within 30 days, and provide security updates as long as the services run.",
    examples: {
      satisfied: [
        "The Supplier shall remedy critical vulnerabilities within seven days.",
        "Vendor applies security patches within 30 days of their release.",
      ],
      missing: ["The Supplier shall scan documents.", "Vulnerable persons are served first."],
    },
  }),
  clauseCheck({
    name: "key-custody",
    subject: "who holds the cryptographic keys",
    summary: "The customer has control of the keys that protect its data.",
    find: [
      String.raw`\b(encryption|cryptographic|decryption|signing|master|private) keys?\b.{0,160}\b(control|custody|hold|held|manag|retain|own|generat|stor)`,
      String.raw`\b(control|custody|hold|held|manag|retain|own|generat|stor)\w*\b.{0,100}\b(encryption|cryptographic|decryption|signing|master|private) keys?\b`,
    ],
    elements: {
      customer: [
        "that the customer has them",
        String.raw`\b(customer|client|company|agency|government|bank)\b.{0,60}\b(exclusive|control|hold|retain|own|manag|generat|keep)\w*\b.{0,80}\bkeys?\b`,
        String.raw`\bkeys?\b.{0,80}\b(controlled|held|retained|owned|managed|generated|kept) (only |solely |exclusively )?by (the )?(customer|client|company|agency|government|bank)`,
      ],
    },
    modelClause: "{customer} alone generates, holds and controls the cryptographic keys that protect its data.",
    examples: {
      satisfied: ["The Customer shall hold and control the encryption keys exclusively."],
      weak: ["Encryption keys are managed under a written procedure."],
      missing: ["Key personnel are held on the project.", "Data is encrypted at rest."],
    },
  }),
  clauseCheck({
    name: "alternative-assurance",
    subject: "other ways to give assurance",
    summary: "Certificates, reports or pooled audits may stand beside audits of the customer's own.",
    find: [
      String.raw`\b(alternative (levels? of )?assurance|pooled audits?|joint audits?|shared audits?)`,
      String.raw`\b(third[- ]party|independent|external)\b.{0,40}\b(audit reports?|certificat\w+|attestations?|assurance|auditor['\x{2019}]?s? reports?)`,
      String.raw`\b(SOC ?[12]|SSAE|SAS 70|ISAE ?\d+|ISO(/IEC)? ?27001)\b`,
    ],
    modelClause:
      "Where an audit of {customer} would touch other clients of {provider}, {provider} shall offer an alternative level of assurance, such as a pooled audit or a report of an independent auditor; the right of {customer} to audit remains.",
    examples: {
      satisfied: [
        "The parties may agree on pooled audits where other clients are affected.",
        "Vendor shall deliver its SOC 2 report every year.",
      ],
      missing: ["The Customer may audit the Supplier."],
    },
  }),
];
