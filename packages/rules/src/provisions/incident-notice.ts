import { defineProvision, type ContractDocument, type Facts, type SentenceFact } from "@clauselint/core";
import { sentencesIn } from "../support/sentences-in.js";
import { type Telling, tellingIn, toldSide } from "./incident-telling.js";
import { INCIDENT, NOTIFIED, NOTIFY } from "./incident-words.js";
import { partyDoes } from "./party-does.js";
import { words } from "./words.js";

/** Notices to others, and notices of what is no incident. */
const ELSEWHERE = words(
  "(?<!\\bnot )\\b(?:notify|inform|advise|report to|notice to) (?:the |its |their |any )?(?:insurers?|insurance|police|law enforcement|regulators?|supervisory authorit\\w+|data subjects?|individuals|employees|shareholders|landlord)\\b",
);

const CONFIRMED = words(
  "\\b(?:confirmed|verified|determines? that|has determined|after (?:its |an? )?(?:investigation|confirmation)|upon confirmation|substantiated)\\b",
);

const SUSPECTED = words(
  "\\b(?:suspect\\w*|suspicions?|reason(?:able)? (?:to believe|belief|grounds)|reasonably believe\\w*|potential|possible|attempt\\w*|threatened|actual or)\\b",
);

/** "… informs the persons concerned if the law requires it": what the customer hears does not hang on that. */
const TELLS_OTHERS = words(
  "\\b(?:authorit(?:y|ies)|regulators?|supervisory|persons? concerned|(?:affected|concerned) (?:persons|people|individuals)|(?:notif\\w+|inform\\w*|tells?) (?:the |any )?(?:individuals|data subjects))\\b",
);
const WHERE_BY_LAW = words(
  "(?<!\\b(?:and|or),? )\\b(?:where|when|if|insofar as|in so far as)(?: and (?:as|to the extent|when|if))? (?:(?:it is|(?:so|such) (?:\\w+ )?is|we are|it must be) )?(?:legally )?(?:required|obliged|obligated|mandated|compelled) (?:to do so )?(?:by|under) (?:the |any )?(?:applicable |relevant )?laws?\\b|(?<!\\b(?:and|or),? )\\b(?:where|when|if|insofar as|in so far as) (?:the |an? )?(?:applicable |relevant )?(?:laws?|statutes?|regulations?) (?:so )?(?:oblig|requir|demand|compel|mandat)\\w*\\b(?! (?:more|further|additional|other)\\b)",
);
const ONLY_BY_LAW = words(
  "\\b(?:only|solely)\\b[^;.]{0,60}\\b(?:(?:required by|under|to the extent)\\b[^;.]{0,40}\\blaws?|(?:if|where|when) (?:the |a )?(?:law|statute|court|regulator)s? (?:\\w+ )?(?:says?|requires?|demands?|obliges?|orders?|compels?))\\b|\\b(?:if and )?to the extent (?:it is )?(?:legally )?(?:required|obligated) (?:to do so )?by (?:applicable )?laws?\\b",
);

const HOURS = words("\\bhours?\\b");

const CHOICE = words(
  "\\b(?:at|in) (?:its|their|supplier's|provider's) (?:own |sole |absolute )*(?:discretion|option)\\b",
);

/** Whether the customer hears of it at all is for the provider to say. */
const DECIDES = words(
  `\\b(?:decides?|chooses?) (?:\\w+ ){0,3}?(?:whether|if|when)\\b[^.;]{0,120}\\b(?:${NOTIFIED}|${NOTIFY})|\\b(?:considers?|deems?|regards?) (?:it |them |the \\w+ )?(?:to be |as )?(?:material|significant|appropriate|necessary|relevant)\\b`,
);

const EFFORT = words(
  `(?<=[a-z] )should (?:\\w+ )?(?:${NOTIFY}|be ${NOTIFIED})\\b|\\b(?:efforts|endeavou?rs?|attempts? to|aims? to|tries|try to|(?:where|if) (?:reasonably )?practicable)\\b`,
);

/** The provider alone says what outsiders hear of an incident. */
const CONTROLS = words(
  "\\b(?:control|determine|decide|approve|direct|manage)\\b[^.;]{0,80}\\b(?:content|timing|notifications?|notices?|communications?|announcements?|statements?|publicity)\\b",
);

const SILENCED = words(
  "\\b(?:notify|disclose|inform|announce|publici[sz]e|communicate|report|statement)\\b[^;]{0,300}\\bwithout\\b[^;]{0,60}\\b(?:consent|approval|permission)\\b",
);

/** What a contract may call an incident once it has said what it means. */
const DEFINED = "(?:incidents?|events?|breach(?:es)?)\\b";

const TERM = /\b(?:Incident|Event|Breach)(?:s|es)?\b/;

/** Wrong use of rights and names, and harm to people: what is reported then is no incident … */
const OTHER_MATTER = words(
  "\\b(?:infring\\w+|trade ?marks?|intellectual property rights?|brands?|dilution|injur(?:y|ies)|deaths?|(?<!security )accidents?)\\b",
);
/** … unless the words name data or secrets as what was lost, used or seen. */
const HARM_TO_DATA = words(
  "\\b(?:access|uses?|disclosures?|loss(?:es)?|theft|misuse|release|compromises?)\\b(?:,? (?:or|and|of|to) \\w+){0,4},? (?:of|to) [^.;,]{0,60}?\\b(?:confidential information|(?:personal|customer|client) (?:data|information)|(?<!marks? (?:or|and) )data|records)\\b",
);

const ABOUT_SECURITY = words(`\\b${INCIDENT}`);

/** Whether a sentence speaks of an incident by its own words, or by a term that the document defines as one. */
function isOfIncident(reading: string, document: ContractDocument, { terms }: Facts): boolean {
  if (ABOUT_SECURITY.test(reading)) return true;
  const term = TERM.exec(reading)?.[0].replace(/(?<=h)es$|s$/, "");
  const definitions = term === undefined ? [] : (terms.get(term)?.definitions ?? []);
  return definitions.some((definition) =>
    sentencesIn(document, definition).some((sentence) => ABOUT_SECURITY.test(document.quote(sentence))),
  );
}

function isGag({ statements, reading }: SentenceFact): boolean {
  return statements.some(({ side, modality, action }) => {
    if (side === "customer") return modality === "prohibition" && SILENCED.test(reading);
    return side === "provider" && (modality === "right" || /\bsole(?:ly)?\b/i.test(reading)) && CONTROLS.test(action);
  });
}

/** Whether the customer is told only as far as the law asks for it. */
function isByLaw(reading: string): boolean {
  if (HOURS.test(reading)) return false;
  return ONLY_BY_LAW.test(reading) || (WHERE_BY_LAW.test(reading) && !TELLS_OTHERS.test(reading));
}

function factsOf(reading: string, telling: Telling): Readonly<Record<string, boolean>> {
  const facts = {
    denied: telling === "need not",
    discretionary:
      telling === "may" || (telling === "must" && (isByLaw(reading) || CHOICE.test(reading) || DECIDES.test(reading))),
    confirmed: CONFIRMED.test(reading),
    suspected: SUSPECTED.test(reading),
    hedged: EFFORT.test(reading),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, holds]) => holds));
}

export const incidentNotice = defineProvision({
  type: "incident-notice",
  description: "A party tells the other of a security incident: unauthorised access, disclosure, loss or theft.",
  anchors: [
    "notif",
    "inform",
    "report",
    "advise",
    "notice",
    "alert",
    "tell",
    "communicat",
    "announce",
    "disclos",
    "warn",
    "escalat",
    "know",
    "attention",
    "contact",
    "hear",
    "phone",
    "intimat",
    "made known",
    "flag",
    "receive",
    "learn",
    "mail",
    "raise",
    " call",
    "lodge",
    "will ring",
    "must ring",
    "shall ring",
    "rings ",
  ],
  patterns: [
    words(`\\b(?:${NOTIFY}|${NOTIFIED})\\b[^;]{0,400}?\\b(?:${INCIDENT}|${DEFINED})`),
    words(`\\b(?:${INCIDENT}|${DEFINED})[^;]{0,300}?\\b(?:${NOTIFY}|${NOTIFIED})\\b`),
    words(
      `^[^.:]{0,40}?\\b(?:${INCIDENT}|${DEFINED})[^.:]{0,20}:[^.]{0,80}?\\b(?:notice|notification|report|alert)\\b`,
    ),
    words(`\\b(?:notifications?|communications?|announcements?|disclose|statement)\\b[^;]{0,200}?\\b${INCIDENT}`),
  ],
  unless: [
    words(
      "\\b(?:compelled|subpoena|court order|required (?:by law )?to disclose|disclos\\w+ by law|legally bound to disclose|legal process|protective order|legally (?:required|compelled|obligated))\\b",
    ),
    // what was told in confidence without the mark that says so
    words("\\b(?:(?:not|should have) (?:been )?(?:so )?marked|fail(?:s|ed|ure)? to (?:so )?mark)\\b"),
    words(
      "\\b(?:claims?|suits?) (?:of|for|alleging|that)\\b|\\bactions? (?:alleging|that)\\b|\\bindemnified party\\b|\\bthird[- ]party claims?\\b",
    ),
  ],
  refine({ sentence, document, facts }) {
    const { reading } = sentence;
    const { parties } = facts;
    if (!isOfIncident(reading, document, facts)) return null;
    if (OTHER_MATTER.test(reading) && !HARM_TO_DATA.test(reading)) return null;
    if (isGag(sentence)) return { favours: "provider", facts: { gag: true } };
    if (partyDoes(parties, "provider", "(?:alone )?(?:decides|chooses)\\b").test(reading) && DECIDES.test(reading))
      return { favours: "customer", facts: { discretionary: true } };
    const found = ELSEWHERE.test(reading) ? null : tellingIn(reading, parties);
    if (found === null) return null;
    return { favours: toldSide(sentence, found, parties), facts: factsOf(reading, found.telling) };
  },
  examples: {
    yes: [
      "Supplier to e-mail Customer within 12 hours of learning of a leak of Customer's records or a data leak.",
      "If a security failure occurs, Customer is to learn of it from Supplier within 8 hours.",
      "Lost laptops are to be brought to Customer's attention by Supplier within a day.",
      "Supplier must call Customer and file a report within 12 hours if somebody has hacked into the shop or a data loss occurs.",
      "Supplier's report on a data breach must reach Customer within 12 hours.",
      "Supplier shall raise each privacy incident with Customer's security officer within 12 hours.",
      "Supplier shall notify Customer of a data leak within a day and shall not notify the regulator itself.",
      "Customer waives every right to be informed of a data breach.",
      "Supplier has no duty to disclose data losses to Customer.",
      "Supplier notifies Customer within 24 hours if there is an intrusion.",
      "If somebody gets into Customer's files, we'll tell Customer within a day.",
      "Security incidents: first notice by phone within one hour, report within a day, to Customer.",
      "Infections with malware and loss of devices are to be escalated by Supplier to Customer within 6 hours.",
      "Where Customer Data has been stolen or altered, Supplier shall contact Customer within two hours.",
      "If data is lost or accessed without permission, Customer shall receive written notice from Supplier within a day.",
      "Supplier decides whether a data breach is communicated to Customer.",
      "Nothing in this Agreement obliges Supplier to give notice of a data breach.",
      "Supplier shall notify Customer within 24 hours of becoming aware of a Security Incident.",
      "Supplier shall promptly inform Customer of any unauthorised access to Customer Data.",
      "Each party shall tell the other at once of any loss or improper use of the other's Confidential Information and help to defend the Intellectual Property Rights in it.",
      "Each party shall (i) keep what it learns secret, (ii) use the care with which a prudent business guards its own papers, (iii) hand them to nobody but those of its staff who have signed a promise of secrecy that is no weaker than this one, (iv) make no copies beyond those that it needs for the work, and (v) promptly inform the other of any unauthorized disclosure of Confidential Information.",
      "The receiving party shall advise the disclosing party of any unauthorized use or disclosure of Confidential Information.",
      "Customer shall be notified of any breach of security without delay.",
      "Supplier shall immediately report any theft or loss of Customer's records.",
      "Supplier is not required to notify Customer of any data breach.",
    ],
    no: [
      "Where secrets are disclosed that were not marked as confidential, Supplier shall inform Customer within ten days of it.",
      "Supplier shall e-mail Customer the monthly report within 24 hours of the end of the month.",
      "Supplier shall raise each late delivery with Customer's manager within 24 hours.",
      "Supplier shall notify Customer within 24 hours of any change of staff with access to data.",
      "Supplier has no obligation to protect information that it received without unauthorised disclosure.",
      "If a party breaches this Agreement, the other shall notify it.",
      "Supplier must notify Customer if it breaches a covenant.",
      "Supplier shall notify Customer of any delay.",
      "Supplier shall prevent unauthorised access to Customer Data.",
      "Supplier shall inform Customer of any unauthorised use of the Trademarks and of any infringement of them.",
      "Supplier shall notify its insurer of any theft of Customer's records.",
      "Supplier shall notify Customer if it is compelled by a court order to make an otherwise unauthorized disclosure.",
    ],
  },
});
