import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { type TestText, sow } from "../testing/contracts.js";
import rule from "./provider-identified.js";

const bare = (text: string): TestText => ({ text, kind: "msa" });
const bareSow = (text: string): TestText => ({ text, kind: "sow" });

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    {
      name: "all of it",
      ...bare(
        'This Agreement is made between Fernhill Ltd (the "Customer") and Osprey Systems Ltd, a company incorporated in England and Wales (company number 01234567), whose registered office is at 4 Quay Road, Ports (the "Supplier").\n\n1. Supplier shall host the platform. Customer shall pay the fees.',
      ),
      missingElements: ["signatory"],
    },
    {
      name: "a corporation of a state",
      ...bare(
        'Services Agreement between Fernhill, Inc. ("Fernhill") and Osprey Systems, a Delaware corporation with its principal place of business at 4 Quay Road, Ports ("Osprey"). Osprey provides IT services to Fernhill and Fernhill pays Osprey for them.',
      ),
    },
    {
      name: "an address for notices",
      ...bare(
        'This Agreement is made between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").\n\n1. Supplier shall host the platform. Customer shall pay the fees.\n\n9. Notices to Supplier: 4 Quay Road, Ports.',
      ),
    },
    {
      name: "an individual",
      ...bare(
        'This Agreement is made between Fernhill Ltd (the "Customer") and Kim Lee, an individual residing at 4 Quay Road, Ports (the "Consultant").\n\n1. Consultant shall advise Customer. Customer shall pay Consultant\'s fees.',
      ),
    },
    {
      name: "an address whose number stands behind the street",
      ...bare(
        'This Agreement is made between Fernhill Ltd (the "Customer") and Osprey Systeme GmbH, Hafenweg 12, 24103 Kiel, entered in the commercial register under HRB 4711 (the "Supplier").\n\n1. Supplier shall host the platform. Customer shall pay the fees.',
      ),
      missingElements: ["signatory"],
    },
    {
      name: "no address asked for",
      ...bare(
        'This Agreement is made between Fernhill Ltd (the "Customer") and Osprey Systems GmbH (the "Supplier").\n\n1. Supplier shall host the platform. Customer shall pay the fees.',
      ),
      options: { requireAddress: false },
    },
    {
      name: "parties swapped",
      ...bare(
        'This Agreement is made between Osprey Systems Ltd, whose registered office is at 4 Quay Road, Ports (the "Vendor") and Fernhill (the "Client").\n\n1. Vendor shall host the platform. Client shall pay the fees.',
      ),
    },
    { name: "under an agreement that may give the address", ...sow("1. Supplier shall build the portal.") },
    {
      name: "nobody to ask about",
      ...bare("1. Rain falls."),
      outcome: "not-applicable",
      reason: "the document does not show which party is the provider",
    },
  ],
  invalid: [
    {
      name: "a brand",
      ...bare(
        'This Agreement is made between Fernhill Ltd (the "Customer") and Osprey (the "Supplier").\n\n1. Supplier shall host the platform. Customer shall pay the fees.',
      ),
      outcome: "weak",
      findings: [{ messageId: "brand", severity: "info", quote: "Osprey" }],
    },
    {
      name: "no address",
      ...bare(
        'This Agreement is made between Fernhill Ltd, 1 High Street, Ports (the "Customer") and Osprey Systems Ltd (the "Supplier").\n\n1. Supplier shall host the platform. Customer shall pay the fees.',
      ),
      outcome: "weak",
      findings: [{ messageId: "nowhere", severity: "info" }],
    },
    {
      name: "near miss: a date behind the name is no address",
      ...bare(
        'This Agreement is made between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier"), Ports, of May 4, 2026 Ports.\n\n1. Supplier shall host the platform. Customer shall pay the fees.',
      ),
      outcome: "weak",
      findings: [{ messageId: "nowhere", severity: "info" }],
    },
    {
      name: "no registration",
      ...bare(
        'This Agreement is made between Fernhill Ltd (the "Customer") and Osprey Systems Ltd, located at 4 Quay Road, Ports (the "Supplier").\n\n1. Supplier shall host the platform. Customer shall pay the fees.',
      ),
      options: { requireRegistration: true },
      outcome: "weak",
      findings: [{ messageId: "unregistered", severity: "info" }],
    },
    {
      name: "and its affiliates",
      ...bare(
        'This Agreement is made between Fernhill Ltd (the "Customer") and Osprey Systems Ltd, together with its affiliates, located at 4 Quay Road, Ports (the "Supplier").\n\n1. Supplier shall host the platform. Customer shall pay the fees.',
      ),
      outcome: "weak",
      findings: [{ messageId: "group", severity: "info" }],
    },
    {
      name: "a role only",
      ...bare(
        "# Agreement\n\n1. The Supplier shall host the platform for the Customer. The Supplier shall provide support.\n\n2. The Customer shall pay the Supplier's fees. The Supplier shall invoice the Customer each month.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "a role only, under an agreement",
      ...bareSow(
        "This Statement of Work is made under the Master Services Agreement dated 4 March 2025.\n\n1. The Supplier shall host the platform for the Customer. The Supplier shall provide support.\n\n2. The Customer shall pay the Supplier. The Supplier shall invoice the Customer each month.",
      ),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "near miss: the customer's form and address",
      ...bare(
        'This Agreement is made between Fernhill Ltd, a company whose registered office is at 1 High Street, Ports (the "Customer") and Osprey (the "Supplier").\n\n1. Supplier shall host the platform. Customer shall pay the fees.',
      ),
      outcome: "weak",
      findings: [{ messageId: "brand", severity: "info" }],
    },
  ],
});
