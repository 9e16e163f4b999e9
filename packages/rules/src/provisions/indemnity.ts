import { anyCase, defineProvision, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { partyDoes } from "./party-does.js";
import { perParties } from "./per-parties.js";
import { sideOfActor } from "./side-of-actor.js";
import {
  isParty,
  partyOrOwner,
  sideEndingAt,
  sideOfStatement,
  sideOfSubject,
  sideOfWords,
} from "./side-of-statement.js";
import { DUTY, words } from "./words.js";

/** What others may ask of a customer. */
const CLAIM =
  "(?:claims?|actions|suits?|sues|sued|proceedings|liabilit(?:y|ies)|fines|penalt(?:y|ies)|damages|loss(?:es)?|judgments?|demands?)";
const PROTECT =
  "(?:indemnif(?:y|ies)|indemnified(?! part)|indemnification (?:of|to|for|against)|indemnit(?:y|ies)(?: cover| protection)? (?:to|for|(?:is |are )?(?:given|granted|provided|owed)|runs?|extends?)|(?:h[eo]lds?|keeps?)\\b[^;.]{0,260}?\\b(?:harmless|free from)|saves?\\b[^;.]{0,120}?\\bharmless)";
const BEAR = `(?:defends?|pays? for (?:your|the) defen[cs]e|releases?\\b[^;.]{0,60}?\\bfrom|(?:reimburses?|compensates?)\\b[^;.]{0,80}?\\b(?:third[- ]party|fines|penalt(?:y|ies))|take over the defen[cs]e|(?:assumes?|takes? on) the defen[cs]e|guarantees?\\b[^;.]{0,80}?\\bagainst (?:any|all|every) (?:\\w+,? ){0,2}?(?=claims?\\b|[^;.]{0,20}?\\b(?:eviction|third[- ]party))|makes? good\\b[^;.]{0,60}?\\b(?:all|any|every)\\b|(?:bears?|answerable for|liable for)\\b[^;.]{0,40}?\\b(?:fines|penalties|third[- ]party claims))\\b[^;.]{0,160}?\\b${CLAIM}`;
/** "If somebody claims that …, we will defend you." */
const DEFENDS_WHERE = `\\b(?:if|where|should|whenever)\\b[^;.]{0,60}?\\b(?:claims?|sues?|accuses?|alleges?|suit|proceedings|says? (?:that )?(?=[^.;]{1,120}?\\binfring))\\b[^;.]{0,260}?(?:\\b(?:shall|will|must)|['’]ll) (?:\\w+ )?(?:defend|protect|pay|cover|bear|compensate|take (?:on|over)|be responsible for (?:respond|defend|answer)ing|settle (?:it|the (?:matter|claim|case)) at (?:its|your|their) (?:own )?(?:cost|expense)|sort (?:it|that|this) out and cover|respond to|answer|deal with)\\b`;
/** The same the other way round: "You'll cover us if somebody claims that …". */
const DEFENDS_IF =
  "(?:\\b(?:shall|will|must)|['’]ll) (?:\\w+ )?(?:defend|protect|cover|compensate)\\b[^;.]{0,40}?\\b(?:if|where|should)\\b[^;.]{0,40}?\\b(?:claims?|sues?|accuses?|alleges?)";
/** "shall handle and settle the claim at its cost", "claims shall be borne by". */
const TAKES_OVER = `(?:handles?|settles?|contests?|deals? with|answers?)\\b(?:[^;.]{0,60}?\\b${CLAIM}\\b[^;.]{0,60}?\\bat (?:its|their|our) (?:own |sole )?(?:costs?|expense)| at (?:its|their|our) (?:own |sole )?(?:costs?|expense) [^;.]{0,40}?\\b${CLAIM})|${CLAIM}\\b[^;.]{0,200}?\\b(?:be|is|are) (?:\\w+ )?(?:borne|met|settled|defended|handled|contested) by`;
/** "shall reimburse Customer for all liabilities from an allegation that …" */
const MAKES_WHOLE =
  "(?:reimburses?|compensates?)\\b[^;.]{0,80}?\\b(?:claims?|allegations?|loss(?:es)?|liabilities)\\b[^;.]{0,60}?\\b(?:infring\\w+|intrusions?|breach\\w*)";
/** "takes charge of the defence and bears all costs and fees" */
const DEFENDS_AND_PAYS =
  "(?:takes? (?:charge of|over)|conducts?|assumes?) the defen[cs]e\\b[^;.]{0,20}?\\band\\b[^;.]{0,60}?\\b(?:costs|fees|sentences|judge?ments|awards|damages)";
const PROTECTS = words(
  `${DEFENDS_AND_PAYS}\\b|\\b(?:${PROTECT}|${BEAR}|${TAKES_OVER}|${MAKES_WHOLE})\\b|${DEFENDS_WHERE}\\b|${DEFENDS_IF}\\b`,
);
const KEEPS_INDEMNIFIED = words("\\b(?:be|keep\\b[^;.]{0,80}?|kept) (?:\\w+ )?indemnified\\b");
const DEFENCE = words("\\bdefend\\w*|\\bdefen[cs]e\\b");
const INFRINGEMENT = words(
  "\\b(?:infring\\w+|intellectual property|patents?|copyrights?|misappropriat\\w+|rights of (?:others|third parties)|property rights|cop(?:y|ies) theirs)\\b",
);
const SECURITY = words(
  "\\b(?:(?:data|security|confidentiality|privacy)\\b[^;.]{0,30}?\\b(?:breach\\w*|incident|law)|breach\\w*\\b[^;.]{0,40}?\\b(?:confidential\\w*|security|data|privacy)|loss of (?:\\w+ )?data|unauthori[sz]ed)\\b",
);
const NARROW = words(
  "\\b(?:solely|exclusively|only)\\b[^;.]{0,60}?\\b(?:finally|caused|result\\w*|aris\\w+|wil?lful|gross|damages|by)\\b|\\b(?:claims|infringements?|intellectual property) only\\b|\\b(?:up to|not (?:more than|beyond|exceeding)) the (?:limits?|amount|sum) of (?:[\\w’']+ ){1,4}?(?:bond|polic(?:y|ies)|insurance|cover)\\b",
);
/** What a court has awarded is paid late; who defends as well has taken on the whole claim. */
const FINAL = words("\\b(?:finally (?:awarded|adjudicated|determined)|final (?:judge?ment|award|decision))\\b");
const EFFORT = words("\\b(?:efforts?|endeavou?rs?|attempts? to|considers?)\\b");
const DENIED = words(
  "\\b(?:not|nothing|in no event|no (?:obligation|duty|liability)|neither)\\b[^;.]{0,60}?\\b(?:indemnify|indemnity|hold\\b[^;.]{0,40}?harmless)\\b",
);
/** To defend a case is a choice here, or is not asked for. */
const NO_MUST = words(
  "\\b(?:right,? but (?:not|no) (?:the |an? )?(?:obligation|duty)|not be under (?:any|an) (?:obligation|duty)|no (?:obligation|duty))\\b[^;.]{0,60}?\\b(?:defend|defen[cs]e|prosecute|settle)\\b",
);
/** The promise itself; the sentences on notice, defence and settlement only go with it. */
const PROMISES = words(
  `\\b(?:${DUTY}|hereby|agrees?|undertakes?|and)\\b[^;.]{0,60}?\\b(?:indemnif(?:y|ies)|defends?|holds?|saves?|releases?|reimburses?|settles?|be indemnified|be borne)\\b|\\b(?:indemnifies|defends|holds|releases)\\b`,
);
const PROCEDURE = words(
  "\\b(?:assumes? the defen[cs]e|compromise|settle(?:ment|d|s)?|entitled to indemnification|notif(?:y|ies)|notice)\\b",
);
const LEAVES_OPEN = words(
  "\\b(?:affect|prejudice|diminish|gross|wil?lful|misconduct|fault|except|unless|to the extent|if|until|where|only|without (?:the )?(?:prior )?(?:written )?consent|settle|limited|exclusive|more than|caused by|negligen\\w+|own|relieve\\w*)\\b",
);
const INDEMNITOR = /\b(?:indemnifying\s+party|indemnitor)\b/i;
const EACH_OTHER = words(
  "\\b(?:each|either|both|the) part(?:y|ies)\\b[^;.]{0,80}?\\b(?:the other|each other|one another)\\b|\\beach other\\b",
);
const BY = words(
  "\\b(?:indemnified(?! part)|defended|borne|met|settled|handled|contested|(?:cover|indemnity|indemnities) (?:is |are )?(?:given|granted|provided|owed))\\b[^;.]{0,60}? by (?=.)",
);
/** "Nothing obliges Customer to indemnify anybody": who need not protect. */
const OBLIGES = words(
  "\\b(?:oblig\\w+|requir\\w+|commit\\w*|compel\\w*) (?:the )?(?=[^;.]{1,60}? to (?:indemnify|defend|hold)\\b)",
);
/** "Supplier's indemnity extends to …" */
const ownIndemnity = perParties((names) =>
  anyCase(String.raw`${names}['\u2019]s?\s+(?:\w+\s+)?(?:indemnity|indemnities|duty\s+to\s+indemnify)\b`),
);
/** Who is protected tells who protects. */
const protectedOne = perParties((names) =>
  anyCase(
    String.raw`\b(?:indemnif(?:y|ies)|indemnity\s+(?:to|for)|defends?|holds?|reimburses?|compensates?|protects?|against)\s+(?:the\s+)?${names}`,
  ),
);

export const indemnity = defineProvision({
  type: "indemnity",
  description: "A party protects the other against what third parties claim.",
  anchors: [
    "indemn",
    "harmless",
    "defend",
    "defence",
    "defense",
    "releas",
    "borne",
    "sues",
    "sued",
    "accus",
    "penalt",
    "makes good",
    "settle",
    "reimburs",
    "compensat",
    "free from",
    "fines",
    "third-party",
    "third party",
    "make good",
    "contest",
    "suit",
    "claims that",
    "claim",
  ],
  patterns: [PROTECTS, KEEPS_INDEMNIFIED],
  unless: [
    words(
      "\\bindemnity insurance\\b|\\bsurviv\\w+\\b|\\b(?:articles of|by-?laws)\\b|\\bdefend\\w* (?:its|their) (?:systems?|networks?|own)\\b|\\brights? (?:of|to) indemni\\w+ (?:under|shall)\\b",
    ),
  ],
  refine({ sentence, match, facts: { parties } }) {
    const { reading } = sentence;
    const giver = giverOf(sentence, match, parties);
    if (giver === null) return null;
    const favours = giver === "provider" ? "customer" : giver === "customer" ? "provider" : "both";
    const denial = DENIED.exec(reading);
    // "shall indemnify …, provided that it need not indemnify for negligence of the other": an exception to what was promised.
    const promised = denial !== null && match.index < denial.index && PROMISES.test(reading.slice(0, denial.index));
    if (denial !== null && !promised) return LEAVES_OPEN.test(reading) ? null : { favours, facts: { denied: true } };
    if (NO_MUST.test(reading)) return null;
    const marks: [string, boolean][] = [
      ["aside", !PROMISES.test(reading) || (INDEMNITOR.test(reading) && PROCEDURE.test(reading))],
      ["defence", DEFENCE.test(reading)],
      ["infringement", INFRINGEMENT.test(reading)],
      ["security", SECURITY.test(reading)],
      ["narrow", NARROW.test(reading) || (FINAL.test(reading) && !DEFENCE.test(reading))],
      ["hedged", EFFORT.test(reading)],
    ];
    return { favours, facts: Object.fromEntries(marks.filter(([, there]) => there)) };
  },
  examples: {
    yes: [
      "If a stranger says your copy of the software infringes a patent of his, Supplier will defend Customer.",
      "Indemnity cover is given by Supplier to Customer for any leak of data.",
      "Supplier shall reimburse Customer for all liabilities from an allegation that the platform infringes.",
      "Claims against Supplier for loss of data shall be defended by Customer.",
      "Supplier's indemnity extends to Customer's group.",
      "Supplier shall indemnify Customer against claims of third parties.",
      "Supplier agrees to hold Customer, whoever buys or sells its goods, the companies that it owns or is owned by, those who direct them or work for them, the people who come to its shops, the owners of its shares, its landlords, and its bank, harmless from any claim of others.",
      "Supplier holds Customer harmless from all claims.",
      "Supplier guarantees Customer quiet use of the results against any claim or eviction.",
      "Supplier shall take charge of the defence and of all judgments and costs.",
      "Supplier shall indemnify Customer against all loss from claims of others, but shall have no obligation to indemnify it for its own negligence.",
      "Supplier shall indemnify party A against claims of third parties.",
      "Customer shall be indemnified by Supplier.",
      "Customer shall defend Supplier against any claim.",
      "If anybody claims that the software infringes its rights, Supplier will defend Customer.",
      "Supplier shall make good to Customer all losses and claims.",
      "Supplier releases Customer from all claims of its employees.",
    ],
    no: [
      "If a user says that the software is slow, Supplier will answer within a day.",
      "Supplier shall have the sole right, but not the obligation, to prosecute, defend and settle all claims of infringement.",
      "Supplier shall not be under any obligation to prosecute or defend legal actions that may involve it in liability.",
      "Supplier shall reimburse Customer for travel to hearings.",
      "Supplier shall contest at its own cost any decision of the referee.",
      "Supplier shall maintain professional indemnity insurance.",
      "Supplier guarantees the goods against all defects for a year.",
      "The indemnity in this clause survives the end of this Agreement.",
      "Supplier shall defend its systems against attacks.",
      "This section shall not affect each Party's responsibility to indemnify the other.",
      "In no event will a Party be required to indemnify the other Party for Gross Negligence of the other Party.",
    ],
  },
});

/** Who protects the other: whoever a passive names, the subject of the duty, or each party. */
function giverOf(sentence: SentenceFact, match: RegExpExecArray, parties: PartiesFact): Side | null {
  const { reading, statements } = sentence;
  const by = BY.exec(reading);
  const named =
    by === null
      ? null
      : (sideOfWords(reading.slice(by.index + by[0].length), parties) ??
        sideEndingAt(reading.slice(0, by.index + by[0].length + 40), by.index + by[0].length + 40, parties));
  if (isParty(named)) return named;
  const obliged = OBLIGES.exec(reading);
  const spared = obliged === null ? null : partyOrOwner(reading.slice(obliged.index + obliged[0].length), parties);
  if (isParty(spared)) return spared;
  if (INDEMNITOR.test(reading) || EACH_OTHER.test(reading)) return "both";
  const at = match.index + match[0].length;
  const side = statements
    .filter((one) => one.start < at && ["duty", "no-duty", "prohibition", "promise"].includes(one.modality))
    .map((one) => sideOfStatement(one, parties) ?? sideOfActor(one, parties))
    .findLast(isParty);
  if (side !== undefined) return side;
  for (const one of ["provider", "customer"] as const) {
    if (
      partyDoes(parties, one, "(?:\\w+,? (?:and )?)?(?:indemnifies|holds|releases|defends|saves|reimburses)").test(
        reading,
      )
    )
      return one;
  }
  for (const [one, other] of [
    ["provider", "customer"],
    ["customer", "provider"],
  ] as const) {
    if (ownIndemnity(parties, one).test(reading) || protectedOne(parties, other).test(reading)) return one;
  }
  const subject = sideOfSubject(sentence, parties);
  if (isParty(subject)) return subject;
  return DENIED.test(reading) ? "provider" : null;
}
