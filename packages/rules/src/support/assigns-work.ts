import type { Facts } from "@clauselint/core";

/** Whether work is assigned to the customer, now or later; where none is, nobody need ask how the assignment is made good. */
export function assignsWork(facts: Facts): { readonly applies: boolean; readonly reason: string } {
  const applies = facts
    .provisions("deliverables-ownership")
    .some(
      ({ favours, facts: said }) => favours === "customer" && (said["assignment"] === true || said["promise"] === true),
    );
  return { applies, reason: "no work is assigned to the customer" };
}
