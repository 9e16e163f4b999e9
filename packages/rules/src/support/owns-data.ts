import type { Facts } from "@clauselint/core";

const DATA =
  /\b(?:data|databases?|datasets?|content|personal(?:ly identifiable)? information|customer information|images)\b/i;
/** "Bank Information" is data as well; what is confidential need not be. */
const INFORMATION = /\b(?!Confidential|Proprietary)[A-Z]\w+ Information\b/;

/** Whether a document says that the customer owns data, and not only papers and materials that it lends. */
export function ownsData(facts: Facts): boolean {
  return facts
    .provisions("customer-data-ownership")
    .some(
      ({ favours, facts: said, evidence }) =>
        favours === "customer" &&
        said["title"] === true &&
        evidence.some(({ quote }) => DATA.test(quote) || INFORMATION.test(quote)),
    );
}
