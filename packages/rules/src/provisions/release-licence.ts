import { defineProvision } from "@clauselint/core";
import { actsIn, type Act } from "./acts-in.js";
import { DEPOSITED, MONEY } from "./escrow-words.js";
import { holding } from "./holding.js";
import { words } from "./words.js";

const LICENCE =
  "(?:licen[cs]e[sd]?(?! fees?)|rights? (?:to|of) (?:\\w+,? ){0,3}?(?:use|modify|maintain|copy)|may (?:\\w+ ){0,3}?(?:use|modify|copy|maintain|adapt|(?:consult|inspect|study)(?! [^;.]{0,120}?\\b(?:once|each|every|per|yearly|annually|at any time)\\b))|(?:entitled|permitted|allowed|authori[sz]ed|free|able)\\b(?:,? [^.;]{1,100}?,?)?? to (?:\\w+,? ){0,3}?(?:use|modify|copy|maintain|adapt|(?:alter|change)(?! [^;.]{0,40}?\\b(?:depositar|agent|custodian)))|(?:shall|will) (?:only )?(?:use|have the right)|(?:undertakes?|agrees?)\\b[^.;]{0,60}?\\bto use)";
/** An escrow agreement calls what is deposited its material. */
const THING = `(?:${DEPOSITED}|the materials?)`;
const IS_DEPOSITED = words(`\\b${DEPOSITED}\\b`);
const USES = words(`\\b${THING}\\b[^;]{0,320}?\\b${LICENCE}|\\b${LICENCE}\\b[^;]{0,320}?\\b${THING}\\b`);
/** The agent's or the provider's own use of what is deposited. */
const AGENT = /\b(?:escrow\s+agent|custodian|depositary|trustee)\b[^,;.]{1,20}\b(?:may|shall|is|has|grants?)\b/i;
const MODIFY = words(
  "\\b(?:modif\\w+|enhanc\\w+|derivative|improv\\w+|adapt\\w*|develop\\w*|maintain\\w*|maintenance|correct\\w*|support\\w*|change|alter\\w*|repair\\w*)\\b",
);
const OTHERS = words(
  "\\b(?:contractors?|consultants?|third part(?:y|ies)|affiliates?|subcontractors?|agents on its behalf|others|sublicen[cs]e\\w*|successors?|have (?:\\w+ )?(?:used|modified|maintained))\\b",
);
const LASTS = words(
  "\\b(?:perpetual\\w*|irrevocabl\\w+|surviv\\w+|for as long as|remaining term|remainder|in perpetuity|so long as|indefinite\\w*|for all time|for ?ever|without (?:a |any )?limit(?:ation|s)? (?:in|of|as to) time|unlimited (?:in|as to) time|life of)\\b",
);
const FREE = words(
  "\\b(?:royalty[- ]free|fully[- ]paid(?:[- ]up)?|paid[- ]up|free of charge|without (?:\\w+ )?(?:charge|payment|royalt\\w+)|no (?:additional |further )?(?:charge|fee|royalt\\w+|cost))\\b",
);
const BANKRUPTCY = words("\\b365\\b|\\bbankruptcy code\\b|\\binsolvency laws?\\b");
const NARROW = words(
  "\\b(?:solely|only|sole purpose|exclusively|limited to|no other purpose|except (?:to|for|as)|for the purposes? of)\\b",
);
const BOUND = words(
  "\\b(?:non-?transferable|not (?:be )?(?:transfer\\w*|assign\\w*|sublicen[cs]\\w*)|(?:its|the) (?:own )?(?:premises|site|facilities)|(?:until|to) the (?:end|expir\\w+|date (?:on|up))|(?:for|during) (?:a |the )?(?:period|term) of)\\b",
);
const REFERENCE = words(
  "\\b(?:for|as) (?:\\w+ )?(?:reference|archiv\\w+|inspection|review|safe-?keeping|evaluation)\\b",
);
const DENIES = words(
  `\\bno (?:\\w+ )?(?:licen[cs]e|rights?)\\b[^.;]{0,60}?\\b${DEPOSITED}(?![^.;]{0,120}\\b(?:except|unless|other than|until)\\b)`,
);
/** Who grants does not receive. */
const GRANTS = /^[^.;]{0,60}\b(?:grants?|licen[cs]es)\b(?!\s+(?:is|are)\b)/i;

function marksOf({ side, negated, modality, text }: Act, reading: string): Readonly<Record<string, boolean>> {
  if (side === "third" || side === "unknown" || modality === "declaration" || !USES.test(reading)) return {};
  const gives = side === "provider" && modality !== "right" && /\b(?:grant|licen[cs]|allow|permit|give)/i.test(text);
  const has = side === "customer" && modality !== "no-duty" && !GRANTS.test(text);
  if (!gives && !has && side !== null) return {};
  if (negated && !NARROW.test(text) && side !== "customer") return {};
  return {
    licence: !negated,
    modify: MODIFY.test(reading),
    others: OTHERS.test(reading),
    lasting: LASTS.test(reading),
    free: FREE.test(reading),
    bankruptcy: BANKRUPTCY.test(reading),
    narrow: NARROW.test(reading),
    bound: BOUND.test(reading),
    reference: REFERENCE.test(reading) && !MODIFY.test(reading),
  };
}

export const releaseLicence = defineProvision({
  type: "release-licence",
  description: "What the customer may do with source code that is released from escrow.",
  anchors: ["source", "deposit", "escrow", "material"],
  patterns: [USES, DENIES],
  unless: [words(MONEY), AGENT],
  refine({ sentence, facts: { kind, parties } }) {
    if (kind.kind !== "escrow" && !IS_DEPOSITED.test(sentence.reading)) return null;
    if (DENIES.test(sentence.reading)) return { favours: "provider", facts: { denied: true } };
    const acts = actsIn(sentence, parties, {
      provider: "(?:grants?|licen[cs]es?|gives?)",
      customer: "(?:has|have|is|are|receives?|gets?|may)",
    });
    const facts = holding(...acts.map((act) => marksOf(act, sentence.reading)));
    return "licence" in facts ? { favours: "customer", facts } : null;
  },
  examples: {
    yes: [
      "After a release Customer may consult the deposited materials and use them to repair faults until the date on which the contract would have ended.",
      "Customer is entitled from that day, for all time and free of charge, to use and alter the source code through its consultants.",
      "Supplier hereby grants Customer a licence to use and modify the deposited source code after a release.",
      "Upon release Customer may use the source code to maintain the Software.",
      "Customer shall have the right to use, copy and modify the source code.",
      "No licence to the source code is granted to Customer.",
    ],
    no: [
      "Supplier grants Customer a licence to use the Software.",
      "The Escrow Agent may copy the deposit.",
      "Customer may inspect the deposited source code once a year.",
      "Customer is entitled, on notice, to change the depositary of the source code.",
      "Customer shall not decompile the source code.",
      "Supplier shall deposit the source code.",
    ],
  },
});
