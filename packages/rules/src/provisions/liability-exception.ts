import {
  defineProvision,
  type ContractDocument,
  type Facts,
  type PartiesFact,
  type SentenceFact,
} from "@clauselint/core";
import { liableSide, otherSide } from "./liable-side.js";
import { partyOrOwner } from "./side-of-statement.js";
import { words } from "./words.js";

const LIABLE = "(?:liab(?:le|ility|ilities)|damages|recover(?:y|able))";
const EXCEPT = "(?:except(?:ing)?|other than|save|apart from|excluding|unless|but not)";
const NAMED =
  "(?:confiden\\w+|indemni\\w+|infring\\w+|gross(?:ly)? negligen\\w+|gross (?:fault|misconduct)|reckless\\w*|deliberate\\w*|wil?lful|intent(?:ion(?:al\\w*)?)?|fraud\\w*|data protection|privacy|security|(?:sections?|clauses?|articles?|paragraphs?) \\d)";

/** "There is no limit on Supplier's liability for …"; whose liability it is stands behind. */
const NO_LIMIT =
  "(?:there (?:is|are|shall be) no (?:limit(?:ation)?|cap|ceiling) (?:on|to|of)|no (?:limit(?:ation)?|cap|ceiling) (?:applies|shall apply) to) ";
/** … and the same said of who is liable, or of a liability that nobody excludes. */
const UNLIMITED = words(
  `\\b${NO_LIMIT}[^;]{0,60}?\\bliabilit\\w+\\b|\\bliable without (?:any )?limit(?:ation)? (?:for|in (?:the )?(?:case|event) of)\\b|\\b(?:neither|no) party (?:excludes?|limits?)(?: or (?:excludes?|limits?))? (?:its |any )?liability for\\b`,
);
const NO_LIMIT_ON = words(`\\b${NO_LIMIT}`);

/** What makes a sentence one that limits; "no infringement based on use other than" is none. */
const LIMITS = words(
  "\\b(?:exceed|limit(?:s|ed|ations?)?|capped|caps?|ceilings?|exclusions?|excludes?|no more than|consequential|indirect|incidental|punitive|special damages|(?:lost|loss of) profits?|direct damages)\\b|\\b(?:except|unless|other than|save)\\b[^;]{0,120}?\\b(?:wil?lful|gross(?:ly)? negligen|bad faith|fraud)",
);

/** "Clause 8.1 shall not apply to …": what the clause does is seen from its own words. */
const BY_NUMBER = words(
  "^\\W*(?:[\\d.]+ )?(?:the (?:provisions?|terms) of )?(?:section|clause|article|paragraph)s? \\d[\\w.()]*(?:,? (?:and|or) (?:(?:section|clause|article|paragraph) )?\\d[\\w.()]*)?(?: above)? (?:shall|will|do|does) not (?:apply to|extend to|limit)\\b(?!(?: \\w+){0,3}? (?:other than|except|but)\\b)(?=[^;]*\\b(?:breach\\w*|wil?lful|gross(?:ly)? negligen\\w+|fraud\\w*|indemni\\w+|intent\\w*|confiden\\w+|claims?|infring\\w+|deliberate\\w*))",
);
const LIMIT_OF_LIABILITY = words(
  `\\b${LIABLE}\\b[^;.]{0,200}?\\b(?:exceed|limited to|capped|restricted to|maximum)\\b|\\b(?:not|no|neither|nor|never)\\b[^;.]{0,60}?\\bliable\\b[^;.]{0,120}?\\b(?:indirect|consequential|in excess of|more than)\\b`,
);

const CLAIM_BY = words("^ (?:any |all )?claims?(?: \\w+){0,2}? (?:by|of) ");
/** Whoever these are said to be of is the one who claims; whoever else is named is the one who is claimed from. */
const CLAIM_OF = words("^ [^;,.]{1,60}?['’]s? (?:\\w+ )?(?:claims?|rights?|entitle\\w*|remed(?:y|ies))\\b");

/** "… Customer's breach", "… claims by Supplier": what is taken out helps the provider alone. */
function helpsProvider(what: string, parties: PartiesFact): boolean {
  const claim = CLAIM_BY.exec(what);
  if (claim !== null) return partyOrOwner(what.slice(claim[0].length), parties) === "provider";
  return partyOrOwner(what.trimStart(), parties) === (CLAIM_OF.test(what) ? "provider" : "customer");
}

/** Whether a sentence takes something out of a clause, named by its number, that limits liability. */
function liftsLimitByNumber({ sentence, reading }: SentenceFact, document: ContractDocument, facts: Facts): boolean {
  const said = BY_NUMBER.exec(reading)?.[0];
  if (said === undefined || helpsProvider(reading.slice(said.length), facts.parties)) return false;
  const [first] = facts.references.filter(({ node }) => sentence.start <= node.start && node.end <= sentence.end);
  return first?.target != null && LIMIT_OF_LIABILITY.test(document.quote(first.target));
}

const NOT_WHAT_CAME_BEFORE =
  "^\\W*(?:[\\d.]+ )?(?:this|the (?:foregoing|above|preceding (?:sentence|paragraph)))(?: limitation)? (?:shall|will|does) not apply\\b";
const OF_WHAT_CAME_BEFORE = words(`${NOT_WHAT_CAME_BEFORE}[^;]*?\\b${NAMED}`);
const APPLIES_NOT_TO = words(`${NOT_WHAT_CAME_BEFORE}(?: to)?`);

/** "This does not apply to …" behind a sentence that limits liability. */
function liftsLimitBefore(
  { sentence, reading }: SentenceFact,
  document: ContractDocument,
  parties: PartiesFact,
): boolean {
  const said = OF_WHAT_CAME_BEFORE.test(reading) ? APPLIES_NOT_TO.exec(reading)?.[0] : undefined;
  if (said === undefined || helpsProvider(reading.slice(said.length), parties)) return false;
  const clause = document.at(sentence.start);
  return clause !== null && LIMIT_OF_LIABILITY.test(document.text.slice(clause.start, sentence.start));
}

/** A limit that goes where the harm is grave: "These limits lapse in the event of intent". */
const LAPSES = `(?:(?:shall |will )?(?:laps(?:es?)|falls? away|ceases? to (?:apply|have effect))|(?:shall be|will be|is|are) (?:inapplicable|set aside|lifted|disapplied|removed))\\b[^;]*?\\b(?:${NAMED}|bodily injury|death)`;

/** "Trustees are not personally liable save for …": people, and neither of the parties. */
const OF_PERSONS = words(
  "^\\W*(?:[\\d.]+ )?(?:the |no )?(?:trustees?|directors?|officers?|employees?|members of the (?:board|council)|councillors?|shareholders?|partners)\\b(?:(?!\\b(?:and|or) (?:the )?[A-Z])[^;.]){0,60}? (?:(?:is|are|shall be|will be) (?:not )?|(?:shall|will) not be )personally (?:liable|responsible)\\b",
);

export const liabilityException = defineProvision({
  type: "liability-exception",
  description: "Some kinds of claim, by what they are or where they stand, are outside a limit of liability.",
  anchors: ["liab", "damages", "limit", "ceiling", "caps", "recover", "not apply", "not extend"],
  patterns: [
    words(
      "\\b(?:this|that|such|the|these|those|foregoing|above|each) (?:\\w+ ){0,2}?(?<!\\b(?:(?:hourly|daily|weekly|monthly) (?:\\w+ )?|(?:traffic|usage|storage|bandwidth|speed|weight|age|spending|mileage) ))(?:limits?|limitations?|caps?|ceilings?|exclusions?)(?: (?:of|on) liability)?(?: (?:in|of|under|set out in) (?:this |section |clause |article |paragraph )?[\\w.()]+(?: (?:and|or|to) [\\w.()]+)?)? (?:shall|will|do|does|is|are) not (?:be )?(?:apply|applicable|extend)",
    ),
    words(
      `\\b(?:this|that|such|the|these|those|foregoing|above|each) (?:\\w+ ){0,2}?(?:limits?|limitations?|caps?|ceilings?|exclusions?)(?: (?:of|on) liability)?(?: (?:in|of|under|set out in) (?:this |section |clause |article |paragraph )?[\\w.()]+(?: (?:and|or|to) [\\w.()]+)?)? ${LAPSES}`,
    ),
    OF_WHAT_CAME_BEFORE,
    words(`\\b${EXCEPT}\\b[^;]{0,200}?\\b${NAMED}[^;]{0,200}?\\b${LIABLE}\\b`),
    words(`\\b${LIABLE}\\b[^;]{0,400}?\\b${EXCEPT}\\b[^;]{0,160}?\\b${NAMED}`),
    BY_NUMBER,
    UNLIMITED,
    words("\\bliable for no more than\\b[^;]{0,160}?\\b(?:indemnif\\w+|infring\\w+)\\b"),
  ],
  unless: [
    words(
      "\\b(?:actions?|lawsuits?|suits?|proceedings?) (?:\\w+ ){0,4}?(?:brought|commenced)\\b|\\bliability for (?:any |an )?infringement\\b",
    ),
    words(
      "\\b(?:insur(?:ance|ed|er)|polic(?:y|ies) limits?|time limits?|warrant(?:y|ies) (?:shall|will|do|does)|working time)\\b|\\bliability to (?:an |any |the )?(?:individuals?|data subjects?|public)\\b",
    ),
  ],
  refine({ sentence, match, document, facts }) {
    if (OF_PERSONS.test(sentence.reading)) return null;
    const byNumber =
      liftsLimitByNumber(sentence, document, facts) || liftsLimitBefore(sentence, document, facts.parties);
    const onlyByNumber = [BY_NUMBER, OF_WHAT_CAME_BEFORE].some((one) => one.exec(sentence.reading)?.[0] === match[0]);
    if (!byNumber && (onlyByNumber || !LIMITS.test(sentence.reading))) return null;
    const none = NO_LIMIT_ON.exec(sentence.reading);
    const owner =
      none === null ? null : partyOrOwner(sentence.reading.slice(none.index + none[0].length), facts.parties);
    if (owner === "customer") return null;
    const favours = otherSide(liableSide(sentence, match.index, facts));
    return byNumber ? { favours, facts: { byNumber } } : { favours };
  },
  examples: {
    yes: [
      "There is no limit on Supplier's liability for breach of its duties on security or for fraud.",
      "For intent and gross negligence a party is liable without limitation for all damage.",
      "Neither party excludes liability for fraud.",
      "This limit does not apply to breaches of confidentiality or to intent.",
      "The ceiling lapses where the damage was done by gross fault or deliberately.",
      "The limits in 9.1 and 9.2 are set aside in the event of intent.",
      "Neither party is liable for indirect damages. The foregoing does not apply to breaches of confidentiality.",
      "Except for claims under Section 9, the liability of a party for direct damages shall not exceed EUR 500,000.",
      "Supplier shall not be liable for indirect damages unless caused by intention or gross negligence.",
      "Supplier is liable for no more than: indemnification payments as provided in Section 8; and other damages up to EUR 100,000.",
    ],
    no: [
      "The monthly download limit does not apply to security patches.",
      "The officers of the parties are not personally liable except for fraud.",
      "There is no limit on Customer's liability for breach of confidentiality.",
      "There is no limit on the number of claims for infringement.",
      "Neither party excludes the other from its premises.",
      "Supplier's liability shall not exceed EUR 500,000.",
      "The limits of the insurance do not apply.",
      "These limits lapse at the end of the term.",
      "The ceiling of the hall is removed on purpose and wilfully.",
      "Supplier shall keep a register of visits. This does not apply to confidential visits.",
      "Supplier's liability shall not exceed EUR 5,000. The foregoing does not apply to Customer's breach of confidentiality.",
      "Clause 4.2 shall not apply to breaches of Clause 5.",
      "Section 3 does not apply to claims that are older than a year.",
      "For the avoidance of doubt no breach of security makes Supplier's liability exceed that sum.",
      "Clause 8.1 shall apply to indemnities as well.",
      "Clause 7 shall not apply to the staff of Supplier.",
      "Clause 2 shall not apply to anything except breaches of confidentiality.",
      "This Addendum does not limit any liability to an individual.",
      "Supplier shall have no liability for infringement other than as set out in Section 8.",
      "Except for the Fees, no amounts are payable.",
    ],
  },
});
