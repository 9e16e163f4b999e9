import type { Provision } from "@clauselint/core";
import type { Judgement } from "../support/judgement.js";

/** What may be wrong with a duty to return or delete. */
export type ReturnFault =
  | "paid"
  | "slow"
  | "unclear"
  | "oneCause"
  | "asInstructed"
  | "ownPolicy"
  | "optional"
  | "onlyAsLong"
  | "materialsOnly"
  | "hedged";

/** What is wrong with a duty to return or delete, the worst first. */
export function returnFault(
  facts: Provision["facts"],
  days: readonly number[],
  { maxReturnDays, requireCertificate }: { readonly maxReturnDays: number; readonly requireCertificate: boolean },
): Pick<Judgement<never, ReturnFault>, "outcome" | "messageId" | "data"> {
  const has = (fact: string): boolean => facts[fact] === true;
  const shortest = Math.min(...days);
  if (has("paid")) return { outcome: "weak", messageId: "paid" };
  if (has("unclear")) return { outcome: "weak", messageId: "unclear" };
  if (has("hedged")) return { outcome: "weak", messageId: "hedged" };
  if (has("asInstructed") && !has("returns") && !has("destroys")) return { outcome: "weak", messageId: "asInstructed" };
  if (has("onlyAsLong") && !has("returns") && !has("destroys")) return { outcome: "weak", messageId: "onlyAsLong" };
  if (has("ownPolicy") || has("optional")) {
    return { outcome: "weak", messageId: has("optional") ? "optional" : "ownPolicy" };
  }
  if (has("oneCause")) return { outcome: "weak", messageId: "oneCause" };
  if (!has("data")) return { outcome: "weak", messageId: "materialsOnly" };
  if (!has("returns") || (requireCertificate && !has("certified"))) return { outcome: "weak" };
  // The customer may take its time to fetch the data; the provider may not take its time to give it.
  if (days.length > 0 && shortest > maxReturnDays && !has("retrieval")) {
    return { outcome: "weak", messageId: "slow", data: { days: shortest, most: maxReturnDays } };
  }
  return { outcome: "satisfied" };
}
