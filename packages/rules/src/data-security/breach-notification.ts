import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";
import { noticeHours } from "./notice-hours.js";

type Element = "clock" | "suspected" | "content" | "cooperation" | "costs";
type MessageId = "noClock" | "slow" | "confirmedOnly" | "hedged" | "unclear" | "discretionary" | "gag";
type Options = { readonly maxHours: number; readonly requireSuspected: boolean };
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: Options;
}

/** What else a good clause holds, as it reads anywhere in the clause. */
const CONTENT = /\b(?:nature|details?|description|scope|extent|categories|identify|circumstances|number of)\b/i;
const COOPERATION = /\b(?:co-?operat\w+|assist\w*|investigat\w+|root cause|remed\w+|mitigat\w+|correct\w*)\b/i;
const COSTS = /\b(?:costs?|expenses?|reimburse\w*|at no charge|indemnif\w+)\b/i;

/** Reports a contract that does not make the provider report security incidents soon enough. */
export default defineRequirement({
  id: "data-security/breach-notification",
  subject: "the notification of security incidents",
  severity: "error",
  appliesTo: {
    msa: "required",
    dpa: "required",
    sow: "deferrable",
    "order-form": "deferrable",
    sla: "optional",
    nda: "optional",
    other: "required",
  },
  docs: {
    summary: "The provider reports security incidents to the customer within a number of hours.",
    why: "The customer's own clock towards authorities and the people concerned starts with the incident; the provider's has to fit inside it.",
    fix: "Bind the provider to report every actual or suspected incident within 24 hours of becoming aware of it, with details, updates and help at its cost.",
    references: [
      { title: "Directive (EU) 2022/2555 (NIS2), Article 23(4): early warning within 24 hours", verified: "V" },
      { title: "Regulation (EU) 2016/679 (GDPR), Article 33(1): 72 hours", verified: "M" },
      { title: "12 CFR 53.3: 36 hours for US banks", verified: "S" },
    ],
  },
  elements: {
    clock: "a limit in hours",
    suspected: "suspected incidents",
    content: "what the notice has to say",
    cooperation: "help with the investigation and the remedy",
    costs: "who bears the costs",
  },
  schema: {
    type: "object",
    properties: { maxHours: { type: "number", exclusiveMinimum: 0 }, requireSuspected: { type: "boolean" } },
    additionalProperties: false,
  },
  defaultOptions: { maxHours: 24, requireSuspected: false },
  messages: {
    missing: "No clause on {{subject}} by {{provider}} was found {{where}}.",
    customerOnly:
      "Only {{customer}} has to report security incidents; no such duty of {{provider}} was found {{where}}.",
    noClock: "{{provider}} has to report security incidents, but no number of hours says how soon.",
    slow: "{{provider}} has {{hours}} hours to report a security incident; at most {{most}} are asked for.",
    hedged: "{{provider}} has to report security incidents only as far as efforts go.",
    confirmedOnly: "{{provider}} has to report a security incident only once it is confirmed.",
    unclear:
      "Security incidents have to be reported, but it is not clear whether {{provider}} has to tell {{customer}}.",
    discretionary: "{{provider}} reports security incidents only if it chooses to or the law compels it.",
    gag: "{{provider}} decides what others are told of a security incident that concerns {{customer}}.",
  },
  modelClause: `{provider} notifies {customer}'s security contact without undue delay, and in any event within 24 hours of becoming aware, of every actual or reasonably suspected unauthorised access to, or loss, alteration or disclosure of, {customer}'s data or of systems that process it, including incidents at subcontractors. The notice states what is known of the nature, extent and cause of the incident, and {provider} updates it daily. {provider} investigates, contains and remedies the incident, helps {customer} to meet its own duties, and bears the costs. {provider} makes no public statement on the incident without {customer}'s consent.`,
  likeness: likenessOf("data-security/breach-notification"),
  assess(input) {
    const found = input.facts.provisions("incident-notice");
    const said = conclude(
      found.flatMap((provision) => {
        const judgement = judge(provision, input);
        if (judgement === null) return [];
        return weightOf(provision.evidence, input) === 1 ? [judgement] : [atHalfWeight(judgement)];
      }),
      ["satisfied", "adverse", "weak", "negated"],
    );
    if (said.outcome !== "missing" || found.length === 0) return said;
    return { ...said, messageId: "customerOnly" };
  },
});

/** What one passage means; `null` where only the customer has to report. */
function judge({ favours, facts, evidence }: Provision, input: Input): Judgement<Element, MessageId> | null {
  if (facts["gag"] === true) return { outcome: "adverse", evidence, messageId: "gag" };
  if (favours === "provider" || favours === "third") return null;
  if (facts["denied"] === true) return { outcome: "negated", evidence };
  if (facts["discretionary"] === true) return { outcome: "adverse", evidence, messageId: "discretionary" };
  const [first] = evidence;
  const at = first === undefined ? null : input.document.at(first.start);
  const around = at === null ? "" : input.document.quote(at);
  const hours = noticeHours(evidence, input);
  const missingElements: Element[] = [
    ...(hours !== null ? [] : ["clock" as const]),
    ...(facts["suspected"] === true ? [] : ["suspected" as const]),
    ...(CONTENT.test(around) ? [] : ["content" as const]),
    ...(COOPERATION.test(around) ? [] : ["cooperation" as const]),
    ...(COSTS.test(around) ? [] : ["costs" as const]),
  ];
  return { evidence, missingElements, ...verdict(favours === "unknown", hours, facts, input.options) };
}

/** What is wrong with a duty to report, the worst first. */
function verdict(
  unclear: boolean,
  hours: number | null,
  facts: Provision["facts"],
  { maxHours, requireSuspected }: Options,
): Pick<Judgement<Element, MessageId>, "outcome" | "messageId" | "data"> {
  if (unclear) return { outcome: "weak", messageId: "unclear" };
  if (hours === null) return { outcome: "weak", messageId: "noClock" };
  if (hours > maxHours)
    return { outcome: "weak", messageId: "slow", data: { hours: Math.round(hours), most: maxHours } };
  if (facts["hedged"] === true) return { outcome: "weak", messageId: "hedged" };
  if (facts["suspected"] === true) return { outcome: "satisfied" };
  if (facts["confirmed"] === true) return { outcome: "weak", messageId: "confirmedOnly" };
  return { outcome: requireSuspected ? "weak" : "satisfied" };
}
