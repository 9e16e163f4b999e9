import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import { atHalfWeight } from "../support/at-half-weight.js";
import { conclude } from "../support/conclude.js";
import { fullestFirst } from "../support/fullest-first.js";
import type { Judgement } from "../support/judgement.js";
import { limitsIn } from "../support/limits-in.js";
import { weightOf } from "../support/weight-of.js";
import { holdsData } from "./holds-data.js";

type Element =
  "leastPrivilege" | "uniqueIds" | "mfa" | "revocation" | "logging" | "screening" | "undertaking" | "remote" | "duties";
type MessageId = "partly" | "secrecyOnly" | "hedged" | "slowRevocation";
interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
  readonly options: {
    readonly requireMfa: boolean;
    readonly requireScreening: boolean;
    readonly maxRevokeHours: number;
  };
}

const ELEMENTS: readonly Element[] = [
  "leastPrivilege",
  "uniqueIds",
  "mfa",
  "revocation",
  "logging",
  "screening",
  "undertaking",
  "remote",
  "duties",
];

/** A need to know and a duty of secrecy alone may be about papers. */
const OF_SYSTEMS = ["data", ...ELEMENTS.filter((name) => name !== "leastPrivilege" && name !== "undertaking")];

/** Reports a contract that does not say who of the provider gets at data and systems, and how that is held together. */
export default defineRequirement({
  id: "data-security/access-control",
  subject: "who of the provider gets at data and systems",
  severity: "warning",
  appliesTo: { msa: "required", dpa: "required", sow: "optional", "order-form": "deferrable", other: "required" },
  docs: {
    summary:
      "Only people of the provider who need it get at data and systems: screened, with accounts and factors of their own, logged, and locked out when they leave.",
    why: "Most data is lost through an account: one that could do too much, that two people shared, that a password alone opened, or that nobody closed.",
    fix: "Ask for access by need, personal accounts with a second factor, logs, background checks, and the end of access within a day after a person leaves.",
    references: [
      {
        title:
          "Commission Implementing Regulation (EU) 2024/2690, Annex 5.1.4(b) and (c): training and background verification of suppliers' staff",
        verified: "V",
      },
      {
        title: "Regulation (EU) 2016/679 (GDPR), Article 28(3)(b): persons committed to confidentiality",
        verified: "V",
      },
    ],
  },
  elements: {
    leastPrivilege: "access by need",
    uniqueIds: "personal accounts",
    mfa: "a second factor",
    revocation: "the end of access when a person leaves",
    logging: "logs of access",
    screening: "background checks",
    undertaking: "undertakings of confidentiality",
    remote: "limits of remote access",
    duties: "separation of duties",
  },
  schema: {
    type: "object",
    properties: {
      requireMfa: { type: "boolean" },
      requireScreening: { type: "boolean" },
      maxRevokeHours: { type: "number", minimum: 0 },
    },
    additionalProperties: false,
  },
  defaultOptions: { requireMfa: true, requireScreening: true, maxRevokeHours: 24 },
  messages: {
    partly: "Access to data and systems is controlled only in part; lacking: {{lacking}}.",
    secrecyOnly: "Who may see confidential information is limited, but nothing is said of access to data and systems.",
    hedged: "{{provider}} promises no more than an effort to control access.",
    slowRevocation: "The access of a person who leaves ends within {{hours}} hours; at most {{most}} are asked for.",
  },
  modelClause: `{provider} shall give access to {customer}'s data and systems only to persons who need it for the services, who have passed a background check as far as the law allows, and who are bound in writing to confidentiality. Each has a personal account with the least rights that the work needs and a second factor; accounts are not shared. Remote access runs through a secured connection. {provider} shall log all access, keep the logs for twelve months, keep duties apart so that nobody approves their own rights, review all rights every quarter, and end the access of a person who leaves or changes tasks within 24 hours.`,
  likeness: likenessOf("data-security/access-control"),
  when: (input) => holdsData(input, input.facts.provisions("access-control").filter(isOfSystems)),
  assess(input) {
    const found = input.facts.provisions("access-control").filter(({ evidence }) => weightOf(evidence, input) > 0);
    const ofSystems = found.filter(isOfSystems);
    const [secrecy] = found;
    if (ofSystems.length === 0 && secrecy !== undefined) {
      return { outcome: "weak", evidence: secrecy.evidence, messageId: "secrecyOnly", missingElements: lacking(found) };
    }
    const verdict = judge(ofSystems, input);
    return conclude<Element, MessageId>(
      fullestFirst(ofSystems, ELEMENTS).map(({ evidence }) => {
        const judgement = { evidence, missingElements: lacking(found), ...verdict };
        return weightOf(evidence, input) === 1 ? judgement : atHalfWeight(judgement);
      }),
    );
  },
});

function isOfSystems({ facts }: Provision): boolean {
  return OF_SYSTEMS.some((fact) => facts[fact] === true);
}

function lacking(found: readonly Provision[]): readonly Element[] {
  return ELEMENTS.filter((name) => found.every(({ facts }) => facts[name] !== true));
}

/** What all passages say together: each holds one part of the whole. */
function judge(
  found: readonly Provision[],
  input: Input,
): Pick<Judgement<Element, MessageId>, "outcome" | "messageId" | "data"> {
  const { requireMfa, requireScreening, maxRevokeHours: most } = input.options;
  const absent = lacking(found);
  if (found.length > 0 && found.every(({ facts }) => facts["hedged"] === true))
    return { outcome: "weak", messageId: "hedged" };
  const short =
    absent.includes("leastPrivilege") ||
    (requireMfa && absent.includes("mfa")) ||
    (requireScreening && absent.includes("screening"));
  if (short) return { outcome: "weak", messageId: "partly" };
  const hours = Math.max(
    0,
    ...found
      .filter(({ facts }) => facts["revocation"] === true)
      .flatMap(({ evidence }) => evidence.flatMap((span) => limitsIn(span, input)))
      .map((limit) => limit.hours),
  );
  return hours > most
    ? { outcome: "weak", messageId: "slowRevocation", data: { hours, most } }
    : { outcome: "satisfied" };
}
