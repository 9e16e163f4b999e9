import {
  matchesOf,
  defineProvision,
  type ContractDocument,
  type PartiesFact,
  type SentenceFact,
  type Side,
  type Statement,
} from "@clauselint/core";
import {
  CORE_MATTER,
  DECIDES_NOT,
  EACH_KEPT_BY,
  GIVES_AWAY,
  IN_AN_EVENT,
  KEEPS_IT,
  KEEPS_NOTHING,
  KEPT_BY,
  NOT_TRANSFERRED,
} from "./retained/core-matters.js";
import { perParties } from "./per-parties.js";
import { coreMatter } from "./retained/core-matter.js";
import { isParty, partyOrOwner, sideEndingAt, sideOfStatement, sideOfSubject } from "./side-of-statement.js";
import { deniesHeading, fromHeading, NOT_DONE, STAYS, tasksOf } from "./retained/under-heading.js";
import { words } from "./words.js";

/** Words that say that something stays, or is somebody's to do. */
const KEEPS =
  "(?:(?:solely |fully |operationally |exclusively |primarily )?(?:responsible|accountable) for|responsibility (?:for|of|to)|(?:retains?|keeps?|reserves?|maintains?|requires?|have|has|exercis\\w*) (?:\\w+ ){0,4}?(?:control|responsibility|authority|accountability|operation|decision|direction|management|supervision|discretion)|solely (?:direct|determine|decide|control|manage)|(?:final|sole) (?:approval|decision|say)|(?:sole|own|exclusive) responsibility to|(?:only|sole) (?:\\w+ ){0,8}?(?:authority|power) to|responsible to (?:provide|perform|maintain|operate|obtain|manage))";
/** What every contract puts on both sides; it keeps no function with anybody. */
const NO_FUNCTION = words(
  "\\b(?:responsible|accountable|responsibility|liable|control|authority)\\b(?: \\w+){0,3}? (?:for|of|over|to)(?: (?:all|any|the|its|their|such|paying|payment of|own|and|or|each|respective|applicable|reasonable|timely))* (?:pay\\w*|tax\\w*|costs?|expenses?|fees?|charges?|loss\\w*|damages?|claims?|acts?|omissions?|breach\\w*|injur\\w*|liabilit\\w*|obligations?|travel|insurance|amounts?|attorneys?|legal fees|wages|salar\\w*|compensation|defen[cs]e|settlement|personal information of|accuracy|export|obtaining(?! (?:an? |the |its |any )?(?:legal|regulatory|security|privacy|procurement)\\b)|actions?|activit\\w*|use of|compliance with (?:this|the) (?:agreement|terms))\\b",
);
/** Work of the business, of its systems or of its decisions. */
const FUNCTION = words(
  "\\b(?:systems?|networks?|hardware|software|equipment|infrastructure|lines?|servers?|hosting|security|passwords?|access|backups?|data|content|materials?|text|graphics|artwork|design|site|support|help ?desk|first[- ]level|level (?:1|one)|customers?|users?|clients|operations?|operational|maintenance|monitoring|licen[cs]\\w*|consents?|strateg\\w*|architecture|roadmap|pric(?:e|es|ing)|marketing|sales|editorial|policy|policies|decisions?|direction|approval|approve|accept\\w*|inspect|reject|compliance|legal requirements|training|configur\\w*|install\\w*|planning|selection|personnel|staff|functions?|services?|legal review|procurement|deliverables|environment|facilit\\w*|hiring|risk|releases?|builds?|accounts?|keys|payroll|pay|overtime|returns|books|advice|litigation|appeals?|investments?|fares|underwriting|claims|regulatory|safety|communications?|prosecut\\w+|discounts?)\\b",
);
const NOT_INCLUDED = words(
  "\\b(?:out of scope|outside (?:of )?the scope|not (?:included|part of|within the scope|covered)(?: in| of| by)?|(?:neither|none|not)(?: of (?:these|them))? forms? (?:any )?part of (?:the|these) (?:scope|services?|work)|(?:is|are) (?:\\w+ly )?excluded(?!\\w)(?! (?:by law|to the)\\b)|no (?:concern|business|part) of (?:the |its )?(?:services|work|\\w+)|excluded (?:from (?:the )?(?:scope|services?|maintenance|support|work)|services)|(?:does|do) not include|not include the following)\\b",
);
const NOT_REQUIRED = words(
  "\\b(?:not|nor)(?: \\w+){0,3}? (?:be )?(?:required|responsible|obligated|obliged)(?: to| for)(?: (?:any|the|either|also))* (?:do (?:the following|any of)|perform\\w*|handl\\w*|provid\\w*|maintain\\w*|support\\w*|configur\\w*|host\\w*|develop\\w*|install\\w*|monitor\\w*|operat\\w*|manag\\w*|enforc\\w*)\\b|\\b(?:under|has|have) no (?:duty|obligation|responsibility) to (?:do (?:so|either|any)|perform|maintain|operate|support|administer|manage|monitor|enforce)\\b|\\bnot have any (?:duty|responsibility|obligation) to (?:either )?(?:monitor|enforce|provide|perform|maintain|operate|support)\\b|\\bundertakes to perform\\b[^;.]{0,30}?\\bonly the duties\\b",
);
const SUPPLIES = words(
  "\\b(?:provide|supply|furnish|obtain|acquire|install|maintain|operate|develop|configure|manage|host|monitor|perform|prepare|conduct|carry out|establish|administer|control)\\b[^;.]{0,140}?\\b(?:systems?|networks?|hardware|software|equipment|infrastructure|lines?|servers?|content|graphics|artwork|text|data|scripts?|support|customer (?:support|care|service)\\w*|help ?desk|licen[cs]es?|training|policy|policies|documentation|specifications|materials|environment|facilities|security|level (?:1|one)|multimedia|sales|files|lists|brochures|prospectus\\w*|catalog\\w*|price (?:data|information))\\b",
);
const DECIDES = words(
  "\\b(?:shall not|may not|will not|not to|without|only (?:the|with)|prior)\\b[^;.]{0,140}?\\b(?:design|architecture|configuration|locations?|components?|scope|direction|polic(?:y|ies)|pric(?:es|ing)|strategy|product)\\b[^;.]{0,100}?\\b(?:consent|approval|authority|direction)\\b|\\b(?:final|sole) (?:\\w+ )?(?:approval|decision|authority|discretion)\\b|\\bdecision[- ]making\\b|\\b(?:approve|designate and approve|inspect, accept|accept or reject)\\b",
);
const COOPERATES = words(
  "\\b(?:co-?operates?|assists?|provides? (?:reasonable |timely |prompt )?(?:access|assistance|information|cooperation)|respond|make available|obligations|directs?|instructs?)\\b",
);
/** What the customer only wishes for binds it to nothing. */
const WISHES = words("\\b(?:desires?|wishes|wants?|seeks?) (?:to|that|for)\\b");
const HANDED_OVER = words(
  "\\b(?:full|sole|exclusive|complete|absolute|unlimited|entire) (?:(?:and|or|,) ?\\w+ )?(?:power|authority|control|discretion|responsibility)(?: and (?:authority|control|discretion|power))? (?:over|to|for|of|with respect to)\\b[^;.]{0,120}?\\b(?:strateg\\w*|architecture|roadmap|pric(?:e|es|ing)|policy|policies|budget\\w*|hiring|customers?|business|operations|management|decisions?|systems?|infrastructure|technology)\\b|\\battorney-in-fact\\b|\\bappoint\\w*\\b[^;.]{0,60}?\\bas its (?:\\w+ )?agent\\b[^;.]{0,80}?\\bfull\\b",
);
/** What a price, a total or a term does not include is no limit of the services. */
const RECKONING = words(
  "\\b(?:calculat\\w*|fees?|prices?|revenues?|charges|means|shall mean|convention|laws?|page|pages|limitation|warrant\\w*|liabilit\\w*)\\b",
);
const ASSURES = /^.{0,160}?\b(?:represents?(?=,|\s+(?:and|or|that|to)\b)|warrants?|indemnif\w+|indemnity)\b/is;
/** Duties of the contract's housekeeping. */
const HOUSEKEEPING = words(
  "\\b(?:indemnif\\w+|hold harmless|confidential\\w*|notices?|insurance (?:polic\\w+|cover\\w*)|maintain[^;.]{0,40}? insurance|warrant\\w*|represents? (?:and|or|that|to)|(?<!\\b(?:filing|preparing) (?:of )?)tax\\w*|royalt\\w+|invoices?|force majeure|arbitrat\\w+|damages|destroy|return)\\b",
);

export const retainedFunctions = defineProvision({
  type: "retained-functions",
  description: "Which functions, systems and decisions stay with the customer, or what the provider does not do.",
  anchors: [
    "responsib",
    "accountable",
    "retain",
    "reserve",
    "control",
    "authority",
    "scope",
    "not include",
    "exclud",
    "not part",
    "required to",
    "solely",
    "approv",
    "provide",
    "supply",
    "furnish",
    "obtain",
    "maintain",
    "operate",
    "install",
    "develop",
    "cooperat",
    "co-operat",
    "assist",
    "decision",
    "duty",
    "duties",
    "direct",
    "host",
    "pric",
    "strateg",
    "roadmap",
    "architecture",
    "security",
    "configur",
    "support",
    "data",
    "polic",
    "hiring",
    "risk",
    "keep",
    "stay",
    "rest",
    "lies",
    "remain",
    "decide",
    "determin",
    "priorit",
    "backlog",
    "delegat",
    "agent",
    "function",
    "budget",
    "release",
    "regulator",
    "outsourc",
    "transfer",
    "call",
    "decisions",
    "part of",
    "continue",
    "requires",
    "hands over",
    "hand over",
    "carried out",
    "administ",
    "itself",
    "themselves",
    "own ",
    "excluded",
    "concern",
    "business of",
    "are for",
    "is for",
    "affair",
    "matter",
    "alone",
  ],
  patterns: [
    words(`\\b${KEEPS}`),
    NOT_INCLUDED,
    NOT_REQUIRED,
    SUPPLIES,
    DECIDES,
    HANDED_OVER,
    KEEPS_IT,
    KEPT_BY,
    KEEPS_NOTHING,
    NOT_TRANSFERRED,
    DECIDES_NOT,
    GIVES_AWAY,
    CORE_MATTER,
    words(
      "\\b(?:co-?operates?|assists?)\\b|\\bprovides? (?:reasonable |timely |prompt )?(?:access|information)\\b|\\bobligations\\b[^;.]{0,60}?\\bif any|\\bdirects? the\\b",
    ),
  ],
  headingPatterns: [NOT_DONE, STAYS].map((heading) => ({ heading, pattern: /\w/ })),
  unless: [HOUSEKEEPING],
  refine({ sentence, document, facts: { parties } }) {
    const { reading, statements } = sentence;
    if (ASSURES.test(reading)) return null;
    const core = coreMatter(sentence, document, parties);
    if (core !== null) return core;
    const heading = headingOf(sentence, document);
    const own = heading === reading.trim() || deniesHeading(reading, parties);
    const headed = own ? null : (fromHeading(heading) ?? tasksOf(heading, reading, parties));
    const named = statements.length > 0 ? [] : [sideOfSubject(sentence, parties)].filter((side) => side !== null);
    const acting = [...actors(statements, parties), ...named];
    if (acting.includes("provider") && HANDED_OVER.test(reading))
      return { favours: "provider", facts: { handedOver: true } };
    const provider = acting.includes("provider");
    if (headed !== null && !provider && FUNCTION.test(reading)) return headed;
    const keeper = keeperOf(sentence, acting, parties);
    if (keeper !== "provider" && keeper !== null && FUNCTION.test(reading) && !NO_FUNCTION.test(reading)) {
      const fact = keeper === "both" ? "shared" : IN_AN_EVENT.test(reading) ? "supplies" : "function";
      return { favours: "customer", facts: { [fact]: true } };
    }
    if (keepsOwn(reading, parties)) return { favours: "customer", facts: { function: true } };
    if (excludes(sentence, acting, parties)) {
      return { favours: "customer", facts: { excluded: true } };
    }
    if (DECIDES.test(reading) && (acting.includes("customer") || consentOf(reading, parties) === "customer")) {
      return { favours: "customer", facts: { decision: true } };
    }
    if (provider || !acting.includes("customer")) return null;
    const supplying = statements.some(
      (one) => sideOfStatement(one, parties) === "customer" && one.modality === "duty" && !one.negated,
    );
    if (supplying && SUPPLIES.test(reading)) return { favours: "customer", facts: { supplies: true } };
    return COOPERATES.test(reading) && !WISHES.test(reading)
      ? { favours: "customer", facts: { cooperates: true } }
      : null;
  },
  examples: {
    yes: [
      "Customer retains control of its product roadmap.",
      "Customer is solely responsible for the operation of its network.",
      "Customer is responsible for obtaining a legal review of each order by its own counsel, and for its procurement.",
      "Hosting is not part of the Services and is out of scope.",
      "Supplier shall not be required to provide hosting.",
      "Supplier shall have full authority over Customer's pricing.",
      "Customer shall cooperate with Supplier.",
      "Customer does not outsource underwriting.",
      "Customer remains in control of product strategy and pricing.",
      "Customer makes all product decisions.",
      "Customer hands over to Supplier full authority over its IT architecture.",
    ],
    no: [
      "Customer is responsible for all taxes.",
      "Customer desires to engage Supplier to assist in the development of new products.",
      "Supplier is responsible for the operation of the network.",
      "Customer shall indemnify Supplier for its systems.",
    ],
  },
});

/** What is said to stay with somebody but is a right, a thing or a burden, and no function. */
const NO_MATTER = words(
  "\\b(?:title|ownership|propert(?:y|ies)|copyrights?|rights?|interests?|patents?|liabilit\\w+|burden|costs?|confiden\\w+|data|records|information|materials?|goods|employees?)\\b",
);
/** "It is for the Customer to choose", "such matters are for the Customer alone". */
const FOR_IT = words(
  "\\b(?:is|are|be) (?:\\w+ )?for (?=([^;.]{2,60}?) (?:alone|only|itself|to (?:decide|choose|determine|approve|set|say|settle|judge|select))\\b)",
);
const ownPeople = perParties(
  (names) =>
    new RegExp(
      `${names}\\s+own\\s+(?:\\w+\\s+)?(?:team|staff|people|employees|engineers|administrators)\\s+(?:(?:shall|will|must)\\s+)?(?:alone\\s+)?\\w+`,
      "i",
    ),
);
const ownAffair = perParties(
  (names) =>
    new RegExp(
      `\\b(?:is|are|remains?|stays?)\\s+(?:${names}|your)\\s+(?:(?:sole|own|exclusive)\\s+)?(?:affair|business|responsibilit(?:y|ies)|task|concern|matter|job|decision)s?\\b`,
      "i",
    ),
);

/** "These matters stay with the Customer", "the Customer's own team releases every build". */
function keepsOwn(reading: string, parties: PartiesFact): boolean {
  if (ownPeople(parties, "customer").test(reading)) return FUNCTION.test(reading) && !NO_FUNCTION.test(reading);
  if (ownAffair(parties, "customer").test(reading)) return !NO_MATTER.test(reading) && !NO_FUNCTION.test(reading);
  const decider = FOR_IT.exec(reading)?.[1];
  if (decider !== undefined && partyOrOwner(decider, parties) === "customer") return true;
  return matchesOf(EACH_KEPT_BY, reading).some(
    ({ index, 0: kept }) =>
      !/\b(?:not|never|no)\b[^;,.]{0,40}$/i.test(reading.slice(0, index)) &&
      !NO_MATTER.test(reading.slice(0, index)) &&
      partyOrOwner(reading.slice(index + kept.length), parties) === "customer",
  );
}

/** The heading right above, or the short line that a list hangs on. */
function headingOf({ sentence, leadIn }: SentenceFact, document: ContractDocument): string {
  const lead = leadIn?.reading ?? "";
  const heading = document.headingPath(sentence.start).at(-1) ?? "";
  return lead !== "" && lead.length < SHORT && !/[.!?]$/.test(lead) ? lead : heading;
}

function actors(statements: readonly Statement[], parties: PartiesFact): readonly Side[] {
  return statements
    .filter(
      ({ modality }) =>
        modality === "duty" ||
        modality === "right" ||
        modality === "retention" ||
        modality === "prohibition" ||
        modality === "no-duty" ||
        modality === "none",
    )
    .flatMap((one) => sideOfStatement(one, parties) ?? []);
}

/** A heading is not longer than this. */
const SHORT = 60;
const TASKS = /\b(?:tasks|duties)\b/i;
/** What a provider goes by, in documents that call it so beside its name. */
const PROVIDER_WORD = /\b(?:vendor|contractor|supplier|provider|consultant|developer)\b/i;

/** Whether a sentence says what the provider does not do. */
function excludes({ reading }: SentenceFact, acting: readonly Side[], parties: PartiesFact): boolean {
  if (
    acting.includes("customer") ||
    RECKONING.test(reading) ||
    NO_FUNCTION.test(reading) ||
    IN_AN_EVENT.test(reading)
  ) {
    return false;
  }
  const required = NOT_REQUIRED.exec(reading);
  if (required !== null && (FUNCTION.test(reading.slice(required.index)) || TASKS.test(reading))) {
    const before = reading.slice(0, required.index);
    const named = sideEndingAt(reading, required.index, parties);
    return acting.includes("provider") || named === "provider" || (named === null && PROVIDER_WORD.test(before));
  }
  if (staysWithProvider(reading, parties)) return false;
  const included = NOT_INCLUDED.exec(reading);
  return included !== null && !acting.includes("provider") && FUNCTION.test(reading);
}

/** What is no part of the services because the provider keeps it is not the customer's. */
function staysWithProvider(reading: string, parties: PartiesFact): boolean {
  return matchesOf(EACH_KEPT_BY, reading).some(
    ({ index, 0: words }) => partyOrOwner(reading.slice(index + words.length), parties) === "provider",
  );
}

/** Whose it is to do: the party in front of the words, or behind "responsibility of". */
function keeperOf({ reading }: SentenceFact, acting: readonly Side[], parties: PartiesFact): Side | null {
  const found = matchesOf(KEEPING, reading).map((match) => {
    const end = match.index + match[0].length;
    const behind = /responsibility\s+(?:of|to)$/i.test(match[0])
      ? parties.sideOf(reading.slice(end).trimStart())
      : null;
    const denied = /\b(?:not|nor|no)\b[^;,.]{0,40}$/i.test(reading.slice(0, match.index));
    return denied ? null : (behind ?? sideEndingAt(reading, match.index, parties) ?? acting.find(isParty) ?? null);
  });
  return found.find((side) => side === "customer") ?? found.find((side) => side !== null) ?? null;
}

const KEEPING = new RegExp(words(`\\b${KEEPS}`).source, "gi");

/** Whose consent is needed. */
function consentOf(reading: string, parties: PartiesFact): Side | null {
  const match = /\b(?:consent|approval|authority|direction)\b/i.exec(reading);
  if (match === null) return null;
  const of = /^\w+\s+(?:of|from|by)\s+/i.exec(reading.slice(match.index));
  const behind = of === null ? null : parties.sideOf(reading.slice(match.index + of[0].length));
  return behind ?? sideEndingAt(reading, match.index, parties);
}
