import { readFileSync } from "node:fs";
import { RuleTester, testDocPage } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./notice-period.js";

const parties = `This Agreement is made between Acme Ltd ("Customer") and Bolt Inc ("Supplier").\n\n`;
const options = { maxDays: 90 };

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    { name: "nothing is asked for", text: "Either party may terminate this Agreement on 300 days' notice." },
    { text: "Either party may terminate this Agreement on ninety (90) days' written notice.", options },
    {
      name: "another period stands first",
      text: "After the first 24 months Customer may terminate this Agreement for convenience on 30 days' notice.",
      options,
    },
    {
      name: "the other side's notice",
      text: `${parties}Supplier may terminate this Agreement for convenience on 180 days' written notice.`,
      options,
    },
    {
      name: "the other side's notice, from the provider's side",
      text: `${parties}Customer may terminate this Agreement for convenience on 180 days' written notice.`,
      options,
      perspective: "provider",
    },
  ],
  invalid: [
    {
      text: `${parties}1. Customer may terminate this Agreement for convenience by giving notice of at least six months.`,
      options,
      findings: [
        {
          messageId: "end",
          message: "Ending the contract takes a notice of 180 days; at most 90 are asked for.",
          clause: "1",
        },
      ],
    },
    {
      text: `${parties}Supplier may terminate this Agreement for convenience on 180 days' written notice.`,
      options,
      perspective: "provider",
      findings: [{ messageId: "end" }],
    },
    {
      text: "The term renews for one year unless a party gives notice at least 120 days before the end of the term.",
      options,
      findings: [{ messageId: "renewal", data: { days: 120, most: 90 } }],
    },
  ],
});

testDocPage(rule, readFileSync(new URL("notice-period.md", import.meta.url), "utf8"), { describe, it, provisions });
