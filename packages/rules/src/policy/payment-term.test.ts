import { readFileSync } from "node:fs";
import { RuleTester, testDocPage } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./payment-term.js";

const parties = `This Agreement is made between Acme Ltd ("Customer") and Bolt Inc ("Supplier").\n\n`;

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    { name: "nothing is asked for", text: "Invoices are payable within 5 days." },
    { text: "Invoices are payable within 30 days of receipt.", options: { minDays: 30, maxDays: 30 } },
    { text: "The Customer pays within six weeks of the date of the invoice.", options: { minDays: 30 } },
    {
      name: "the supplier pays others",
      text: `${parties}Supplier shall pay each of its agents within 10 days of receipt of the invoice.`,
      options: { minDays: 30 },
    },
    {
      name: "what happens when nobody pays",
      text: "If an invoice is not paid within 10 days of its date, Supplier may charge interest.",
      options: { minDays: 30 },
    },
    { text: "Customer shall check each invoice within 5 days of receipt.", options: { minDays: 30 } },
  ],
  invalid: [
    {
      name: "the time to send an invoice stands before the time to pay it",
      text: `${parties}Supplier shall send its invoice within 5 days after each month and Customer shall pay each invoice within 45 days of its receipt.`,
      options: { minDays: 60 },
      findings: [{ messageId: "short", data: { days: 45, least: 60 } }],
    },
    {
      text: "1. Customer shall pay all undisputed amounts within fourteen (14) days after receipt of an invoice.",
      options: { minDays: 30 },
      findings: [{ messageId: "short", message: "There are 14 days to pay; at least 30 are asked for.", clause: "1" }],
    },
    { text: "Payment terms are net 10.", options: { minDays: 30 }, findings: [{ messageId: "short" }] },
    {
      text: "You will pay each invoice within ten business days of its date.",
      options: { minDays: 30 },
      findings: [{ messageId: "short", data: { days: 14, least: 30 } }],
    },
    {
      text: "The Government shall make payment within 60 days of receipt of a proper invoice.",
      options: { maxDays: 45 },
      findings: [{ messageId: "long", data: { days: 60, most: 45 } }],
    },
  ],
});

testDocPage(rule, readFileSync(new URL("payment-term.md", import.meta.url), "utf8"), { describe, it, provisions });
