import { anyCase, matchesOf, defineProvision, type ContractDocument, type SentenceFact } from "@clauselint/core";
import { actsIn, type Act } from "./acts-in.js";
import { belongsToCustomer, dataReaderOf } from "./customers-data.js";
import { DATA_NOUN, DERIVED, type DataKind } from "./data-words.js";
import { holding } from "./holding.js";
import { partyDoes } from "./party-does.js";
import { sentenceBefore } from "./sentence-before.js";
import { words } from "./words.js";

const USE =
  "(?:uses?|used|using|process(?:es|ed)?|(?<=\\bfrom )processing|exploit(?:s|ed)?|utili[sz]e[sd]?|incorporate[sd]?|evaluate[sd]?|combine[sd]?|commingle[sd]?|handled(?=[^.;]{0,60}\\bpurposes?\\b))";
const SELL =
  "(?:sells?|sold|selling|rents?|rented|resells?|moneti[sz]e[sd]?|commerciali[sz]e[sd]?|commercially exploit(?:s|ed)?)";
const TRAINS = words(
  "\\b(?:train\\w*|develop\\w*|enhanc\\w+|improv\\w+|fine[- ]?tun\\w+|teach\\w*|build\\w*|test\\w*)\\b[^.;]{0,80}?\\b(?:artificial intelligence|ai|machine[- ]learning|(?:language|foundation|learning|ai|ml|statistical|predictive) (?:\\w+ )?models?|models|algorithms?|predictive (?:\\w+ )?(?:features?|tools?|functions?))\\b|\\b(?:train|tune|fine-?tune)s?(?:,? (?:and|or) (?:\\w+ )?\\w+){0,2} (?:any|an?|the|its|their|other|new) (?:\\w+ ){0,2}?models?\\b|\\b(?:learning|training) of (?:\\w+ )?(?:artificial intelligence|ai|machine|models?|algorithms?)\\b|\\bfor (?:machine|deep)[- ]learning\\b|\\b(?:artificial intelligence|ai|machine[- ]learning|models?) (?:\\w+ ){0,3}?training\\b",
);
/** Another end than the services. */
const OWN_ENDS = words(
  "\\bfor own (?:\\w+ )?(?:purposes?|ends|use|benefit)\\b|\\bhowever (?:it|you|they|we|I) (?:likes?|wish(?:es)?|pleases?|wants?|sees? fit)\\b|\\b(?:for|to) (?:any|its|our|their|whatever) (?:(?:own|other|and|all|internal|business|lawful|commercial|marketing|legitimate|sole),? ){0,4}(?:purposes?|business(?:es)?|benefits?|ends|interests?|account|use|advertis\\w+)\\b|\\bfor (?:marketing|advertising|commercial|profiling|benchmarking|research|product development|business) (?:\\w+ )?(?:purposes?|ends|use)?\\b|\\b(?:freely|without (?:any )?restrictions?|as it (?:sees fit|wishes|likes)|in any (?:way|manner))\\b",
);
const IMPROVES = words(
  "\\b(?:improv\\w+|enhanc\\w+|develop\\w*|market|promote|benchmark\\w*)\\b[^.;]{0,50}?\\b(?:(?:its|our|their|other|new|the) (?:\\w+ ){0,3}?(?:products?|services?|offerings?|business|technology|software|platform|algorithms?)|products?|offerings?)\\b",
);
const ONLY = words(
  "\\b(?:only|solely|exclusively|other than|except|unless|but not|no (?:more|further) than|to the extent (?:\\w+ )?(?:necessary|required|needed)|limited to|strictly|(?:for|to) nothing else|no (?:further|other) (?:purposes?|ends?)|any (?:other )?purposes? (?:\\w+ ){0,2}?(?:not|outside|unrelated|beyond))\\b|\\b(?:any|no) other (?:purpose|use|reason|end)\\b|\\b(?:accordance with|instructions of|on|upon|under|following)\\b[^.;]{0,40}?\\binstructions?\\b",
);
/** The customer has the last word. */
const LEAVE = words(
  "\\b(?:without|unless|except with|subject to|with)\\b[^.;]{0,60}?\\b(?:consent|permission|approval|authori[sz]ation|agreement)\\b",
);
const NAMES_NOBODY = words(
  "\\b(?:not|never|cannot|no longer|nor)\\b[^.;]{1,80}\\b(?:re-?)?identif\\w+|\\bnon-identif\\w+|\\bwithout identifying\\b|\\b(?:irreversibly|permanently|fully) anonymi[sz]ed\\b",
);
const MADE_ANONYMOUS = words("\\b(?:aggregat\\w+|anonym\\w+|de-?identif\\w+|statistic\\w+|pseudonym\\w+)\\b");
const GIVES_LEAVE = "(?:grants?|licen[cs]es?|gives?|permits?|authori[sz]es?|allows?|consents?|agrees?)";
const LICENCE = words(`\\b${GIVES_LEAVE}\\b`);
const SPEAKS_OF_USE = words(`\\b(?:${USE}|${SELL}|train\\w*)\\b`);
const EACH_USE = anyCase(SPEAKS_OF_USE.source, "g");
/** What counts, the thing with most at stake first. */
const KINDS = ["customer-data", "derived", "confidential"] as const;
const SPEAKS_OF_SALE = words(`\\b${SELL}\\b`);
const PERSONAL = words("\\bpersonal (?:data|information)\\b|\\bpersonally identifiable\\b|\\bprotected health\\b");
/** What lies under figures about the customer is its own. */
const UNDERLYING = words("\\bunderlying (?:\\w+ )?(?:data|content|records|information)\\b");
const REFERS_BACK = words(
  "\\b(?:it|them|such (?:data|information|records|content)|the same|(?:these|those)(?= (?:for|to|in|only|solely|and|as)\\b|[.,;]))\\b",
);
const IT = /^\W*(?:it|they)\b/i;
/** "The provider refrains from any use other than": what is used stands in the sentence in front. */
const REFRAINS =
  "(?:refrains?|abstains?|desists?|(?:shall|will|must|has to|undertakes? to|agrees? to) (?:refrain|abstain|desist))";
const ANY_USE = words(
  `^[^.;]{0,80}?\\b${REFRAINS} from (?:any|all|every) (?:\\w+ )?(?:use|exploitation|processing|utili[sz]ation)\\b(?! of (?!(?:it|them|these|those|such)\\b)(?![^;.]{0,60}?\\b(?:${DATA_NOUN})))`,
);
/** "acquires no right in them save that of handling them to perform". */
const NO_RIGHT = words(
  "\\b(?:acquires?|obtains?|receives?|gains?|gets?|has|have) no (?:\\w+ ){0,2}?(?:rights?|title|interest|licen[cs]e)\\b[^.;]{0,80}?\\b(?:except|save|beyond|other than|but|apart from)\\b[^.;]{0,60}?\\b(?:us(?:e|ing)|handl(?:e|ing)|process(?:ing)?|access(?:ing)?)\\b",
);
const OF_IT = words(
  "^\\W*(?:the )?(?:[\\w’\'-]+ ){1,4}?(?:acquires?|obtains?|receives?|gains?|gets?|has|have) no (?:\\w+ ){0,2}?(?:rights?|title|interest|licen[cs]e) (?:in|to|of|over) (?:it|them|these|those)\\b",
);
const USE_BARRED = words(
  "\\b(?:(?:any|all) (?:\\w+ )?)?(?:use|exploitation|processing)\\b(?:(?!\\buse\\b)[^.;]){0,160}?\\b(?:is|are|be) (?:\\w+ly )?(?:prohibited|forbidden|excluded|barred|ruled out|not (?:permitted|allowed))\\b",
);
/** What a provider does that has nothing but what the services need. */
const LIMITS_ITSELF = `(?:${REFRAINS}|acquires?|obtains?|receives?|gains?|gets?|has|have)`;
const ITS_OWN = words(`\\bits own (?:\\w+ )?${DATA_NOUN}`);
/** Use of it in a wrong way, or its loss, is a matter of security. */
const MISUSE = words(
  "\\b(?:unauthori[sz]ed|unlawful|accidental|improper|illegal) (?:\\w+,? (?:or |and )?){0,4}?(?:use|access|processing)\\b",
);

/** Who deals with the customer or uses its services is bound by other words than the provider. */
const OF_OTHERS = words(
  "^\\W*(?:[\\d.]+ )?(?:the |all |each )?(?:merchants?|cardholders?|visitors?|members|patients|pupils|dealers|distributors|franchisees|advertisers|sellers|buyers|retailers) (?:may|shall|must|will|can)\\b",
);

/** The thing that is used stands close to the verb: behind it, in the passive in front. */
const NEAR = 110;
const PASSIVE = /\b(?:be|is|are|been)\s+(?:(?!(?:to|from)\b)\w+(?:,|\s+(?:and|or))?\s+){0,3}$/i;
/** What is left of the data once the names are gone. */
const STRIPPED =
  "\\b(?:data|records|information)\\s+(?:from|of)\\s+which\\s+(?:all\\s+|the\\s+)*(?:names|identifiers|identities)\\s+(?:have|has|had)\\s+been\\s+(?:removed|deleted|stripped|taken\\s+out)\\b|\\b(?:taken?|taking|removed?|removing|stripped|deleted?)\\s+(?:all\\s+|the\\s+)*(?:names|identifiers)(?:\\s+(?:out|off|away))?\\b";
const NAMES_STRIPPED = anyCase(STRIPPED);
const DERIVED_DATA = anyCase(
  `${DERIVED.source}|${STRIPPED}|\\b(?:derived|generated|compiled|obtained)\\s+from\\b[^,;.]*`,
  "g",
);

interface Reading {
  readonly act: Act;
  readonly kind: DataKind;
}

/** Which of the acts are about data of the customer; "it" and "such data" stand for what was named before. */
function aboutData(
  acts: readonly Act[],
  { reading, before }: { readonly reading: string; readonly before: string },
  read: (words: string) => DataKind | null,
): readonly Reading[] {
  const kindOf = (text: string): DataKind | null => {
    const kept = text.replace(DERIVED_DATA, "");
    const kind = read(kept);
    if (kind === "customer-data" || PERSONAL.test(kept) || UNDERLYING.test(kept)) return "customer-data";
    return kept === text ? kind : "derived";
  };
  return acts.flatMap((act): Reading[] => {
    if (act.side === null && OF_OTHERS.test(act.text)) return [];
    if (act.side === "provider" && ITS_OWN.test(act.text)) return [];
    const things = usedIn(act.text);
    const meant =
      DERIVED.test(reading) || NAMES_STRIPPED.test(reading) ? "derived" : (kindOf(reading) ?? kindOf(before));
    const refersBack = (thing: string): boolean => REFERS_BACK.test(thing) || (act.side === null && IT.test(reading));
    const kinds = things.map((thing) => kindOf(thing) ?? (refersBack(thing) ? meant : null));
    const kind = KINDS.find((one) => kinds.includes(one));
    return kind === undefined ? [] : [{ act, kind }];
  });
}

/** "a licence to use it to develop, train and improve": the further verbs say what the licence is for. */
function licencesInFull(acts: readonly Act[]): readonly Act[] {
  return acts.map((act, index) => {
    if (act.side !== "customer" || !LICENCE.test(act.text)) return act;
    const further = acts
      .slice(index + 1)
      .filter(({ side, modality }) => side === "customer" && modality === act.modality);
    return { ...act, text: [act, ...further].map(({ text }) => text).join("") };
  });
}

/**
 * The sentence in front, in the same clause: what "it" and "them" stand for, unless the sentence names other things before it says who
 * does what with them.
 */
function wordsBefore(document: ContractDocument, { sentence, reading }: SentenceFact, acts: readonly Act[]): string {
  const [first] = acts;
  const atOnce = IT.test(reading) || (first !== undefined && reading.startsWith(first.text));
  const refersBack = atOnce || OF_IT.test(reading) || ANY_USE.test(reading) || USE_BARRED.test(reading);
  return refersBack ? sentenceBefore(document, { sentence }) : "";
}

/** The words for what is used, around each verb of use. */
function usedIn(text: string): readonly string[] {
  return matchesOf(EACH_USE, text).map(({ index }) => {
    const before = text.slice(Math.max(0, index - NEAR), index);
    return PASSIVE.test(before) ? before : text.slice(index, index + NEAR);
  });
}

/** What words say that let the provider do nothing else, without saying of an act that it is forbidden. */
function ruledOut(
  { reading, before, mine }: { readonly reading: string; readonly before: string; readonly mine: boolean },
  read: (words: string) => DataKind | null,
): Readonly<Record<string, boolean>> {
  const named = read(reading);
  const customers = named === "customer-data" || (named !== "provider-data" && read(before) === "customer-data");
  if (!customers || MISUSE.test(reading)) return {};
  const limited = mine && (ANY_USE.test(reading) || NO_RIGHT.test(reading));
  const barred = USE_BARRED.exec(reading)?.[0];
  if (!limited && barred === undefined) return {};
  return {
    limited: limited || ONLY.test(barred ?? ""),
    noTraining: TRAINS.test(reading),
    noSale: SPEAKS_OF_SALE.test(reading),
  };
}

/** "may compile and publish anonymised statistics": no word for use is needed. */
const GIVES_OUT = words(
  "\\b(?:compil\\w+|prepare|produce|draw up|make|create|publish|sell|issue)\\b[^.;]{0,120}?\\b(?:publish\\w*|publication|to the market|to (?:the public|others|third parties)|commercial\\w*|sell|sale)\\b|\\b(?:publish|sell)\\b",
);
/** Who publishes as the customer says works for it. */
const AS_TOLD = words("\\b(?:instruct\\w*|directs|requests?|on behalf of)\\b");
const IT_MAY = /^\W*(?:(?:save|except)\s+that\s+)?it\s+may\b/i;
/** What the provider may make of the customer's data and give to others. */
function givesOut({ side, modality, negated, text }: Act, about: DataKind | null): Readonly<Record<string, boolean>> {
  const mine = side === "provider" || (side === null && IT_MAY.test(text));
  const leave = mine && modality === "right" && !negated && !LEAVE.test(text) && !AS_TOLD.test(text);
  if (!leave || about !== "customer-data" || !DERIVED.test(text) || !GIVES_OUT.test(text)) return {};
  return { aggregated: true, namesNobody: NAMES_NOBODY.test(text) };
}

/** What one act says of the use of data; empty where it says nothing of it. */
function marksOf({ act, kind }: Reading): Readonly<Record<string, boolean>> {
  const text = act.text.replace(USE_BARRED, "");
  if (MISUSE.test(text)) return {};
  if (act.side === "customer") return LICENCE.test(text) ? allowed(text, kind) : {};
  if (act.side === "third" || act.side === "unknown" || act.modality === "no-duty") return {};
  if (act.negated) {
    if (kind === "derived") return {};
    const other = ONLY.test(text) || OWN_ENDS.test(text) || IMPROVES.test(text);
    return named(kind, {
      limited: other || (LEAVE.test(text) && !SPEAKS_OF_SALE.test(text)),
      noSale: SPEAKS_OF_SALE.test(text),
      noTraining: TRAINS.test(text),
    });
  }
  if (act.modality === "right" || act.modality === "none") return allowed(text, kind);
  return named(kind, { limited: ONLY.test(text), improves: ONLY.test(text) && IMPROVES.test(text) });
}

/** What the provider is given leave to do. */
function allowed(text: string, kind: DataKind): Readonly<Record<string, boolean>> {
  const trains = TRAINS.test(text);
  const own = trains || OWN_ENDS.test(text) || IMPROVES.test(text) || SPEAKS_OF_SALE.test(text);
  if (LEAVE.test(text)) return { limited: kind === "customer-data" };
  const anonymous = kind === "derived" || MADE_ANONYMOUS.test(text);
  if (own && anonymous) return { aggregated: true, namesNobody: NAMES_NOBODY.test(text), training: trains };
  if (!own) return named(kind, { limited: ONLY.test(text) });
  if (kind !== "customer-data") return {};
  if (trains) return { training: true };
  return OWN_ENDS.test(text) || SPEAKS_OF_SALE.test(text) ? { ownEnds: true } : { improves: true };
}

/** Limits on what is confidential reach the data only as far as it is that. */
function named(kind: DataKind, marks: Readonly<Record<string, boolean>>): Readonly<Record<string, boolean>> {
  if (kind !== "confidential" || !Object.values(marks).includes(true)) return marks;
  return { confidentialOnly: true };
}

export const dataUse = defineProvision({
  type: "data-use",
  description: "What the provider may do with the customer's data beside performing.",
  anchors: [
    "data",
    "record",
    "content",
    "information",
    "materials",
    "documents",
    "files",
    "use it",
    "use them",
    "sell it",
    "sell them",
    "handled",
    "evaluate",
    "any use",
    "any other use",
    "all use",
    "exploitation",
    "be used",
    "no right",
    "no title",
    "no other right",
    "of them",
  ],
  patterns: [SPEAKS_OF_USE, ANY_USE, NO_RIGHT, USE_BARRED],
  refine({ sentence, document, facts: { parties, terms } }) {
    const { reading } = sentence;
    const said = licencesInFull(actsIn(sentence, parties, { provider: USE, customer: GIVES_LEAVE }));
    const kindOf = dataReaderOf(document, { parties, terms });
    const read = (text: string): DataKind | null => {
      const kind = kindOf(text);
      return kind === "data" && belongsToCustomer(text, parties) ? "customer-data" : kind;
    };
    const before = wordsBefore(document, sentence, said);
    const mine = partyDoes(parties, "provider", LIMITS_ITSELF).test(reading);
    const acts = aboutData(said, { reading, before }, read);
    const about = read(reading.replace(DERIVED_DATA, ""));
    const given = said.map((act) => givesOut(act, about));
    const facts = holding(ruledOut({ reading, before, mine }, read), ...acts.map(marksOf), ...given);
    if (Object.keys(facts).length === 0) return null;
    const against = ["training", "ownEnds", "improves", "aggregated"].some((name) => name in facts);
    return { favours: against ? "provider" : "customer", facts };
  },
  examples: {
    yes: [
      "Customer Data remains Customer's. Supplier refrains from any use other than the Services need, above all for the training of algorithms.",
      "Supplier shall desist from any use of Customer Data which the Services do not require.",
      "Supplier obtains no right in Customer Data beyond the right to use it for the Services.",
      "Customer Data is Customer's. Supplier gains no title to it except for using it in its work.",
      "Use of Customer Data for machine learning is forbidden.",
      "Supplier may use Customer Data for the Services, and any other use is prohibited.",
      '"Data" means all that is stored in the system. The Data are and stay Customer\'s. Supplier uses the Data solely for the Services.',
      "Supplier may keep de-identified voice samples of Customer Data and use these to improve its products.",
      "All data which becomes known in the tests belongs to Customer alone. It may be used for the tests and for nothing else.",
      "Supplier shall at no time use Customer Data for its own purposes.",
      "The data of Customer remain its sole property. Supplier may use them only for the fulfilment of the contract.",
      "Customer Data is Customer's. It shall be handled by Supplier for no purpose other than the Services.",
      "Customer grants Supplier a perpetual licence to use Customer Data to develop, train and improve its products.",

      "Supplier shall use Customer Data solely to perform the Services.",
      "Supplier shall not use Customer Data for any purpose other than the Services.",
      "Supplier uses Customer Data only to provide the Services.",
      "Supplier shall not sell, rent or lease Customer Data.",
      "Supplier is forbidden to process Customer Data for own purposes.",
      '"Tide Data" means the levels. Tide Data is the property of Customer. Supplier shall use it only to run the model, and for nothing else.',
      "Supplier may use the figures and the underlying records for any purpose, such as to train predictive tools.",
      "The data which Customer's cranes record are secret. Supplier shall not evaluate them for its own purposes.",
      "Supplier is prohibited from processing Customer Data for its own purposes.",
      "Customer Data may be used to train machine learning models.",
      "Supplier may use aggregated data to improve its products.",
      "Supplier may use Customer Data for its own business purposes.",
      "Customer grants Supplier a licence to use Customer Data to improve its products.",
    ],
    no: [
      "Supplier shall hand out training materials and the right to pass these training materials on solely with the service.",
      "All data that is measured belongs to Supplier alone. They may be used for tests and for nothing else.",
      "Supplier refrains from any use other than the lease of the hall allows.",
      "Customer Data is backed up. Supplier shall refrain from any use of the gate other than by day.",
      "Customer obtains no right in Supplier's data beyond the right to use it for reports.",
      "Customer Data remains Customer's. Use of the car park for storage is forbidden to visitors, and Supplier has its own data.",
      "The lamp is Customer's. Supplier may use it only in the dark.",
      "Customer Data is kept in Ireland. The lift is old, and Supplier shall use it only for goods.",
      "Complaints shall be handled by Supplier for no purpose other than peace.",
      '"Tide Data" means the levels. Tide Data is the property of Supplier. Supplier shall use it only to run the model.',
      "Supplier shall evaluate the bids for the works only by price.",
      "Supplier has its own files. Supplier may use them only for billing.",

      "Supplier shall protect Customer Data against unauthorised use.",
      "Customer shall use Customer Data only in its own business.",
      "Supplier shall use its own data only for billing.",
      "Supplier shall use qualified staff only.",
      "Supplier shall return Customer Data upon termination.",
    ],
  },
});
