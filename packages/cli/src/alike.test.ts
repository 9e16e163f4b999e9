import { expect, test } from "vitest";
import { Clauselint } from "./index.js";

const contract = (clause: string): string => `# Master Services Agreement

This Services Agreement is made between Harbour Mutual plc ("Customer") and Kestrel Systems Ltd ("Supplier").

1.1 Supplier shall host and maintain the claims software for Customer. Customer shall pay the fees within 30 days.

2.1 ${clause}
`;

async function assess(ruleId: string, clause: string) {
  const { results } = await new Clauselint({ configFile: false }).lintText(contract(clause));
  return results[0]?.assessments.find((one) => one.ruleId === ruleId);
}

test.each([
  [
    "partner/audit-rights",
    "The auditors of the Customer come to the Supplier's site twice a year, open whatever books and systems touch the service, and the Supplier puts right what they find.",
  ],
  [
    "liaison/named-liaison",
    "Day to day, Ms Hale speaks for the Customer and Mr Iqbal for the Supplier; questions go to them and they see to it that somebody answers.",
  ],
  [
    "data-ownership/exit-assistance",
    "When the work moves to somebody new, the Supplier stays at the Customer's side for four months, hands over what it knows and keeps the service running at the same rates.",
  ],
])("%s: a clause in a form that no pattern knows is not called missing", async (ruleId, clause) => {
  const assessment = await assess(ruleId, clause);
  expect(assessment).toMatchObject({ outcome: "weak", alike: true, evidence: [{ quote: clause, clause: "2.1" }] });
  expect(assessment?.reason).toMatch(/^it has “[^”]+”(?:, “[^”]+”){1,4}$/);
});

test.each([
  ["partner/audit-rights", "The Supplier's insurers come to its site twice a year and look at its fire doors."],
  ["liaison/named-liaison", "Notices to the Customer are addressed to its company secretary at the address above."],
  [
    "data-ownership/exit-assistance",
    "The Supplier stays at the Customer's side at all fairs where the software is shown.",
  ],
])("%s: a clause about something else changes nothing", async (ruleId, clause) => {
  expect(await assess(ruleId, clause)).toMatchObject({ outcome: "missing", evidence: [] });
});
