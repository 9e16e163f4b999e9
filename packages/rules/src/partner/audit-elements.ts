import type { Provision } from "@clauselint/core";

/** What a right to audit consists of. */
export type AuditElement =
  "right" | "scope" | "regulators" | "cooperation" | "records" | "remediation" | "subcontractors";

/** Whether some passage on audits states a fact. */
export function saysOfAudits(provisions: readonly Provision[], fact: string): boolean {
  return provisions.some(({ facts }) => facts[fact] === true);
}

/** What the customer's rights to look into the provider's affairs lack. */
export function lackingInAudits(provisions: readonly Provision[]): readonly AuditElement[] {
  const own = provisions.some(({ facts }) => facts["audit"] === true && facts["regulatorOnly"] !== true);
  const needed: readonly (readonly [AuditElement, boolean])[] = [
    ["right", own],
    ["scope", own && saysOfAudits(provisions, "wide")],
    ["regulators", saysOfAudits(provisions, "regulator")],
    ["cooperation", saysOfAudits(provisions, "cooperation")],
    ["records", saysOfAudits(provisions, "records")],
    ["remediation", saysOfAudits(provisions, "remediation")],
    ["subcontractors", saysOfAudits(provisions, "subcontractors")],
  ];
  return needed.filter(([, there]) => !there).map(([element]) => element);
}
