import { readFileSync } from "node:fs";
import { RuleTester, testDocPage } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import rule from "./missing-attachment.js";

const contract = (words: string, behind = ""): string => `# Services Agreement

This agreement is between Northwind Ltd ("Customer") and Tailspin Ltd ("Supplier").

1. The Supplier shall host the shop of the Customer.

2. ${words}

3. This agreement is governed by the laws of Ireland.
${behind}`;

const levels = "\n# Schedule 1 – Service Levels\n\nThe shop is available for 99.9 % of each month.\n";

new RuleTester({ describe, it }).run(rule, {
  valid: [
    contract("The shop meets the service levels in Schedule 1.", levels),
    contract("The shop meets the service levels set out in Schedule I.", levels),
    contract(
      "The processes are set out in Annexure I, and the rates in Annexure 2.",
      "\n# ANNEXURE I - PROCESSES\n\nCalls are answered.\n\n# Annexure 2: Rates\n\nNine euros an hour.\n",
    ),
    contract("The services are given in the countries listed in Schedule 4.", "\n# Schedule 4 – Territory\n\nPeru.\n"),
    { name: "no attachment at all", text: contract("The shop is open day and night.") },
    contract("The Supplier keeps to Annex 2 of the Hosting Directive, as described in its recitals."),
    contract("The rights stated in Exhibit C to the Lease of the Customer are not affected."),
    contract("The rates set out in Schedule 4 to the Framework Agreement dated 2 May 2026 apply."),
    contract("The security measures are described in Annex II (available at https://tailspin.example/annex-2)."),
    contract("The fees are set out in Exhibit B, which is signed as a separate document."),
    contract("The plan described in Schedule 3 is to be agreed. A plan will be attached as Schedule 3."),
    contract("The Supplier reads its schedule 7 days ahead, as described in its handbook."),
    {
      name: "kept elsewhere on request",
      text: contract("The fees are set out in Exhibit B."),
      options: { ignore: ["Exhibit B"] },
    },
    {
      name: "an amendment speaks of the agreement it amends",
      text: contract("The fees in Exhibit B, attached to the Agreement, are doubled."),
      kind: "amendment",
    },
    {
      name: "a work statement leaves attachments to its parent",
      text: `# Statement of Work

This Statement of Work is issued under the Master Services Agreement dated 4 May 2026.

1. The rates set out in Exhibit B of the Master Services Agreement apply.
`,
      kind: "sow",
    },
    {
      name: "lines were lost in the text",
      format: "text",
      text: `SERVICES AGREEMENT

1. The Supplier shall host the shop of the Customer for the fees set out in Exhibit A.

2. The Supplier keeps the shop open day and night and tells the Customer when it is not.

3. This agreement is governed by the laws of Ireland. EXHIBIT A FEES AND CHARGES The Customer pays 400 euros a month.
`,
    },
  ],
  invalid: [
    {
      text: contract("The shop meets the service levels in Schedule 1."),
      findings: [
        {
          messageId: "absent",
          severity: "error",
          data: { name: "Schedule 1", carries: " for the service levels", times: "" },
          quote: "Schedule 1",
          clause: "2",
        },
      ],
    },
    {
      name: "the Customer's own paper, in another noun",
      text: contract(
        "The Customer gives access to the sites listed in Annex A. The Supplier visits the sites in Annex A.",
      ),
      findings: [
        {
          messageId: "absent",
          severity: "warning",
          data: { name: "Annex A", carries: "", times: " in 2 places" },
        },
      ],
    },
    {
      name: "an empty page",
      text: contract(
        "Personal data is protected as described in Exhibit C.",
        "\n# Exhibit C – Measures\n\n[To be attached]\n",
      ),
      findings: [
        {
          messageId: "empty",
          severity: "error",
          data: { name: "Exhibit C", carries: " for the security of data", times: "" },
          quote: "Exhibit C",
        },
      ],
    },
    {
      name: "a list of attachments is none of them",
      text: contract(
        "The fees are set out in Exhibit A, the measures in Exhibit B.",
        "\nThe following exhibits are part of this agreement:\n\n- Exhibit A – Fees\n- Exhibit B – Measures\n",
      ),
      findings: [
        { messageId: "absent", severity: "error", data: { name: "Exhibit A", carries: " for the price", times: "" } },
        { messageId: "absent", data: { name: "Exhibit B", carries: " for the price", times: "" } },
      ],
    },
    {
      name: "the work statement's own attachment",
      text: `# Statement of Work

This Statement of Work is issued under the Master Services Agreement dated 4 May 2026.

1. The work is described in Exhibit A, attached to this Statement of Work.
`,
      kind: "sow",
      findings: [{ messageId: "absent", data: { name: "Exhibit A", carries: "", times: "" } }],
    },
    {
      name: "an attachment that may be the parent's weighs less",
      text: `# Statement of Work

This Statement of Work is issued under the Master Services Agreement dated 4 May 2026.

1. The rates set out in Exhibit B apply.
`,
      kind: "sow",
      findings: [{ messageId: "absent", severity: "warning", data: { name: "Exhibit B", carries: "", times: "" } }],
    },
    {
      name: "all of them were left out",
      text: contract(
        "The work is described in Schedule 1, the plan in Schedule 2, the sites are listed in Schedule 3, the people in Schedule 4, the fees in Schedule 5.",
      ),
      findings: [
        {
          messageId: "many",
          severity: "error",
          data: {
            count: 5,
            carries: " for the price",
            names: "Schedule 1, Schedule 2, Schedule 3, Schedule 4 and Schedule 5",
          },
        },
      ],
    },
  ],
});

testDocPage(rule, readFileSync(new URL("missing-attachment.md", import.meta.url), "utf8"), { describe, it });
