import { defineProvision, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { SHARE, shareIn } from "./liaison/share-of-time.js";
import { LIAISON } from "./liaison/titles.js";
import { isParty, sideEndingAt, sideOfStatement, sideOfSubject } from "./side-of-statement.js";
import { NUMBER, words } from "./words.js";

const WHOLE =
  "(?:full[- ]time|dedicated|(?:exclusively|solely|wholly|entirely) (?:and full[- ]time )?(?:assigned|devoted|responsible(?! for (?:the |its )?(?:\\w+ )?(?:plans?|reports?|invoices?|budgets?)\\b)|available|engaged|for(?= (?:the |this )?(?:customer|client|project|account|agreement|contract|engagement|services)\\b(?![’\'-]| (?:plan|orders?|portal|card))))|(?:assigned|devoted|available|engaged|dedicated|works?) (?:exclusively|solely|wholly|entirely)|exclusively on the (?:\\w+ ){1,4}accounts?|100\\s?%|(?:one|1(?:\\.0)?) (?:full[- ]time equivalent|fte)|substantially all (?:of )?(?:(?:his|her|their|its|the) (?:or (?:his|her|their) )?)?(?:\\w+ )?time|whose (?:sole|only) (?:task|job|work|role|duty|assignment) (?:is|shall be|will be)|works? (?:on|for) (?:nothing else|no(?: other|body else[’']s) (?:accounts?|projects?|customers?|clients?|engagements?)))";
const PART = `(?:(?:half|part)[- ]time|${SHARE} (?:of|fte|allocat\\w+|dedicat\\w+)|(?:at least |for )?${SHARE}(?=\\s?\\W*$)|(?:half a|0?\\.\\d+|${NUMBER}) (?:full[- ]time equivalents?|ftes?)|${NUMBER} (?:hours?|days?) (?:(?:per|a|each|every)|(?:of|in|out of) (?:each|every|the|a)) (?:\\w+ )?(?:week|month)|half (?:of )?(?:his|her|their) (?:or (?:his|her|their) )?(?:\\w+ )?time|(?:one half|a half|a third|two[- ]thirds|a quarter|three[- ]quarters) of (?:his|her|their|the|its) (?:or (?:his|her|their) )?(?:\\w+ )?(?:time|working week|week)|half of full time)`;
const VAGUE =
  "(?:(?:sufficient|adequate|appropriate|reasonable|necessary|enough|such|some) (?:\\w+ )?(?:time|capacity)|the time (?:that|which) (?:the|this) (?:work|project|contract) (?:needs|takes|requires)|as much time as|devot\\w+ (?:\\w+ ){0,3}(?:time|efforts?)|available (?:as|when|if) (?:needed|required|necessary|appropriate))";
/** The amount belongs to the title only where the two stand close together. */
const NEAR = "(?:[ ,]+(?!and\\b|or\\b)[\\w’'()/&-]+){0,6}?[ ,]+";
/** "Mr Gill spends", "Mr Gill is assigned": somebody whose title another sentence gives. */
const SPENDS =
  "(?:s?he|(?:mrs?|ms|dr|shri|smt)\\.? [\\w’'-]+(?: [\\w’'-]+){0,2}?)(?: (?:shall|will|must))? (?:(?:spend|devote|dedicate)s?|works? (?=full[- ]time (?!on\\b)|exclusively|solely)|(?:is|be) (?:assigned|allocated|available|dedicated|committed|engaged|booked|at (?:the )?disposal)\\b)";
const stated = (amount: string): RegExp =>
  words(
    `\\b${amount}${NEAR}${LIAISON}\\b|\\b(?:${LIAISON}|${SPENDS})\\b(?:[^.;]|\\.(?=\\w)){0,140}?(?<![\\w.])${amount}(?!\\w)`,
  );
const IS_WHOLE = stated(WHOLE);
const IS_PART = stated(PART);
const IS_VAGUE = stated(VAGUE);
/** "Ms Gill is assigned to Customer and three other clients": nobody knows how much of her each of them has. */
const IS_SHARED = words(
  `\\b(?:${LIAISON}|s?he|(?:mrs?|ms|dr)\\.? [\\w’'-]+(?: [\\w’'-]+)?)\\b[^.;]{0,40}?\\b(?:assigned|dedicated|allocated|committed|looks? after|serves?|responsible for)\\b[^.;]{1,60}?\\b(?:and|as well as|along with|alongside|together with) (?:\\w+ ){0,2}other (?:clients?|customers?|accounts?|engagements?|assignments?)\\b`,
);
/** "not less than eighty agents and a full-time manager" denies nothing. */
const DENIED = words(
  `\\b(?:(?:not|no)(?! (?:less|fewer|later|more|only)\\b)|nobody|without)\\b[^.;]{0,60}?\\b${WHOLE}\\b`,
);
/** "if other commitments allow": nobody is bound to that amount. */
const RESERVED = words(
  "\\b(?:without (?:any )?(?:commitment|guarantee|obligation)(?! (?:of|on|by|from|to)\\b(?! do so\\b))|(?:if|as|where|when|as far as|so far as) (?:(?:(?:his|her|their|its|other|all|the) )*(?:commitments?|workload|duties|schedules?|calendar|engagements?)|(?:(?:all|the) )?(?:his|her|their|its|other) (?:other )?projects?) (?:allows?|permits?)|(?:this|that|which) is no (?:commitment|promise|guarantee))\\b",
);
/** Years that somebody has worked elsewhere. */
const EXPERIENCE = words(
  "\\b(?:years?|months?)['’]?(?: of)? (?:[\\w-]+ ){0,4}?experience\\b(?:(?!\\b(?:works?|is|are|be|assigned|allocated|dedicated|available)\\b)[^;.]){0,40}?\\bfull[- ]time\\b(?! (?:on|for) (?:this|the|our|your|customer|client)\\b)|\\bfull[- ]time (?:\\w+ )?experience\\b",
);
/** Words of capacity that belong to something else. */
const OTHERWISE = words(
  "\\b(?:(?:meets?|met|reports?|calls?|notice)\\b(?:(?!\\b(?:works?|available|dedicat\\w+|spends?|devotes?|assigned|allocated|gives?)\\b)[^.;]){0,40}?\\b(?:hours?|days?) (?:per|a|each|every|of|in|out of)\\b|full[- ]time (?:employees?|personnel|staff|students?)|dedicated (?:server|line|circuit|hardware|environment|link|connection|network|phone|telephone|number|e-?mail|mailbox|website|web\\s?site|space|facilit\\w+|equipment|support (?:line|number)))\\b",
);

/** "Consultant will be available for 30 hours a week", "count on about 20 hours a week": somebody who works alone is whom one talks to. */
const OF_ONE_PERSON = words(
  `\\b(?:(?:consultant|freelancer)(?: (?:shall|will|must|is to|agrees to))?|(?<!\\()i(?:['’]ll| will| shall)?) (?:be available|make (?:him|her|my)self available|work|devote|spend|dedicate|give)s?\\b[^.;]{0,60}?\\b${NUMBER} (?:hours?|days?) (?:(?:per|a|each|every) (?:\\w+ )?)(?:week|month)\\b|\\b(?:you can )?count on (?:me for )?(?:about |around |roughly |at least |some )?${NUMBER} (?:hours?|days?) (?:per|a|each|every) (?:week|month)\\b`,
);

export const liaisonCapacity = defineProvision({
  type: "liaison-capacity",
  description: "How much of the time of a liaison person the work gets.",
  anchors: [
    "time",
    "dedicat",
    "exclusive",
    "solely",
    "wholly",
    "entirely",
    "%",
    "per cent",
    "percent",
    "fte",
    "hours",
    "days",
    "available",
    "nothing else",
    "whose sole",
    "whose only",
    "no other",
    "nobody else",
    "day a",
    "half",
    "third of",
    "quarter of",
    "quarters of",
    "two other",
    "other client",
    "other customer",
    "other account",
    "other project",
    "other engagement",
  ],
  patterns: [IS_WHOLE, IS_PART, IS_VAGUE, IS_SHARED, OF_ONE_PERSON],
  refine({ sentence, match, facts: { parties } }) {
    const { reading } = sentence;
    if (OTHERWISE.test(match[0])) return null;
    const now = reading.replace(EXPERIENCE, " ");
    if (now !== reading && ![IS_WHOLE, IS_PART, IS_VAGUE, OF_ONE_PERSON].some((pattern) => pattern.test(now)))
      return null;
    const favours = sideOf(sentence, match, parties);
    if (DENIED.test(reading)) return { favours, facts: { denied: true } };
    if (RESERVED.test(reading)) return { favours, facts: { vague: true } };
    const share = shareIn(match[0]);
    if (share !== null && share > 0 && share <= 100) return { favours, facts: { share } };
    if (IS_WHOLE.test(reading)) return { favours, facts: { share: 100 } };
    return {
      favours,
      facts: [IS_PART, OF_ONE_PERSON].some((pattern) => pattern.test(reading)) ? { part: true } : { vague: true },
    };
  },
  examples: {
    yes: [
      "The project manager has ten years of experience and works full-time on this project.",
      "Supplier's project manager, who reports to the board, works three days a week for Customer.",
      "Supplier's project lead is allotted to this contract for four days of each week.",
      "Supplier appoints a service manager, whose sole task is this Agreement.",
      "Supplier appoints a service manager, who has the time that the work needs.",
      "Supplier shall assign a full-time project manager.",
      "Each party appoints a dedicated relationship manager.",
      "Supplier's service delivery manager devotes at least 50 % of her time to the Services.",
      "The project manager shall work on nothing else.",
      "Supplier's delivery manager shall work on no other account.",
      "The account manager, Ana Reyes, gives about one day a week to Customer.",
      "The account manager shall devote sufficient time to the Services.",
      "The project manager shall devote 37.5% of her time to the Services.",
      "Mr Hart spends at least three days a week on Customer's account.",
    ],
    no: [
      "The project manager shall have five years of relevant experience, three of them full-time.",
      "The account manager uses the portal exclusively for orders.",
      "The project leads meet on two days of each month.",
      "Supplier shall assign a project manager.",
      "Full-time employees of Supplier are entitled to benefits.",
      "Supplier shall provide a dedicated line to the account manager.",
      "The project manager shall report within five days.",
      "The account manager shall share the passwords with no other account.",
      "The delivery managers meet one day a month.",
      "Supplier shall reach 99 % availability.",
      "Mr Hart shall report on three days a month.",
    ],
  },
});

/** Whose liaison it is: the party in front of the words, or the one that acts. */
function sideOf(sentence: SentenceFact, match: RegExpExecArray, parties: PartiesFact): Side {
  const owner = sideEndingAt(match.input, match.index, parties);
  if (owner !== null) return owner;
  const acting = sentence.statements.map((one) => sideOfStatement(one, parties)).find(isParty);
  return acting ?? sideOfSubject(sentence, parties) ?? "unknown";
}
