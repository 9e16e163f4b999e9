import { readFileSync } from "node:fs";
import { RuleTester, testDocPage } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import rule from "./broken-cross-reference.js";

const contract = (last: string): string => `# Services Agreement

## 1. Services

1.1 The Supplier shall give the services. It follows clause 2.1 in doing so.

1.2 The Supplier keeps to clause 1.1 at all times.

## 2. Fees

2.1 The Customer shall pay the fees (a) monthly and (b) in arrears.

2.2 Late fees bear interest as clause 2.1 says.

## 3. Liability

3.1 Nobody is liable beyond the fees that clause 2.1 names.

3.2 ${last}
`;

new RuleTester({ describe, it }).run(rule, {
  valid: [
    contract("This clause 3.2 and clauses 1.1 to 2.2 survive."),
    contract("The amounts in clause 2.1(b) are net."),
    contract("Section 365(n) of the Bankruptcy Code applies, and so does Article 28 GDPR."),
    contract("Section 7.9 of the Facility Agreement is not affected."),
    contract("Clause 2 (Fees) prevails."),
    contract("The Supplier lists the section 14(c) workers of each site."),
    {
      name: "a number that general terms bear too",
      text: `${contract("Nothing else is agreed.")}
# General Terms

## 1. Notices

1.1 Notices are in writing.

## 2. Marks

2.1 Each party keeps its marks, and Section 2 (Marks) survives.
`,
    },
    { name: "captions unchecked", text: contract("Clause 2 (Liability) prevails."), options: { checkCaption: "off" } },
    "This note has no numbers, yet clause 4.2 is named in it.",
  ],
  invalid: [
    {
      text: contract("Clause 3.9 stays in force, and so does what clause 3.9 refers to."),
      findings: [
        {
          messageId: "broken",
          data: { noun: "clause", number: "3.9", repeats: ", to which it refers 2 times" },
          quote: "Clause 3.9",
          clause: "3.2",
        },
      ],
    },
    {
      text: contract("The amounts in clause 2.1(a) and (d) are net."),
      findings: [{ messageId: "broken", data: { noun: "clause", number: "2.1(d)", repeats: "" } }],
    },
    {
      text: contract("Clause 2 (Liability) prevails."),
      findings: [
        {
          messageId: "caption",
          severity: "warning",
          data: { noun: "Clause", number: "2", heading: "Fees", caption: "Liability" },
        },
      ],
    },
  ],
});

testDocPage(rule, readFileSync(new URL("broken-cross-reference.md", import.meta.url), "utf8"), { describe, it });
