import { defineRequirement, type Facts, type Provision, type SentenceFact } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { conclude } from "../support/conclude.js";
import { words } from "../provisions/words.js";
import { sideOfStatement } from "../provisions/side-of-statement.js";
import { sentencesIn } from "../support/sentences-in.js";
import { againstProvider } from "../support/against-provider.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { helpsCustomer } from "../support/sides.js";
import { weightOf } from "../support/weight-of.js";

type Element = "perpetual" | "irrevocable" | "royaltyFree" | "modify" | "thirdPartyUse";
type MessageId = "ownsToo" | "termOnly" | "bound" | "revoked";
type Options = { readonly requireElements: readonly Element[] };

const ELEMENTS: readonly Element[] = ["perpetual", "irrevocable", "royaltyFree", "modify", "thirdPartyUse"];

const ASSIGNS = words("\\b(?:assigns?|transfers?|conveys?)\\b");
const BACKGROUND = words(
  "\\b(?:background (?:ip|technology|materials?|intellectual property|rights)|pre-?existing (?:\\w+ ){0,2}?(?:materials?|works?|software|intellectual property|ip|rights|technology)|(?:made|created|developed|owned|conceived)[^;.]{0,40}? (?:before|prior to) (?:the|this))\\b",
);
const LEFT_OUT = words(
  "\\b(?:exclud\\w+|except\\w*|other than|(?:do|does|shall|will|is|are) not|not includ\\w+|save for|retain\\w*|licen[cs]es?|subject to)\\b",
);

/** Reports deliverables that hold things of the provider which the customer may not go on using. */
export default defineRequirement({
  id: "data-ownership/background-ip-licence",
  subject: "a licence to what the provider builds in",
  severity: "warning",
  appliesTo: { msa: "required", sow: "deferrable", "order-form": "deferrable", other: "required" },
  docs: {
    summary: "What the provider brings along and builds in is licensed for as long as the deliverables are used.",
    why: "A customer that owns the deliverables, but not the parts inside, still needs the provider's leave to use, change or move them.",
    fix: "Have such parts listed, and licensed for good, free, with the right to modify them and to let others work with them.",
    references: [{ title: "11 U.S.C. § 365(n): rights of licensees when a licensor is bankrupt", verified: "M" }],
  },
  elements: {
    perpetual: "that it lasts for good",
    irrevocable: "that it cannot be taken back",
    royaltyFree: "that it costs nothing more",
    modify: "a right to modify",
    thirdPartyUse: "use by affiliates, successors and other providers",
  },
  schema: {
    type: "object",
    properties: {
      requireElements: {
        type: "array",
        items: { type: "string", enum: ["perpetual", "irrevocable", "royaltyFree", "modify", "thirdPartyUse"] },
      },
    },
    additionalProperties: false,
  },
  defaultOptions: { requireElements: ["perpetual"] },
  messages: {
    ownsToo: "{{provider}} assigns to {{customer}} what it brings along as well as what it makes.",
    missing: "{{provider}} keeps what it brings along, but no clause on {{subject}} was found {{where}}.",
    negated: "{{customer}} has no licence to what {{provider}} builds in.",
    termOnly: "The licence to what {{provider}} builds in ends with the contract.",
    bound: "The licence to what {{provider}} builds in is for {{customer}} alone; no other provider may work with it.",
    revoked: "{{provider}} may take back the licence to what it builds in, over a breach or a payment.",
  },
  modelClause: `{provider} lists in the statement of work, before use, everything of its own or of others that it builds into a deliverable. It hereby grants {customer} a perpetual, irrevocable, worldwide, royalty-free licence to use, copy, modify and maintain these parts with the deliverables, and to let its affiliates, successors and other providers do so for it. The licence survives the end of this agreement, whatever its cause, and the insolvency of {provider}.`,
  likeness: likenessOf("data-ownership/background-ip-licence"),
  when({ document, facts }) {
    const made = facts.provisions("deliverables-ownership").some(helpsCustomer);
    const brought = facts.provisions("background-licence");
    const applies = made && brought.some(({ evidence }) => weightOf(evidence, { document, facts }) === 1);
    return {
      applies,
      reason: made
        ? "nothing of the provider's own is said to be built in"
        : "nothing is said to become the customer's",
    };
  },
  assess({ document, facts, options }) {
    const found = facts
      .provisions("background-licence")
      .filter(({ evidence }) => weightOf(evidence, { document, facts }) === 1);
    const missingElements = ELEMENTS.filter((name) => found.every(({ facts: said }) => said[name] !== true));
    const judgements = fullestFirst(found, ELEMENTS).flatMap((provision): Judgement<Element, MessageId>[] => {
      const verdict = judge(provision.facts, options);
      return verdict === null ? [] : [{ evidence: provision.evidence, missingElements, ...verdict }];
    });
    return conclude<Element, MessageId>(judgements, ["adverse", "satisfied", "weak", "negated"]);
  },
  assessForProvider(input) {
    const assigned = ["deliverables-ownership", "ip-assignment"]
      .flatMap((type) => input.facts.provisions(type))
      .filter(({ favours, evidence }) => favours !== "provider" && weightOf(evidence, input) === 1)
      .flatMap(({ evidence }) => evidence.flatMap((span) => sentencesIn(input.document, span)))
      .filter((sentence) => takesBackground(input.facts.sentence(sentence), input.facts));
    const evidence = assigned.filter((one, index) => assigned.findIndex(({ start }) => start === one.start) === index);
    return againstProvider(evidence, "ownsToo", "nothing that the provider brings along is assigned");
  },
});

/** Whether the provider transfers what it had before, and does not leave it out. */
function takesBackground({ reading, statements }: SentenceFact, { parties }: Facts): boolean {
  const transfers = statements.some(
    (one) => sideOfStatement(one, parties) === "provider" && (one.modality === "transfer" || one.modality === "duty"),
  );
  return transfers && ASSIGNS.test(reading) && BACKGROUND.test(reading) && !LEFT_OUT.test(reading);
}

function judge(
  facts: Provision["facts"],
  { requireElements }: Options,
): Pick<Judgement<Element, MessageId>, "outcome" | "messageId"> | null {
  if (facts["revoked"] === true) return { outcome: "adverse", messageId: "revoked" };
  if (facts["denied"] === true) return { outcome: "negated" };
  if (facts["licence"] !== true) return null;
  if (facts["termOnly"] === true) return { outcome: "weak", messageId: "termOnly" };
  if (facts["bound"] === true) return { outcome: "weak", messageId: "bound" };
  return { outcome: requireElements.every((name) => facts[name] === true) ? "satisfied" : "weak" };
}
