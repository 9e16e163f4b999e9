import type { Modality } from "../types.js";

/** What a modal word or present verb says before the words behind it are looked at. */
export interface ModalHead {
  /** Regular expression sources; a space stands for any white space. */
  readonly words: readonly string[];
  readonly modality: Modality;
  /** What it says when it is negated; the same modality where absent. */
  readonly negated?: Modality;
  /** True when the words behind it decide between the tails below. */
  readonly open?: true;
  /** True when the owner or doer stands behind it: "is owned by Customer". */
  readonly agent?: true;
}

/** Words behind an open head that change what it says: "shall" + "vest in". */
export interface ModalTail {
  readonly words: readonly string[];
  readonly modality: Modality;
  readonly negated?: Modality;
  readonly agent?: true;
}

const IS = "(?:is|are|was|were)";
const NOT = "(?: not|n['’]t)";
const HAS = "(?:has|have)";
const KIND_OF_RIGHT =
  "(?:(?:sole|exclusive|non-exclusive|full|unrestricted|absolute|further|unilateral|irrevocable) |and |, ?){0,6}";
const WHOSE = "(?:the )?(?:(?:sole|exclusive|absolute|entire|confidential|and) ){0,4}";
/** What must be spoken of for "assign", "transfer", "retain" to be about ownership and not about people or money. */
const OWNABLE =
  "(?=[^.;]{0,120}\\b(?:rights?|title|interests?|ownership|intellectual|inventions?|copyrights?|patents?|work product|deliverables?|propriet\\w+))";

/** An adverb; a few verbs end like one. */
const LY = "(?!(?:comply|reply|apply|supply|rely|imply|multiply|tally)\\b)\\w+ly\\b";
/** Words that may part "agrees" or "is" from what it binds to: "agrees promptly to", "is, at its own expense, required to". */
const PARTED = `(?:,? (?:${LY}|also|further|hereby|at all times)|,[^,.;:()]{1,120},)?`;

/** Verbs that, behind "and" or "or", go on with the same subject and modal. */
export const COORDINATED_VERBS: readonly string[] = (
  "accept account acquire adopt allow answer appoint apply approve arrange assess assign assist assume attend audit back backup bear carry cause cease certify change charge " +
  "comply conduct confirm consult cooperate copy correct create cure defend delete deliver deposit design destroy develop disclose display distribute document encrypt endeavor " +
  "enforce engage ensure erase escrow establish evaluate examine execute exercise fix follow furnish give grant hire hold host implement indemnify inform insert inspect install " +
  "instruct integrate investigate invoice issue keep license limit maintain make manage manufacture meet modify monitor notify obtain offer operate own patch pay perform permit " +
  "plan post prepare preserve prevent procure produce promote protect provide publish purchase purge reduce refer refund reimburse remedy remit remove render renew repair replace " +
  "report reproduce require resell resolve respond restore retain return review secure segregate sell send set solicit staff store submit supervise supply support suspend take " +
  "terminate test track train transfer transmit treat turn update upload use verify wipe withhold"
).split(" ");

/** "are to be returned", "is neither to copy nor": only in front of a verb, and not of one that explains. */
const IS_TO =
  `(?:is|are)(?:${NOT}| neither| each| both| also| then)? to(?= (?:have access|be (?!(?:read|construed|understood|interpreted|deemed|` +
  `regarded|considered|seen|found|borne|agreed|determined)\\b)|(?:${COORDINATED_VERBS.join("|")})\\b))`;

export const MODAL_HEADS: readonly ModalHead[] = [
  {
    words: [
      "shall",
      "will",
      "must",
      "should",
      "(?:wo|must|sha|should)n['’]t",
      "['’]ll",
      `(?:agrees?|undertakes?|covenants?(?: and agrees?)?|commits?)${PARTED}(?: not)? to`,
      `${IS} (?:bound|to ensure|to procure)`,
      "(?:has|have|needs?) to(?! be (?:read|construed|understood))",
      IS_TO,
      `${HAS} agreed(?: not)? to`,
    ],
    modality: "duty",
    negated: "prohibition",
    open: true,
  },
  {
    words: [
      `${IS}${NOT}?${PARTED} (?:required|obligated|obliged) to`,
      `${IS}${NOT}?${PARTED} (?:responsible for|liable\\b)`,
      `${HAS} (?:a|the|an) (?:duty|obligation|responsibility) to`,
    ],
    modality: "duty",
    negated: "no-duty",
  },
  {
    words: [
      `${HAS} no (?:further |other )?(?:obligations?|duty|duties|responsibility|liability)`,
      `${IS} under no (?:obligation|duty)`,
      `(?:do|does)${NOT} have (?:any|an?) (?:obligation|duty|responsibility|liability)`,
      `${IS}${NOT} liable`,
      `${IS}${NOT} bound to`,
      "need(?: not|n['’]t)",
    ],
    modality: "no-duty",
  },
  { words: ["can['’]t", "may", "can"], modality: "right", negated: "prohibition", open: true },
  { words: ["cannot"], modality: "prohibition", open: true },
  {
    words: [
      `${IS}${NOT}? (?:\\w+ly )?(?:entitled|permitted|allowed|authori[sz]ed|free) to`,
      `${HAS} the ${KIND_OF_RIGHT}(?:rights?|option|authority|discretion|power)`,
      `${HAS} a right`,
      `(?:retains?|reserves?|keeps?) the ${KIND_OF_RIGHT}(?:right|option) to`,
    ],
    modality: "right",
    negated: "prohibition",
  },
  {
    words: [`${HAS} no (?:right|authority|power)`, `${IS} (?:prohibited|precluded|barred) from`, `${IS} forbidden to`],
    modality: "prohibition",
  },
  {
    words: [
      "hereby (?:(?:\\w+ly|and|does|,) ){0,6}(?:assigns?|transfers?|conveys?|sells?|grants?|waives?|appoints?|quitclaims?|releases?|licenses?)",
      `${IS} hereby (?:\\w+ly )?(?:assigned|transferred|conveyed|granted|waived)`,
      "(?:irrevocably|absolutely|unconditionally) (?:assigns?|transfers?|grants?)",
      `assigns${OWNABLE}`,
      "grants(?= to\\b| [A-Z]| the\\b| a\\b)",
    ],
    modality: "transfer",
  },
  { words: [`retains?${OWNABLE}`, `reserves?${OWNABLE}`], modality: "retention" },
  {
    words: [`(?:remains?|${IS} and remains?) ${WHOSE}property of`, "remains? with"],
    modality: "retention",
    agent: true,
  },
  { words: ["(?<!(?:\\b(?:its|their|his|her|your|our|whose|the)|['’]s?) )owns?(?= )"], modality: "vesting" },
  {
    words: [
      `${IS}${NOT}? ${WHOSE}property of`,
      `${IS}${NOT}? (?:\\w+ly )?owned by`,
      "vests? (?:\\w+ly )?in",
      "belongs? (?:\\w+ly )?to",
    ],
    modality: "vesting",
    agent: true,
  },
  {
    words: [
      "represents?(?:,? (?:and )?(?:warrants?|covenants?)){0,2}(?= that| to|:)",
      "warrants?(?: and represents?)?(?= that|:)",
      "(?:acknowledges?|confirms?|understands?)(?:,? and agrees?)?(?= that)",
      "agrees?(?= that)",
    ],
    modality: "declaration",
  },
];

export const MODAL_TAILS: readonly ModalTail[] = [
  { words: ["be (?:\\w+ly )?(?:required|obligated|obliged|bound) to"], modality: "duty", negated: "no-duty" },
  { words: ["be (?:\\w+ly )?(?:responsible|liable|accountable)"], modality: "duty", negated: "no-duty" },
  {
    words: [
      "have (?:no|any) (?:further |other )?(?:obligations?|duty|duties|liability|responsibility)",
      "be under no (?:obligation|duty)",
    ],
    modality: "no-duty",
    negated: "no-duty",
  },
  {
    words: ["have no (?:right|authority|power)", "be (?:prohibited|precluded) from", "refrain from"],
    modality: "prohibition",
  },
  {
    words: [
      "be (?:\\w+ly )?(?:entitled|permitted|allowed|authori[sz]ed|free) to",
      `have (?:the|a) ${KIND_OF_RIGHT}(?:rights?|option|authority|discretion|power)`,
      "have access to",
    ],
    modality: "right",
    negated: "prohibition",
  },
  {
    words: [
      `(?:at all times )?(?:remain|continue to be|be and remain|be retained as) ${WHOSE}property of`,
      "remain (?:vested in|with)",
      "be retained by",
    ],
    modality: "retention",
    agent: true,
  },
  {
    words: [
      `(?:be|become|be deemed|be deemed to be|constitute) ${WHOSE}property of`,
      "(?:vest|be vested) (?:\\w+ly )?in",
      "belong (?:\\w+ly )?to",
      "stand (?:\\w+ly )?(?:transferred|assigned|vested) (?:to|in)",
      "be (?:\\w+ly )?owned (?:\\w+ly )?by",
      "pass to",
    ],
    modality: "vesting",
    agent: true,
  },
  {
    words: ["(?:\\w+ly )?own\\b", 'be (?:deemed|considered) (?:to be )?(?:an? )?["“]?works? made for hire'],
    modality: "vesting",
  },
  { words: [`(?:retain|reserve)\\b${OWNABLE}`], modality: "retention" },
  {
    words: [`(?:assign|transfer|convey)\\b(?! this| its rights (?:and|or) obligations)${OWNABLE}`],
    modality: "promise",
    negated: "prohibition",
  },
];

/** An adverb between a modal and its verb; it changes nothing. */
export const ADVERB =
  `,? (?:also|then|further|always|thereafter|therefore|however|forthwith|each|at all times|in addition|from time to time|` +
  `at its (?:sole |own )?(?:cost|expense|cost and expense|option|discretion)|be deemed to|${LY})(?:,(?= ))?`;

/** A limit of time between a modal and its verb: "shall promptly and in any event within two (2) days notify". */
export const LIMIT =
  "(?:,? and)?,? (?:in any (?:event|case),? )?(?:within|not? later than|in no (?:event|case) later than) (?:[\\w()-]+ ){1,4}(?:minute|hour|day|week|month)s?(?:,(?= ))?";

/** What a duty waits for, between a modal and its verb: "shall upon payment become". */
export const OCCASION =
  "(?:,? (?:up)?on (?:\\w+ ){0,3}(?:payment|creation|request|demand|receipt|delivery|completion|acceptance|termination|expiration|expiry)(?: (?:thereof|therefor|in full))?(?! (?:of|by|from|to|and|or|in|for|under|therefor|thereof)\\b)(?= [a-z]))";

/** Words between two commas behind a modal, or behind an adverb and its comma: "shall, at no charge to Customer, deliver". */
export const INSERTION =
  "(?:,|(?<=,)) (?:and|but|or|at|on|upon|in|within|for|during|throughout|with|without|if|when|where|to the|subject|as|by|from|under|before|after|prior|following|pursuant|unless|except|no later|not later|notwithstanding|among|through|promptly|immediately)\\b[^,.;:]{0,120},(?= )";
