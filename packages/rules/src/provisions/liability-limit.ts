import { matchesOf, defineProvision, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { sideOfWords } from "./side-of-statement.js";
import { NUMBER, words } from "./words.js";
import { liableSide, otherSide } from "./liable-side.js";

const LIABLE =
  "(?:liab(?:le|ility|ilities)|exposure|responsibility|owes?\\b|pay(?= more than)|(?<=\\b(?:made|have|has|required|obliged|asked) to )pay(?= (?:the|each) other (?:\\w+ )?more than(?![^;.]*\\b(?:for|per) (?:(?:an?|each|every|any) )?(?:\\w+ )?(?:visit|ticket|hour|day|call|trip)\\b))|pay(?:s|ment)? to\\b|have to pay|what it pays|obligations? (?:of [^;.]{1,40} )?to pay (?:damages|compensation)|held to account|answer(?:able|s for)|claims against|(?:total|amount of) compensation|compensation borne|damages|compensation payable|recover(?:y|able)?|(?:total|sum|amount) of (?:all )?claims)";
/** Words that set a bound to something. */
const BOUND =
  "(?:exceed(?:s|ing)?|in excess of|(?<!\\bnot )(?:limited|capped|restricted)|cap\\b|(?<!\\btime )limit\\b|limits|(?:more|greater|higher) than|up to|maximum|no greater|excess|stops at|tops out at|ends at|bounded|confined|surpass|ceiling|caps|totall?ing over|in an amount above|above\\b(?!-)|the most)";
/** What a bound can be counted in. */
const AMOUNT = `(?:[$€£¥₹]|\\brs\\.? ?\\d|\\b(?:usd|eur|gbp|chf|inr|rupees|crores?|us ?dollars?|dollars?|euros?|pounds)\\b|%|\\bper ?cent\\b|\\*{3}|\\b(?:fees?|charges|price|payments?|sums?|consideration|compensation paid|premiums?|amounts?|value|remuneration|proceeds|cap amount|order value|budget|receipts|revenues?|contract value|what (?:you|was|has been|it|\\w+) pa(?:y|id))\\b|\\b${NUMBER} (?:times|million)\\b)`;
const INDIRECT =
  "(?:consequential|incidental|indirect|special|punitive|exemplary|(?:lost|loss of|missed) (?:\\w+ )?(?:profits?|business|revenues?|sales|savings|data|use|goodwill|turnover|opportunit(?:y|ies)|production|contracts|reputation)|pure economic loss|(?:damage|harm) to (?:\\w+ )?reputation|wasted (?:\\w+ )?(?:time|expenditure)|loss not flowing directly)";
const NOT_LIABLE =
  "(?:(?:not|never|nor|neither|no event|no case|no circumstances?|none|no party)\\b[^;.]{0,200}?\\b(?:liable|liability|responsible|obligated|answer)|(?:exclud|disclaim|waiv|releas)\\w*|(?:not|no case|never|nor)\\b[^;.]{0,40}?\\bheld to account\\b|(?:accepts?|assumes?|has|have|bears?) no (?:liability|responsibility))";

/** A total is limited after everything it is the total of has been told. */
const TOTAL = "(?:total|aggregate|maximum|entire|cumulative|overall) liability";
const LIMITED = words(
  `\\bliable\\b[^.]{0,700}?\\bamounts? in excess of\\b|\\b${TOTAL}\\b[^;.]{0,900}?\\b(?:not exceed|(?:is|be) (?:limited|capped) (?:to|at))\\b|\\b${LIABLE}\\b[^;]{0,300}?\\b${BOUND}|\\b${BOUND}\\b[^;]{0,60}?\\b${LIABLE}`,
);
const COUNTED = words(
  `\\b${BOUND}[^;]{0,240}?${AMOUNT}|${AMOUNT}[^;]{0,60}?\\b(?:shall be the )?(?:cap|maximum|limit)\\b`,
);
const KINDS = words(
  `\\b${NOT_LIABLE}\\b[^;]{0,420}?\\b${INDIRECT}\\b|\\b${INDIRECT}\\b[^;]{0,200}?\\b(?:excluded|disclaimed|waived|not recoverable)\\b`,
);
const OF_ALL = words(
  "\\b(?:any|all|every)\\b(?: \\w+){0,2} (?:liabilit(?:y|ies)|loss(?:es)?|damages?|claims?|responsibility)\\b|\\bwhatsoever\\b|\\bof any kind\\b",
);
const EXCLUDED = words(`\\b${NOT_LIABLE}\\b|\\bliability\\b[^;.]{0,80}?\\b(?:excluded|disclaimed)\\b`);
const EXCEPTION = words(
  "\\b(?:except|unless|other than|save|to the extent|only|where|if|caused by|result(?:s|ing)? from|aris\\w+|due to|with respect to|acts|omissions|for which|as a result|provided|pursuant|when)\\b",
);
/** Who disclaims warranties alone may still be liable. */
const WARRANTIES = words("^(?!.*\\bliab)[^;]*?\\bdisclaims?\\b[^;.]{0,40}?\\bwarrant(?:y|ies)\\b");
const UNLIMITED = words(
  "\\b(?:unlimited|uncapped)\\b|\\b(?:no|not|without)\\b[^;.]{0,30}?\\b(?:caps?|limits?|limitations?|ceiling)\\b[^;.]{0,60}?\\b(?:liability|applies|apply)\\b|\\blimit(?:s|ing|ations?)?\\b[^;.]{0,80}?\\bliabilit\\w+\\b[^;.]{0,120}?\\b(?:void|superseded|of no effect|unenforceable)\\b",
);
/** "Nothing in this agreement excludes liability for fraud", "a late notice does not relieve Supplier of any liability", "neither party has any liability after termination". */
const OTHERS = words(
  "\\b(?:not|nor|neither|nothing|never)\\b[^;.]{0,160}?\\b(?:reliev|releas|discharg|excus|absolv|exonerat)\\w*\\b[^;.]{0,60}?\\b(?:from|of)\\b[^;.]{0,40}?\\b(?:liabilit|responsib)|\\b(?:by reason of|due to|caused by|result(?:s|ing)? from|because of)\\b[^;.]{0,40}?\\bforce majeure|\\bnothing (?:in|contained|herein|under)\\b[^;.]{0,120}?\\b(?:limit|exclud|restrict)\\w*|\\b(?:does|do|shall|will) not (?:limit|exclude|restrict) (?:any |the |either |\\w+['’]s )*liabilit|\\b(?:upon|event of|following|after|by reason of|as a result of)\\b[^;.]{0,30}?\\b(?:terminat\\w+|expiration|expiry)\\b[^;.]{0,200}?\\b(?:no|neither|not|any) (?:\\w+ ){0,6}?liabilit",
);
const OPEN = words(
  "\\b(?:reasonable|appropriate|fair) amounts?\\b|\\bamounts?\\b[^;.]{0,40}?\\b(?:to be agreed|agree(?:s|d)? (?:up)?on|parties agree|to be (?:determined|negotiated))\\b",
);
/** Only the customer has remedies against the provider, and the other way round. */
const REMEDY = words("\\b(?:remed(?:y|ies)|recover(?:y|able|s)?|claims? for damages)\\b");
const OWNER = /\b(?=(\S[^.;,]{1,40}?)['’]s\s+(?:total|aggregate|maximum|cumulative|entire|combined|liability)\b)/gi;
const LIABILITY_OF = words("\\b(?:liability|liable) of ");

export const liabilityLimit = defineProvision({
  type: "liability-limit",
  description:
    "How far a party answers for loss: up to an amount, not for some kinds of loss, not at all, or without a limit.",
  anchors: [
    "liab",
    "damages",
    "compensation",
    "recover",
    "claims",
    "responsib",
    "exposure",
    "owe",
    "pay more",
    "pay the other",
    "pay each other",
    "answer",
    "have to pay",
    "pay to",
    "payment to",
    "pays to",
    "held to account",
  ],
  patterns: [LIMITED, KINDS, EXCLUDED, UNLIMITED],
  unless: [
    words(
      "(?<!\\bliability\\b[^;]{0,200}?\\b(?:exceed|limited to)\\b[^;]{0,160}?)\\binsur(?:ance|ed|er)\\b[^;]{0,160}\\b(?:polic\\w+|cover\\w*|limits?|maintain|occurrence)\\b|\\b(?:maintain|carry|obtain)\\b[^;]{0,80}\\binsurance\\b|\\b(?:maintain|carry|obtain|keep|effect|hold)\\b[^;]{0,60}\\b(?:general|public|professional|product|employers?['’]?) liability (?:cover\\w*|polic\\w+)\\b|\\b(?:service|performance) credits?\\b|\\bliquidated damages\\b",
    ),
    // who cannot bind the other makes no liability for it
    words(
      "\\b(?:no|not|neither|nor)\\b[^;.]{0,40}?\\b(?:authori[sz]\\w+|authority|power|right)\\b[^;.]{0,40}?\\b(?:bind|commit|create|incur|obligate)\\b",
    ),
    // a notice or a payment is not taken as saying that one is liable
    words(
      "\\b(?:construed|deemed|considered|interpreted|taken|regarded|constitutes?)\\b[^;.]{0,40}?\\b(?:acknowledg\\w+|admission|admit\\w*|acceptance) (?:\\w+ ){0,6}?(?:fault|liability|guilt)\\b",
    ),
  ],
  refine({ sentence, match, facts: { parties }, facts }) {
    const { reading } = sentence;
    const liable = ownerOf(reading, parties) ?? liableSide(sentence, match.index, facts);
    // a price that ends somewhere is no limit of what is answered for
    if (/^pay(?! (?:the|each) other\b)/i.test(match[0]) && liable !== "provider") return null;
    const favours = REMEDY.test(match[0]) && liable === "customer" ? otherSide(liable) : liable;
    const marks = marksOf(sentence);
    return marks === null ? null : { favours, facts: { [marks]: true } };
  },
  examples: {
    yes: [
      "Supplier's aggregate liability shall not exceed Rs. 2,00,00,000.",
      "Supplier's liability tops out at EUR 300,000.",
      "Supplier's responsibility is confined to EUR 300,000 a year.",
      "Supplier shall in no case be held to account for loss of production.",
      "Supplier's total liability shall not exceed EUR 1,000,000 a year.",
      "Neither party is liable for indirect loss.",
      "Neither of us can be made to pay the other more than EUR 50,000 in total.",
      "Neither party has to pay the other more than EUR 50,000 under this Agreement.",
      "Supplier accepts no liability whatsoever.",
      "Supplier's total liability, whether under the express or the implied terms of this Agreement, in tort, negligence included, or under any statute, for loss or damage of any kind that Customer suffers, be it foreseeable or not, and be it caused by a breach of this Agreement by Supplier or by anything that its directors, officers, agents or subcontractors have done or have left undone in the course of the services or of anything connected with them, shall be limited to the fees of one year.",
      "Supplier's liability is limited to the sum that its professional liability policy pays.",
      "The liability of the parties is unlimited.",
      "Supplier's liability for each claim shall not exceed the greater of EUR 100,000 and the insurance cover paid under its policies.",
      "Damages recoverable under this Agreement may not exceed the fees of one year.",
      "Neither party is liable (a) for loss of profits; (b) for delay; or (c) for any amounts in excess of the fees paid in a year.",
      "Supplier disclaims all warranties and all liability of any kind.",
      "Customer's right to recover costs that it may incur is limited to EUR 300,000.",
    ],
    no: [
      "The responsibility of Supplier for the site is confined to opening hours.",
      "A notice by Supplier shall not be construed as an acknowledgement of any fault or liability.",
      "Supplier shall carry general liability insurance with limits of at least USD 2,000,000.",
      "Supplier shall keep public liability cover with limits of not less than EUR 2,000,000 per claim.",
      "Service credits shall not exceed 10 % of the monthly fee.",
      "Supplier is liable for its subcontractors.",
      "Neither party pays the other more than EUR 50 for a lunch.",
      "Customer shall pay the other suppliers more than EUR 50,000.",
      "Neither party has to pay the other more than once.",
      "Neither party has to pay the other more than the fees of an hour for a missed call.",
      "Customer may be asked to pay the others more than was agreed.",
      "Supplier shall indemnify Customer against any liability, including but not limited to reasonable fees of attorneys.",
      "Nothing in this Agreement excludes any liability.",
      "Late notice of a claim shall not relieve Supplier from any liability that it has to Customer.",
      "Neither party is liable for indirect or special damages due to Force Majeure.",
      "This schedule does not limit any liability to persons under the law.",
      "In the event of termination of this Agreement, neither party shall have any liability of any kind.",
      "Supplier is responsible for the plan, which shall not exceed the fees of the trial.",
      "No party has authority to commit the other to any responsibility or liability.",
      "Customer shall pay to Supplier the cost of the work, not to exceed EUR 1,000,000.",
      "Where Supplier has to pay damages, the amounts are taken from the abovementioned payments.",
      "Supplier disclaims all warranties of any kind, and accepts no responsibility that the software fits.",
    ],
  },
});

type Mark = "unlimited" | "open" | "amount" | "kinds" | "excluded";

function marksOf({ reading }: SentenceFact): Mark | null {
  const limited = LIMITED.test(reading);
  if (limited && OPEN.test(reading)) return "open";
  if (limited && COUNTED.test(reading)) return "amount";
  if (OTHERS.test(reading)) return null;
  if (UNLIMITED.test(reading)) return "unlimited";
  if (KINDS.test(reading)) return "kinds";
  if (EXCLUDED.test(reading) && OF_ALL.test(reading) && !EXCEPTION.test(reading) && !WARRANTIES.test(reading))
    return "excluded";
  return null;
}

/** "Supplier's total liability", "any liability of Supplier": whoever the words give the liability. */
function ownerOf(reading: string, parties: PartiesFact): Side | null {
  const behind = LIABILITY_OF.exec(reading);
  const named = behind === null ? null : sideOfWords(reading.slice(behind.index + behind[0].length), parties);
  if (named !== null) return named;
  const sides = matchesOf(OWNER, reading).map(({ 1: owner = "" }) => sideOfWords(owner, parties));
  return sides.find((side) => side !== null) ?? null;
}
