import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { words } from "../provisions/words.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { monthsIn } from "../support/durations-in.js";
import { fullestFirst } from "../support/fullest-first.js";
import { intervalIn } from "../support/interval-in.js";
import type { Judgement } from "../support/judgement.js";
import { sentencesIn } from "../support/sentences-in.js";
import { weightOf } from "../support/weight-of.js";
import { fixDemands } from "./fix-demands.js";
import { holdsData } from "./holds-data.js";

const ELEMENTS = ["report", "delivered", "annual", "pentest", "fixes", "ownTest", "disclosure", "tlpt"] as const;
type Element = (typeof ELEMENTS)[number];
type MessageId = "typeOne" | "reportOnly" | "testOnly" | "notShown" | "seldom" | "ownOnly" | "noTlpt" | "slowFix";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: {
    readonly maxReportAgeMonths: number;
    readonly requireTlpt: boolean;
    readonly remediationDays?: { readonly critical?: number; readonly high?: number } | undefined;
  };
}

const SHOWN = words(
  "\\b(?:provid(?:e|es|ed)|deliver(?:s|ed)?|furnish(?:es|ed)?|giv(?:e|es|en)|send(?:s)?|shar(?:e|es|ed)|submit(?:s|ted)?|mak(?:e|es) available|made available)\\b[^;.]{0,60}?\\b(?:reports?|cop(?:y|ies)|results?|certificates?)\\b|\\b(?:reports?|cop(?:y|ies)|results?|certificates?)\\b[^;.]{0,80}?\\b(?:provided|delivered|furnished|given|sent|shared|made available)\\b",
);
/** Reports a contract under which the provider need not show that its security holds. */
export default defineRequirement({
  id: "data-security/assurance-and-testing",
  subject: "proof and tests of the provider's security",
  severity: "warning",
  appliesTo: {
    msa: "required",
    dpa: "optional",
    sow: "optional",
    "order-form": "deferrable",
    sla: "optional",
    other: "required",
  },
  docs: {
    summary:
      "The provider shows each year, by an independent report and a penetration test, that its security holds, and fixes what is found.",
    why: "A promise of security is worth what was tested of it; without a report and a test, the customer learns of a weakness from whoever uses it.",
    fix: "Ask for an independent report over a period (SOC 2 Type II, ISO/IEC 27001 with its scope) each year, a penetration test each year and after major changes, the results, and times for fixes by severity.",
    references: [
      {
        title: "Regulation (EU) 2022/2554 (DORA), Article 30(3)(d): participation in threat-led penetration testing",
        verified: "V",
      },
      { title: "Regulation (EU) 2016/679 (GDPR), Article 32(1)(d): regular testing of the measures", verified: "V" },
    ],
  },
  elements: {
    report: "an independent report or certificate",
    delivered: "its delivery to the customer",
    annual: "how often",
    pentest: "penetration tests",
    fixes: "times for fixes",
    ownTest: "the customer's right to test",
    disclosure: "a way to report vulnerabilities",
    tlpt: "threat-led penetration testing",
  },
  schema: {
    type: "object",
    properties: {
      maxReportAgeMonths: { type: "number", minimum: 1 },
      requireTlpt: { type: "boolean" },
      remediationDays: {
        type: "object",
        properties: {
          critical: { type: "number", exclusiveMinimum: 0 },
          high: { type: "number", exclusiveMinimum: 0 },
        },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  },
  defaultOptions: { maxReportAgeMonths: 12, requireTlpt: false },
  messages: {
    typeOne:
      "{{provider}} owes a Type I report only, which says what was planned on one day and not what held over a period.",
    reportOnly: "{{provider}} shows a report, but no words ask for penetration tests.",
    testOnly: "{{provider}}'s security is tested, but no words ask for a report of independent auditors.",
    notShown: "{{provider}} has its security audited, but need not show the result to {{customer}}.",
    seldom: "{{provider}}'s security is shown at longer intervals than {{months}} months, or no interval is stated.",
    ownOnly: "{{customer}} may test, but {{provider}} owes no proof of its own.",
    slowFix: "No words have {{provider}} fix a weakness of severity “{{severity}}” within {{most}} days.",
    noTlpt: "No words bind {{provider}} to take part in threat-led penetration testing.",
  },
  modelClause: `{provider} shall give {customer} each year a report of an independent auditor on the security of the services over the past twelve months (SOC 2 Type II or a certificate under ISO/IEC 27001 with its scope), and shall have independent experts perform a penetration test each year and after each major change, and share the results. It shall fix critical findings within 7 days, serious ones within 30 days, and report on them. {customer} may have tests of its own performed on ten days' notice. {provider} keeps an address for reports of vulnerabilities, and takes part in threat-led penetration tests that the law asks {customer} to perform.`,
  likeness: likenessOf("data-security/assurance-and-testing"),
  when: (input) => holdsData(input, input.facts.provisions("security-assurance")),
  assess(input) {
    const found = input.facts.provisions("security-assurance").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const shown = found.some((one) => one.facts["report"] === true && shownNearby(one, input));
    const missingElements = ELEMENTS.filter((name) => found.every(({ facts }) => facts[name] !== true)).filter(
      (name) => (name !== "tlpt" || input.options.requireTlpt) && (name !== "delivered" || !shown),
    );
    const verdict = judge(found, missingElements, input);
    const conclusion = conclude<Element, MessageId>(
      fullestFirst(found, ELEMENTS).map(({ evidence }) => {
        const judgement = { evidence, missingElements, ...verdict };
        return weightOf(evidence, input) === 1 ? judgement : atHalfWeight(judgement);
      }),
    );
    return demand(conclusion, fixDemands(found, input));
  },
});

/** Whether another sentence of the clause has the report handed over: "Copies are given to Customer." */
function shownNearby({ evidence: [first] }: Provision, { document }: Input): boolean {
  const clause = first === undefined ? null : document.at(first.start);
  return clause !== null && SHOWN.test(document.quote(clause));
}

/** What all passages say together: each holds one part of the whole. */
function judge(
  found: readonly Provision[],
  absent: readonly Element[],
  input: Input,
): Pick<Judgement<Element, MessageId>, "outcome" | "messageId" | "data"> {
  const { requireTlpt, maxReportAgeMonths: months } = input.options;
  const reports = found.filter(({ facts }) => facts["report"] === true);
  if (reports.length > 0 && reports.every(({ facts }) => facts["typeOne"] === true))
    return { outcome: "weak", messageId: "typeOne" };
  if (absent.includes("report"))
    return { outcome: "weak", messageId: absent.includes("pentest") ? "ownOnly" : "testOnly" };
  if (absent.includes("delivered")) return { outcome: "weak", messageId: "notShown" };
  if (absent.includes("pentest")) return { outcome: "weak", messageId: "reportOnly" };
  const intervals = found
    .flatMap(({ evidence }) => evidence.flatMap((span) => sentencesIn(input.document, span)))
    .flatMap((sentence) => intervalIn(input.document.quote(sentence)) ?? []);
  const often = absent.includes("annual") ? null : Math.min(365, ...intervals);
  if (often === null || monthsIn(often) > months) return { outcome: "weak", messageId: "seldom", data: { months } };
  return requireTlpt && absent.includes("tlpt") ? { outcome: "weak", messageId: "noTlpt" } : { outcome: "satisfied" };
}
