import type { ProfileCheck } from "@clauselint/core";
import { clauseCheck } from "./clause-check.js";

/** Security of information, people and keys. */
export const securityChecks: readonly ProfileCheck[] = [
  clauseCheck({
    name: "data-properties",
    subject: "the availability, authenticity, integrity and confidentiality of data",
    summary: "The contract protects the four properties of data.",
    notBy: "customer",
    find: [
      String.raw`\b(confidentiality|integrity|availability|authenticity)\b.{0,100}\b(confidentiality|integrity|availability|authenticity)\b`,
      String.raw`\b(protect|safeguard|preserv|maintain|ensur)\w*\b.{0,100}\b(confidentiality|integrity|availability|authenticity)\b`,
    ],
    elements: {
      availability: ["availability", String.raw`\bavailability\b`],
      authenticity: ["authenticity", String.raw`\bauthentic(ity)?\b`],
      integrity: ["integrity", String.raw`\bintegrity\b`],
      confidentiality: ["confidentiality", String.raw`\bconfidential(ity)?\b`],
    },
    modelClause:
      "{provider} shall protect the availability, authenticity, integrity and confidentiality of the data of {customer}, personal data included.",
    examples: {
      satisfied: [
        "The Supplier shall ensure the availability, authenticity, integrity and confidentiality of the Data.",
      ],
      weak: ["Vendor will protect the confidentiality and integrity of Client Data."],
      missing: ["The Supplier acts with integrity.", "The confidentiality clause survives."],
    },
  }),
  clauseCheck({
    name: "awareness-training",
    subject: "security awareness and resilience training",
    summary: "The provider's people take part in security awareness and resilience training.",
    notBy: "customer",
    find: [
      String.raw`\b(security|cyber\w*|resilience|privacy|data protection|awareness)\b.{0,60}\b(training|awareness program\w*|training program\w*)`,
      String.raw`\b(train(ed|ing|s)?|educat\w*)\b.{0,80}\b(security|cyber\w*|resilience|privacy|data protection|information handling|confidentiality)\b`,
    ],
    elements: {
      customer: [
        "the customer's own programme",
        String.raw`\b(customer|client|company|bank|institution|financial entity)\w*['’]?s? .{0,40}(program\w*|training|awareness)`,
      ],
    },
    modelClause:
      "The personnel of {provider} shall complete the security awareness programme and the digital operational resilience training of {customer} before they start and once a year.",
    examples: {
      satisfied: [
        "Supplier personnel shall complete the Customer's security awareness programme and resilience training every year.",
      ],
      weak: ["All employees of the Vendor receive training on information security."],
      missing: ["The Supplier shall train the Customer's users.", "The Supplier runs a security programme."],
    },
  }),
  clauseCheck({
    name: "threat-led-testing",
    subject: "penetration tests led by threats",
    summary: "The provider takes part in the customer's threat-led penetration tests.",
    find: [
      String.raw`\b(threat[- ]led|TLPT|red[- ]team(ing)?)\b`,
      String.raw`\b(participat|co-?operat|assist|support|permit|allow)\w*\b.{0,120}\bpenetration test`,
      String.raw`\bpenetration test\w*\b.{0,120}\b(participat|co-?operat|assist|by (or on behalf of )?the (customer|client|company))`,
    ],
    elements: { tlpt: ["that the test is led by threats", String.raw`\b(threat[- ]led|TLPT)\b`] },
    modelClause:
      "{provider} shall take part in, and fully cooperate with, the threat-led penetration tests of {customer}.",
    examples: {
      satisfied: ["The Supplier shall participate in and fully cooperate with threat-led penetration testing."],
      weak: ["Vendor will permit Client to run a penetration test once a year."],
      missing: ["The Supplier has a penetration test done every year."],
    },
  }),
  clauseCheck({
    name: "incident-assistance",
    subject: "help when an incident hits the services",
    summary: "The provider helps with an incident, at no cost or at a cost agreed beforehand.",
    notBy: "customer",
    find: [
      String.raw`\b(assist|help|support|co-?operat|remediat)\w*\b.{0,120}\b(incidents?|breach(es)? of (the )?(security|data|personal data)|(security|data|personal data)( protection)? breach(es)?|unauthori[sz]ed (access|use|disclosure))`,
      String.raw`\b(incidents?|(security|data|personal data) breach(es)?|breach(es)? of security|unauthori[sz]ed (access|use|disclosure))\b.{0,240}\b(assist|co-?operat|support|help|remediat)`,
    ],
    elements: {
      cost: [
        "what the help costs",
        String.raw`\b((no|without|free of) (additional |extra |further )?(cost|charge|fee|expense)s?|own (cost|expense)|(cost|expense)s? of (the )?(provider|supplier|vendor|contractor|processor|service provider)|ex ante|at the rates)`,
      ],
    },
    modelClause:
      "When an incident concerns the services, {provider} shall help {customer} to contain, examine and report it, at no additional cost.",
    examples: {
      satisfied: [
        "The Supplier shall assist the Customer in any ICT incident related to the Services at no additional cost.",
      ],
      weak: ["In the event of a security breach, Vendor will cooperate with Client in the investigation."],
      missing: ["The Supplier shall assist the Customer with the migration.", "The Supplier shall report incidents."],
    },
  }),
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
      String.raw`\b(third[- ]party|independent|external)\b.{0,40}\b(audit reports?|certificat\w+|attestations?|assurance|auditor['’]?s? reports?)`,
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
