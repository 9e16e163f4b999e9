import { expect, test } from "vitest";
import type { Finding } from "@clauselint/core";
import { Clauselint } from "./clauselint.js";

/** A contract that leans to the customer in some clauses and to the provider in others. */
const contract = `# Master Services Agreement

This Agreement is made between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").

1. Supplier shall build and host the order platform for Customer. Customer shall pay the Fees within 30 days.

2. Customer may audit Supplier's records, systems and premises.

3. Customer may terminate this Agreement without cause on ten days' notice.

4. Supplier hereby assigns to Customer all right, title and interest in the Deliverables, including any pre-existing materials in them.

5. The liability of each party under this Agreement is unlimited.

6. Supplier shall assist in the transfer of the Services to a successor for six months after termination.

7. Supplier shall not solicit or hire any employee of Customer.

8. Customer may change the Services at any time upon notice.

9. Supplier may suspend the Services immediately and withhold Customer Data until all fees are paid.
`;

async function lint(perspective: "customer" | "provider"): Promise<readonly Finding[]> {
  const clauselint = new Clauselint({ configFile: false, overrideConfig: { extends: ["all"], perspective } });
  const report = await clauselint.lintText(contract);
  return report.results.flatMap(({ findings }) => findings);
}

const [forCustomer, forProvider] = [await lint("customer"), await lint("provider")];
const saidOf = (findings: readonly Finding[], rule: string): readonly string[] =>
  findings.filter(({ ruleId }) => ruleId === rule).map(({ messageId }) => messageId);

test.each([
  ["partner/audit-rights", [], ["endless"]],
  ["partner/termination-rights", [], ["unpaidEnd"]],
  ["data-ownership/background-ip-licence", [], ["ownsToo"]],
  ["data-ownership/exit-assistance", [], ["unpaid"]],
  ["core-competency/insourcing-freedom", ["missing"], ["oneSidedHire"]],
  ["hygiene/unilateral-amendment", [], ["may"]],
  ["data-ownership/no-lien-or-withholding", ["adverse"], []],
  ["code-escrow/agreement", ["missing"], []],
  ["data-security/breach-notification", ["missing"], []],
])("%s: %j for the customer, %j for the provider", (rule, customer, provider) => {
  expect(saidOf(forCustomer, rule)).toEqual(customer);
  expect(saidOf(forProvider, rule)).toEqual(provider);
});

test("an unlimited liability troubles the provider alone", () => {
  expect(forProvider).toContainEqual(expect.objectContaining({ ruleId: "liability/cap", outcome: "adverse" }));
});

test("the provider is not offered the customer's wording where a clause works against it", () => {
  const against = forProvider.filter(({ outcome }) => outcome === "adverse");
  expect(against.length).toBeGreaterThan(4);
  expect(against.flatMap(({ suggestions }) => suggestions)).toEqual([]);
});
