import type { Provision, Side } from "@clauselint/core";

/** Whether the customer gains from a provision: its own, or one for both sides. */
export function helpsCustomer({ favours }: Pick<Provision, "favours">): boolean {
  return favours === "customer" || favours === "both";
}

/** Whether a side that acts is the customer, alone or with everybody else. */
export function includesCustomer(side: Side | null): boolean {
  return side === "customer" || side === "both";
}
