import { anyCase, defineProvision, type PartiesFact, type SentenceFact } from "@clauselint/core";
import { actsIn, type Act } from "./acts-in.js";
import { dataReaderOf } from "./customers-data.js";
import { SHUTS, shutsOut } from "./cut-off.js";
import { DATA_NOUN, type DataKind } from "./data-words.js";
import { holding } from "./holding.js";
import { PERIOD, words } from "./words.js";

const GETS =
  "(?:exports?|downloads?|retrieves?|extracts?|accesses|access|ha(?:s|ve)|obtains?|receives?|cop(?:y|ies)|gets?|fetch(?:es)?|requests?|takes?)";
const GIVES =
  "(?:provides?|makes? available|gives?|delivers?|furnish(?:es)?|suppl(?:y|ies)|grants?|allows?|permits?|enables?|lets?|exports?|returns?|sends?|offers?|ensures?|maintains?|hands? over)";
/** What the customer does to its data, or has of it. */
const TAKES = words(
  "\\b(?:exports?|downloads?|retrieve\\w*|extracts?|cop(?:y|ies)|access|obtains?|receives?|gets?|fetch(?:es)?)\\b",
);
/** Data on its way to the customer. */
const HANDED = words(
  "\\b(?:exports?|exportable|downloads?|downloadable|retriev\\w+|extracts?|cop(?:y|ies)|access|accessible|available|portability)\\b",
);
const BARE_DATA = words(
  "\\b(?:(?:its|their|your|the|all|any|such) (?:\\w+ ){0,2}?)(?:data|databases?|datasets?|content)\\b",
);
const NAMES_DATA = words(`\\b${DATA_NOUN}`);
/** "Bank Information"; what is confidential need not be data. */
const NAMES_INFORMATION = /\b(?!Confidential|Proprietary)[A-Z]\w+ Information\b/;
const OWN_DATA = words(`\\b(?:its|their|your|all (?:of )?(?:its|your)) (?:own )?(?:\\w+ )?${DATA_NOUN}`);
const GOVERNS_SOMETHING_ELSE = words(
  "\\b(?:audit\\w*|unauthori[sz]ed|need[- ]to[- ]know|subcontractors?|sub-?processors?|(?:data )?subjects?|third part(?:y|ies)|security|confidential|prevent\\w*|restrict\\w*|safeguard\\w*|disclos\\w+|back-?ups?|recover\\w*|cent(?:er|re)s?)\\b",
);
const END = words(
  "\\b(?:terminat\\w*|expir\\w+|cancell?ation|end of (?:the|this|its)|contract ends|exit|post-?termination|closure|ceas\\w+)\\b",
);
const ANY_TIME = words(
  "\\b(?:at (?:all|any) times?|24|around the clock|on demand|(?:up)?on (?:\\w+['’]s )?(?:\\w+ )?(?:request|demand)|at (?:the |any )?(?:\\w+['’]s )?request|(?:as|when) (?:\\w+ )?requested|whenever|when(?:ever)? (?:it|you|they) (?:asks?|wish|wishes|likes?|wants?)|during (?:the|its|their) (?:\\w+ )?(?:term|period|hours)|throughout|self-service|api|continuous\\w*|unlimited|unrestricted|real[- ]time|immediate\\w*|request)\\b",
);
const IN_TERM = words(
  "\\b(?:at (?:all|any) times?|during (?:the|its) (?:\\w+ )?(?:term|period|subscription)|throughout|whenever|on demand|before)\\b",
);
const FORMAT = words(
  "\\b(?:machine[- ]readable|(?:commonly used|common|industry[- ]standard|open|structured|standard|agreed|non-proprietary|electronic|usable|acceptable|specified|requested|reasonable|such) (?:\\w+[ -]){0,3}?(?:formats?|forms?|medi(?:a|um))|csv|json|xml|sql|xlsx?|spreadsheets?|api|(?:in|into) (?:a|the) format)\\b",
);
const OWN_FORMAT = words(
  "\\b(?:then[- ](?:current|standard)|its|our|supplier['’]s|provider['’]s|vendor['’]s) (?:\\w+[ -]){0,2}?(?:(?:standard|own|current|native|proprietary) )?formats?\\b",
);
const SOON = words(`\\b${PERIOD}\\b|\\bimmediate\\w*|\\bself-service\\b|\\bat (?:all|any) times?\\b`);
const FREE = words(
  "\\b(?:free(?: of charge)?|(?:no|without) (?:any )?(?:additional |extra |further )?(?:charge|cost|fees?|expense)|included in the (?:fees|charges)|(?:fixed|agreed) (?:fee|charge|price|rate)s?)\\b",
);
const OWN_RATES = words(
  "\\b(?:then[- ](?:current|standard|applicable)|standard|prevailing|usual|hourly|list) (?:\\w+ ){0,3}?(?:rates?|charges?|fees?|prices?)\\b|\\btime[- ]and[- ]materials?\\b|\\b(?:additional|extra|reasonable) (?:charges?|fees?|costs?)\\b|\\bfor a fee\\b",
);
const STOPS = words(
  "\\b(?:suspend\\w*|withhold\\w*|den(?:y|ies)|restrict\\w*|disable\\w*|block\\w*|terminat\\w+|refus\\w+|cut off|revoke\\w*)\\b[^.;]{0,60}?\\baccess\\b",
);
const REASONABLE = words("\\breasonable (?:\\w+ )?access\\b");
const REFUSED = words(
  "\\bno (?:right|entitlement|obligation|duty)\\b[^.;]{0,60}?\\b(?:access|export|extract|download|retriev\\w+|cop(?:y|ies)|provide|deliver)\\b|\\bnot (?:be )?(?:obliged|obligated|required|entitled|permitted)\\b[^.;]{0,60}?\\b(?:access|export|extract|download|retriev\\w+|cop(?:y|ies)|provide)\\b",
);

/** The same in the passive, where nobody is said to do it. */
const HANDED_BY_NOBODY = words(
  "\\b(?:be|been|is|are) (?:made |\\w+ly )?(?:available|accessible|exportable|downloadable|provided|delivered|given|furnished|supplied|handed over|sent|exported|downloaded|retrieved|extracted)\\b",
);
type Read = (words: string) => DataKind | null;

/** How far from the words for handing out the data may be named. */
const NEAR = 100;

/** The words around those for handing something out. */
function aroundHanding(text: string): string {
  const at = text.search(HANDED);
  return at < 0 ? "" : text.slice(Math.max(0, at - NEAR), at + NEAR);
}

/** Whether an act is about the customer's data, also where it is only called "its data" or goes to the customer. */
function namesData(act: Act, parties: PartiesFact, read: Read): boolean {
  const { side } = act;
  const text = aroundHanding(act.text);
  if (!NAMES_DATA.test(text) && !NAMES_INFORMATION.test(text)) return false;
  const kind = read(text);
  if (kind === "customer-data") return true;
  if (kind === "provider-data" || kind === "derived") return false;
  if (side === "customer") return OWN_DATA.test(text) || BARE_DATA.test(text);
  return BARE_DATA.test(text) && anyCase(parties.pattern("customer")).test(text);
}

/** What one act says; when, how soon and how may stand anywhere in the sentence. */
function marksOf(act: Act, reading: string, parties: PartiesFact, read: Read): Readonly<Record<string, boolean>> {
  const { side, modality, negated, text } = act;
  if (!namesData(act, parties, read) || side === "third" || side === "unknown") return {};
  if (side === "provider" && modality === "right" && !negated) return { stopped: STOPS.test(text) };
  if (REFUSED.test(text) && (negated || modality === "no-duty")) return { denied: true };
  if (negated || modality === "no-duty" || modality === "declaration" || GOVERNS_SOMETHING_ELSE.test(text)) return {};
  if (side === "customer" ? !isTaken(act) : side === null && !HANDED_BY_NOBODY.test(text)) return {};
  const atEnd = END.test(reading) && !IN_TERM.test(reading);
  return {
    access: true,
    anyTime: ANY_TIME.test(reading) && !atEnd,
    atEnd,
    format: FORMAT.test(reading) && !OWN_FORMAT.test(reading),
    ownFormat: OWN_FORMAT.test(reading),
    period: SOON.test(reading),
    cost: FREE.test(reading),
    ownRates: OWN_RATES.test(reading) && !FREE.test(reading),
    reasonable: REASONABLE.test(text),
    hedged: act.hedged,
  };
}

/** What the customer is bound to do with data is no right to it. */
function isTaken({ modality, text }: Act): boolean {
  if (modality === "duty" && !/\b(?:have|receive|be\s+(?:\w+\s+)?(?:able|given|entitled))\b/i.test(text)) return false;
  return TAKES.test(text);
}

function factsOf(sentence: SentenceFact, parties: PartiesFact, read: Read): Readonly<Record<string, true>> {
  const acts = actsIn(sentence, parties, { provider: GIVES, customer: GETS });
  return holding(...acts.map((act) => marksOf(act, sentence.reading, parties, read)));
}

export const dataAccess = defineProvision({
  type: "data-access",
  description: "Whether the customer can get at its data, and how.",
  anchors: ["access", "export", "download", "retriev", "extract", "copy", "copies", "available", "portab"],
  patterns: [HANDED, SHUTS],
  refine({ sentence, document, facts: { parties, terms } }) {
    if (shutsOut(sentence.reading)) return { favours: "provider", facts: { stopped: true } };
    const facts = factsOf(sentence, parties, dataReaderOf(document, { parties, terms }));
    if (Object.keys(facts).length === 0) return null;
    return { favours: "stopped" in facts || "denied" in facts ? "provider" : "customer", facts };
  },
  examples: {
    yes: [
      "Customer may export Customer Data at any time in a machine-readable format.",
      "Supplier shall give Customer a copy of its data within five days of a request.",
      "Customer has access to Customer Data at all times.",
      "Customer Data shall be available to Customer around the clock.",
      '"Berth Data" means the places. Berth Data belongs to Customer. Customer may extract Berth Data from the system whenever it likes.',
      "Customer shall have access to Customer Information at all times.",
      "While an invoice is unpaid, exports are switched off.",
      "Supplier may suspend access to Customer Data if an invoice is overdue.",
      "Supplier is not obliged to provide copies of Customer Data.",
    ],
    no: [
      "Supplier shall restrict access to Customer Data to its staff.",
      "Customer shall give Supplier access to Customer Data.",
      "Customer may inspect the books and records of Supplier.",
      "Supplier shall make a report available each month.",
      "Supplier shall back up Customer Data.",
      "Exports are switched off during paid maintenance.",
      "Exports of cheese are blocked while the bill is unpaid.",
      "Downloads of the manual are available to whoever has paid.",
      "Customer shall have access to Confidential Information at all times.",
    ],
  },
});
