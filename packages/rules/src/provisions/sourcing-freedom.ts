import { partyDoes } from "./party-does.js";
import { anyCase, defineProvision, type PartiesFact, type SentenceFact } from "@clauselint/core";
import { perParties } from "./per-parties.js";
import { sideOfStatement } from "./side-of-statement.js";
import { isTied } from "./sourcing-tie.js";
import { FORBIDDEN, NUMBER, words } from "./words.js";

const SERVICES =
  "(?:services?|works?|functions?|activities|deliverables?|products?|goods|support|maintenance|development|software|requirements?|needs|tasks)";
const GETS =
  "(?:use(?= other)|obtain|procure|engage|purchase|buy|source|acquire|contract (?:with|for)|retain|appoint|hire|outsource|award|order|receive|seek|place(?= (?:\\w+ ){0,3}?(?:work|orders?|business)\\b)|(?:giv(?:e|ing)|assign(?:ing)?|entrust(?:ing)?|split(?:ting)?|divid(?:e|ing))(?= (?:[\\w-]+ ){0,5}?(?:work|orders?|business|services|tasks|projects?)\\b))(?:s|ing)?";
const DOES = "(?:perform|provide|carry out|do|undertake|supply|develop)(?:s|ing)?";
const OTHERS =
  "(?:(?:(?:any |an)?other|(?:a |any )?different|several|more than one) (?:\\w+ )?(?:persons?|providers?|suppliers?|vendors?|contractors?|entit(?:y|ies)|sources?|compan(?:y|ies)|firms?|consultants?|developers?|freelancers?|agenc(?:y|ies)(?= (?:for|to (?:perform|provide))\\b))|others\\b|third[- ]part(?:y|ies)|alternative (?:\\w+ )?(?:providers?|suppliers?|vendors?|sources?)|any(?:one|body) (?:else|but|other than|except)|elsewhere)";
const SELF =
  "(?:itself|in[- ]house|internally|on its own|(?:through|with|by|using) its (?:own )?(?:staff|personnel|employees|resources|affiliates))";
const OPEN = "(?:non-?\\s?exclusiv(?:e|ely|ity)|not (?:\\w+ ){0,2}exclusive|no exclusivity)";
const DEAL =
  "(?:agreements?|contracts?|services?|engagements?|relationships?|appointments?|arrangements?|works?|orders?|sow|statement of work)";
/** The contract is not exclusive; a licence that is not says nothing of who may do the work. */
const NOT_EXCLUSIVE = words(
  `\\b${DEAL}\\b[^.;]{0,60}?\\b(?:is|are|be|on an?)\\b[^.;]{0,20}?\\b${OPEN}\\b(?! (?:licen[cs]e|right))(?![^.;]{0,40}\\b(?:distribut|resell|sell|market))|\\b(?:engages?|appoints?|retains?)\\b[^.;]{0,80}?\\b${OPEN}\\b(?![^.;]{0,40}\\b(?:licen[cs]e|distribut|resell|sales|market))|\\bno exclusivity\\b(?! clause)(?![^.;]{0,80}\\b(?:licen[cs]|distribut|resell|territor|sales|market))|\\b${OPEN} (?:${DEAL}|provider|supplier|contractor|vendor)\\b`,
);
/** "may employ its own people for the same work" */
const OWN_PEOPLE =
  "(?:employ|use|hire|engage|have)(?:s|ing)? its own (?:people|staff|employees|personnel|team|developers) (?:for|to (?:do|perform|carry out)|do|perform|carry out)\\b(?=[^.;]{0,40}?\\b(?:same|similar|services?|work|tasks?|functions?|support|maintenance|development|hosting)\\b)";
const FREE =
  "(?:may|can(?= (?:use|hire|engage|appoint|give|place|take|bring|do|perform|have|let|get|work)\\b)|(?:(?:is|are|be|remains?)|\\b(?:we|you)['’]re) (?:free|entitled|permitted|at liberty) to|(?:rights?|freedom) to|nothing\\b[^.;]{0,120}?\\b(?:prevents?|restricts?|limits?|prohibits?|precludes?|stops?|keeps?|bars?|hinders?)|not (?:be )?(?:prevented|restricted|precluded|prohibited))";
const MAY_GO_ELSEWHERE = words(
  `\\b${FREE}\\b[^.;]{0,80}?\\b${GETS}\\b[^.;]{0,120}?\\b${OTHERS}|\\b${FREE}\\b[^.;]{0,80}?\\b${DOES}\\b[^.;]{0,80}?\\b${SELF}\\b|\\b${FREE}\\b[^.;]{0,60}?\\b${SELF} (?:perform|provid)|\\b${FREE}\\b[^.;]{0,80}?\\b${OWN_PEOPLE}|\\b(?:may|right to|free to)\\b[^.;]{0,60}?\\b(?:take|bring|move)\\b[^.;]{0,40}?\\b(?:services?|work|tasks?|functions?|support|maintenance|development|hosting|operations?|it|them|these|any|part|parts)\\b[^.;]{0,40}?\\bin-?\\s?house\\b|\\b(?:may|right to)\\b[^.;]{0,60}?\\b(?:remove|withdraw(?! from (?:this|the|any) (?:agreement|contract|statement|order|sow)\\b)|take back|in-?source)\\b[^.;]{0,60}?\\b${SERVICES}\\b`,
);
const OWN_STAFF = "its (?:own )?(?:\\w+ )?(?:staff|personnel|employees|people|resources|team|developers|affiliates)";
/** "have the work done by others", "let other firms work on the site", "work with other developers". */
const HAS_DONE = `(?:(?:have|let|get|having|letting|getting)\\b[^.;]{0,80}?\\b${SERVICES}\\b[^.;]{0,40}? (?:done|performed|provided|rendered|carried out|supplied|handled|delivered|undertaken) by\\b[^.;]{0,60}?\\b(?:${OTHERS}|${OWN_STAFF})|(?:have|let|allow|having|letting|allowing) ${OTHERS}\\b(?!['’])[^.;]{0,20}?\\b(?:work(?:ing)?(?! (?:with|at|in|from)\\b)|do(?:ing)?|perform(?:ing)?|provid(?:e|ing)|carry(?:ing)? out|develop(?:ing)?|build(?:ing)?|host(?:ing)?) |(?:works?|working|contracts?|contracting|deal|dealing) with ${OTHERS}\\b(?!['’])(?![^.;]{0,40}\\b(?:to (?:remedy|correct|test|audit)|during acceptance)\\b)|use\\b (?:[\\w-]+[, ]+(?:(?:and|or) )?){0,5}?${OWN_STAFF}(?:,? (?:and|or)|,) ${OTHERS}\\b(?!['’]))`;
const HAS_OTHERS = words(`\\b${FREE}\\b[^.;]{0,60}?\\b${HAS_DONE}`);
/** What the customer may do once the provider has failed is a remedy. */
const REMEDY = words(
  "\\b(?:fails?|failed|failure|default\\w*|breach\\w*|delay\\w*|refus\\w+|unable|defects?|(?:expense|cost|account) of|at (?:\\w+ )?(?:\\w+['’]s? )?(?:expense|cost)|substitute performance)\\b",
);
/** "Customer does not promise any number of orders". */
const PROMISES_NONE =
  "(?:(?:does|do|shall|will|is|are|has|have) not|doesn['’]t|don['’]t|makes? no|gives? no) (?:promises?|guarantee(?:s|d)?|commit(?:ment|ted)?|assurances?|undertaking?|bound)\\b[^.;]{0,30}?\\b(?:any|a(?: certain| fixed| particular)?|no|of) (?:\\w+ ){0,2}?(?:numbers?|volumes?|quantit(?:y|ies)|amount|level)\\b(?! of (?:\\w+ )?(?:users?|availability|uptime|staff|people|personnel|service\\b|quality))";
const NO_MINIMUM = words(
  "\\b(?:no|not|nothing|without)\\b[^.;]{0,60}?\\b(?:minimum|guarantee\\w*|any particular|certain) (?:\\w+ ){0,3}?(?:volumes?|orders?|purchases?|quantit(?:y|ies)|amount of (?:work|business|services)|spend|commitments?|guarantees?|level of (?:work|business|services))\\b|\\bnot (?:be )?(?:obliged|obligated|required|committed) to (?:order|purchase|buy|place (?:\\w+ ){0,2}orders?)\\b",
);
/** What binds the provider says nothing of the customer's orders, but for what the provider cannot ask for. */
const NOT_ENTITLED = words("\\bnot (?:be )?entitled\\b|\\bno (?:right|entitlement|claim) to\\b");
const ONLY_HERE = words(
  `\\b(?:purchase|obtain|procure|buy|order|source)s?\\b[^.;]{0,100}?\\b(?:exclusively|solely|only|all of its (?:\\w+ ){0,3}(?:requirements?|needs)) (?:from|through)\\b|\\ball of its (?:\\w+ ){0,3}(?:requirements?|needs)\\b[^.;]{0,40}?\\b(?:exclusively|solely|only|from)\\b|\\b${FORBIDDEN}\\b[^.;]{0,60}?\\b${GETS}\\b[^.;]{0,100}?\\b${OTHERS}[^.;]{0,60}?\\b(?:${SERVICES}|similar|same)\\b|\\b${FORBIDDEN}\\b[^.;]{0,60}?\\b${GETS}\\b[^.;]{0,60}?\\b${SERVICES}\\b[^.;]{0,60}?\\bfrom ${OTHERS}|\\b${FORBIDDEN}\\b(?: to)? (?:entrust|award|outsource)\\b[^.;]{0,40}?\\b${SERVICES}\\b[^.;]{0,30}? to ${OTHERS}|\\b${FORBIDDEN}\\b[^.;]{0,40}?\\b${DOES}\\b[^.;]{0,60}?\\b${SERVICES}\\b[^.;]{0,40}?\\b${SELF}\\b`,
);
const THE_ONLY = words(
  "(?<!non[-‐‑– ]{0,3})\\b(?:exclusive|sole)\\b(?: and exclusive)? (?:\\w+ ){0,3}?(?:provider|supplier|vendor|contractor|source|consultant|developer|host|servicer|agency|outsourcer|operator|manufacturer)\\b|(?<!non[-‐‑– ]{0,3})\\bexclusively (?:engages?|retains?|appoints?|provided by|performed by|supplied by)\\b",
);
const FIRST_REFUSAL = words(
  "\\brights? of first (?:refusal|offer|negotiation)\\b|\\bfirst (?:right|opportunity|option) to (?:bid|provide|perform|supply|offer|quote)\\b|\\b(?:opportunity|right) to bid on (?:\\w+ ){0,3}(?:all|any|each|every)\\b",
);
const TAKE_OR_PAY = words(
  `\\btake[- ]or[- ]pay\\b|\\b(?:purchase|order|buy|commit|spend|pay)\\b[^.;]{0,80}?\\b(?:a minimum of|at least|no(?:t)? less than|minimum (?:\\w+ ){0,3}(?:fees?|charges?|amount|volumes?|quantit(?:y|ies)|commitment|purchase|spend|payment))\\b(?! ${NUMBER} (?:business |calendar )?days['’]? (?:notice|prior|before|after|in advance))`,
);
/** "Customer guarantees a minimum of 40,000 calls a month". */
const GUARANTEES =
  "guarantees? (?:an? )?(?:(?:annual|monthly|yearly|quarterly|total) )?minimum (?:(?:\\w+ )?(?:volumes?|orders?|spend|fees?|revenue)|of (?:\\S+ ){1,4}?(?:calls?|contacts?|hours|orders?|transactions?|tickets?|units?|cases?|seats?|users?|fees?))\\b";
/** A price that falls due for so much, whatever is ordered. */
const FLOOR = `subject to an? (?:\\w+ )?minimum of ${NUMBER}(?: ?%| per ?cent)?(?: of)?(?: \\w+){0,3}? (?:volumes?|transactions?|orders?|tickets?|cases?|calls?|units?|charges?|fees|spend)\\b(?![^.;]{0,20}\\b(?:per|for each) (?:visit|call|booking|session|order|incident))`;
/** Insurance, notices and security are "at least" something, and a licence is exclusive. */
const OTHERWISE = words(
  "\\b(?:insurance|days['’]? (?:prior |written )?notice|notices?|interest|licen[cs]e|jurisdiction|remed(?:y|ies)|property|owner(?:ship)?|confidential\\w*|solicit\\w*|employees?|shares|stock|securities|equity|lease|premises|discretion|responsib\\w+)\\b",
);

export const sourcingFreedom = defineProvision({
  type: "sourcing-freedom",
  description: "Whether the customer is free to do the work itself or to have others do it.",
  anchors: [
    "exclusiv",
    "sole",
    "other",
    "third",
    "another",
    "else",
    "itself",
    "in-house",
    "in house",
    "insourc",
    "in-sourc",
    "multisourc",
    "multi-sourc",
    "internally",
    "its own",
    "minimum",
    "at least",
    "less than",
    "take or pay",
    "take-or-pay",
    "first refusal",
    "first offer",
    "first negotiation",
    "first right",
    "first opportunity",
    "first option",
    "to bid on",
    "requirements",
    "needs",
    "different",
    "several",
    "more than one",
    "anybody",
    "anyone",
    "promise",
    "commit",
    "assurance",
    "bound",
    "not obliged",
    "not obligated",
    "withdraw",
    "take back",
    "remove",
  ],
  patterns: [
    NOT_EXCLUSIVE,
    MAY_GO_ELSEWHERE,
    HAS_OTHERS,
    NO_MINIMUM,
    ONLY_HERE,
    THE_ONLY,
    FIRST_REFUSAL,
    TAKE_OR_PAY,
    words(`\\b(?:${GUARANTEES}|${FLOOR}|${PROMISES_NONE})`),
  ],
  refine({ sentence, match, facts: { parties } }) {
    const { reading } = sentence;
    const lock = lockIn(sentence, parties);
    if (lock !== null) return OTHERWISE.test(match[0]) ? null : { favours: "provider", facts: { lock } };
    const open = opens(sentence, parties) ? { [isTied(reading, parties) ? "tied" : "open"]: true } : {};
    if (partyDoes(parties, "customer", PROMISES_NONE).test(reading))
      return { favours: "customer", facts: { noMinimum: true, ...open } };
    if (NO_MINIMUM.test(reading))
      return bound(sentence, parties) === "provider" && !NOT_ENTITLED.test(reading)
        ? null
        : { favours: "customer", facts: { noMinimum: true, ...open } };
    return Object.keys(open).length > 0 ? { favours: "customer", facts: open } : null;
  },
  examples: {
    yes: [
      "Nothing in this Agreement obliges Customer to buy any minimum quantity of Services or prevents it from obtaining like services elsewhere.",
      "Customer guarantees a minimum of 40,000 handled contacts per month and shall pay for any shortfall.",
      "This Agreement is non-exclusive.",
      "Customer may obtain similar services from others or perform them itself.",
      "Customer shall purchase the Services exclusively from Supplier.",
      "Supplier is the exclusive provider of hosting services to Customer.",
      "Supplier has a right of first refusal for all further projects of Customer.",
      "Customer shall order at least 100 days of work in each year.",
      "Supplier is not entitled to any minimum business guarantee.",
      "Customer is free to use other developers.",
      "Customer can use other developers whenever it likes.",
      "Customer does not promise any number of orders.",
      "Customer may take any task in-house on 30 days' notice.",
      "Customer may place work elsewhere.",
      "Nothing bars Customer from giving tasks of this kind to another firm.",
      "Customer may assign parts of the work to a different supplier.",
      "No exclusivity is agreed.",
      "Customer shall not entrust the support to other providers.",
      "Customer is at liberty to have services of this kind rendered by its own staff or by other firms.",
      "Customer may let other suppliers build on the portal at the same time.",
      "Customer is free to deal with other agencies for this kind of work.",
      "Customer may use machine translation, its own staff or other vendors for any of its texts.",
      "Customer shall not obtain similar services from anybody but Supplier.",
      "Customer may employ its own people for the same work.",
      "Customer shall pay EUR 40 per ticket, subject to a minimum of 80% of the monthly volume.",
      "Customer may engage any other agency for similar services.",
      "Nothing in this Agreement obliges Customer to order a minimum volume.",
    ],
    no: [
      "Customer may let others work with the software at its desks.",
      "Customer may take photos in house.",
      "Customer may use its own people for data entry at the counter.",
      "Supplier guarantees a minimum of 20 trained agents for calls.",
      "Supplier guarantees a minimum of 300 hours of support.",
      "Customer guarantees a minimum of notice to the users.",
      "Supplier does not promise any number of visitors.",
      "Customer does not promise any level of service to its own users.",
      "Customer may use its own people to enter the site.",
      "Supplier may bring its tools in-house for repair.",
      "Customer may place the sign elsewhere.",
      "Customer shall not give the software to any third party.",
      "Supplier has no exclusivity for the distribution of the product in the territory.",
      "Customer may have the deliverables tested by a third party.",
      "If Supplier fails to do so, Customer may have the work done by others at Supplier's expense.",
      "Customer may let other companies of its group use the software.",
      "Customer may use its own staff to test the software.",
      "Supplier may work with other customers.",
      "Customer may use the software with other vendors' products.",
      "Customer can receive messages from others.",
      "Customer cannot perform the update itself.",
      "Supplier grants Customer a non-exclusive licence to use the Software.",
      "Supplier shall not provide the Services to any other company in the territory.",
      "Supplier may engage third parties to perform the Services.",
      "Customer shall give at least 30 days' notice.",
      "Customer may withdraw from this statement of work and get back what it has paid.",
      "Supplier shall hold at least USD 1,000,000 of insurance.",
    ],
  },
});

const PAYS_FLOOR = words(`\\bpays?\\b[^;]{0,300}?\\b${FLOOR}`);

/** "we're free to hire others": no modal word says so. */
const isFree = perParties((names) =>
  anyCase(
    `${names}(?:['’]re|\\s+(?:is|are|remains?))\\s+(?:free|at\\s+liberty)\\s+to\\s+(?:${GETS}\\b[^.;]{0,60}?\\b${OTHERS}|${HAS_DONE})`,
  ),
);

/** How the customer is tied to the provider; `null` where it is not. */
function lockIn(sentence: SentenceFact, parties: PartiesFact): string | null {
  const { reading } = sentence;
  if (NOT_EXCLUSIVE.test(reading)) return null;
  const side = bound(sentence, parties);
  if (ONLY_HERE.test(reading) && side === "customer") return "exclusive";
  if (THE_ONLY.test(reading) && side !== "provider") return named(reading, parties) ? "exclusive" : null;
  if (THE_ONLY.test(reading)) return serves(reading, parties) ? "exclusive" : null;
  if (FIRST_REFUSAL.test(reading)) return providersFirst(sentence, parties) ? "refusal" : null;
  if (NO_MINIMUM.test(reading)) return null;
  if ((TAKE_OR_PAY.test(reading) || PAYS_FLOOR.test(reading)) && side === "customer") return "minimum";
  return partyDoes(parties, "customer", GUARANTEES).test(reading) ? "minimum" : null;
}

/** Whom a duty or a bar in the sentence binds. */
function bound({ statements }: SentenceFact, parties: PartiesFact): string | null {
  const binding = statements.filter(({ modality }) => ["duty", "prohibition", "promise"].includes(modality));
  const sides = binding.map((one) => sideOfStatement(one, parties));
  if (sides.includes("customer")) return "customer";
  return sides.find((side) => side !== null) ?? null;
}

/** "appoints Supplier as its exclusive provider" */
function named(reading: string, parties: PartiesFact): boolean {
  return anyCase(`${parties.pattern("provider")}[\\s\\S]{0,120}?\\b(?:exclusive|sole)`).test(reading);
}

/** "Supplier shall be the exclusive provider": what it is, not what it promises to be for others. */
function serves(reading: string, parties: PartiesFact): boolean {
  return anyCase(
    `${parties.pattern("provider")}\\s+(?:is|shall\\s+be|will\\s+be|acts\\s+as|shall\\s+act\\s+as)\\b`,
  ).test(reading);
}

function providersFirst(sentence: SentenceFact, parties: PartiesFact): boolean {
  const given = anyCase(`\\b(?:give|grant|offer|afford)s?\\s+(?:to\\s+)?${parties.pattern("provider")}`).test(
    sentence.reading,
  );
  const has = sentence.statements.some((one) => sideOfStatement(one, parties) === "provider");
  const begins = anyCase(`${parties.pattern("provider")}[\\s\\S]{0,40}?\\b(?:has|have|holds|gets|receives)\\b`).test(
    sentence.reading,
  );
  return given || has || begins;
}

/** Whether the customer is free to have the work done by whom it likes. */
function opens(sentence: SentenceFact, parties: PartiesFact): boolean {
  const { reading } = sentence;
  const may = MAY_GO_ELSEWHERE.test(reading) || (HAS_OTHERS.test(reading) && !REMEDY.test(reading));
  return NOT_EXCLUSIVE.test(reading) || (may && goesElsewhere(sentence, parties));
}

function goesElsewhere({ statements, reading }: SentenceFact, parties: PartiesFact): boolean {
  const rights = statements
    .filter(({ modality }) => modality === "right" || modality === "retention")
    .map((one) => sideOfStatement(one, parties));
  if (rights.length > 0)
    return rights.some((side) => side === "customer" || side === "both") && !rights.includes("provider");
  if (isFree(parties, "customer").test(reading)) return true;
  return anyCase(`\\bnothing\\b[\\s\\S]{0,160}?${parties.pattern("customer")}`).test(reading);
}
