import { defineRequirement, type Facts, type Party } from "@clauselint/core";
import { hasName, identityOf, type ProviderIdentity } from "./provider-identity.js";

type Element = "form" | "address" | "registration" | "signatory";
interface Options {
  readonly requireAddress: boolean;
  readonly requireRegistration: boolean;
}

const ELEMENTS: readonly Element[] = ["form", "address", "registration", "signatory"];

/** Reports a contract that does not say which legal person the provider is. */
export default defineRequirement({
  id: "partner/provider-identified",
  subject: "who the provider is",
  severity: "warning",
  appliesTo: {
    msa: "required",
    sow: "deferrable",
    dpa: "deferrable",
    nda: "required",
    "order-form": "deferrable",
    sla: "optional",
    other: "required",
  },
  docs: {
    summary: "The provider is a legal person that can be found: full name, form, address.",
    why: "Nobody can sue, audit or claim escrow from a trade name.",
    fix: "State the provider's full legal name with its form, the registered office, the registration number or state of incorporation, and who signs in what office.",
    references: [],
  },
  elements: {
    form: "its legal form",
    address: "an address",
    registration: "a registration number or place of incorporation",
    signatory: "who signs in what office",
  },
  schema: {
    type: "object",
    properties: { requireAddress: { type: "boolean" }, requireRegistration: { type: "boolean" } },
    additionalProperties: false,
  },
  defaultOptions: { requireAddress: true, requireRegistration: false },
  messages: {
    missing: "The provider is spoken of by its role only; no name of it was found {{where}}.",
    brand: "{{provider}} is named without a legal form, so that nobody can tell which person it is.",
    nowhere: "{{provider}} is named without an address.",
    unregistered: "{{provider}} is named without a registration number or place of incorporation.",
    group: "The contract is made with {{provider}} and its affiliates, whoever these are.",
  },
  modelClause: `This agreement is made between {customer} and {provider}, each identified on the cover page by its full legal name, legal form, registered office, company number and register, and signed for each by a person with the authority to bind it, whose name and office stand below the signature. No other member of the group of {provider} is a party; {provider} answers for any that it uses as for itself.`,
  when({ facts }) {
    return { applies: isKnown(facts), reason: "the document does not show which party is the provider" };
  },
  assess({ document, facts, options }) {
    const provider = providerOf(facts);
    const identity = provider === undefined ? null : identityOf(document, provider);
    if (identity === null) return { outcome: "missing", missingElements: ELEMENTS };
    const missingElements = ELEMENTS.filter((name) => !identity[name]);
    const shared = { evidence: [identity.place], missingElements };
    // a statement of work need not repeat the particulars that its parent gives
    const named = facts.incorporation.parent !== null;
    const messageId = faultOf(identity, named ? { requireAddress: false, requireRegistration: false } : options);
    return messageId === null ? { outcome: "satisfied", ...shared } : { outcome: "weak", messageId, ...shared };
  },
});

/** A role without a name beside a name without a role: they may be the same. */
function isKnown(facts: Facts): boolean {
  const provider = providerOf(facts);
  if (provider === undefined) return false;
  return hasName(provider) || facts.parties.all.every(({ role }) => role !== "unknown");
}

function providerOf(facts: Facts): Party | undefined {
  return facts.parties.all.find(({ role }) => role === "provider");
}

function faultOf(
  { form, address, registration, group }: ProviderIdentity,
  { requireAddress, requireRegistration }: Options,
): "brand" | "nowhere" | "unregistered" | "group" | null {
  if (group) return "group";
  if (!form) return "brand";
  if (requireAddress && !address) return "nowhere";
  return requireRegistration && !registration ? "unregistered" : null;
}
