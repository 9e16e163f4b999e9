import { anyCase, defineProvision } from "@clauselint/core";
import { actsIn, type Act } from "./acts-in.js";
import { holding } from "./holding.js";
import { perParties } from "./per-parties.js";
import { words } from "./words.js";

const OPEN_SOURCE =
  "(?:open[- ]source|free software|copyleft|(?:gnu )?(?:affero )?general public licen[cs]e|a?gpl|sbom|software bills? of materials)";
/** "Every package with its licence": open source by what is said of it. */
const PARTS =
  "(?:third[- ]party )?(?<!\\bhardware )(?:packages?|librar(?:y|ies)|dependenc(?:y|ies)|components?|modules?)\\b[^.;]{0,60}?\\b(?:(?<!\\b(?:number of|software|user) )licen[cs]es?\\b(?! (?:keys?|fees?|numbers?))|cyclonedx|spdx|bills? of materials)";
const NAMES = words(
  `\\b${OPEN_SOURCE}\\b|\\b(?:list|record|enter|inventor)\\w*\\b[^.;]{0,40}?\\b${PARTS}|\\b${PARTS}[^.;]{0,60}?\\b(?:listed|recorded|entered)\\b|\\b(?:packages?|librar(?:y|ies)|dependenc(?:y|ies)|components?)\\b[^.;]{0,30}? (?:is|are) (?:listed|recorded|entered)\\b[^.;]{0,60}?\\b(?:licen[cs]es?\\b|cyclonedx|spdx|bills? of materials)`,
);
const LISTS = words(
  "\\b(?:lists?|listed|listing|sbom|bills? of materials|inventor(?:y|ies)|identif(?:y|ies|ied)|disclos\\w+|notif(?:y|ies)|inform(?:s|ed)?|spdx|cyclonedx|schedule of)\\b",
);
const ASKS = words(
  "\\b(?:consent|approv\\w+|permission|agree(?:d|s|ment)?(?: \\w+)? in writing|authori[sz]ation|(?:says?|said) (?:ok|okay|yes))\\b",
);
/** Said in the present tense of nobody. */
const IS_LISTED = words(
  "\\b(?:is|are) (?:\\w+ly )?(?:listed|recorded|entered|accounted for|disclosed|identified|inventoried)\\b[^.;]{0,60}?\\b(?:lists?|bills? of materials|sbom|inventor(?:y|ies)|register|cyclonedx|spdx|readme)\\b",
);
const NOTHING_WITHOUT = words(
  `\\b(?:nothing|none|no (?:\\w+ ){0,4}?)\\b[^.;]{0,40}?\\b${OPEN_SOURCE}\\b[^.;]{0,80}?\\b(?:without|unless|except with)\\b`,
);
const COPYLEFT = words(
  "\\b(?:copyleft|gpl|agpl|general public licen[cs]e|viral|requires?\\b[^.;]{0,80}?\\b(?:disclos\\w+|distribut\\w+|source)|(?:made|make) available in source|contaminat\\w+)\\b",
);
const COMPLIES = words(
  "\\b(?:compl(?:y|ies|iance|iant)|in accordance with)\\b[^.;]{0,80}?\\b(?:licen[cs]es?|terms)\\b",
);
const ON_REQUEST = words("\\b(?:up)?on (?:[\\w'’]+ )?request\\b");
/** Software that is put into something. */
const PUTS_IN = words(
  "\\b(?:us(?:e|es|ed|ing)|includ\\w+|incorporat\\w+|link\\w*|embed\\w*|integrat\\w+|contain\\w*|employ\\w*|mix\\w*|buil[dt]\\w*|rel(?:y|ies)|combin\\w+|put|adds?|draw|bundl\\w+|ship\\w*|insert\\w*|distribut\\w+|deploy\\w*|modif\\w+|licen[cs]\\w+|choos\\w+|select\\w*|appl(?:y|ies|ied)|base[sd]?|introduc\\w+|develop\\w*|leverag\\w+|utili[sz]\\w+|adopt\\w*|install\\w*|part of|compris\\w+)\\b",
);
/** "The make-up of the software is secret and shall not be disclosed." */
const REFUSED = words(
  "(?<!\\b(?:in|on|from) (?:\\w+ ){0,3}?)\\b(?:(?:lists?|inventory|make-?up|composition|bill of materials|sbom)\\b(?:(?!\\b(?:that|which|not)\\b)[^.;]){0,100}?\\b(?:shall|will|may|must|can|are|is|need) not (?:be )?(?:given|disclosed|shown|revealed|handed|supplied|provided|shared)|(?:parts|components)\\b(?:(?!\\b(?:that|which|not)\\b)[^.;]){0,60}?\\b(?:shall|will|are|need) not (?:be )?(?:disclosed|revealed|named|listed))\\b(?! (?:as|by|for|twice|again|more)\\b)(?! (?:over )?(?:to|with) (?:any|other|third|competitors|the public))(?![^.;]{0,60}?\\b(?:without|unless|until|except)\\b)",
);
const WHOLE =
  "(?:all|any|every|whatever|the (?:entire|whole|full|sole)|sole)\\b(?! (?:\\w+ )?(?:costs?|fees?|charges?|expenses?) (?:of|for)\\b)";
const LICENCES = "licen[cs](?:es?|ing)\\b(?! (?:fees?|costs?|charges?|keys?))";
const leftTo = perParties((names) =>
  anyCase(
    words(
      `${names}(?:,? who)?(?: alone| solely)?(?: (?:shall|will|must))?(?: alone| solely)? (?:bears?|carr(?:y|ies)|assumes?) ${WHOLE}\\b(?:(?!\\bown\\b)[^.;]){0,100}?\\b${LICENCES}|\\bit is for ${names} to (?:find out|establish|check|ascertain)\\b[^.;]{0,120}?\\b${LICENCES}|${names} (?:shall|will|must) (?:indemnify|hold\\b[^.;]{0,40}?\\bharmless)\\b(?:(?!\\b(?:breach\\w*|violat\\w+|itself|own)\\b)[^.;]){0,80}?\\blicen[cs](?:ors?|es)\\b|\\b${LICENCES}[^.;]{0,40}? (?:is|are) (?:${names}|yours)(?:['’]s?)? (?:alone|risk|own risk)\\b`,
    ).source,
  ),
);
/** The provider may use copyleft, and the customer's own code has to be published for it. */
const opensCode = perParties((names) =>
  anyCase(
    words(
      `${names}(?: own)? (?:source code|code|programs?|software) (?:\\w+ )?(?:has|have|must|is|are|may|might) (?:\\w+ )?be (?:published|disclosed|released|made public)\\b|${names} (?:has|have|must|is obliged|may have)(?: to)? (?:publish|disclose|release) (?:its|their|your|our) own (?:\\w+ )?code\\b`,
    ).source,
  ),
);
const ON_CONDITION = words(
  "\\b(?:unless|except (?:if|where)|only (?:if|where)|so long as|only with|(?:not|never) (?:if|where|so|in a way))\\b",
);
const LEFT_TO_CUSTOMER = words("\\b(?:responsible|liable|responsibility)\\b");
/** The customer's own duty to publish, as of a public body, is another matter. */
const PUBLISHES = words(
  "\\b(?:licen[cs]ed? (?:\\w+ ){0,3}?(?:under|as)|released? (?:\\w+ ){0,3}?as|publish\\w*)\\b[^.;]{0,40}?\\bopen[- ]source\\b",
);

/** Whether the provider may put something in. */
function isLeave({ side, modality, negated, text }: Act): boolean {
  return (side === "provider" || side === null) && modality === "right" && !negated && PUTS_IN.test(text);
}

function marksOf({ side, modality, negated, text }: Act, reading: string): Readonly<Record<string, boolean>> {
  if (side === "customer") {
    const left = modality === "duty" && !negated && LEFT_TO_CUSTOMER.test(text) && /\bsole|alone/i.test(text);
    return { left };
  }
  if (side === "third" || side === "unknown" || modality === "no-duty") return {};
  if (modality === "right" && !negated)
    return { free: PUTS_IN.test(text) && !ASKS.test(reading) && !LISTS.test(reading) };
  return {
    listed: LISTS.test(reading) && !negated,
    consent: ASKS.test(reading) && (negated || /\b(?:only|prior|without)\b/i.test(reading)),
    banned: negated && !ASKS.test(reading),
    copyleft: COPYLEFT.test(reading),
    complies: COMPLIES.test(reading) && !negated,
    onRequest: ON_REQUEST.test(reading),
  };
}

export const openSource = defineProvision({
  type: "open-source",
  description: "What the provider may do with open-source software, and what it says of it.",
  anchors: [
    "open source",
    "open-source",
    "free software",
    "copyleft",
    "public licen",
    "gpl",
    "cyclonedx",
    "spdx",
    "licen",
    "sbom",
    "bill of materials",
    "bills of materials",
  ],
  patterns: [NAMES],
  unless: [PUBLISHES],
  refine({ sentence, facts: { parties } }) {
    const verbs = { provider: "(?:lists?|discloses?|uses?|may|represents?|warrants?)", customer: "(?:is|are)" };
    const acts = actsIn(sentence, parties, verbs);
    const { reading } = sentence;
    if (REFUSED.test(reading)) return { favours: "provider", facts: { denied: true } };
    const standing = {
      listed: IS_LISTED.test(reading),
      consent: NOTHING_WITHOUT.test(reading) && ASKS.test(reading),
    };
    const said = holding(standing, ...acts.map((act) => marksOf(act, reading)));
    const barred = acts.some(({ negated, text }) => negated && PUTS_IN.test(text));
    const opens =
      acts.some(isLeave) && !barred && opensCode(parties, "customer").test(reading) && !ON_CONDITION.test(reading);
    const facts = holding(said, { left: opens || leftTo(parties, "customer").test(reading) });
    if (Object.keys(facts).length === 0) return null;
    return { favours: "left" in facts || "free" in facts ? "provider" : "customer", facts };
  },
  examples: {
    yes: [
      "Every third-party library is entered, with its licence, in a register that is kept with the code.",
      "Open source components in the system are accounted for in a list that is renewed with each version.",
      "Packages of others are recorded in a CycloneDX bill of materials at each build.",
      "Supplier will list every package and its licence in the manual.",
      "Nothing under the GPL is used without Customer's written approval.",
      "Supplier shall list all open-source components with their licences.",
      "Supplier shall not use open-source software without Customer's prior written consent.",
      "Supplier may use open source software in the Deliverables.",
      "Supplier shall deliver a software bill of materials with each release.",
    ],
    no: [
      "Supplier will list every package and its weight.",
      "The product is published by Customer as open source.",
      "Supplier shall keep a list of the packages and the number of licences in use.",
      "Packages are recorded in the book of the gatehouse.",
      "Nothing is used without Customer's written approval.",
      "Supplier shall test the software.",
      "The work is released by the Government as open source.",
      "Supplier shall disclose its subcontractors.",
      "Supplier shall provide two examples of open source platforms for gathering information.",
    ],
  },
});
