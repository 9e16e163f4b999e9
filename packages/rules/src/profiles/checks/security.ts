import type { ProfileCheck } from "@clauselint/core";
import { clauseCheck } from "./clause-check.js";

/** How data is protected, tested and helped with when an incident hits it. */
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
        String.raw`\b(customer|client|company|bank|institution|financial entity)\w*['\x{2019}]?s? .{0,40}(program\w*|training|awareness)`,
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
];
