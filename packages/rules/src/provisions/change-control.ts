import {
  defineProvision,
  type ContractDocument,
  type PartiesFact,
  type SentenceFact,
  type Statement,
} from "@clauselint/core";
import { withoutOtherChanges } from "./change-elsewhere.js";
import { REWRITTEN_SCOPE, rewritesScope } from "./rewritten-scope.js";
import { CHANGED_BY } from "./scope-words.js";
import { sideOfStatement, sideOfWords } from "./side-of-statement.js";
import { PERIOD, words } from "./words.js";

const CHANGE =
  "(?:changes?|variations?|modifications?|alterations?|additions?|amendments?|revisions?|deviations?|departures?(?! of\\b))";
const OBJECT =
  "(?:services?|scope|works?|deliverables?|specifications?|statements? of work|sows?|work orders?|task orders?|project|requirements?|functionality|features?|system|software|schedules?|assignments?(?= may\\b| shall\\b| can\\b))";
/** New work by other names; a request for it is one for a change where it is priced. */
const ASKED_FOR =
  "\\brequests? for (?:(?:an?|any|each|every|the) )?(?:\\w+ )?(?:evolutions?|enhancements?|adaptations?|adjustments?|extensions?|additional (?:work|services|functions|features|functionality)|extra (?:work|services)|new (?:functions?|features?|functionality|work|services))";
const NAMED = words(
  `\\b(?:change (?:control|orders?|requests?|notes?|notices?|proposals?|management (?:procedures?|process(?:es)?)|authori[sz]ations?|procedures?)|contract changes?|variation (?:orders?|requests?|procedures?|notices?)|(?:requests?|proposals?|orders?) for (?:a |any )?(?:change|variation)s?|(?:requests?|proposes?|asks? for|submits?|orders?) (?:an?|any|such) (?:\\w+ )?(?:change|variation|modification)s?|(?:requests?|proposes?|asks? for|orders?) (?:changes|variations|modifications|alterations) (?:to|in|of) (?:the )?(?:services|scope|works?|deliverables|specifications?|functionality|features|system|software)|scope changes?|changes? (?:in|to|of) (?:the )?scope|${ASKED_FOR}\\b[^.;]{0,120}?\\b(?:quotations?|quot(?:e|ed)|estimates?|priced|impact|effects?)|modification (?:orders?|requests?))\\b`,
);
const CHANGES_WORK = words(
  `\\b${CHANGE}\\b[^.;]{0,40}?\\b(?:to|in|of|from)\\b[^.;]{0,50}?\\b${OBJECT}\\b|\\b(?:changes?|modif(?:y|ies|ied)|var(?:y|ies|ied)|alters?|altered|amends?|amended|revised?|deviate)\\b[^.;]{0,50}?\\b${OBJECT}\\b|\\b${OBJECT}\\b[^.;]{0,30}?\\b(?:be|been) (?:\\w+ )?(?:changed|modified|varied|altered|amended|revised)\\b|\\b(?:written order|make changes)\\b[^.;]{0,60}?\\b(?:within the general scope|changes)\\b`,
);
/** Clauses that a contract has for itself. */
const OF_CONTRACT = words(
  "\\b(?:agreements?|contracts?|terms(?: and conditions)?|provisions?|hereof|conditions)\\b[^.;]{0,120}?\\b(?:amended|modified|changed|varied|altered|supplemented|amendments?|modifications?)\\b|\\b(?:amendments?|modifications?|variations?|changes?|alterations?|amend|modify|vary|change|alter)\\b[^.;]{0,120}?\\b(?:agreements?|contracts?|terms|provisions?|hereof|hereto|binding|effective|valid|(?:has|have|is|are)(?: of)? no (?:\\w+ )?effect|void)\\b",
);
const WRITTEN = words(
  "\\b(?:(?:agree[sd]?|said yes|says yes|approv\\w+|confirm\\w*|accept\\w*|yes) (?:by e-?mail|in text form)|writing|written|signed|signature|executed|countersign\\w*|sign|duly authori[sz]ed)\\b",
);
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
  "\\b(?:treated|regarded|considered|taken) (?:as (?:being )?|to (?:be|have been) )(?:accepted|approved|agreed)\\b|\\bdeemed\\b[^.;]{0,40}?\\b(?:accepted|approved|agreed|consented)\\b|\\bdeemed (?:acceptance|approval|consent)\\b",
);
/** What the next sentence says of a change that the clause speaks of: its effect, and who signs. */
const EFFECT = words(
  "\\b(?:resulting|additional|extra) (?:costs?|prices?|charges?|fees?|effort|time|delay)\\b|\\bwhat (?:it|that|this) (?:costs?|does to|means for|will cost)\\b|\\b(?:effects?|impacts?|consequences?)\\b[^.;]{0,40}?\\bon\\b[^.;]{0,80}?\\b(?:costs?|prices?|fees?|charges?|remuneration|budget|schedules?|time ?lines?|dates?|milestones?|service levels?)\\b",
);
const SIGNED = words(
  `\\b(?:${CHANGE}|supplement(?:s|ary agreements?)?|addend(?:um|a)|forms?|notes?|proposals?)\\b[^.;]{0,60}?\\b(?:signed|countersigned)\\b|\\bsign(?:s|ed)?\\b[^.;]{0,30}?\\b(?:supplements?|supplementary agreements?|addend(?:um|a)|forms?|notes?|proposals?)\\b|\\b(?:until|before|unless|without)\\b[^.;]{0,60}?\\b(?:agree[sd]?|said yes|says yes|approv\\w+|confirm\\w*|accept\\w*|yes)\\b[^.;]{0,20}?\\b(?:by e-?mail|in writing|in text form)\\b`,
);
/** More work than was agreed, which nobody does or pays for without a paper. */
const EXTRA = words(
  "\\b(?:additional|extra|further|out-of-scope) (?:work|services|tasks|requirements?)\\b[^.;]{0,100}?\\b(?:unless|until|without|only (?:if|when|after|on|upon|against))\\b[^.;]{0,80}?\\b(?:quotation|estimate|order|instruction|approv\\w+|agree\\w*|accept\\w*)\\b",
);
const PROPOSED = words("\\b(?:proposed|requested) (?:change|variation|modification|alteration)s?\\b");
const IN_FORM = words(
  `\\b${CHANGE}\\b[^.;]{0,80}?\\b(?:requested|proposed|made|recorded|agreed|asked for)\\b[^.;]{0,20}?\\b(?:in|by|on|using|with) (?:the|an?) (?:[\\w-]+ )?(?:form|template)\\b`,
);
/** What a change costs is seen when it is done. */
const PRICED_LATER = words(
  "\\b(?:settled|charged|billed|invoiced|priced) (?:afterwards|later|in arrears|after the fact)\\b",
);
/** A clause that has begun to speak of changes of the work. */
const ASKED = words(
  `\\b(?:may|shall|will|must|wish(?:es)? to|parties) (?:\\w+ )?(?:requests?|proposes?|asks? for|orders?) (?:(?:an?|any|such|other) )?(?:\\w+ )?${CHANGE}\\b|\\b(?:requires?|requests?|proposes?|wants?|needs?) an? (?:\\w+ )?${CHANGE}\\b|\\bwants? (?:something|anything) (?:different|extra|else|more|changed)\\b|\\b(?:change|variation) (?:requests?|orders?)\\b|${ASKED_FOR}\\b|\\b${CHANGE} (?:to|in|of)\\b[^.;]{0,40}?\\b${OBJECT}\\b[^.;]{0,60}?\\b(?:requested|proposed|asked for)\\b`,
);
const HEADING = words(
  `^(?:\\W|\\d)*(?:changes?|variations?|modifications?|alterations?)(?: (?:control|requests?|orders?|management|procedure|(?:to|of|in) (?:the )?(?:services|scope|works?|deliverables|assignments?)))?\\W*$`,
);
/** How far above a sentence the change may be named. */
const ABOVE = 500;
const OWN_CONTRACT = words(
  "\\b(?:this|these|the) (?!existing|current|present)(?:\\w+ )?(?:agreements?|contracts?|terms)\\b|\\b(?:provisions?|hereof)\\b",
);
/** What stops for a while comes back. */
const FOR_A_WHILE = "[^.;]{0,80}\\b(?:temporar\\w+|for (?:repairs?|maintenance)|while|as long as)\\b";
const VARIES = words(
  `^(?:\\w+ly )?(?:(?:add|drop|introduce|withdraw|retire)(?:,| or| and|, or) )*(?:change|modify|vary|alter|amend|revise|discontinue|substitute|add to|remove)\\b(?:(?! (?:employees|personnel|staff|suppliers?|its (?:prices|fees)|subcontractors?)\\b)[^.;]){0,60}?\\b(?:services?|scope|deliverables?|specifications?|functionality|features?)\\b|^(?:\\w+ly )?(?:(?:add|introduce|change),? (?:and|or) )?(?:drop|withdraw|retire|remove|replace)\\b[^.;]{0,20}?\\b(?:features|functions|functionality|modules)\\b(?!${FOR_A_WHILE})`,
);
/** "may make such changes as it sees fit", of the work that the sentence names. */
const AS_IT_LIKES = words(
  "^(?:\\w+ly )?make (?:such |any |all |whatever )?(?:changes|variations|modifications|alterations)\\b(?! (?:to|in|of|among) its (?!(?:own )?(?:services?|work)\\b))[^;.]{0,30}?\\bit (?:sees? fit|thinks? (?:fit|best)|deems? (?:fit|necessary|appropriate)|considers? (?:fit|necessary|appropriate)|likes?|chooses?)\\b",
);
/** "may update the description of the Services". */
const REDESCRIBES = words(
  "^(?:\\w+ly )?(?:update|revise|amend|change|modify) (?:the |its |our |any )?(?:(?:service|product|feature) (?:descriptions?|catalogues?|guides?|specifications?)|descriptions? of (?:the )?(?:services|features))\\b",
);
const UPDATES = words("\\bdescriptions?\\b|\\b(?:may|can) be adjusted\\b");
const RETIRES = words(
  "\\b(?:drop|withdraw|retire|remove|replace)\\b[^.;]{0,20}?\\b(?:features|functions|functionality|modules)\\b",
);
const OWN_TERMS =
  "(?:this (?:agreement|contract)|(?:(?:these|any of these|any part of these) (?:\\w+ )?|the (?:(?:general|standard|contract|service|business|special) )?)(?:terms|conditions)(?! of (?:its|their|any|an?)\\b))";
const AMENDS = words(`^(?:\\w+ly )?(?:change|modify|vary|alter|amend|revise|update)\\b[^.;]{0,20}?\\b${OWN_TERMS}\\b`);
const AMENDED_BY = words(
  `\\b(?:(?:this|the) (?:agreement|contract)|(?:these|the) (?:\\w+ )?(?:terms|conditions)) (?:may|can) be (?:\\w+ly )?(?:changed|modified|varied|altered|amended|revised|updated) (?:\\w+ly )?by (?:the )?`,
);
/** What leaves the customer a say, or the provider no choice. */
const WITH_BOTH = words(
  "\\b(?:consents?|approv\\w+|agreed|agrees|sign(?:s|ed|ature)|countersign\\w*|mutual\\w*|by agreement|agreement (?:of|with)|both|required (?:by|under)|comply with|clerical|typographical)\\b",
);
const CURED = words(
  "\\b(?:consent|approv\\w+|agree(?!d (?:work|scope|services?|deliverables?|specifications?)\\b)\\w*|mutual\\w*|not (?:\\w+ )?(?:reduce|degrade|decrease|diminish|impair|adversely|materially|affect)|no (?:material|adverse)|without (?:\\w+ )?(?:reducing|degrading|affecting)|required by law|change (?:order|control|request))\\b",
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
    "updat",
    "drop",
    "withdraw",
    "retire",
    "effect",
    "impact",
    "consequence",
    "supplement",
    "addend",
    "signed",
    "adjust",
    "departure",
    "additional",
    "extra",
    "further",
    "what it",
    "request for",
    "requests for",
    "what that",
    "what this",
    "e-mail",
    "email",
    "text form",
  ],
  patterns: [
    NAMED,
    CHANGES_WORK,
    OF_CONTRACT,
    RETIRES,
    REWRITTEN_SCOPE,
    EFFECT,
    SIGNED,
    EXTRA,
    PROPOSED,
    UPDATES,
    IN_FORM,
  ],
  unless: [OTHERWISE],
  refine({ sentence, document, facts: { parties } }) {
    const reading = withoutOtherChanges(sentence.reading);
    if (variesFreely(sentence, parties)) return { favours: "provider", facts: { free: true } };
    if (amendsFreely(sentence, parties)) return { favours: "provider", facts: { terms: true } };
    const above = !OWN_CONTRACT.test(reading) && isBelowChange(sentence, document);
    const named =
      NAMED.test(reading) || IN_FORM.test(reading) || (above && [EFFECT, SIGNED].some((one) => one.test(reading)));
    if ((named || PROPOSED.test(reading)) && DEEMED.test(reading))
      return { favours: "provider", facts: { deemed: true } };
    const written = WRITTEN.test(reading) || IN_FORM.test(reading);
    const work = CHANGES_WORK.test(reading) || EXTRA.test(reading);
    if (!named && !written) return null;
    if (IN_FORM.test(reading) && PRICED_LATER.test(reading) && !EFFECT.test(reading))
      return { favours: "both", facts: { procedure: true, written: true } };
    if (!named && !work) return OF_CONTRACT.test(reading) ? { favours: "both", facts: { amendment: true } } : null;
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
      "Supplier may make such changes to the Services as it thinks fit.",
      "A tenant's request for a change of the scope is made by a change order of Customer.",
      "No departure from the specification is permitted save under a variation signed by both managers.",
      "Supplier shall not carry out any additional work unless Customer has accepted a written quotation for it.",
      "Supplier may update the service description from time to time.",
      "The scope of the Services may be adjusted by Supplier upon notice.",
      "A proposed change that is not rejected within five days is treated as accepted.",
      "A variation has no effect unless it is in writing and both parties have signed it.",

      "Supplier shall, for each variation request, set out its effect on price and milestones.",
      "Any change in a process or a volume shall be requested in the form at Annex C.",
      "Customer may request changes to the works before hand-over.",
      "The Services are those described in Supplier's catalogue, as Supplier may amend it from time to time.",
      "This Agreement may be amended by Supplier on twenty days' notice.",
      "Supplier may add, change or withdraw features whenever it thinks fit.",
      "Changes to the scope are made only by a change order signed by both parties.",
      "Supplier shall answer each change request within ten days with its effect on price and time.",
      "This Agreement may be amended only in writing.",
      "Supplier may change the Services at any time.",
      "The Contracting Officer may by written order make changes within the general scope of this contract.",
    ],
    no: [
      "If a passenger asks for a further change of seat, Supplier shall find one.",
      "A party that changes its address for service shall tell the other in writing.",
      "Change Order is the name of the button that opens the basket.",
      "Supplier may make such changes to its rota as it sees fit.",
      "Supplier may make such changes to its personnel for the Services as it sees fit.",
      "Supplier may change the terms of its supply contracts at any time.",
      "Supplier may change the test conditions at any time.",
      "Supplier may withdraw features for repair while an incident lasts.",
      "Any departure of staff shall be recorded in the form at Annex C.",
      "Supplier may update the software at any time.",
      "The fees may be adjusted by Supplier upon notice.",
      "Supplier provides additional services free of charge until the portal is live.",
      "Supplier says what that costs and does not start until Customer has agreed by e-mail.",
      "Supplier shall state the effect of a delay on the dates.",
      "Both parties have signed the form.",
      "Supplier may add or remove users whenever it thinks fit.",
      "The Services are those described in the specification, as the parties may amend it.",
      "Supplier shall follow its policies, as Supplier may update them from time to time.",
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
  if (CURED.test(reading)) return false;
  if (rewritesScope(reading, parties)) return true;
  const by = CHANGED_BY.exec(reading);
  if (by !== null && sideOfWords(reading.slice(by.index + by[0].length), parties) === "provider") return true;
  return statements.some(
    (one) =>
      isRightOfProvider(one, parties) &&
      (VARIES.test(one.action) ||
        REDESCRIBES.test(one.action) ||
        (AS_IT_LIKES.test(one.action) && CHANGES_WORK.test(reading))),
  );
}

/** Whether the provider may change the contract by itself, and the work with it. */
function amendsFreely({ reading, statements }: SentenceFact, parties: PartiesFact): boolean {
  const by = AMENDED_BY.exec(reading);
  if (by !== null) {
    const [own = ""] = reading.slice(by.index + by[0].length).split(/[,;]/);
    return sideOfWords(own, parties) === "provider" && !WITH_BOTH.test(own);
  }
  return (
    statements.some((one) => isRightOfProvider(one, parties) && AMENDS.test(one.action)) && !WITH_BOTH.test(reading)
  );
}

function isRightOfProvider(statement: Statement, parties: PartiesFact): boolean {
  return statement.modality === "right" && sideOfStatement(statement, parties) === "provider";
}

/** Whether the clause above a sentence, or its heading, speaks of a change of the work. */
function isBelowChange({ sentence }: SentenceFact, document: ContractDocument): boolean {
  const { start } = sentence;
  if (HEADING.test(document.headingPath(start).at(-1) ?? "")) return true;
  const clause = document.ancestors(sentence).findLast(({ type }) => type === "Clause");
  return ASKED.test(document.text.slice(Math.max(clause?.start ?? start, start - ABOVE), start));
}
