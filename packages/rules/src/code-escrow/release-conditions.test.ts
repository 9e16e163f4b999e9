import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import rule from "./release-conditions.js";

const PARTIES =
  'This Agreement is made between Birchwood Ltd (the "Customer") and Kestrel Systems Ltd (the "Supplier").';
const msa = (text: string): { text: string; kind: "msa" } => ({ text: `${PARTIES}\n\n${text}`, kind: "msa" });

const ESCROW =
  "9.1 Within 30 days of the Effective Date, Supplier shall deposit the source code of the Software with an independent escrow agent.";
const RELEASE =
  "9.2 The escrow agent shall release the source code to Customer if Supplier becomes insolvent, ceases to carry on business or fails to support the Software.";
const escrow = (text: string): { text: string; kind: "msa" } => msa(`${ESCROW}\n\n${text}`);

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "9.3 If the contract ends for a reason other than Supplier's insolvency, the escrow agent returns the deposit to Supplier.",
      "9.3 On Supplier's insolvency the escrow agent shall release the source code to Customer; when the term ends, the deposit is returned to Supplier.",
      "9.3 If Supplier objects for whatever reason, the escrow agent holds the source code for ten days and then releases it.",
      "9.3 When Supplier is no longer insolvent, Customer returns the source code to Supplier.",
      "9.3 On insolvency of Supplier the escrow agent releases the source code to Customer after a copy of the request is sent to Supplier.",
      "9.3 The escrow agent shall not release the source code to anyone else unless Supplier has agreed.",
      "9.3 The escrow agent shall release the source code to Customer without Supplier's consent if Supplier becomes insolvent.",
      "9.3 The escrow agent shall release the source code solely to Customer, and without any need of Supplier's consent, if Supplier becomes insolvent.",
      "9.3 The release of the source code from escrow does not require Supplier's consent.",
      "9.3 No objection of Supplier stops the release of the source code from escrow permanently.",
    ].map((text) => ({ name: `no veto: ${text}`, ...escrow(`${RELEASE}\n\n${text}`) })),
    escrow(RELEASE),
    {
      name: "a list of events",
      ...escrow(
        "9.2 Each of the following is a Release Event:\n\n(a) the insolvency of Supplier;\n\n(b) Supplier ceases to do business; or\n\n(c) Supplier breaches its maintenance obligations and does not cure the breach within 30 days.",
      ),
    },
    {
      name: "an escrow agreement of its own",
      text: `${PARTIES}\n\n${RELEASE}`,
      kind: "escrow",
    },
    {
      name: "in the present tense",
      ...escrow(
        "9.2 The escrow agent hands the source code to Customer if Supplier becomes insolvent, stops trading or no longer maintains the Software.",
      ),
    },
    {
      name: "a right to demand the code",
      ...escrow(
        "9.2 If Supplier enters administration, closes its business or abandons support of the Software, Customer may demand the source code from the escrow agent.",
      ),
    },
    {
      name: "a short time to object",
      ...escrow(
        `${RELEASE}\n\n9.3 Supplier may give contrary instructions within 10 business days of a release request.`,
      ),
    },
    {
      name: "fewer events, where fewer are asked for",
      ...escrow("9.2 The escrow agent shall release the source code to Customer if Supplier becomes insolvent."),
      options: { requireEvents: ["insolvency"] },
    },
    {
      name: "an objection on which an expert decides",
      ...escrow(
        `${RELEASE}\n\n9.3 If Supplier objects for any reason, the escrow agent keeps the source code until an expert has decided, within 10 business days.`,
      ),
    },
    {
      name: "sent back where nothing has happened",
      ...escrow(`${RELEASE}\n\n9.3 When the term ends, the escrow agent returns the source code to Supplier.`),
    },
    {
      name: "no escrow",
      ...msa("9. Supplier shall host the platform."),
      outcome: "not-applicable",
      reason: "no escrow of source code is agreed",
    },
    { name: "a statement of work may be silent", text: `${PARTIES}\n\n${ESCROW}`, kind: "sow", outcome: "missing" },
  ],
  invalid: [
    {
      name: "insolvency only",
      ...escrow("9.2 The escrow agent shall release the source code to Customer if Supplier becomes insolvent."),
      outcome: "weak",
      missingElements: ["cessation", "supportBreach"],
      findings: [{ messageId: "weak", severity: "warning", clause: "9.2" }],
    },
    {
      name: "an acquisition is asked for",
      ...escrow(RELEASE),
      options: { requireEvents: ["acquisition"] },
      outcome: "weak",
      missingElements: ["acquisition"],
      findings: [{ messageId: "weak" }],
    },
    ...[
      "9.2 The escrow agent shall release the source code solely with Supplier's consent.",
      "9.2 The escrow agent may only hand over the source code if Supplier has agreed in writing.",
      "9.2 An objection of Supplier stops the release of the source code from escrow permanently.",
      "9.2 If Supplier objects to a release, for any reason, the escrow agent holds on to the source code indefinitely.",
      "9.2 Nothing of the source code leaves the escrow agent without Supplier's approval.",
    ].map((text) => ({
      name: `a veto: ${text}`,
      ...escrow(text),
      outcome: "adverse" as const,
      findings: [{ messageId: "veto" as const }],
    })),
    {
      name: "back to the provider on its own insolvency",
      ...escrow(
        "9.2 If Supplier becomes insolvent, the escrow agent sends the source code to Supplier or its receiver.",
      ),
      outcome: "adverse",
      findings: [{ messageId: "reversed" }],
    },
    {
      name: "near miss: money in escrow",
      ...escrow("9.2 The escrow agent shall release the escrowed funds to Supplier unless Customer has objected."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "no event",
      ...escrow("9.2 The source code is released from escrow only in accordance with the procedure of the agent."),
      outcome: "weak",
      findings: [{ messageId: "noEvents" }],
    },
    {
      name: "a long time to object",
      ...escrow(`${RELEASE}\n\n9.3 Supplier may object to a release of the source code from escrow within 45 days.`),
      outcome: "weak",
      findings: [{ messageId: "window", data: { provider: "Supplier", days: 45, most: 10 } }],
    },
    {
      name: "a longer time than the user accepts",
      ...escrow(
        `${RELEASE}\n\n9.3 Supplier may object to a release of the source code from escrow within 10 business days.`,
      ),
      options: { maxContraryDays: 5 },
      outcome: "weak",
      findings: [{ messageId: "window" }],
    },
    {
      name: "a long time to cure",
      ...escrow(
        "9.2 The escrow agent shall release the source code to Customer if Supplier becomes insolvent, ceases to carry on business or fails to support the Software and does not cure the failure within 120 days.",
      ),
      outcome: "weak",
      findings: [{ messageId: "cure", data: { provider: "Supplier", days: 120, most: 60 } }],
    },
    {
      name: "a longer time to cure than the user accepts",
      ...escrow(
        "9.2 The escrow agent shall release the source code to Customer if Supplier becomes insolvent, ceases to carry on business or fails to support the Software and does not cure the failure within 40 days.",
      ),
      options: { maxCureDays: 30 },
      outcome: "weak",
      findings: [{ messageId: "cure" }],
    },
    {
      name: "the provider must agree",
      ...escrow("9.2 The escrow agent shall release the source code only with Supplier's written consent."),
      outcome: "adverse",
      findings: [{ messageId: "veto", severity: "error" }],
    },
    {
      name: "joint instructions only",
      ...escrow("9.2 The source code is released from escrow only upon joint written instructions of the parties."),
      outcome: "adverse",
      findings: [{ messageId: "veto" }],
    },
    {
      name: "the provider's veto",
      ...escrow("9.2 Supplier may veto any release of the source code from escrow."),
      outcome: "adverse",
      findings: [{ messageId: "veto" }],
    },
    {
      name: "only after a final judgment",
      ...escrow("9.2 The deposit is released to Customer only after a final judgment of a court."),
      outcome: "adverse",
      findings: [{ messageId: "veto" }],
    },
    {
      name: "never",
      ...escrow("9.2 In no event shall the escrow agent release the source code to Customer."),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "never, whatever happens",
      ...escrow(
        "9.2 The escrow agent shall not release the source code to Customer if: (a) Supplier becomes insolvent; or (b) Supplier ceases to carry on business.",
      ),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "efforts only",
      ...escrow(
        "9.2 The escrow agent shall use reasonable efforts to release the source code to Customer if Supplier becomes insolvent, ceases to carry on business or fails to support the Software.",
      ),
      outcome: "weak",
      findings: [{ messageId: "hedged" }],
    },
    {
      name: "left to the escrow agreement",
      ...escrow("9.2 The escrow agreement sets out when the source code is released to Customer."),
      outcome: "weak",
      findings: [{ messageId: "noEvents" }],
    },
    {
      name: "the roles are swapped",
      ...escrow("9.2 The escrow agent shall release the source code to Supplier if Customer becomes insolvent."),
      outcome: "adverse",
      findings: [{ messageId: "reversed" }],
    },
    {
      name: "silent",
      ...escrow("9.2 Customer bears the fees of the escrow agent."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "error" }],
    },
    {
      name: "near miss: termination on insolvency",
      ...escrow("9.2 If Supplier becomes insolvent, Customer may terminate this Agreement."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
    {
      name: "near miss: a release of claims",
      ...escrow("9.2 Customer releases Supplier from all claims if Supplier ceases to carry on business."),
      outcome: "missing",
      findings: [{ messageId: "missing" }],
    },
  ],
});
