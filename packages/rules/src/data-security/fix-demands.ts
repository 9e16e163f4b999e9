import type { ContractDocument, Facts, Provision } from "@clauselint/core";
import { daysNear } from "../support/days-near.js";
import type { Demand } from "../support/demand.js";

const SEVERITIES = [
  ["critical", /\bcritical\b[^.;]{0,60}$/i, /^[^.;,]{0,40}\bcritical\b/i],
  ["high", /\bhigh\b[^.;]{0,60}$/i, /^[^.;,]{0,40}\bhigh\b/i],
] as const;

interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: {
    readonly remediationDays?: { readonly critical?: number; readonly high?: number } | undefined;
  };
}

/** Within how many days the options want a weakness fixed, by its severity. */
export function fixDemands(found: readonly Provision[], input: Input): readonly Demand<"slowFix">[] {
  const fixing = found.filter(({ facts }) => facts["fixes"] === true).flatMap(({ evidence }) => evidence);
  return SEVERITIES.flatMap(([severity, before, after]) => {
    const most = input.options.remediationDays?.[severity];
    if (most === undefined) return [];
    const met = daysNear(fixing, input, { before, after }).some((days) => days <= most);
    return [{ met, messageId: "slowFix", data: { severity, most } }];
  });
}
