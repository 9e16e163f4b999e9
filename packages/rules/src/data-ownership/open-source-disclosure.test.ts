import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./open-source-disclosure.js";

interface TestText {
  readonly text: string;
  readonly kind: "sow";
}
const sow = (text: string): TestText => ({
  text: `Statement of Work between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").\n\n1. Supplier shall develop the booking software.\n\n${text}`,
  kind: "sow",
});
const names = (text: string): TestText => ({
  text: `Statement of Work between Fernhill plc ("Fernhill") and Osprey Ltd ("Osprey"). Osprey writes software for Fernhill and Fernhill pays Osprey for it.\n\n1. Osprey shall develop the booking software.\n\n${text}`,
  kind: "sow",
});

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "2. Supplier shall disclose all open-source components; Customer shall hold the list and the licences in confidence.",
      "2. Supplier shall list all open-source components, and Customer bears all costs of licences of commercial software.",
      "2. Supplier shall list all open source, and Customer bears all responsibility for its own use of the licences.",
      "2. Supplier shall list all open-source parts, and Customer shall indemnify Supplier where Customer itself breaches the licences.",
      "2. Supplier may use permissive open source and shall list it; it may not use any for which Customer's source code must be disclosed.",
      "2. Supplier may link open-source libraries only with Customer's consent and never so that Customer's own code must be published.",
      "2. Supplier shall list all open-source components; the list shall not be disclosed to third parties.",
      "2. Supplier shall list all open-source components; the list need not be provided for minor patches.",
      "2. Open-source components that are not listed in the bill of materials shall not be supplied to Customer.",
      "2. Supplier shall list open-source components, and parts under copyleft will not be disclosed or used without Customer's consent.",
    ].map((text) => ({ name: `firm: ${text}`, ...sow(text) })),
    {
      name: "a list, and consent",
      ...sow(
        "2. Supplier shall list all open-source components with their versions and comply with the terms of their licences. Supplier shall not use copyleft components without Customer's prior written consent.",
      ),
      missingElements: [],
    },
    {
      name: "names",
      ...names("2. Osprey will deliver a software bill of materials with each release."),
      missingElements: ["consent", "complies"],
    },
    {
      name: "none at all",
      ...sow("2. The Deliverables shall not contain any open-source software."),
    },
    {
      name: "no part that would open the customer's code",
      ...sow("2. Supplier shall not use open source under whose licence Customer's own code must be published."),
    },
    {
      name: "fees for licences are no burden of another kind",
      ...sow("2. Supplier shall list all open-source components, and Customer bears all licence fees."),
    },
    {
      name: "in a format",
      ...sow(
        "2. Supplier shall deliver with each release a list of all open-source components with their licences in the SPDX format.",
      ),
      options: { sbomFormats: ["SPDX", "CycloneDX"] },
    },
    {
      name: "none at all",
      ...sow("2. Supplier shall not use open-source software under a copyleft licence in the Deliverables."),
      options: { copyleft: "ban" },
    },
  ],
  invalid: [
    {
      name: "as it likes",
      ...sow("2. Supplier may use open source software in the Deliverables."),
      outcome: "weak",
      findings: [{ messageId: "free", severity: "info" }],
    },
    {
      name: "on request",
      ...names("2. Osprey shall disclose open-source components on request."),
      outcome: "weak",
      findings: [{ messageId: "onRequest", severity: "info" }],
    },
    {
      name: "at the customer's request",
      ...sow("2. On Customer's request Supplier will make available a list of open source software."),
      outcome: "weak",
      findings: [{ messageId: "onRequest", severity: "info" }],
    },
    {
      name: "compliance only",
      ...sow("2. Supplier shall comply with the terms of all open-source licences."),
      outcome: "weak",
      findings: [{ messageId: "complianceOnly", severity: "info" }],
    },
    {
      name: "left to the customer",
      ...sow("2. Customer shall be solely responsible for compliance with open-source licences."),
      outcome: "adverse",
      findings: [{ messageId: "left", severity: "warning" }],
    },
    ...[
      "2. Supplier may link copyleft libraries, and Customer bears all consequences of their licences.",
      "2. It is for Customer to establish which open source the software has in it and to keep to the licences.",
      "2. Supplier may use any open-source code, and Customer shall indemnify Supplier against the licensors.",
      "2. Supplier may include GPL code, even if Customer's own code must then be published.",
      "2. Supplier may include GPL code, even where Customer has to disclose its own source code.",
    ].map((text) => ({
      name: `left: ${text}`,
      ...sow(text),
      outcome: "adverse" as const,
      findings: [{ messageId: "left" as const }],
    })),
    {
      name: "no list",
      ...names("2. The make-up of the software, open-source parts among it, shall not be disclosed to Fernhill."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "near miss: the customer's systems",
      ...sow("2. Customer tells Supplier which open-source parts it has, so that Supplier can plan."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: unless it opens the customer's code",
      ...sow("2. Supplier may use open-source code unless Customer's own code must then be published."),
      outcome: "weak",
      findings: [{ messageId: "free" }],
    },
    {
      name: "nothing",
      ...sow("2. The work is done in May."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: other lists",
      ...sow("2. Supplier shall list its subcontractors."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "in no format",
      ...sow("2. Supplier shall deliver with each release a list of all open-source components with their licences."),
      options: { sbomFormats: ["SPDX", "CycloneDX"] },
      outcome: "weak",
      findings: [{ messageId: "otherFormat" }],
    },
    {
      name: "with consent",
      ...sow("2. Supplier shall not use copyleft components without Customer's prior written consent."),
      options: { copyleft: "ban" },
      outcome: "weak",
      findings: [{ messageId: "notBanned" }],
    },
  ],
});
