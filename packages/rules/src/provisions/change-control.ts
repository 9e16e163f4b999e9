import { defineProvision, type PartiesFact, type SentenceFact } from "@clauselint/core";
import { isParty, sideOfStatement } from "./side-of-statement.js";
import { PERIOD, words } from "./words.js";

const CHANGE = "(?:changes?|variations?|modifications?|alterations?|additions?|amendments?|revisions?|deviations?)";
const OBJECT =
  "(?:services?|scope|work|deliverables?|specifications?|statements? of work|sows?|work orders?|task orders?|project|requirements?|functionality|features?|system|software|schedules?)";
const NAMED = words(
  "\\b(?:change (?:control|orders?|requests?|notices?|proposals?|management (?:procedures?|process(?:es)?)|authori[sz]ations?|procedures?)|contract changes?|variation (?:orders?|requests?|procedures?|notices?)|(?:requests?|proposals?|orders?) for (?:a |any )?(?:change|variation)s?|(?:requests?|proposes?|asks? for|submits?|orders?) (?:an?|any|such) (?:\\w+ )?(?:change|variation|modification)s?|scope changes?|changes? (?:in|to|of) (?:the )?scope|modification (?:orders?|requests?))\\b",
);
const CHANGES_WORK = words(
  `\\b${CHANGE}\\b[^.;]{0,40}?\\b(?:to|in|of|from)\\b[^.;]{0,50}?\\b${OBJECT}\\b|\\b(?:changes?|modif(?:y|ies|ied)|var(?:y|ies|ied)|alters?|altered|amends?|amended|revised?|deviate)\\b[^.;]{0,50}?\\b${OBJECT}\\b|\\b${OBJECT}\\b[^.;]{0,30}?\\b(?:be|been) (?:\\w+ )?(?:changed|modified|varied|altered|amended|revised)\\b|\\b(?:written order|make changes)\\b[^.;]{0,60}?\\b(?:within the general scope|changes)\\b`,
);
/** Clauses that a contract has for itself. */
const OF_CONTRACT = words(
  "\\b(?:agreements?|contracts?|terms(?: and conditions)?|provisions?|hereof|conditions)\\b[^.;]{0,120}?\\b(?:amended|modified|changed|varied|altered|supplemented|amendments?|modifications?)\\b|\\b(?:amendments?|modifications?|variations?|changes?|alterations?|amend|modify|vary|change|alter)\\b[^.;]{0,120}?\\b(?:agreements?|contracts?|terms|provisions?|hereof|hereto|binding|effective|valid|(?:has|have|is|are)(?: of)? no (?:\\w+ )?effect|void)\\b",
);
const WRITTEN = words("\\b(?:writing|written|signed|signature|executed|countersign\\w*|sign|duly authori[sz]ed)\\b");
const AGREED = words(
  "\\b(?:mutual(?:ly)?|both|each party|parties|either party|agree[sd]?|agreement|approv\\w+|consent\\w*|accept\\w*)\\b",
);
const IMPACT = words(
  "\\b(?:impacts?|effects?|affect\\w*|cost(?:s|ing)?|prices?|fees?|charges?|rates|budget|estimat\\w+|quot(?:e|es|ation)|equitable|compensation|schedules?|timetable|time ?lines?|time for|dates?|delivery|delay|resources)\\b",
);
const UNTIL = words(
  "\\b(?:no (?:change|variation|work|modification)|not (?:\\w+ )?(?:begin|start|commence|implement|perform|proceed|carry out|be (?:\\w+ )?(?:binding|effective|implemented|obliged|obligated|required|liable|paid))|until|unless|before|prior to|only (?:after|upon|if|by|with|on))\\b",
);
const TIMED = words(`\\b${PERIOD}|\\b(?:promptly|sprint|next meeting)\\b`);
const DEEMED = words(
  "\\bdeemed\\b[^.;]{0,40}?\\b(?:accepted|approved|agreed|consented)\\b|\\bdeemed (?:acceptance|approval|consent)\\b",
);
const VARIES = words(
  `^(?:\\w+ly )?(?:change|modify|vary|alter|amend|revise|discontinue|substitute|add to|remove)\\b(?:(?! (?:employees|personnel|staff|suppliers?|its (?:prices|fees)|subcontractors?)\\b)[^.;]){0,60}?\\b(?:services?|scope|deliverables?|specifications?|functionality|features?)\\b`,
);
const CURED = words(
  "\\b(?:consent|approv\\w+|agree\\w*|mutual\\w*|not (?:\\w+ )?(?:reduce|degrade|decrease|diminish|impair|adversely|materially|affect)|no (?:material|adverse)|without (?:\\w+ )?(?:reducing|degrading|affecting)|required by law|change (?:order|control|request))\\b",
);
const OTHERWISE = words(
  "\\b(?:change (?:of|in) (?:\\w+ ){0,2}(?:control|ownership|address|law|name|circumstances)|purchase orders?|exchange|currenc(?:y|ies)|derivative|indemnif\\w+|infring\\w+|warrant\\w+|reverse engineer|open source|licen[cs]e to|right to (?:use|modify|copy)|personnel|employees|improvements?)\\b",
);

export const changeControl = defineProvision({
  type: "change-control",
  description: "How the work that was agreed is changed: who asks, who prices, who signs.",
  anchors: [
    "chang",
    "variation",
    "vary",
    "varie",
    "modif",
    "alter",
    "amend",
    "addition",
    "revis",
    "deviat",
    "discontinu",
    "substitut",
    "remove",
  ],
  patterns: [NAMED, CHANGES_WORK, OF_CONTRACT],
  unless: [OTHERWISE],
  refine({ sentence, facts: { parties } }) {
    const { reading } = sentence;
    if (variesFreely(sentence, parties)) return { favours: "provider", facts: { free: true } };
    const named = NAMED.test(reading);
    if (named && DEEMED.test(reading)) return { favours: "provider", facts: { deemed: true } };
    const written = WRITTEN.test(reading);
    const work = CHANGES_WORK.test(reading);
    if (!named && !written) return null;
    if (!named && !work) return { favours: "both", facts: { amendment: true } };
    const marks: [string, boolean][] = [
      ["procedure", true],
      ["named", named],
      ["written", written],
      ["agreed", AGREED.test(reading)],
      ["impact", IMPACT.test(reading)],
      ["until", UNTIL.test(reading)],
      ["timed", TIMED.test(reading)],
    ];
    return { favours: "both", facts: Object.fromEntries(marks.filter(([, there]) => there)) };
  },
  examples: {
    yes: [
      "A variation has no effect unless it is in writing and both parties have signed it.",

      "Changes to the scope are made only by a change order signed by both parties.",
      "Supplier shall answer each change request within ten days with its effect on price and time.",
      "This Agreement may be amended only in writing.",
      "Supplier may change the Services at any time.",
      "The Contracting Officer may by written order make changes within the general scope of this contract.",
    ],
    no: [
      "Variations in the voltage have no effect on the lamp.",

      "Customer may terminate this Agreement upon a change of control of Supplier.",
      "Supplier shall inform Customer in writing of a change of address.",
      "Customer may modify the Software and make derivative works of it.",
      "Supplier shall perform the Services in a professional manner.",
    ],
  },
});

/** Whether the provider may change what was bought by itself. */
function variesFreely({ reading, statements }: SentenceFact, parties: PartiesFact): boolean {
  return (
    statements.some((one) => {
      const side = sideOfStatement(one, parties);
      return isParty(side) && side === "provider" && one.modality === "right" && VARIES.test(one.action);
    }) && !CURED.test(reading)
  );
}
