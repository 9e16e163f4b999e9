import { defineRequirement, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { speaksOfMaking } from "../provisions/made-words.js";
import { MADE_OF_CODE } from "../provisions/software-words.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { intervalIn } from "../support/interval-in.js";
import { words } from "../provisions/words.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { weightOf } from "../support/weight-of.js";

type Element = "control" | "cadence" | "handover";
type MessageId = "accessOnly" | "handoverOnly" | "delivery" | "unowned" | "ownAccount" | "rareCommits" | "notNamed";

const ELEMENTS: readonly Element[] = ["control", "cadence", "handover"];

const ASSETS = {
  repo: words("\\b(?:repositor(?:y|ies)|repos?|version control|git(?:hub|lab)?|bitbucket)\\b"),
  cloud: words("\\b(?:cloud|hosting|aws|azure|tenants?|subscriptions?)\\b"),
  dns: words("\\b(?:domains?|dns|registrars?)\\b"),
  store: words("\\b(?:app stores?|store accounts?|developer accounts?|google play)\\b"),
  ci: words("\\b(?:ci(?:/cd)?|pipelines?|build (?:systems?|servers?)|continuous integration)\\b"),
  certs: words("\\b(?:certificates?|signing keys?)\\b"),
} as const;
const IN_WORDS: Readonly<Record<keyof typeof ASSETS, string>> = {
  repo: "the repository",
  cloud: "the cloud account",
  dns: "domain names",
  store: "accounts with app stores",
  ci: "the build pipeline",
  certs: "certificates and signing keys",
};

/** Reports work on software in accounts that are not the customer's. */
export default defineRequirement({
  id: "data-ownership/repository-and-credential-control",
  subject: "the customer's control of repositories, accounts and credentials",
  severity: "error",
  appliesTo: { msa: "optional", sow: "required", "order-form": "deferrable", other: "optional" },
  docs: {
    summary: "Code, cloud accounts, domain names and keys are in accounts of the customer from the first day.",
    why: "Who holds the repository, the domain name and the signing key holds the product, whoever owns it on paper.",
    fix: "Let the provider work in the customer's repository and accounts, push at least weekly, and hand over every credential at the end.",
    references: [],
  },
  elements: {
    control: "that the accounts are the customer's",
    cadence: "how often work is put there",
    handover: "the handover of credentials at the end",
  },
  schema: {
    type: "object",
    properties: {
      maxCommitLagDays: { type: "number", exclusiveMinimum: 0 },
      assets: {
        type: "array",
        items: { type: "string", enum: ["repo", "cloud", "dns", "store", "ci", "certs"] },
        uniqueItems: true,
      },
    },
    additionalProperties: false,
  },
  defaultOptions: { assets: [] },
  messages: {
    rareCommits: "No words have {{provider}} push its code at least every {{most}} days.",
    notNamed: "{{customer}} controls some of what is worked with, but no words say so of {{unnamed}}.",
    ownAccount: "Repositories, accounts or domain names are held by {{provider}} and not by {{customer}}.",
    accessOnly: "{{customer}} can look into repositories or accounts, but no words say that they are its own.",
    handoverOnly: "Credentials and accounts are handed over, but {{provider}} holds them until then.",
    unowned: "Source code goes into a repository, but no words say that {{customer}} controls it.",
    delivery: "Source code is handed over as it is delivered, but no words put it in a repository of {{customer}}.",
  },
  modelClause: `{provider} works in repositories, cloud accounts, build systems, domain names and developer accounts that {customer} owns and administers, as an invited user. It pushes all work to the repository of {customer} at least weekly, so that what is there can be built and run. It keeps a list of all accounts, keys and certificates in use, and hands over or revokes every credential when its work ends.`,
  likeness: likenessOf("data-ownership/repository-and-credential-control"),
  when({ facts }) {
    const applies =
      facts.provisions("asset-control").length > 0 ||
      facts.provisions("source-delivery").length > 0 ||
      facts.evidence.some((sentence) => MADE_OF_CODE.test(sentence.reading) && speaksOfMaking(sentence));
    return { applies, reason: "no software is said to be made" };
  },
  assess({ document, facts, options }) {
    const counts = ({ evidence }: Provision): boolean => weightOf(evidence, { document, facts }) === 1;
    const found = facts.provisions("asset-control").filter(counts);
    const missingElements = ELEMENTS.filter((name) => found.every(({ facts: said }) => said[name] !== true));
    const delivered = facts.provisions("source-delivery").filter(counts);
    const judgements: Judgement<Element, MessageId>[] = [
      ...fullestFirst(found, ELEMENTS).map(({ facts: said, evidence }) => ({
        evidence,
        missingElements,
        ...judge(said),
      })),
      ...fullestFirst(delivered, ["repository"]).map(({ evidence, facts: said }) => ({
        outcome: "weak" as const,
        evidence,
        missingElements,
        messageId: said["repository"] === true ? ("unowned" as const) : ("delivery" as const),
      })),
    ];
    const { maxCommitLagDays: most, assets } = options;
    const quotes = found.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    const often = most === undefined || quotes.some((quote) => (intervalIn(quote) ?? Infinity) <= most);
    const unnamed = assets.filter((asset) => !quotes.some((quote) => ASSETS[asset].test(quote)));
    return demand(conclude<Element, MessageId>(judgements, ["satisfied", "adverse", "weak"]), [
      { met: often, messageId: "rareCommits", data: { most: most ?? 0 } },
      {
        met: unnamed.length === 0,
        messageId: "notNamed",
        data: { unnamed: unnamed.map((asset) => IN_WORDS[asset]).join(", ") },
      },
    ]);
  },
});

function judge(facts: Provision["facts"]): Pick<Judgement<Element, MessageId>, "outcome" | "messageId"> {
  if (facts["control"] === true) return { outcome: "satisfied" };
  if (facts["ownAccount"] === true) return { outcome: "adverse", messageId: "ownAccount" };
  if (facts["handover"] === true) return { outcome: "weak", messageId: "handoverOnly" };
  return { outcome: "weak", messageId: facts["access"] === true ? "accessOnly" : "delivery" };
}
