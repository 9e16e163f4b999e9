import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { liesIn, placeCodes } from "../lexicon/places.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { longestInClauses } from "../support/longest-in-clauses.js";
import { demand } from "../support/demand.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";
import { holdsData } from "./holds-data.js";

type Element = "countries" | "notice" | "support" | "backup" | "mechanism";
type MessageId = "anywhere" | "noCountry" | "mechanismOnly" | "workOnly" | "notAllowed" | "lateNotice";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: { readonly allowedCountries: readonly string[]; readonly noticeDays: number };
}

const ELEMENTS: readonly Element[] = ["countries", "notice", "support", "backup", "mechanism"];
const CONSENT = /\b(?:consent|approv(?:al|es?|ed)|agree(?:s|d)?\s+in\s+writing)\b/i;

/** Reports a contract that leaves open in which countries the provider keeps and reaches data. */
export default defineRequirement({
  id: "data-security/data-location",
  subject: "where data is kept and the services are performed",
  severity: "warning",
  appliesTo: {
    msa: "required",
    dpa: "required",
    sow: "deferrable",
    "order-form": "deferrable",
    sla: "optional",
    other: "required",
  },
  docs: {
    summary: "The contract names the countries in which the provider works and keeps data, and binds it to them.",
    why: "The country decides who may read the data and whose courts protect it. A provider that may move it anywhere takes that choice away, and a regulated customer has to know it beforehand.",
    fix: "Name the countries of work, storage, backup and remote access; forbid any other without prior notice and consent; name the ground of transfers of personal data.",
    references: [
      {
        title:
          "Regulation (EU) 2022/2554 (DORA), Article 30(2)(b): regions or countries of provision and of data processing, advance notice of a change",
        verified: "V",
      },
      {
        title:
          "EBA Guidelines on outsourcing arrangements (EBA/GL/2019/02), paragraph 75(f): locations of the function and of data",
        verified: "S",
      },
    ],
  },
  elements: {
    countries: "the countries or regions by name",
    notice: "notice or consent before a change",
    support: "support and remote access",
    backup: "backups and copies",
    mechanism: "the ground of transfers of personal data",
  },
  schema: {
    type: "object",
    properties: {
      allowedCountries: { type: "array", items: { type: "string", minLength: 2 } },
      noticeDays: { type: "number", minimum: 0 },
    },
    additionalProperties: false,
  },
  defaultOptions: { allowedCountries: [], noticeDays: 0 },
  messages: {
    lateNotice: "{{customer}} hears of a new place of data less than {{least}} days before, or at no stated time.",
    anywhere: "{{provider}} may keep or process data wherever it or others work.",
    noCountry: "The place of data is limited, but no country or region is named.",
    mechanismOnly:
      "Transfers of data abroad are tied to a legal ground, but no words say in which countries it is kept.",
    workOnly: "The place of the work is named, but not that of data.",
    notAllowed: "Data may be kept or processed in {{countries}}, which the configuration does not allow.",
  },
  modelClause: `{provider} shall perform the services, and store, process, back up and access data of {customer}, only in the countries named in Schedule 3; remote access from another country counts as processing there. {provider} shall give 60 days' written notice before any change and shall not make it without {customer}'s consent. Personal data leaves the European Economic Area only under a ground of Chapter V of the GDPR that the parties have recorded in writing.`,
  likeness: likenessOf("data-security/data-location"),
  when: (input) => holdsData(input, input.facts.provisions("data-location")),
  assess(input) {
    const found = input.facts.provisions("data-location").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const judgements = fullestFirst(found, [...ELEMENTS, "data", "forbids"]).map((provision) => {
      const missingElements = ELEMENTS.filter((name) => found.every(({ facts }) => facts[name] === undefined));
      const judgement = { evidence: provision.evidence, missingElements, ...judge(provision, input) };
      return weightOf(provision.evidence, input) === 1 ? judgement : atHalfWeight(judgement);
    });
    const anywhere = judgements.filter(({ messageId }) => messageId === "anywhere");
    if (anywhere.length > 0) return conclude<Element, MessageId>(anywhere);
    const { noticeDays: least } = input.options;
    const told = found.filter(({ facts }) => facts["notice"] === true).flatMap(({ evidence }) => evidence);
    // consent needs no period
    const met = least === 0 || (told.length > 0 && Math.max(longestInClauses(told, input), asked(told)) >= least);
    return demand(conclude<Element, MessageId>(judgements, ["adverse", "satisfied", "weak"]), [
      { met, messageId: "lateNotice", data: { least } },
    ]);
  },
});

function asked(told: Provision["evidence"]): number {
  return told.some(({ quote }) => CONSENT.test(quote)) ? Infinity : 0;
}

function judge(
  { facts }: Provision,
  { options }: Input,
): Pick<Judgement<Element, MessageId>, "outcome" | "messageId" | "data"> {
  const countries = typeof facts["countries"] === "string" ? facts["countries"].split(" ") : [];
  if (facts["anywhere"] === true) return { outcome: "weak", messageId: "anywhere" };
  const allowed = placeCodes(options.allowedCountries);
  const foreign = countries.filter((place) => !liesIn(place, allowed));
  if (allowed.length > 0 && foreign.length > 0)
    return {
      outcome: "adverse",
      messageId: "notAllowed",
      data: { countries: foreign.map((id) => id.toUpperCase()).join(", ") },
    };
  if (countries.length === 0)
    return { outcome: "weak", messageId: facts["mechanism"] === true ? "mechanismOnly" : "noCountry" };
  return facts["data"] === true ? { outcome: "satisfied" } : { outcome: "weak", messageId: "workOnly" };
}
