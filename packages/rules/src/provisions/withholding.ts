import { anyCase, defineProvision, type PartiesFact } from "@clauselint/core";
import { actsIn, type Act } from "./acts-in.js";
import { SHUTS, shutsOut } from "./cut-off.js";
import { dataReaderOf } from "./customers-data.js";
import { holding } from "./holding.js";
import { perParties } from "./per-parties.js";
import { clauseBefore } from "./sentence-before.js";
import { isInPart } from "./withholding-in-part.js";
import { HOLDS_BACK, KEEPS, LIEN, OVER_PAYMENT, THING } from "./withholding-words.js";
import { words } from "./words.js";

const NAMES_THING = words(`\\b${THING}\\b`);
/** "I won't hold any of it back": what it is stands in front. */
const OF_IT = /\b(?:any|all|none|some)\s+of\s+(?:it|them|this|these)\b/i;
const REASON =
  "(?:lien|disput\\w+|(?:non-?)?payments?|paid|pay|unpaid|overdue|outstanding|invoices?|fees|charges|amounts?|sums?|arrears|dues|as security|for any reason|in (?:any|no) (?:circumstances?|event)|under any circumstances?|breach|default|owed|owing|due)";
const WITHHOLDS = words(`\\b${HOLDS_BACK}\\b[^;]{0,160}`);
const KEEPS_FOR = words(
  `\\b${KEEPS}\\b[^;]{0,200}?\\b${REASON}\\b|\\b${REASON}\\b[^;]{0,160}?\\b${KEEPS}\\b[^;]{0,80}`,
);
/** The provider that shuts somebody out over a breach keeps order; over a payment, it has a hold. */
const RESTRICTS = words("^restrict");
const FOR_REASON = words(`\\b${REASON}\\b`);
const SAYS_LIEN = words(`\\b${LIEN}\\b`);
const NO_LIEN = words(
  `\\b(?:waives?|releases?|gives? up|renounces?|relinquish\\w*|disclaims?)\\b[^.;]{0,60}?\\b${LIEN}|\\bno (?:\\w+ ){0,3}?${LIEN}|\\b(?:not|never|nor)\\b[^.;]{0,30}?\\b(?:have|assert|claim|exercise|create|acquire|hold|enforce)\\b[^.;]{0,30}?\\b${LIEN}`,
);
const HAS_LIEN = words(
  `\\b(?:(?:has|have|retains?|reserves?|holds?|acquires?|be entitled to|is entitled to|be granted|grants?(?: \\w+){0,3})) (?:\\w+ ){0,2}?(?:an? |the )?(?:\\w+ ){0,4}?${LIEN}`,
);
/** "A right of retention of Supplier in respect of data is excluded." */
const LIEN_EXCLUDED = words(
  `\\b${LIEN}\\b(?:[^.;]|\\.(?= \\d)){0,160}?\\b(?:is|are|be) (?:\\w+ )?(?:excluded|ruled out|barred|waived)\\b|\\bno (?:\\w+ )?${LIEN}\\b[^.;]{0,60}?\\b(?:may|can|shall|will) be (?:exercised|asserted|claimed|created|enforced|invoked)\\b`,
);
const retentionOf = perParties((names) =>
  anyCase(
    `\\b${LIEN.replaceAll(" ", "\\s+")}(?:\\s(?!(?:in|over|on|to|upon|regarding)\\b)[^;\\s]+){0,8}?\\s(?:of|by)\\s+${names}|^\\W*${names}`,
  ),
);
const ACCESS = words("\\baccess\\b");
const SERVICES = words(
  "\\b(?:access|services?|performance|support|subscription|hosting|platform|team|systems?|site|software|product|application)\\b",
);
/** Code put in to stop the software later. */
const KILLS = words(
  "\\b(?:disabling (?:code|devices?|mechanisms?|routines?)|time[- ]?bombs?|kill switch\\w*|drop[- ]dead (?:devices?|code)|logic bombs?|lock-?out (?:devices?|code|mechanisms?)|self-?help|back ?doors?|(?:code|device|routine|mechanism)s? (?:that|which|designed to|intended to)\\b[^.;]{0,40}?\\b(?:disable|shut down|erase|lock|harm|deactivate)\\w*)\\b",
);
const WAIVES = words("\\bwaives?\\b[^.;]{0,60}?\\brights?\\b");
/** Who does not answer for a thing held back has promised nothing. */
const ANSWERS_FOR = words(
  "\\b(?:answers?|answerable|liable|liability|responsible|responsibility) for\\b(?:(?!\\b(?:shall|will|must|may|do|does) (?:not|never|refrain)\\b)[^;]){0,300}$",
);
/** A provider that stops working keeps nothing that it has made. */
const PAUSES_WORK = words(
  "^(?:suspend|interrupt)(?:s|ing)? (?:(?:the|its|all|any|further|performance|of|on|this|future) ){0,5}?works?\\b(?! products?)",
);
/** What follows is an event or a thing, not what is done. */
const ASIDE = /\b(?:if|(?:that|which)\s+(?:could|can|may|would|will))\b/i;
const NOT = words("\\b(?:not|no|never|nor|neither|free (?:of|from)|without|none)\\b");
/** What a bank, a court or the law may do, and money held back, is another matter. */
const OTHER = words(
  "\\b(?:tax(?:es)?|consent|approval|acceptance|information that|confidential|wages|insurance|mechanics?['’]? liens?|permitted liens?|trade secrets?|privileged|(?:fees|payments?|amounts?|sums?|invoices?) (?:\\w+ )?(?:may be |be )?(?:withheld|suspended|retained))\\b|\\b(?:withhold|suspend|retain|deny|defer|delay)(?:s|ing)? (?:\\w+ ){0,3}?(?:payments?|fees|amounts?|sums?|consent|approval|coverage|liability|taxes)\\b",
);

function marksOf(act: Act, reading: string, isThing: (words: string) => boolean): Readonly<Record<string, boolean>> {
  const { side, modality, negated, text } = act;
  if (side === "customer" || side === "third" || side === "unknown" || OTHER.test(text)) return {};
  const lien = lienIn(act, isThing);
  if (lien !== null) return lien;
  const kills = KILLS.test(text) && (negated || NOT.test(text));
  const own = text.split(ASIDE, 1)[0] ?? "";
  const holds = WITHHOLDS.exec(own)?.[0] ?? KEEPS_FOR.exec(own)?.[0];
  if (holds === undefined) return { noKillCode: kills };
  if ((negated && modality !== "no-duty") || WAIVES.test(own)) {
    if (ANSWERS_FOR.test(own.slice(0, own.indexOf(holds)))) return { noKillCode: kills };
    const bars = isThing(holds) || ACCESS.test(holds);
    const inPart = isInPart(reading);
    return { barred: bars && !inPart, inPart: bars && inPart, disputes: FOR_REASON.test(reading), noKillCode: kills };
  }
  const right = modality === "right" || modality === "retention";
  const reason = RESTRICTS.test(holds) ? OVER_PAYMENT : FOR_REASON;
  if (side !== "provider" || !right || !reason.test(reading)) return { noKillCode: kills };
  return isThing(holds.replace(PAUSES_WORK, ""))
    ? { allowed: true }
    : { suspends: SERVICES.test(holds) || PAUSES_WORK.test(holds) };
}

/** What a statement says of a lien on the customer's things; `null` where it names none. */
function lienIn({ side, text }: Act, isThing: (words: string) => boolean): Readonly<Record<string, boolean>> | null {
  if (side !== "provider" || !SAYS_LIEN.test(text) || !isThing(text)) return null;
  if (NO_LIEN.test(text)) return isInPart(text) ? { inPart: true } : { barred: true, noLien: true };
  return HAS_LIEN.test(text) ? { allowed: true, lien: true } : null;
}

/** "No dispute entitles Supplier to withhold the data", "an open invoice is no ground for locking it". */
const ENTITLES = "(?:entitles?|permits?|allows?|justif(?:y|ies)|authori[sz]es?|empowers?|gives?|confers?)";
const TAKES_HOLD = `(?:${HOLDS_BACK}|${KEEPS}|(?:assert|claim|exercise|create)(?:s|ing)? (?:an?|any) (?:\\w+ )?${LIEN})`;
const NO_GROUND = words(
  `\\b(?:is|are|be|constitutes?) (?:no|not an?) (?:ground|reason|excuse|justification|basis)s? (?:for|to)\\b[^.;]{0,80}?\\b${TAKES_HOLD}\\b`,
);
const entitlesNot = perParties((names) =>
  anyCase(
    `^\\W*(?:(?:\\d[\\d.]*|\\([a-z\\d]{1,3}\\))\\s+)?(?:no(?!\\s+(?:later|earlier|sooner|more|less|fewer)\\b)|neither|nothing|none)\\b[^;:]{0,160}?\\b(?:${ENTITLES}|(?:shall|will|may|does|do)\\s+${ENTITLES})\\s+(?:the\\s+)?${names}\\s[^;]{0,60}?\\b${TAKES_HOLD.replaceAll(" ", "\\s+")}\\b`,
  ),
);

/** "Pausing does not permit Supplier to lock", "but not any right to suspend or to retain". */
const permitsNot = perParties((names) =>
  anyCase(
    String.raw`\b(?:does|do|shall|will|may|can)\s+not\s+${ENTITLES}\s+(?:the\s+)?${names}\s[^.;]{0,60}?\b${TAKES_HOLD.replaceAll(" ", "\\s+")}\b|\b${ENTITLES}\s+(?:the\s+)?${names}\s[^;]{0,160}?\b(?:no|not\s+any|nor\s+any|not\s+an?|not\s+the)\s+(?:right|entitlement|claim)s?\s+to\s[^.;]{0,100}?\b${TAKES_HOLD.replaceAll(" ", "\\s+")}\b`,
  ),
);

/** Whether no circumstance gives the provider a hold on the customer's things. */
function givesNoHold(reading: string, parties: PartiesFact, isThing: (words: string) => boolean): boolean {
  const none = [entitlesNot, permitsNot].some((pattern) => pattern(parties, "provider").test(reading));
  return isThing(reading) && (none || NO_GROUND.test(reading));
}

/** "need not return the data until it is paid": what is due is held back without a right being named. */
const UNTIL_PAID = words(
  `\\b(?:not (?:be )?(?:obliged|obligated|required)|no (?:obligation|duty))\\b[^.;]{0,60}?\\b(?:return|deliver|hand over|release|provide|transfer|give)\\b[^.;]{0,80}?\\b${THING}\\b[^.;]{0,80}?\\b(?:until|unless|before|if)\\b[^.;]{0,80}?\\b(?:paid|pays?|payment|outstanding|overdue)\\b|\\b(?:return|deliver|hand over|release|transfer)\\w*\\b[^.;]{0,40}?\\b(?:data|source codes?|deliverables?|work product|records|content)\\b[^.;]{0,60}?\\bonly (?:after|upon|once|when|against|if)\\b[^.;]{0,60}?\\b(?:paid|pays?|payment)\\b`,
);

export const withholding = defineProvision({
  type: "withholding",
  description: "Whether the provider may hold back, lock or claim a lien over what the customer needs.",
  anchors: [
    "withh",
    "lien",
    "retain",
    "retention",
    "hold",
    "suspend",
    "disabl",
    "lock",
    "deny",
    "refus",
    "keep",
    "interrupt",
    "time bomb",
    "until",
    "only after",
    "only upon",
    "back door",
    "hang on",
    "restrict",
    "access",
    "export",
    "download",
    "ground",
    "reason",
    "delete",
    "delay",
    "declin",
  ],
  patterns: [WITHHOLDS, KEEPS_FOR, SAYS_LIEN, KILLS, UNTIL_PAID, NO_GROUND, SHUTS],
  refine({ sentence, document, facts: { parties, terms } }) {
    const { reading } = sentence;
    const read = dataReaderOf(document, { parties, terms });
    const isThing = (text: string): boolean =>
      NAMES_THING.test(text) ||
      read(text) === "customer-data" ||
      (OF_IT.test(text) && NAMES_THING.test(clauseBefore(document, sentence)));
    if (UNTIL_PAID.test(reading) && !paidByProvider(reading, parties))
      return { favours: "provider", facts: { allowed: true } };
    if (LIEN_EXCLUDED.test(reading) && isThing(reading) && !retentionOf(parties, "customer").test(reading))
      return { favours: "customer", facts: { barred: true, noLien: true } };
    if (shutsOut(reading)) return { favours: "provider", facts: { allowed: true } };
    if (!OTHER.test(reading) && givesNoHold(reading, parties, isThing)) {
      const facts = holding({ barred: true, disputes: FOR_REASON.test(reading), noLien: SAYS_LIEN.test(reading) });
      return { favours: "customer", facts };
    }
    const acts = actsIn(sentence, parties, { provider: "(?:waives?|has|have|claims?|retains?|withholds?|suspends?)" });
    const facts = holding(...acts.map((act) => marksOf(act, reading, isThing)));
    if (Object.keys(facts).length === 0) return null;
    return { favours: "allowed" in facts || "suspends" in facts ? "provider" : "customer", facts };
  },
  examples: {
    yes: [
      "Supplier will in no case withhold Customer Data in order to be paid.",
      '"Harbour Information" means all that Customer supplies. Supplier must not hold on to Harbour Information for any reason.',
      "A pause does not permit Supplier to restrict Customer's use of the portal or access to its records.",
      "Late payment gives Supplier a right to interest, but not any right to suspend the team or to retain Customer Data.",
      "No lien or set-off may be exercised over the records of Customer.",
      "Until it is paid, Supplier may decline to hand over the credentials.",
      "The source code is Customer's. Supplier won't hold any of it back over an open bill.",
      "Supplier shall not withhold Customer Data or Deliverables for any reason.",
      "A right of retention of Supplier in respect of data and source code is excluded.",
      "Rights of retention (Art. 82 CO) of Supplier in data and documents of Customer are excluded.",
      "Supplier shall not hold on to Customer's data because of an unpaid invoice.",
      "If an invoice is overdue, Supplier may lock Customer's account.",
      "Supplier may suspend the team if any invoice is overdue.",
      "Supplier cannot hang on to Customer's code or data because it waits for payment.",
      "Supplier waives any lien over Customer's materials.",
      "Supplier shall not suspend access to Customer Data during a dispute.",
      "Supplier may retain all Deliverables until all invoices are paid.",
      "Supplier shall have a lien on all documents and data of Customer.",
      "Supplier may suspend the Services if an invoice is overdue.",
      "Supplier waives any right that it may have in law to withhold Customer's property.",
      "The Software shall contain no disabling code.",
      "Supplier is not obliged to return Customer Data until all fees are paid.",
      "No quarrel or open bill permits Supplier to lock, keep back or delete Customer Data because of unpaid fees.",
      "A late payment is no reason to withhold Customer's records.",
      "Supplier must not hold anything back on account of an open bill.",
      "Downloads stay blocked while a payment is outstanding.",
      "Where a bill is overdue, Supplier may restrict access to the finished drawings.",
    ],
    no: [
      "A pause does not permit Customer to withhold the documents.",
      "Late delivery gives Customer a right to a credit, but not any right to retain fees.",
      "Supplier may decline to hand over the prize to anybody under age.",
      "The cake is Customer's. Supplier won't hold any of it back over an open bill.",
      "Customer may withhold payment of disputed amounts.",
      "Customer's right of retention in respect of documents is excluded.",
      "Any right of retention by Customer in respect of the documents is excluded.",
      "A right of retention of Customer in respect of documents is excluded.",
      "Consent shall not be unreasonably withheld.",
      "Supplier shall keep records of payments for seven years.",
      "Customer may suspend the Services.",
      "Downloads are paused while the server has its maintenance.",
      "No delay entitles Customer to withhold payment for the documents.",
      "No delay entitles Supplier to keep its people off the site.",
      "Supplier may restrict access to the yard where an invoice for the works is overdue.",
      "No later than ten days after default this clause entitles Supplier to withhold the documents until it is paid.",
      "While import duties are unpaid, exports may be suspended.",
      "A complaint is no reason to delay payment of the invoices for materials.",
      "Where Customer is in breach of a warranty, Supplier may restrict its access to the Services.",
      "Supplier may restrict access of its staff to the documents where a breach is suspected.",
      "Supplier shall hold on to the rail while it pays out cable.",
      "Supplier shall lock each account after three wrong passwords.",
      "Supplier may lock card accounts of visitors who have not paid for parking.",
      "Customer may lock its accounts if a payment is overdue.",
      "Rights of retention under Art. 82 of the pension plan are described in the documents.",
      "Supplier shall withhold taxes as the law requires.",
    ],
  },
});

/** Payment by the provider is another matter. */
function paidByProvider(reading: string, parties: PartiesFact): boolean {
  return anyCase(`\\b(?:until|unless|once|after)\\s+${parties.pattern("provider")}\\s+(?:has\\s+)?pa(?:id|ys?)`).test(
    reading,
  );
}
