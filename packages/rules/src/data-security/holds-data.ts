import { anyCase } from "@clauselint/core";
import type { ContractDocument, Facts, Provision } from "@clauselint/core";
import { words } from "../provisions/words.js";
import { weightOf } from "../support/weight-of.js";

const DATA = words(
  "\\b(?:customer data|client data|personal (?:data|information)|personally identifiable|user data|cardholder data|patient data|protected health information|confidential data|(?:policy-?holder|account-?holder|borrower|insured|pupil|student|tenant|passenger|resident|employee|member)s?['’]? (?:data|records)|gdpr|hipaa|data protection|(?:stor|host|process)(?:e|es|ed|ing)? (?:\\w+ ){0,4}?data\\b|data (?:\\w+ ){0,3}?(?:stored|hosted|processed))\\b",
);

const ON_DATA = words("\\b(?:data|information|records)\\b");
const MEANS_DATA = words(
  "\\b(?:data(?!sheets?)|records|databases?|logs)\\b|\\b(?:about|concerning|relating to|of|on)\\b[^;.]{0,60}?\\b(?:employees|staff|customers|clients|patients|members|individuals|consumers|applicants)\\b",
);

/**
 * Whether a contract speaks of data of the customer that the provider keeps, or of the provider in the customer's systems. Words that
 * give the protection show it too, whatever the contract calls the data.
 */
export function holdsData(
  { document, facts }: { readonly document: ContractDocument; readonly facts: Facts },
  protections: readonly Provision[],
): { readonly applies: boolean; readonly reason: string } {
  const applies =
    defined({ document, facts }) ||
    protections.some(
      ({ evidence }) =>
        weightOf(evidence, { document, facts }) === 1 && evidence.some(({ quote }) => ON_DATA.test(quote)),
    ) ||
    DATA.test(document.text) ||
    ownedBy(facts).test(document.text) ||
    facts.provisions("system-access").some((one) => one.facts["barred"] !== true);
  return { applies, reason: "nothing is said of data that the provider keeps, or of its access to systems" };
}

/** "Bank Information" means data: what one party only discloses in talks may have such a name too. */
function defined({ document, facts }: { readonly document: ContractDocument; readonly facts: Facts }): boolean {
  const named = anyCase(String.raw`^${facts.parties.pattern("customer")}(?:['\u2019]s?)?\s+information$`);
  return [...facts.terms.values()].some(
    ({ term, definitions }) =>
      named.test(term) &&
      definitions.some((definition) => MEANS_DATA.test(document.quote(document.at(definition.start) ?? definition))),
  );
}

/** "Bank data", "the systems of Fernhill". */
function ownedBy({ parties }: Facts): RegExp {
  const customer = parties.pattern("customer");
  const things = String.raw`(?:data|systems|databases)\b`;
  return anyCase(
    String.raw`${customer}(?:['\u2019]s?)?\s+(?:\w+\s+)?${things}|\b${things}\s+of\s+(?:the\s+)?${customer}`,
  );
}
