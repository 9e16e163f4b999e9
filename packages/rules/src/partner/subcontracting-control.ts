import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { longestInClauses } from "../support/longest-in-clauses.js";
import type { Judgement } from "../support/judgement.js";
import { helpsCustomer } from "../support/sides.js";
import { weightOf } from "../support/weight-of.js";

type Element = "consent" | "list" | "flowDown" | "liable" | "removal";
type MessageId =
  | "softConsent"
  | "answersOnly"
  | "disclosedOnly"
  | "free"
  | "freeOnNotice"
  | "notLiable"
  | "affiliates"
  | "shortObjection";
interface Options {
  readonly affiliatesExempt: "allow" | "warn" | "error";
  readonly requireList: boolean;
}

/** Reports a contract under which the provider may hand the work on without the customer's say. */
export default defineRequirement({
  id: "partner/subcontracting-control",
  subject: "subcontracting",
  severity: "error",
  appliesTo: {
    msa: "required",
    sow: "deferrable",
    dpa: "required",
    sla: "optional",
    nda: "optional",
    "order-form": "deferrable",
    other: "required",
  },
  docs: {
    summary: "The provider needs the customer's consent to subcontract and answers for its subcontractors.",
    why: "Otherwise the partner you chose is not the partner who does the work, and nobody you have a contract with answers for it.",
    fix: "Require prior written consent, the same duties for every subcontractor, and the provider's liability for them as for itself.",
    references: [
      {
        title:
          "Regulation (EU) 2022/2554 (DORA), Article 30(2)(a): whether subcontracting is permitted, and on which conditions",
        verified: "V",
      },
      {
        title: "EBA Guidelines on outsourcing arrangements (EBA/GL/2019/02), paragraphs 76–80: sub-outsourcing",
        verified: "S",
      },
    ],
  },
  elements: {
    consent: "the customer's prior consent",
    list: "a list of the subcontractors or notice of them",
    flowDown: "a duty to bind subcontractors to the same terms",
    liable: "the provider's liability for its subcontractors",
    removal: "a right to have a subcontractor removed",
  },
  schema: {
    type: "object",
    properties: {
      affiliatesExempt: { type: "string", enum: ["allow", "warn", "error"] },
      requireList: { type: "boolean" },
      objectionDays: { type: "number", minimum: 0 },
    },
    additionalProperties: false,
  },
  defaultOptions: { affiliatesExempt: "allow", requireList: false, objectionDays: 0 },
  messages: {
    shortObjection: "{{customer}} has fewer than {{least}} days, or no set time, to object to a subcontractor.",
    softConsent:
      "{{customer}}'s consent to subcontractors is deemed given or is asked for only where it suits {{provider}}.",
    answersOnly:
      "{{provider}} may subcontract without {{customer}}'s consent, although it answers for its subcontractors; lacking: {{lacking}}.",
    disclosedOnly:
      "Subcontractors are named or bound to some terms, but no words ask for {{customer}}'s consent; lacking: {{lacking}}.",
    free: "{{provider}} may let others do the work without {{customer}}'s consent, and no words say that it answers for them.",
    freeOnNotice:
      "{{provider}} need only tell {{customer}} that others do the work; no words ask for consent or say that it answers for them.",
    notLiable: "{{provider}} does not answer for those it lets do the work.",
    affiliates: "Affiliates of {{provider}} may do the work without {{customer}}'s consent.",
  },
  modelClause: `{provider} shall not subcontract any part of the services without the prior written consent of {customer}, and shall state with each request who the subcontractor is, where it works and what it does. {provider} shall bind each subcontractor in writing to terms no less strict than these, including audit, and is liable for its acts and omissions as for its own. {customer} may require {provider} to remove a subcontractor that breaches those terms.`,
  likeness: likenessOf("partner/subcontracting-control"),
  assess(input) {
    const { document, facts, options } = input;
    const found = facts.provisions("subcontracting");
    const anywhere = (fact: string): boolean => found.some((provision) => provision.facts[fact] === true);
    const judgements = found.flatMap((provision) => {
      const judgement = judge(provision, anywhere, options);
      if (judgement === null) return [];
      return weightOf(provision.evidence, { document, facts }) === 1 ? [judgement] : [atHalfWeight(judgement)];
    });
    const said = conclude(judgements);
    const { objectionDays: least } = options;
    const objecting = found.filter((one) => one.facts["disclosed"] === true && one.facts["consent"] === true);
    const inTime = objecting.some(({ evidence }) => longestInClauses(evidence, input) >= least);
    const met = least === 0 || objecting.length === 0 || inTime;
    if (said.outcome !== "weak") return demand(said, [{ met, messageId: "shortObjection", data: { least } }]);
    const free = judgements.filter(({ messageId }) => messageId === "free" || messageId === "freeOnNotice");
    return free.length > 0 && !anywhere("liable") && !anywhere("flowDown") ? conclude(free) : said;
  },
});

function judge(
  provision: Provision,
  anywhere: (fact: string) => boolean,
  { affiliatesExempt, requireList }: Options,
): Judgement<Element, MessageId> | null {
  const { evidence, facts } = provision;
  const missingElements = lacking(anywhere);
  if (facts["notLiable"] === true) return { outcome: "adverse", evidence, messageId: "notLiable" };
  if (facts["denied"] === true) return { outcome: "negated", evidence };
  if (!helpsCustomer(provision)) {
    if (facts["affiliates"] === true && anywhere("consent")) return null;
    if (facts["liable"] === true) return { outcome: "weak", evidence, missingElements, messageId: "answersOnly" };
    return { outcome: "adverse", evidence, messageId: facts["disclosed"] === true ? "freeOnNotice" : "free" };
  }
  if (facts["consent"] !== true && facts["forbidden"] !== true) {
    const messageId = facts["liable"] === true ? "answersOnly" : "disclosedOnly";
    return { outcome: "weak", evidence, missingElements, messageId };
  }
  if (facts["soft"] === true) return { outcome: "weak", evidence, missingElements, messageId: "softConsent" };
  if (affiliatesExempt !== "allow" && anywhere("affiliates")) {
    return {
      outcome: affiliatesExempt === "error" ? "adverse" : "weak",
      evidence,
      missingElements,
      messageId: "affiliates",
    };
  }
  return { outcome: requireList && missingElements.includes("list") ? "weak" : "satisfied", evidence, missingElements };
}

function lacking(anywhere: (fact: string) => boolean): readonly Element[] {
  return [
    ...(anywhere("consent") || anywhere("forbidden") ? [] : ["consent" as const]),
    ...(anywhere("disclosed") ? [] : ["list" as const]),
    ...(anywhere("flowDown") ? [] : ["flowDown" as const]),
    ...(anywhere("liable") ? [] : ["liable" as const]),
    ...(anywhere("removal") ? [] : ["removal" as const]),
  ];
}
