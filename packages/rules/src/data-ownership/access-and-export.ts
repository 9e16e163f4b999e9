import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { words } from "../provisions/words.js";
import { operativeWith } from "../support/operative-with.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { limitsIn } from "../support/limits-in.js";
import { ownsData } from "../support/owns-data.js";
import { weightOf } from "../support/weight-of.js";

type Element = "anyTime" | "format" | "period" | "cost";
type MessageId =
  | "stopped"
  | "atEnd"
  | "ownRates"
  | "ownFormat"
  | "reasonable"
  | "hedged"
  | "open"
  | "slow"
  | "otherFormat"
  | "notInsolvent";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly maxDays: number };
}

const ELEMENTS: readonly Element[] = ["anyTime", "format", "period", "cost"];

const IN_INSOLVENCY = words(
  "\\b(?:insolven\\w+|bankrupt\\w*|discontinu\\w+|ceas\\w+ (?:of )?business|liquidat\\w+)\\b[^;]{0,200}?\\b(?:access|recover\\w*|return\\w*|retriev\\w+|export\\w*|available)\\b[^;]{0,80}?\\bdata\\b|\\b(?:access|recover\\w*|return\\w*|retriev\\w+|export\\w*)\\b[^;]{0,80}?\\bdata\\b[^;]{0,200}?\\b(?:insolven\\w+|bankrupt\\w*|discontinu\\w+|ceas\\w+ (?:of )?business|liquidat\\w+)\\b",
);

/** Reports a contract under which the customer cannot get at its data while it runs. */
export default defineRequirement({
  id: "data-ownership/access-and-export",
  subject: "access of the customer to its data during the term",
  severity: "error",
  appliesTo: {
    msa: "required",
    dpa: "required",
    sow: "optional",
    sla: "optional",
    "order-form": "optional",
    other: "required",
  },
  docs: {
    summary: "The customer can get a copy of its data at any time, in a format it can use.",
    why: "Who gets its data only at the end, at a price and in a format of the provider's choice cannot leave, and cannot check either.",
    fix: "Give the customer a right to export or receive its data at any time, within days, in a named format, without a charge.",
    references: [
      {
        title: "Regulation (EU) 2022/2554 (DORA), Article 30(2)(d): access, recovery and return of data",
        verified: "V",
      },
    ],
  },
  elements: {
    anyTime: "a right on demand during the term",
    format: "a format that others can read",
    period: "a time within which the data is there",
    cost: "what it costs",
  },
  schema: {
    type: "object",
    properties: {
      maxDays: { type: "number", minimum: 0 },
      acceptableFormats: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true },
      requireInsolvency: { type: "boolean" },
    },
    additionalProperties: false,
  },
  defaultOptions: { maxDays: 30, acceptableFormats: [], requireInsolvency: false },
  messages: {
    negated: "{{customer}} has no right to get at its data.",
    stopped: "{{provider}} may cut {{customer}} off from its data.",
    atEnd: "{{customer}} gets its data only when the contract ends, not while it runs.",
    ownRates: "{{customer}} gets its data only at rates that {{provider}} sets.",
    ownFormat: "{{customer}} gets its data only in a format that {{provider}} chooses.",
    reasonable: "{{customer}} has reasonable access to its data; nothing says when, how soon or in what format.",
    hedged: "{{provider}} promises no more than an effort to give {{customer}} its data.",
    open: "{{customer}} has access to its data, but no words say when, how soon or in what format it gets a copy.",
    slow: "{{customer}} gets its data within {{days}} days; at most {{most}} are asked for.",
    otherFormat: "{{customer}} gets its data, but none of the formats asked for is named: {{formats}}.",
    notInsolvent: "No words keep the data within reach of {{customer}} when {{provider}} becomes insolvent.",
  },
  modelClause: `{customer} may export its data itself at any time during the term, and {provider} gives {customer} on request, within five business days and free of charge, a complete copy of it in a commonly used, machine-readable format, with its structure described. This holds during a dispute, while an invoice is open, and in the insolvency of {provider}.`,
  likeness: likenessOf("data-ownership/access-and-export"),
  when({ facts }) {
    const applies = ownsData(facts) || facts.provisions("data-access").length > 0;
    return { applies, reason: "neither ownership of the customer's data nor access to it is spoken of" };
  },
  assess(input) {
    const found = input.facts.provisions("data-access").filter(({ evidence }) => weightOf(evidence, input) === 1);
    const missingElements = ELEMENTS.filter((name) => found.every(({ facts }) => facts[name] !== true));
    const judgements = fullestFirst(found, ELEMENTS).map((provision) => ({
      missingElements,
      evidence: provision.evidence,
      ...judge(provision, input),
    }));
    const { acceptableFormats, requireInsolvency } = input.options;
    const text = found.flatMap(({ evidence }) => evidence.map(({ quote }) => quote.toLowerCase())).join("\n");
    const named = acceptableFormats.some((format) => text.includes(format.toLowerCase()));
    return demand(conclude<Element, MessageId>(judgements, ["adverse", "satisfied", "weak", "negated"]), [
      {
        met: named || acceptableFormats.length === 0,
        messageId: "otherFormat",
        data: { formats: acceptableFormats.join(", ") },
      },
      { met: !requireInsolvency || operativeWith(IN_INSOLVENCY, input).length > 0, messageId: "notInsolvent" },
    ]);
  },
});

type Verdict = Pick<Judgement<Element, MessageId>, "outcome" | "messageId" | "data">;

function judge({ evidence, facts }: Provision, input: Input): Verdict {
  const weak = (messageId: MessageId): Verdict => ({ outcome: "weak", messageId });
  if (facts["stopped"] === true) return { outcome: "adverse", messageId: "stopped" };
  if (facts["denied"] === true) return { outcome: "negated" };
  if (facts["atEnd"] === true) return weak("atEnd");
  if (facts["hedged"] === true) return weak("hedged");
  if (facts["ownRates"] === true) return weak("ownRates");
  if (facts["ownFormat"] === true) return weak("ownFormat");
  if (facts["reasonable"] === true) return weak("reasonable");
  if (facts["anyTime"] !== true && facts["format"] !== true && facts["period"] !== true) return weak("open");
  const { maxDays: most } = input.options;
  const days = Math.max(
    0,
    ...evidence.flatMap((piece) => limitsIn(piece, input).map((limit) => Math.round(limit.days))),
  );
  return days > most ? { ...weak("slow"), data: { days, most } } : { outcome: "satisfied" };
}
