import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { authority, bank, government, msa, names, swapped, terms } from "../testing/contracts.js";
import rule from "./hedged-commitment.js";

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "print the service levels on a card",
      "meet Customer, who sets the service levels",
      "learn what the security policy is",
      "assist Customer's shops to meet the service levels they owe their buyers",
      "have guests observe the safety and security rules of the plant",
    ].map((duty) => ({ name: duty, ...msa(`3. Supplier shall use reasonable efforts to ${duty}.`) })),
    { name: "owed", ...msa("3. Supplier shall restore the service within four hours of each critical incident.") },
    {
      name: "an outer limit",
      ...msa(
        "3. Supplier shall notify Customer of each security incident as soon as practicable and in any event within 24 hours.",
      ),
    },
    {
      name: "what others do",
      ...msa("3. Supplier shall use reasonable efforts to procure that its licensors provide updates of the software."),
    },
    {
      name: "the customer's effort",
      ...msa("3. Customer shall use reasonable efforts to provide the test system by 1 March 2026."),
    },
    {
      name: "an effort that leads to something else",
      ...msa(
        "3. Supplier shall notify Customer of each security incident within 24 hours and shall use reasonable efforts to limit the harm.",
      ),
    },
    { name: "a right", ...msa("3. Supplier may attempt to repair the platform before it replaces it.") },
    { name: "parties swapped", ...swapped("3. Client shall use best efforts to deliver its data by 1 March 2026.") },
    { name: "a recital", ...msa("## Background\n\nSupplier will use its best efforts to provide the Services.") },
    {
      name: "allowed",
      ...msa("3. Supplier shall use best efforts to perform the Services."),
      options: { allowFor: ["services"] },
    },
    {
      name: "best efforts where only weaker ones count",
      ...msa("3. Supplier shall use its best efforts to complete the software by 1 March 2026."),
      options: { ladder: "reasonable" },
    },
  ],
  invalid: [
    ...[
      ["meet service levels", "achieve the service levels in Schedule A"],
      ["protect data and systems", "follow Customer's information security policy"],
    ].map(([commitment = "", duty = ""]) => ({
      name: `named: ${commitment}`,
      ...msa(`3. Supplier shall use commercially reasonable efforts to ${duty}.`),
      findings: [{ messageId: "hedged" as const, severity: "warning" as const }],
    })),
    {
      name: "efforts to deliver on time",
      ...msa("3. Supplier shall use commercially reasonable efforts to complete the software by 1 March 2026."),
      findings: [
        {
          messageId: "hedged",
          severity: "warning",
          quote: "Supplier shall use commercially reasonable efforts to complete the software by 1 March 2026.",
          data: {
            provider: "Supplier",
            hedge: "commercially reasonable efforts",
            commitment: "deliver on time",
            times: "",
          },
        },
      ],
    },
    {
      name: "endeavours to restore",
      ...authority(
        "3. The Service Provider shall use reasonable endeavours to restore the service within four hours of each critical incident.",
      ),
      findings: [
        {
          messageId: "hedged",
          severity: "warning",
          data: {
            provider: "Service Provider",
            hedge: "reasonable endeavours",
            commitment: "meet service levels",
            times: "",
          },
        },
      ],
    },
    {
      name: "aims",
      ...terms("3. We will aim to provide the service without interruption."),
      findings: [{ messageId: "hedged", severity: "warning" }],
    },
    {
      name: "where practicable",
      ...bank("3. On termination the Vendor shall, where practicable, return all of the Bank's data."),
      findings: [{ messageId: "hedged", severity: "warning" }],
    },
    {
      name: "efforts to perform",
      ...names("3. Osprey agrees to use its best efforts to perform the Services."),
      findings: [{ messageId: "hedged", severity: "warning" }],
    },
    {
      name: "efforts to protect",
      ...government(
        "3. The Contractor shall use reasonable efforts to protect Government data against unauthorized access.",
      ),
      findings: [{ messageId: "hedged", severity: "warning" }],
    },
    {
      name: "efforts to report",
      ...msa("3. Supplier shall use reasonable efforts to notify Customer of any security breach."),
      findings: [{ messageId: "hedged", severity: "warning" }],
    },
    {
      name: "efforts at the end",
      ...msa(
        "3. Upon termination Supplier shall use reasonable efforts to assist Customer in the transition to another supplier.",
      ),
      findings: [{ messageId: "hedged", severity: "warning" }],
    },
    {
      name: "twice",
      ...msa(
        "3. Supplier shall use best efforts to perform the Services.\n\n4. Supplier shall use reasonable efforts to supply updates.",
      ),
      findings: [
        {
          messageId: "hedged",
          severity: "warning",
          data: {
            provider: "Supplier",
            hedge: "best efforts",
            commitment: "perform the services",
            times: " (2 times)",
          },
        },
      ],
    },
    {
      name: "a list behind an effort",
      ...msa("3. Supplier shall use reasonable efforts to:\n\n(a) deliver the software; and\n\n(b) train the users."),
      findings: [{ messageId: "hedged", severity: "warning" }],
    },
    {
      name: "commercial efforts where only they count",
      ...msa("3. Supplier shall use commercially reasonable efforts to complete the software by 1 March 2026."),
      options: { ladder: "commercially-reasonable" },
      findings: [{ messageId: "hedged" }],
    },
  ],
});
