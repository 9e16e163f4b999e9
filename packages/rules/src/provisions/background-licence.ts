import { anyCase, defineProvision, type PartiesFact } from "@clauselint/core";
import { actsIn, type Act } from "./acts-in.js";
import { withBackgroundNamed } from "./background-names.js";
import { holding } from "./holding.js";
import { sentenceBefore } from "./sentence-before.js";
import { words } from "./words.js";

const WORKS =
  "(?:ip(?:rs?)?|intellectual property(?: rights)?|materials?|works?|technology|technologies|tools?|software|know-how|code|components?|content|libraries|library|inventions?|property|toolkits?|accelerators?|templates?|frameworks?|modules?|utilities|scripts?|things?|items?|elements?|assets?|programs?|routines?|anything|everything|whatever)";
const EARLIER =
  "(?:background|pre-?existing|earlier|previously (?:owned|developed|existing)|prior|underlying|reserved|independently developed|incorporated|embedded)";
/** What the provider brings along, by the names it goes by. */
const BUILT_IN =
  "(?:is|are|forms?|becomes?) (?:\\w+ ){0,2}?(?:part of|incorporated|embedded|contained|built in|included|integrated)";
/** What is made before the end, or before it is paid, is made under the contract. */
const BEFORE =
  "(?:(?:prior to|before|earlier than)(?! (?:the )?(?:\\w+ )?(?:terminat|expir|end\\b|complet|deliver|accept|pay|go-?live))|beforehand|independently|outside)";
/** "a script that Supplier uses for its clients generally". */
const FOR_ALL =
  "(?:(?:that|which) (?:\\w+ ){1,4}?(?:uses?|employs?|offers?) (?:for|with|to) (?:(?:all (?:of )?its|all|other|several) (?:\\w+ )?(?:clients|customers)|its (?:\\w+ )?(?:clients|customers) (?:generally|in general|as well|at large|alike)))";
const BACKGROUND = `(?:${EARLIER} (?:\\w+ ){0,2}?${WORKS}|${WORKS} (?:[\\w']+ ){0,4}?(?:already )?(?:existing|existed|in existence|owned|belonging|belonged|developed|created|conceived|acquired|held|had(?! \\w+ed\\b)|made|written|wrote|built) (?:[\\w']+ ){0,6}?${BEFORE}|${WORKS} (?:[\\w']+ ){0,4}?pre-?dat(?:e|es|ed|ing)|${WORKS}(?: of (?:the )?\\w+)?,? ${FOR_ALL}|(?:such|these|those|any|its) (?:\\w+ ){0,2}?${WORKS} (?:that |which )?${BUILT_IN})`;
const NAMES = words(`\\b${BACKGROUND}\\b`);
const USES =
  "rights? (?:to|of) use|rights?\\b[^.;]{0,200}?\\bto (?:\\w+,? ){0,3}?use|(?:may|can|free to) (?:\\w+ ){0,2}?us(?:e|ing)";
const LICENCE = words(`\\b(?:licen[cs]e[sd]?|${USES})\\b`);
/** "any of these", "use them": the things are named in the sentence in front. */
const REFERS_BACK = words(
  "\\b(?:us(?:e|ing)|licen[cs]e|rights?|includes?|contains?|incorporates?|holds?)\\b[^.;]{0,160}?\\b(?:it|them|these|those|that)\\b",
);
/** What may be said of things that only the document's own names tell to be the provider's. */
const SPEAKS_OF_RIGHTS = words(
  "\\b(?:licen[cs]e[sd]?|rights? (?:to|of|in)|(?:may|can|free to) (?:\\w+ ){0,2}?us(?:e|ing)|retains?|reserves?|owns?|owned|belongs?|remains?)\\b",
);
const KEEPS = words(`\\b(?:retains?|retain|reserves?|reserve|owns?|own|keeps?|keep)\\b[^.;]{0,120}?\\b${BACKGROUND}`);
const STAYS = words(
  `\\b${BACKGROUND}\\b[^.;]{0,120}?\\b(?:remains?|remain|property of|owned by|belongs?|belong|vests?)\\b`,
);
const PERPETUAL = words(
  "\\b(?:perpetual\\w*|in perpetuity|for ?ever|for all time|indefinitely|for good|(?:for|during) the (?:full |whole |entire |legal )?(?:life|duration|term) of (?:the )?(?:\\w+ )?(?:rights|copyright|patent|protection)|without (?:a |any )?limit(?:ation|s)? (?:in|of|as to) time|unlimited (?:in|as to) time)\\b",
);
const IRREVOCABLE = words("\\birrevocabl\\w+\\b");
const FREE = words(
  "\\b(?:royalty[- ]free|fully[- ]paid(?:[- ]up)?|paid[- ]up|free of (?:charge|royalt\\w+)|for free|included in the (?:price|fees?|charges)|without (?:\\w+ )?(?:charge|payment|royalt\\w+)|no (?:additional |further )?(?:charge|fee|royalt\\w+|cost))\\b",
);
const MODIFY = words(
  "\\b(?:modif\\w+|adapt\\w*|alter\\w*|derivative|enhanc\\w+|maintain\\w*|chang(?:e|ing)|improv\\w+|further develop\\w*)\\b",
);
const OTHERS = words(
  "\\b(?:(?<!non-)transferr?able|sublicen[cs]\\w*|sub-licen[cs]\\w*|affiliates?|group compan(?:y|ies)|successors?|assigns|any(?:one|body)|third part(?:y|ies) of its choice|future (?:providers?|suppliers?)|(?:replacement|successor|other|third[- ]party) (?:\\w+ )?(?:providers?|suppliers?|contractors?)|contractors?|third parties (?:acting|to))\\b",
);
const TERM_ONLY = words(
  "\\b(?:during|for|throughout) the (?:\\w+ )?(?:term|duration) of (?:this|the) (?:agreement|contract|services)|\\b(?:until|upon) (?:the )?(?:termination|expir\\w+|end) of (?:this|the) (?:agreement|contract)\\b|\\b(?:during|for) the term\\b",
);
const NOT_FOR_OTHERS = words(
  "\\b(?:non-?transferr?able|not transferr?able|non-?sublicen[cs]able|not (?:be )?(?:transferred|sublicen[cs]ed|assigned)|without (?:the )?right to sub-?licen[cs]e)\\b",
);
const REVOKED = words(
  "\\b(?:licen[cs]e|right)s?\\b[^.;]{0,80}?\\b(?:terminates?|ends?|lapses?|ceases?|is revoked|may be revoked|revocable)\\b[^.;]{0,80}?\\b(?:if|upon|on|when|at any time)\\b[^.;]{0,60}?\\b(?:breach\\w*|pay|paid|payment|default|discretion)\\b|\\brevocable\\b",
);
const DENIES = words(
  `\\b(?:grants? no|not (?:\\w+ ){0,2}?(?:grant|licen[cs]e)|no (?:\\w+ )?licen[cs]e)\\b[^.;]{0,100}?\\b${BACKGROUND}`,
);
/** "Earlier parts are not licensed under this price." */
const NOT_LICENSED = words(
  `(?<!\\b(?:other|further|remaining) )\\b${BACKGROUND}\\b[^.;]{0,60}? (?:is|are) not (?:\\w+ )?licen[cs]ed (?:hereby|hereunder|(?:under|by|with|in) (?:this|the) (?:agreement|contract|order|price|fees?|charges)\\b)`,
);
/** What else the sentence licenses is not taken back. */
const GRANTED_IN_PART = words("\\b(?:grants?|(?:is|are) (?:hereby )?licen[cs]ed to)\\b");
const ONLY_AS_LICENSED = words("\\b(?:except|unless|other than|beyond|save)\\b");

function refersBack(reading: string): boolean {
  return LICENCE.test(reading) && REFERS_BACK.test(reading);
}

/** "the tools which Customer had before". */
function isCustomers(what: string, parties: PartiesFact): boolean {
  return anyCase(parties.pattern("customer")).test(what) && !anyCase(parties.pattern("provider")).test(what);
}

/** Whether an act gives the customer a licence. */
function isGrant({ side, modality, negated, text }: Act): boolean {
  if (negated || modality === "no-duty") return false;
  if (side === "customer") {
    const receives = modality !== "transfer" || /^[^.;]{0,40}\b(?:is|are)\s+(?:hereby\s+)?granted\b/i.test(text);
    return receives && !/^[^.;]{0,60}\bgrants?\b/i.test(text) && LICENCE.test(text);
  }
  if (side === "third" || side === "unknown") return false;
  return /\b(?:grants?|granted|licen[cs]es?|licen[cs]ed|gives?|provides?|obtains?)\b/i.test(text) && LICENCE.test(text);
}

/** "Supplier shall grant Customer", and not the other way round. */
function goesTo(text: string, parties: PartiesFact): "customer" | "provider" | null {
  const at = text.search(/\b(?:grants?|granted|licen[cs]es?|gives?)\b/i);
  const behind = at < 0 ? "" : text.slice(at, at + 160);
  const customer = behind.search(anyCase(parties.pattern("customer")));
  const provider = behind.search(anyCase(parties.pattern("provider")));
  if (customer < 0 && provider < 0) return null;
  return provider < 0 || (customer >= 0 && customer < provider) ? "customer" : "provider";
}

/** Whether it is the customer who may use it; nobody is meant where a passive names nobody. */
function reaches({ side, text }: Act, parties: PartiesFact): boolean {
  if (side === "customer") return true;
  const receiver = goesTo(text, parties);
  return receiver === "customer" || (receiver === null && side === "provider");
}

/** Whether the provider keeps what it brings along. */
function keeps(acts: readonly Act[], reading: string, parties: PartiesFact): boolean {
  if (acts.some(({ side, negated, text }) => side === "provider" && !negated && KEEPS.test(text))) return true;
  const stays = STAYS.exec(reading);
  if (stays === null) return false;
  const behind = reading.slice(stays.index, stays.index + stays[0].length + 60);
  return anyCase(parties.pattern("provider")).test(behind);
}

export const backgroundLicence = defineProvision({
  type: "background-licence",
  description: "What the customer may do with what the provider brings along and builds in.",
  anchors: [
    "background",
    "existing",
    "prior",
    "underlying",
    "reserved",
    "independently",
    "before",
    "incorporated",
    "embedded",
    "retained",
    "excluded",
    "outside",
    "part of",
    "contained",
    "built in",
    "integrated",
    "licen",
    "to use",
    "of use",
    "may use",
    "can use",
    "using",
    "predat",
    "pre-dat",
    "generally",
    "remain",
    "belong",
    "own",
    "retain",
    "reserve",
  ],
  patterns: [NAMES, SPEAKS_OF_RIGHTS],
  refine({ sentence, document, facts: { parties, terms } }) {
    const named = withBackgroundNamed(document, { parties, terms }, (words) => NAMES.test(words));
    const said = named(sentence.reading);
    const reading =
      NAMES.test(said) || !refersBack(said) ? said : `${named(sentenceBefore(document, sentence))} ${said}`;
    const what = NAMES.exec(reading)?.[0];
    if (what === undefined || isCustomers(what, parties)) return null;
    const acts = actsIn(sentence, parties, {
      provider: "(?:grants?|licen[cs]es?|retains?|owns?|reserves?)",
      customer: "(?:has|have|receives?|gets?|can|may)",
    }).map((act) => ({ ...act, text: named(act.text) }));
    const grants = acts.filter((act) => isGrant(act) && reaches(act, parties));
    if (REVOKED.test(reading) && LICENCE.test(reading)) return { favours: "provider", facts: { revoked: true } };
    if (NOT_LICENSED.test(reading) && !GRANTED_IN_PART.test(reading) && !ONLY_AS_LICENSED.test(reading))
      return { favours: "provider", facts: { denied: true } };
    const sides = acts.map(({ side }) => side);
    if (
      DENIES.test(reading) &&
      !ONLY_AS_LICENSED.test(reading) &&
      sides.includes("provider") &&
      !sides.includes("customer")
    )
      return { favours: "provider", facts: { denied: true } };
    if (grants.length > 0) {
      return {
        favours: "customer",
        facts: holding({
          licence: true,
          perpetual: PERPETUAL.test(reading) && !TERM_ONLY.test(reading),
          irrevocable: IRREVOCABLE.test(reading),
          royaltyFree: FREE.test(reading),
          modify: MODIFY.test(reading),
          thirdPartyUse: OTHERS.test(reading) && !NOT_FOR_OTHERS.test(reading),
          termOnly: TERM_ONLY.test(reading) && !PERPETUAL.test(reading),
          bound: NOT_FOR_OTHERS.test(reading) && !OTHERS.test(reading),
        }),
      };
    }
    return keeps(acts, reading, parties) ? { favours: "provider", facts: { kept: true } } : null;
  },
  examples: {
    yes: [
      "The general code of Supplier, which it offers to all its clients, stays with it, but Customer receives a perpetual right to use it.",
      "Whatever Supplier had developed before the start remains its own; Customer may use it with the work without limit in time.",
      "Supplier grants Customer a perpetual licence to use the Background IP in the Deliverables.",
      "Customer shall have a licence to use Pre-Existing Materials.",
      "Supplier retains all rights in its pre-existing materials.",
      '"Hullkit" means Supplier\'s standard modelling software. "Yard" means Hullkit together with the new screens. Supplier grants Customer a perpetual licence to use and change Hullkit.',
      '"Blocks" means code that Supplier developed before this Agreement. The Blocks remain the property of Supplier.',
      "Supplier's tools used for the work remain its own, and Customer may use them for a year after the end.",
      "Where such materials are part of a Deliverable, Supplier grants Customer a licence to use them.",
      "The licence to the Background IP ends if Customer breaches this Agreement.",
      "Modules that Supplier had written before this Agreement stay its own. Customer may use and change them for ever.",
      "So far as the work includes routines of Supplier which pre-date this Agreement, Supplier grants a perpetual licence to use and adapt them.",
      "Customer is hereby granted a perpetual licence to use all pre-existing code.",
      "Customer may go on using a script that Supplier uses for its customers generally.",
      '"Base Parts" means the templates belonging to Supplier before the signature. Supplier grants Customer, for the whole term of protection, a right to use the Base Parts.',
      'Supplier\'s chart library ("Strandline") is not assigned. Supplier grants Customer a perpetual licence to use Strandline.',
    ],
    no: [
      "Supplier shall make a background check of its staff.",
      "Customer grants Supplier a licence to use Customer's background materials.",
      "Customer shall pay the prior invoices.",
      "Customer may use everything, such as items developed before termination.",
      "Supplier grants Customer a right to use the tools which Customer had before this Agreement.",
      "Anything that Supplier had promised before this Agreement is void, and Customer may use it as evidence.",
      "Modules that Customer had written before this Agreement stay its own. Supplier may use them for the work.",
      "Modules that Supplier had written before this Agreement stay its own. Customer may use the meeting room.",
      'Supplier\'s head office ("Strandline") is not assigned. Customer has a right to use Strandline.',
      '"Portal" means the software made under this Agreement, other than Supplier\'s standard software. Customer has a licence to use the Portal.',
      '"Hullkit" means Supplier\'s standard modelling software. Supplier grants Customer a licence to use Hullkit for a year.',
      "Supplier grants Customer a licence to use its software and Supplier's tools for managing it.",
      "Supplier retains the tools of Customer until the work is done.",
    ],
  },
});
