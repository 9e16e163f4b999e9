import { anyCase, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { perParties } from "../provisions/per-parties.js";
import { words } from "../provisions/words.js";
import { weightOf } from "../support/weight-of.js";

const OF_LIABILITY = words(
  "\\b(?:(?<!without )limit(?:s|ed|ations?)?|caps?|ceilings?|exceed|no more than|consequential|indirect|no event|unlimited|uncapped|liable without limit(?:ation)?|restrict\\w* (?:\\w+ ){0,2}?liability|no liability|not (?:be )?(?:\\w+ )?(?:liable|responsible)|excludes? (?:\\w+ )?liability)\\b",
);
/** Who shall indemnify owes something; that is no exception from a limit. */
const INDEMNIFIES = words("\\b(?:shall|will|agrees? to)(?: \\w+){0,2}? (?:indemnify|defend)\\b");
/** What is owed to the persons whose data it is lies outside the limit between the parties anyway; a limit in time is another matter. */
const TO_OTHERS = words(
  "\\bliability to (?:an |any |the )?(?:individuals?|data subjects?)\\b|\\b(?:actions?|lawsuits?|suits?|proceedings?) (?:\\w+ ){0,4}?(?:brought|commenced)\\b",
);

/** "Customer's liability to Supplier shall not exceed …, save that this limit …": that limit is another. */
const ownLiability = perParties((names) =>
  anyCase(
    String.raw`(?:${names}['\u2019]s?\s+(?:\w+\s+){0,3}?liability|\bliability\s+of\s+(?:the\s+)?${names})\b[^;.]{0,120}?\b(?:exceed|limited|capped)\b`,
  ),
);

function isOfCustomersLimit({ favours, evidence }: Provision, { parties }: Facts): boolean {
  return (
    favours === "provider" &&
    evidence.every(
      ({ quote }) => ownLiability(parties, "customer").test(quote) && !ownLiability(parties, "provider").test(quote),
    )
  );
}

/** The passages that take claims out of a limit of liability. */
export function limitExceptions(input: {
  readonly document: ContractDocument;
  readonly facts: Facts;
}): readonly Provision[] {
  return ["uncapped-liability", "liability-exception"]
    .flatMap((type) => input.facts.provisions(type))
    .filter((one) => !isOfCustomersLimit(one, input.facts))
    .filter(
      ({ evidence, facts }) =>
        weightOf(evidence, input) > 0 &&
        evidence.some(
          ({ quote }) =>
            (facts["byNumber"] === true || OF_LIABILITY.test(quote)) &&
            !TO_OTHERS.test(quote) &&
            !INDEMNIFIES.test(quote),
        ),
    );
}
