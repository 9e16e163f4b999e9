import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { speaksOfMaking } from "../provisions/made-words.js";
import { MADE_OF_CODE } from "../provisions/software-words.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "listed" | "consent" | "complies";
type MessageId = "free" | "onRequest" | "left" | "complianceOnly" | "otherFormat" | "notBanned";

const ELEMENTS: readonly Element[] = ["listed", "consent", "complies"];

/** Reports software that is made without a word on the open-source parts in it. */
export default defineRequirement({
  id: "data-ownership/open-source-disclosure",
  subject: "open-source parts of what is made",
  severity: "warning",
  appliesTo: { msa: "optional", sow: "required", "order-form": "optional", other: "optional" },
  docs: {
    summary: "The provider lists the open-source parts of what it makes, and asks before it uses copyleft.",
    why: "A part under a copyleft licence can oblige the customer to publish its own code, and an unknown part is never patched.",
    fix: "Ask for a list of all parts with versions and licences at each release, and for consent before copyleft is used.",
    references: [],
  },
  elements: {
    listed: "a list of the parts",
    consent: "consent before copyleft is used",
    complies: "compliance with the licences",
  },
  schema: {
    type: "object",
    properties: {
      sbomFormats: { type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true },
      copyleft: { type: "string", enum: ["consent", "ban"] },
    },
    additionalProperties: false,
  },
  defaultOptions: { sbomFormats: [], copyleft: "consent" },
  messages: {
    negated: "{{provider}} does not tell {{customer}} which open-source parts are in what it makes.",
    otherFormat: "No list of the open-source parts in {{formats}} is asked for.",
    notBanned: "Parts under copyleft licences are not ruled out.",
    free: "{{provider}} may use open-source software as it likes.",
    onRequest: "Open-source parts are named only when {{customer}} asks.",
    left: "{{customer}} alone answers for the open-source licences of what {{provider}} makes.",
    complianceOnly:
      "Open-source licences are to be complied with, but nobody lists the parts or asks before they are used.",
  },
  modelClause: `With each release {provider} delivers a list of all open-source and third-party parts with their versions and licences, in the SPDX or CycloneDX format. {provider} uses no part whose licence would oblige {customer} to disclose or license its own code, unless {customer} has agreed in writing beforehand, and complies with the licences of all parts.`,
  likeness: likenessOf("data-ownership/open-source-disclosure"),
  when({ facts }) {
    const applies =
      facts.provisions("open-source").length > 0 ||
      facts.evidence.some((sentence) => MADE_OF_CODE.test(sentence.reading) && speaksOfMaking(sentence));
    return { applies, reason: "no software is said to be made" };
  },
  assess({ document, facts, options }) {
    const found = facts
      .provisions("open-source")
      .filter(({ evidence }) => weightOf(evidence, { document, facts }) === 1);
    const missingElements = ELEMENTS.filter((name) => found.every(({ facts: said }) => said[name] !== true));
    const judgements = fullestFirst(found, ELEMENTS).flatMap((provision): Judgement<Element, MessageId>[] => {
      const verdict = judge(provision.facts);
      return verdict === null ? [] : [{ evidence: provision.evidence, missingElements, ...verdict }];
    });
    const { sbomFormats, copyleft } = options;
    const text = found.flatMap(({ evidence }) => evidence.map(({ quote }) => quote.toLowerCase())).join("\n");
    const inFormat = sbomFormats.length === 0 || sbomFormats.some((format) => text.includes(format.toLowerCase()));
    const banned = found.some(({ facts: said }) => said["banned"] === true);
    return demand(conclude<Element, MessageId>(judgements, ["adverse", "satisfied", "weak", "negated"]), [
      { met: inFormat, messageId: "otherFormat", data: { formats: sbomFormats.join(" or ") } },
      { met: copyleft === "consent" || banned, messageId: "notBanned" },
    ]);
  },
});

function judge(facts: Provision["facts"]): Pick<Judgement<Element, MessageId>, "outcome" | "messageId"> | null {
  if (facts["denied"] === true) return { outcome: "negated" };
  if (facts["left"] === true) return { outcome: "adverse", messageId: "left" };
  if (facts["banned"] === true || facts["consent"] === true) return { outcome: "satisfied" };
  if (facts["listed"] === true)
    return facts["onRequest"] === true ? { outcome: "weak", messageId: "onRequest" } : { outcome: "satisfied" };
  if (facts["free"] === true) return { outcome: "weak", messageId: "free" };
  return facts["complies"] === true ? { outcome: "weak", messageId: "complianceOnly" } : null;
}
