import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "standard" | "measures";
type MessageId = "unnamed" | "secrecyOnly" | "lawOnly" | "hedged" | "ownRisk" | "otherStandard" | "noAnnex";

const MARKS = ["standard", "measures", "measure"];

const ANNEX = /\b(?:schedules?|annex(?:es)?|exhibits?|append(?:ix|ices)|attachments?)\b/i;

/** Reports a contract that leaves the provider's security to its own judgement. */
export default defineRequirement({
  id: "data-security/security-standard",
  subject: "the provider's security measures",
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
    summary: "The provider protects data and systems by a named standard or by measures that can be checked.",
    why: "After a breach everybody's measures were reasonable; a standard with a name can be audited before and argued over after.",
    fix: "Name the standard and its version, attach the measures, and ask for secure development, tests and training.",
    references: [{ title: "Regulation (EU) 2016/679 (GDPR), Article 32: security of processing", verified: "M" }],
  },
  elements: {
    standard: "a named standard or an annex of measures",
    measures: "measures in particular",
  },
  schema: {
    type: "object",
    properties: {
      standards: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true },
      requireAnnex: { type: "boolean" },
    },
    additionalProperties: false,
  },
  defaultOptions: { standards: [], requireAnnex: false },
  messages: {
    otherStandard:
      "{{provider}} has to protect data and systems, but not by a standard that is asked for: {{standards}}.",
    noAnnex: "{{provider}} has to protect data and systems, but no schedule or annex holds the measures.",
    negated: "{{provider}} owes no security measures.",
    unnamed: "{{provider}} has to protect data and systems, but no standard and no measures say how.",
    secrecyOnly: "{{provider}} has to keep information secret, but nothing says how it protects it.",
    lawOnly: "{{provider}} has to obey laws on privacy, but nothing says how it protects data and systems.",
    hedged: "{{provider}} promises no more than an effort to protect data and systems.",
    ownRisk: "Security is at the risk of {{customer}}.",
  },
  modelClause: `{provider} shall run a written security programme certified under ISO/IEC 27001:2022 (or attested by a SOC 2 Type II report) whose scope covers the services, and apply the measures in the security schedule: encryption in transit and at rest, access by role with multi-factor authentication, logging kept for a year, separation of environments, patches for critical weaknesses within seven days, reviews and scans of all code, a penetration test each year, and training of its staff. It shall not lower that level during the term, and shall give {customer} each new certificate and report without being asked.`,
  likeness: likenessOf("data-security/security-standard"),
  assess(input) {
    const found = input.facts.provisions("security-measure").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const has = (fact: string): boolean => found.some(({ facts }) => facts[fact] === true);
    const measured = found.filter(({ facts }) => facts["measures"] === true || facts["measure"] === true);
    const enough = has("measures") || measured.length > 1;
    const missingElements: Element[] = [
      ...(has("standard") ? [] : ["standard" as const]),
      ...(enough ? [] : ["measures" as const]),
    ];
    const judgements = fullestFirst(found, MARKS).map((provision) => {
      const judgement = { missingElements, evidence: provision.evidence, ...judge(provision, enough) };
      return weightOf(provision.evidence, input) === 1 ? judgement : atHalfWeight(judgement);
    });
    const secrecy = judgements.filter(isBesideSecurity);
    const others = judgements.filter((judgement) => !isBesideSecurity(judgement));
    const conclusion = conclude<Element, MessageId>(others.length > 0 ? others : secrecy, [
      "satisfied",
      "adverse",
      "weak",
      "negated",
    ]);
    const { standards, requireAnnex } = input.options;
    const quotes = found.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    const text = bare(quotes.join("\n"));
    return demand(conclusion, [
      {
        met: standards.length === 0 || standards.some((name) => text.includes(bare(name))),
        messageId: "otherStandard",
        data: { standards: standards.join(", ") },
      },
      { met: !requireAnnex || quotes.some((quote) => ANNEX.test(quote)), messageId: "noAnnex" },
    ]);
  },
});

/** What says something of secrets or of laws speaks only where nothing is said of security. */
function isBesideSecurity({ messageId }: Pick<Judgement<Element, MessageId>, "messageId">): boolean {
  return messageId === "secrecyOnly" || messageId === "lawOnly";
}

/** "ISO/IEC 27001" and "ISO27001" are one standard. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("iec", "")
    .replaceAll(/[^a-z\d]/g, "");
}

function judge({ facts }: Provision, enough: boolean): Pick<Judgement<Element, MessageId>, "outcome" | "messageId"> {
  if (facts["ownRisk"] === true) return { outcome: "adverse", messageId: "ownRisk" };
  if (facts["denied"] === true) return { outcome: "negated" };
  const measured = facts["measures"] === true || (enough && facts["measure"] === true);
  if (facts["standard"] === true || measured)
    return facts["hedged"] === true ? { outcome: "weak", messageId: "hedged" } : { outcome: "satisfied" };
  if (facts["lawOnly"] === true) return { outcome: "weak", messageId: "lawOnly" };
  if (facts["secrecyOnly"] === true) return { outcome: "weak", messageId: "secrecyOnly" };
  return { outcome: "weak", messageId: facts["hedged"] === true ? "hedged" : "unnamed" };
}
