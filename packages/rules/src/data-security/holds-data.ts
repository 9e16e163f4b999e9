import { anyCase } from "@clauselint/core";
import type { ContractDocument, Facts } from "@clauselint/core";
import { words } from "../provisions/words.js";

const DATA = words(
  "\\b(?:customer data|client data|personal (?:data|information)|personally identifiable|user data|cardholder data|patient data|protected health information|confidential data|gdpr|hipaa|data protection|(?:stor|host|process)(?:e|es|ed|ing)? (?:\\w+ ){0,4}?data\\b|data (?:\\w+ ){0,3}?(?:stored|hosted|processed))\\b",
);

/** Whether a contract speaks of data of the customer that the provider keeps, or of the provider in the customer's systems. */
export function holdsData({ document, facts }: { readonly document: ContractDocument; readonly facts: Facts }): {
  readonly applies: boolean;
  readonly reason: string;
} {
  const applies =
    DATA.test(document.text) ||
    ownedBy(facts).test(document.text) ||
    facts.provisions("system-access").some((one) => one.facts["barred"] !== true);
  return { applies, reason: "nothing is said of data that the provider keeps, or of its access to systems" };
}

/** "Bank data", "the systems of Fernhill". */
function ownedBy({ parties }: Facts): RegExp {
  const customer = parties.pattern("customer");
  const things = String.raw`(?:data|systems|databases)\b`;
  return anyCase(String.raw`${customer}(?:['’]s?)?\s+(?:\w+\s+)?${things}|\b${things}\s+of\s+(?:the\s+)?${customer}`);
}
