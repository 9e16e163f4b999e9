import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import type { Conclusion } from "../support/judgement.js";
import { wordsBehind } from "../support/words-behind.js";
import type { Judgement } from "../support/judgement.js";
import { helpsCustomer } from "../support/sides.js";
import { weightOf } from "../support/weight-of.js";

type Element = "title" | "results" | "limitedUse" | "assignBack";
type Options = {
  readonly derivedData: "off" | "warn" | "error";
  readonly requireAssignBack: boolean;
  readonly dataTerms: readonly string[];
};

const DATA_TERM = /\b(?:data|content|materials?|information|records?)\b/i;

/** Reports a contract that does not say that the customer owns its data. */
export default defineRequirement({
  id: "data-ownership/customer-owns-data",
  subject: "who owns the customer's data",
  heading: "Ownership of customer data",
  severity: "error",
  appliesTo: {
    msa: "required",
    dpa: "required",
    sow: "deferrable",
    "order-form": "deferrable",
    nda: "optional",
    other: "required",
  },
  docs: {
    summary: "The contract says that the customer owns its data.",
    why: "Whoever holds the data without saying whose it is can bargain with it at the end; a duty of secrecy does not give title.",
    fix: "State that the customer owns all data it supplies and all results of processing it, and that the provider uses it only to perform.",
    references: [
      {
        title: "Regulation (EU) 2022/2554 (DORA), Article 30(2)(d): access, recovery and return of data",
        verified: "V",
      },
    ],
  },
  elements: {
    title: "a statement that the customer owns its data",
    results: "ownership of what the services produce from the data",
    limitedUse: "a limit of the provider's use of the data to the services",
    assignBack: "an assignment of rights in the data that the provider may acquire",
  },
  schema: {
    type: "object",
    properties: {
      derivedData: { type: "string", enum: ["off", "warn", "error"] },
      requireAssignBack: { type: "boolean" },
      dataTerms: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true },
    },
    additionalProperties: false,
  },
  defaultOptions: { derivedData: "warn", requireAssignBack: false, dataTerms: [] },
  messages: {
    notNamed: "{{customer}} owns its data, but no words say so of {{unnamed}}.",
    useOnly: "Use of the data of {{customer}} is limited, but no words say that {{customer}} owns it.",
    confidentialOnly:
      "Only confidential information is said to stay with its owner; no words say that {{customer}} owns its data.",
    open: "That {{customer}} owns its data is intended or left to a later agreement, not settled.",
    joint: "The data is owned by {{customer}} and {{provider}} together.",
    derived:
      "What is derived from the data belongs to {{provider}}, and nothing keeps it from identifying {{customer}}.",
    licence: "The rights that {{customer}} gives {{provider}} in its data go beyond the services.",
  },
  modelClause: `{customer} owns all right, title and interest in the data that {customer} or its users supply, that {provider} collects or generates on their behalf, and in all results of processing it ("Customer Data"). {provider} hereby assigns to {customer} any right in Customer Data that it acquires. {provider} uses Customer Data only to perform the services for {customer}.`,
  likeness: likenessOf("data-ownership/customer-owns-data"),
  assess(input) {
    const { document, facts, options } = input;
    const found = facts.provisions("customer-data-ownership");
    const limited = found.some((provision) => helpsCustomer(provision) && provision.facts["limitedUse"] === true);
    const judgements = found.flatMap((provision) => {
      const judgement = judge(provision, limited, options);
      if (judgement === null) return [];
      if (weightOf(provision.evidence, { document, facts }) === 1) return [judgement];
      // What a recital or definition says of the provider's own things is not a clause against the customer.
      return judgement.outcome === "adverse" ? [] : [atHalfWeight(judgement)];
    });
    const said = conclude(judgements);
    const against = found.flatMap((provision) => takesAway(provision, options));
    return said.outcome === "satisfied" && against.length > 0
      ? conclude(against, ["adverse", "weak"])
      : named(said, found, input);
  },
});

interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: Options;
}

/** The kinds of data that the options name have to stand in a clause on ownership, or in the meaning of a term that it uses. */
function named(
  said: Conclusion<Element, MessageId>,
  found: readonly Provision[],
  input: Input,
): Conclusion<Element, MessageId> {
  const titles = found.filter((one) => helpsCustomer(one) && one.facts["title"] === true);
  const text = titles.flatMap(({ evidence }) => evidence.map((span) => wordsBehind(span, input, DATA_TERM))).join("\n");
  const unnamed = input.options.dataTerms.filter((term) => !text.toLowerCase().includes(term.toLowerCase()));
  return demand(said, [{ met: unnamed.length === 0, messageId: "notNamed", data: { unnamed: unnamed.join(", ") } }]);
}

type MessageId = "useOnly" | "confidentialOnly" | "open" | "joint" | "derived" | "licence" | "notNamed";

function judge(provision: Provision, limited: boolean, options: Options): Judgement<Element, MessageId> | null {
  const { evidence, facts } = provision;
  if (!helpsCustomer(provision)) {
    if (facts["denied"] === true) return { outcome: "negated", evidence };
    // A licence beyond the services with no ownership beside it gives the data away.
    if (facts["title"] === true || facts["wideLicence"] === true) return { outcome: "adverse", evidence };
    return takesAway(provision, options)[0] ?? null;
  }
  if (facts["title"] === true) {
    const missingElements: Element[] = [
      ...(facts["wide"] === true ? [] : ["results" as const]),
      ...(limited || facts["limitedUse"] === true ? [] : ["limitedUse" as const]),
      ...(options.requireAssignBack && facts["assignBack"] !== true ? ["assignBack" as const] : []),
    ];
    if (facts["open"] === true) return { outcome: "weak", evidence, missingElements, messageId: "open" };
    if (facts["joint"] === true) return { outcome: "weak", evidence, missingElements, messageId: "joint" };
    const weak = missingElements.includes("assignBack");
    return { outcome: weak ? "weak" : "satisfied", evidence, missingElements };
  }
  const messageId = facts["confidentialOnly"] === true ? "confidentialOnly" : "useOnly";
  return { outcome: "weak", evidence, missingElements: ["title"], messageId };
}

/** What the provider takes for itself although the customer owns the data. */
function takesAway({ facts, evidence }: Provision, { derivedData }: Options): readonly Judgement<Element, MessageId>[] {
  if (facts["wideLicence"] === true || facts["ownUse"] === true)
    return [{ outcome: "weak", evidence, messageId: "licence" }];
  if (facts["derived"] !== true || facts["nonIdentifying"] === true || derivedData === "off") return [];
  return [{ outcome: derivedData === "error" ? "adverse" : "weak", evidence, messageId: "derived" }];
}
