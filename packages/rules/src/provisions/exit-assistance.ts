import { defineProvision, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { sideOfActor } from "./side-of-actor.js";
import { isParty, sideOfStatement, sideOfSubject } from "./side-of-statement.js";
import { PERIOD, words } from "./words.js";

const END =
  "(?:terminat\\w*|notice period|expir\\w+|(?<!\\b(?:such|an?|any|that|this|each) )determination(?! (?:of (?!(?:this|the) (?:agreement|contract))|that|by|as|whether)\\b)|discontinuance|comes? to an end|(?:is|are|has been) ended|finishing|leaving|party leaves|cancell?ation|end of (?:the|this|its) (?:\\w+ ){0,2}(?:term|agreement|contract|period)|(?:contract|subscription|agreement|engagement|order) (?:has )?end(?:s|ed)|end(?:ing)? date|contract end|ending of (?:this|the)|ends? this (?:order|agreement|contract)|(?:final|last) day of|notice by either|at the end\\b|bring in a successor|run-?off|work ends|(?:chooses?|decides?|elects?|wish(?:es)?) (?:not to use|to (?:leave|move (?:away|on|to another)|stop using|switch)))";
const HELP =
  "(?:assist(?:s|ance)?|help(?:s|ed)?(?: you)?|support|co-?operat\\w+|facilitat\\w+|transition\\w*|hand(?:s|ed|ing)? ?-?(?:over|across)|hand (?:[\\w'’]+ ){1,4}over|stays? available|aids?|briefs?|turn over|transfers?|migrat\\w+|continu(?:e|es|ed|ing)|keep(?:s)? (?:providing|handling|running|servicing|serving|operating)|work together|train(?:s|ing)?|extend)";
const MOVE =
  "(?:transition\\w*|transfer(?:r?able|red|ring)?|migrat\\w+|hand-?over|handover|conversion|deconversion|disengagement|exit|replac\\w+|successors?|(?:new|another|other|incoming|alternative|follow-on|next|third[- ]party) (?:service |it )?(?:providers?|suppliers?|vendors?|contractors?|outsourcers?|consultants?|company|source|bureau|host|firm|operator|agency|record keeper|service)|take-?over|tak(?:es|ing) (?:it |over|them )|change-?over|moving (?:to|servers|data|accounts)|winding|wind-?down|in-?sourcing|continuity|orderly)";
const NAMED =
  "(?:(?:termination|transition(?:al)?(?:-out)?|disengagement|deconversion|exit|run-?off|run-?down|wind-?down|phase-?out|(?:contract )?turnover(?= plan| activities| support| services)|transfer|hand-?over) (?:assistance|help|services?|support|activities|plan|management|period|phase)|(?:help|assist|support|co-?operate) (?:you |(?:the )?\\w+ )?(?:with|in) (?:an?|the|any|such|your|its) (?:hand-?over|change-?over|exit)|help with (?:hand-?over|change-?over)|over a wind-?down|help with moving to|in the course of a change-?over|exit management plan|(?:ensures?|provides?|performs?|carr(?:y|ies) out) (?:the )?reversibility|reversibility (?:assistance|services?|plan|phase|period)|transition-?out|help at retendering|knowledge transfer to)";
/** "brief those who take over": help to whoever comes next, whenever that is. */
const TAKES_OVER =
  "(?:those|whoever|anyone|anybody|people|person|party|company|firm|supplier|provider) (?:who |that |which )?(?:takes?|will take|(?:is|are) taking) over\\b";
/** "walk the engineers of a successor through it": the same in other words. */
const WALKS =
  "walk(?:s|ing)? (?:[^;.]{1,80}? through (?:it|them|(?:all |the whole )?(?:of )?(?:its|the) (?:\\w+ ){0,2}?(?:systems?|code|services?|work|set-?up|documentation|configuration|platform))\\b|[^;.]{0,60}?\\bsuccessors?\\b[^;.]{0,20}? through\\b)";
const ENDING = words(`\\b${END}\\b`);
const HELPS_NEXT = words(
  `\\b(?:brief|instruct|explain|answer|walk|${HELP})\\w*\\b[^;.]{0,60}?\\b${TAKES_OVER}|\\b${END}\\b[^;]{0,300}?\\b${WALKS}|\\b${WALKS}[^;]{0,200}?\\b${END}\\b`,
);
const HELPS = words(`^(?:[^;]{0,60}\\b)?(?:${HELP}|${NAMED})\\b`);
const AFTER_END = words(`\\b${END}\\b[^;]{0,300}?\\b${HELP}\\b|\\b${HELP}\\b[^;]{0,300}?\\b${END}\\b`);
const NAMES = words(`\\b${NAMED}\\b`);
const MOVES = words(`\\b${MOVE}\\b`);
/** The services themselves go on after the end. */
const GOES_ON = words(
  "\\b(?:services?|help ?desk|support|hosting|maintenance|operations?)\\b[^;.]{0,30}?\\b(?:be|is|are) (?:kept up|continued)\\b|\\b(?:continu(?:e|es|ing)|keeps? (?:providing|handling|running)|extend)\\b[^;.]{0,60}?\\b(?:perform\\w*|provid\\w*|services?|render\\w*|support)\\b",
);
const BEHIND_END = words(
  `\\b(?:after|following|beyond|upon|on|from|notwithstanding|notice of|during|for|prior to|before)\\b[^;.]{0,60}?\\b${END}`,
);
/** What ends is dealt with, but nobody is helped to move. */
const OTHERWISE = words(
  "\\b(?:until terminated|continue in (?:full )?(?:force|effect)|continue (?:to be bound|for|until|from)|continues? to apply|surviv\\w+|confidential\\w*|renew\\w*|insurance|employee|effective date|(?:invoices?|amounts?) (?:due|outstanding))\\b",
);
/** A right to end the contract is no help at its end. */
const ENDS_IT = words(
  "\\bmay (?:\\w+ )?(?:terminate|cancel)\\b|\\bright to terminate (?:its|their) (?:\\w+ ){0,4}?obligations\\b|\\belect to (?:either )?terminate\\b[^.;]{0,40}?\\bor (?:to )?continue\\b|\\breplaces in full\\b",
);
/** The duty to serve outlives the contract, or the contract lives on for work that is under way. */
const OUTLIVES = words(
  `\\bobligations? to (?:provide|perform|continue)\\b[^;.]{0,100}?\\b(?:services|support|maintenance)\\b[^;.]{0,100}?\\b(?:surviv\\w+|continues?)\\b|\\bremains? in (?:full force and )?effect\\b[^;.]{0,80}?\\buntil\\b[^;.]{0,60}?\\b(?:services|work|obligations)\\b[^;.]{0,60}?\\bcompleted\\b`,
);
/** The work, but no help with it, is handed over. */
const HANDS_OVER = words(
  "\\b(?:hand(?:s|ed)? ?-?over|deliver(?:s|ed)?|turn(?:s|ed)? over|transfer(?:s|red)?)\\b[^;.]{0,80}?\\b(?:work (?:product|in progress|done|completed|performed)|project materials|partially completed|unfinished work|project related)\\b|\\b(?:work product|works? in progress|intellectual property)\\b[^;.]{0,120}?\\b(?:handed over|delivered|turned over|transferred)\\b",
);
const HANDS_BEHIND_END = words(
  `\\b${END}\\b[^;]{0,200}?(?:${HANDS_OVER.source})|(?:${HANDS_OVER.source})[^;]{0,200}?\\b${END}\\b`,
);
const AT_START = words(
  "\\b(?:back[- ]?up|recovery) site\\b|\\bprepare for (?:the )?(?:\\w+ )?operations?\\b|\\btransition\\b[^;]{0,120}?\\b(?:kick-?off|go-?live)\\b|\\b(?:(?:your|(?:employee|executive)(?:['’]s)?) notice period|garden leave|obligors?)\\b|\\b(?:former|previous|outgoing|incumbent) (?:service )?(?:provider|supplier|vendor|contractor)|transition[- ]in\\b",
);
/** How a customer, or a reseller, goes on by itself when its own rights have ended. */
const OWN_USE =
  /^(?:to\s+)?(?:continue\s+(?:to\s+)?|go\s+on\s+)?(?:us(?:e|ing)|provid(?:e|ing)|sell(?:ing)?|resell(?:ing)?|distribut(?:e|ing)|market(?:ing)?|promot(?:e|ing))\b/i;
const SECRECY = /\bconfidential/i;
const MARKS = /\b(?:trade\s?marks?|logos?)\b/i;
/** "Transition plan" among other things, without a word of what becomes of it. */
const DONE = words(
  "\\b(?:provid|prepar|deliver|present|submit|implement|execut|perform|support|assist|help|coordinat|creat|develop|train|complet|appl)(?:y|ies|e|es|s|ed|ing)?\\b",
);
const DENIED = words(
  "\\b(?:not (?:be )?(?:obliged|obligated|required)(?! to (?:incur|bear|pay)\\b)|no (?:further )?(?:obligations?|duty|duties)|under no (?:duty|obligation)|not have any)\\b[^;]{0,100}?(?:\\b(?:assist\\w*|continue|transition|services|support|hereunder)\\b|to [A-Z]\\w+\\W*$)|\\bservices (?:shall |will )?(?:cease|end|stop) (?:immediately|at once)\\b|\\bno (?:[\\w-]+,? (?:or |and |nor )?(?:no )?){0,6}?(?:hand-?over|assistance|help|transition(?:al)? (?:service|support)s?)\\b[^;.]{0,40}?\\b(?:owed|due|provided|given|offered)\\b|(?:\\bnot|n['’]t) (?:provide|give|offer) (?:you )?(?:any )?(?:help|assistance|support)\\b|\\bmay refuse (?:any |all )?(?:support|help|assistance)\\b",
);
const RELEASED = words(
  "\\b(?:released|relieved|free) (?:from|of) any (?:duty|obligation) to (?:assist|continue|help)\\b",
);
const PERIODS = words(
  `\\b${PERIOD}|\\bremaining term\\b|\\b(?:until|as long as)\\b[^;.]{0,80}?\\b(?:complete\\w*|successor|transition\\w*|migrat\\w+|transferred)\\b|\\b(?:exit|transition|termination assistance|disengagement|run-?off|notice|reversibility) (?:period|phase)\\b`,
);
const PLAN = words(
  "\\b(?:exit|transition(?:-out| out)?|disengagement|migration|transfer|hand-?over|turnover|reversibility|exit management) plans?\\b|\\bknowledge transfer\\b",
);
const SUCCESSOR = words(
  "\\b(?:successors?|replacement|(?:new|another|other|incoming|third[- ]party|alternative|follow-on) (?:service )?(?:providers?|suppliers?|vendors?|contractors?)|designees?|nominees?|any(?:body|one) (?:whom |that )?(?:it|\\w+) (?:names|nominates|designates)|third part(?:y|ies))\\b",
);
const RATES = words(
  "\\b(?:rates?|charges?|prices?|fees?|free of charge|no (?:additional )?(?:charge|cost)|same terms)\\b",
);
const EFFORT = words(
  "\\b(?:efforts|(?:reasonable|best|every|good[- ]faith|some) effort|endeavou?rs?|tr(?:y|ies) to|attempts? to|considers? reasonable|(?:agree|agreed) [^;.]{0,40}?plan [^;.]{0,20}?(?:at some point|in due course|later))\\b",
);
const OPTIONAL = words(
  "\\b(?:may|can|option)\\b[^;.]{0,60}?\\b(?:provide|offer|assist|agree)|\\bterms to be agreed\\b|\\bif (?:the parties|supplier|provider) agree",
);
const PAID = words(
  "\\b(?:provided(?:,? however,?)? that(?: no)?|if|unless|subject to|conditional (?:on|upon)|once|so long as|after)\\b[^;.]{0,80}?\\b(?:paid|payment|outstanding|owed|owing|not in (?:default|breach))\\b",
);

export const exitAssistance = defineProvision({
  type: "exit-assistance",
  description: "Whether the provider goes on, helps or hands over when the contract ends.",
  anchors: [
    "terminat",
    "expir",
    "cancel",
    "end",
    "transition",
    "disengage",
    "deconver",
    "exit",
    "reversib",
    "turnover",
    "run-off",
    "successor",
    "migrat",
    "retender",
    "cease",
    "hand-over",
    "handover",
    "chooses",
    "choose not",
    "decide",
    "elect",
    "wish",
    "determination",
    "discontinuance",
    "finishing",
    "leav",
    "take over",
    "takes over",
    "taking over",
    "phase-out",
    "turnover",
    "changeover",
    "run-down",
    "wind-down",
    "last day",
    "final day",
    "moving to",
    "notice by either",
    "notice period",
  ],
  patterns: [NAMES, AFTER_END, HELPS_NEXT, DENIED, RELEASED, OUTLIVES, HANDS_BEHIND_END],
  refine({ sentence, match, facts: { parties } }) {
    const { reading } = sentence;
    if (RELEASED.test(reading)) return { favours: "provider", facts: { released: true } };
    const outlives = OUTLIVES.test(reading);
    if (AT_START.test(reading) || ENDS_IT.test(reading) || (!outlives && OTHERWISE.test(match[0]))) return null;
    const handover = HANDS_OVER.test(reading);
    const about =
      outlives ||
      handover ||
      NAMES.test(reading) ||
      MOVES.test(reading) ||
      HELPS_NEXT.test(reading) ||
      (GOES_ON.test(reading) && BEHIND_END.test(reading));
    const denied = DENIED.test(reading) && (ENDING.test(reading) || NAMES.test(reading) || MOVES.test(reading));
    if (!about && !denied) return null;
    const side = helper(sentence, parties);
    if (side !== "provider" && !NAMES.test(reading) && SECRECY.test(reading)) return null;
    if (MARKS.test(reading) && !/\bservices\b|\bassist/i.test(reading)) return null;
    if (side === "customer" && !/\b(?:shall|will) (?:have|be|receive)\b|\bmay\b|\bextend\b/i.test(reading)) return null;
    if (
      side === null &&
      !(outlives || handover || NAMES.test(reading) || (GOES_ON.test(reading) && PERIODS.test(reading)))
    )
      return null;
    if (denied) return { favours: "customer", facts: { denied: true } };
    const marks: [string, boolean][] = [
      ["period", PERIODS.test(reading)],
      ["plan", PLAN.test(reading)],
      ["successor", SUCCESSOR.test(reading)],
      ["rates", RATES.test(reading)],
      ["handover", handover],
      ["hedged", EFFORT.test(reading)],
      ["ownUse", side === "customer" && usesItself(sentence)],
      ["bare", side === null && sentence.statements.length === 0 && !DONE.test(reading)],
      ["optional", side === "provider" && OPTIONAL.test(reading)],
      ["paid", PAID.test(reading)],
    ];
    return { favours: "customer", facts: Object.fromEntries(marks.filter(([, there]) => there)) };
  },
  examples: {
    yes: [
      "Upon expiration Supplier will for up to 60 days provide turnover services to Customer or its nominee.",
      "Whatever the cause of its end, Supplier ensures the reversibility of the services to Customer or to a third party.",
      "Supplier shall for six months after the ending date continue to provide the services.",
      "Supplier stays available for 60 days after the end date to hand the work over to whoever takes it on.",
      "A run-down phase of ten weeks applies after notice by either party.",
      "Supplier shall execute the turnover plan for four months.",
      "After termination Supplier shall assist Customer in the transfer of the Services to a successor.",
      "Supplier's people shall stay on for up to sixty days and brief those who take over their work.",
      "Supplier shall provide transition assistance for six months.",
      "During the notice period Supplier shall document its work and walk Customer's engineers or a successor through it.",
      "At the end of this Agreement Supplier shall walk Customer's staff through the code.",
      "Two weeks before the work ends Supplier shall present a hand-over plan.",
      "Upon notice of termination Supplier shall help Customer in the transfer of the work, for which it shall not be required to incur costs.",
      "During the notice period Supplier shall continue the Services and help Customer to transfer them to whomever it names.",
      "Supplier shall continue to perform the Services for 90 days after the expiry of this Agreement.",
      "Supplier shall have no obligation to assist with any transition after termination.",
      "If Customer exercises its right to terminate, Supplier shall provide transition assistance for six months.",
      "Should Customer elect to terminate this Agreement, Supplier shall assist it with the migration.",
    ],
    no: [
      "Supplier shall keep the yearly turnover of its services secret until the end of this Agreement.",
      "Each month Supplier shall walk Customer's managers through the report.",
      "Supplier shall walk Customer's managers through the quotation, which expires in May.",
      "Before go-live Supplier walks Customer's staff through the new system.",
      "Customer shall walk Supplier's engineers through it at the end of the contract.",
      "Visitors walk through the site until the end of the day.",
      "Supplier reports its turnover at the end of each year.",
      "Supplier briefs its staff at the end of each project meeting.",
      "Upon termination Supplier shall return all data.",
      "This Agreement continues until terminated.",
      "After termination Customer shall provide transition services to Supplier until Supplier can get its own in place.",
      "Each party shall during the term of the Transfer Agreement and for five years after the expiration of this Agreement keep the information confidential.",
      "Supplier has a transition period of two weeks after the kick-off meeting.",
      "Supplier decides on the warranty, and Customer shall support it with information that may assist in such determination.",
      "Upon termination Customer shall assist Supplier in the removal of its equipment.",
      "Supplier shall have a back-up site and a transition plan for its operation.",
      "During your notice period the Company may require you to hand over your work and help your successor.",
      "During the transition Supplier shall take over the Services from Customer's former provider.",
      "After notice of a transfer the other party has the right to terminate its support obligations under this Agreement.",
      "Customer may after two months elect to terminate or to continue performance and to extend the term.",
    ],
  },
});

/** Who acts: whoever has the duty to help, where the words say so; else the provider wherever it is named. */
function helper(sentence: SentenceFact, parties: PartiesFact): Side | null {
  const acting = sentence.statements.map((one) => ({
    side: sideOfStatement(one, parties) ?? sideOfActor(one, parties),
    helps: one.modality === "duty" && HELPS.test(one.action),
  }));
  const helpers = acting.filter(({ helps }) => helps).map(({ side }) => side);
  if (helpers.length > 0 && helpers.every((side) => side === "customer")) return "customer";
  const sides = acting.map(({ side }) => side).filter(isParty);
  if (sides.includes("provider")) return "provider";
  if (sides.includes("both")) return "both";
  return sides[0] ?? sideOfSubject(sentence, parties);
}

function usesItself({ statements }: SentenceFact): boolean {
  return statements.some(({ side, modality, action }) => {
    return side === "customer" && modality === "right" && OWN_USE.test(action);
  });
}
