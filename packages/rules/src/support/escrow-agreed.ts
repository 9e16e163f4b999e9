import type { Facts, Provision } from "@clauselint/core";
import { helpsCustomer } from "./sides.js";

/** What is said of an escrow that serves the customer; how it works is asked for only where there is one. */
function isAgreed(provision: Provision): boolean {
  const { facts } = provision;
  return (
    helpsCustomer(provision) && facts["denied"] !== true && (facts["duty"] === true || facts["identified"] === true)
  );
}

/** Whether a document agrees an escrow of source code, or is one. */
export function escrowAgreed(facts: Facts): { readonly applies: boolean; readonly reason: string } {
  const applies = facts.kind.kind === "escrow" || facts.provisions("escrow-arrangement").some(isAgreed);
  return { applies, reason: "no escrow of source code is agreed" };
}
