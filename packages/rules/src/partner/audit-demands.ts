import type { ContractDocument, Facts, Provision } from "@clauselint/core";
import { words } from "../provisions/words.js";
import { daysNear } from "../support/days-near.js";
import type { Demand } from "../support/demand.js";
import { durationsIn } from "../support/durations-in.js";
import { noticeOf } from "../support/notice-of.js";
import { operativeWith } from "../support/operative-with.js";

/** What an audit found, put right. */
const REMEDIED = words(
  "\\b(?:audits?|inspections?|examinations?)\\b[^;]{0,200}?\\b(?:remed\\w+|correct\\w*|rectif\\w+|put right|resolve[ds]?|cured?|fix(?:es|ed)?)\\b|\\b(?:remed\\w+|correct\\w*|rectif\\w+|put right|resolves?|cures?|fix(?:es)?)\\b[^;]{0,160}?\\b(?:audits?|inspections?|examinations?)\\b",
);

interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly maxNoticeDays: number; readonly requireRemediationDeadline: boolean };
}

/** What the options ask of a right to audit: a short notice, and a day by which what was found is put right. */
export function auditDemands(
  forCustomer: readonly Provision[],
  input: Input,
): readonly Demand<"longNotice" | "noDeadline">[] {
  const { maxNoticeDays: most, requireRemediationDeadline } = input.options;
  const days = Math.min(
    ...daysNear(
      forCustomer.flatMap(({ evidence }) => evidence),
      input,
      noticeOf,
    ),
  );
  const dated = (): boolean =>
    operativeWith(REMEDIED, input).some(({ sentence }) => durationsIn(input.facts, sentence).length > 0);
  return [
    { met: !Number.isFinite(days) || days <= most, messageId: "longNotice", data: { days, most } },
    { met: !requireRemediationDeadline || dated(), messageId: "noDeadline" },
  ];
}
