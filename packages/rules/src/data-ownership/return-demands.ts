import type { ContractDocument, Facts, Provision } from "@clauselint/core";
import { daysNear } from "../support/days-near.js";
import type { Demand } from "../support/demand.js";
import { durationsIn } from "../support/durations-in.js";

/** A period for deleting, not the one for the return in front of it. */
const UNTIL_DELETED = {
  before: /\b(?:delet|eras|destr|purg|wip)\w*\b[^.;]{0,80}$/i,
  after: /^[^.;]{0,80}\b(?:delet|eras|destr|purg|wip)/i,
};

interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly minRetrievalDays: number; readonly maxDeletionDays?: number | undefined };
}

/** What the options ask of a duty to return and delete: time to fetch the data, and a day by which it is deleted. */
export function returnDemands(
  found: readonly Provision[],
  input: Input,
): readonly Demand<"briefRetrieval" | "lateDeletion">[] {
  const { minRetrievalDays: least, maxDeletionDays: most } = input.options;
  const spansOf = (fact: string): Provision["evidence"] =>
    found.filter(({ facts }) => facts[fact] === true).flatMap(({ evidence }) => evidence);
  const toFetch = spansOf("retrieval").flatMap((span) => durationsIn(input.facts, span));
  const deletion = most === undefined ? [] : daysNear(spansOf("destroys"), input, UNTIL_DELETED);
  return [
    { met: least === 0 || toFetch.some(({ days }) => days >= least), messageId: "briefRetrieval", data: { least } },
    {
      met: most === undefined || (deletion.length > 0 && Math.min(...deletion) <= most),
      messageId: "lateDeletion",
      data: { most: most ?? 0 },
    },
  ];
}
