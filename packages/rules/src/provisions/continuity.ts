import { defineProvision, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { ownerInRow } from "./owner-in-row.js";
import { partyDoes } from "./party-does.js";
import { sideOfActor } from "./side-of-actor.js";
import { isParty, sideOfStatement, sideOfSubject } from "./side-of-statement.js";
import { KEPT_OFF, PERIOD, words } from "./words.js";

const PLAN =
  "(?:(?:business (?:continuity|resumption|recovery)|disaster[ -]recovery|contingency|emergency recovery|services? continuity|continuity of operations|continuity|resilience|fall-?back|written recovery|(?:data|service|system) recovery|bc[/ -]?dr) ?(?:plans?|procedures?|programme?s?|arrangements|capabilit(?:y|ies)|services?|concept|measures|facilit(?:y|ies)|site)|disaster recovery|business continuity|emergency (?:plans?|procedures|concept)|continuity of the services|bcdr)";
const BACKUP =
  "(?:back-?ups?(?! \\W?(?:technical )?(?:computers?|cop(?:y|ies) of the (?:\\w+ ){0,3}?(?:software|source|object|programs?)|purposes|staff|person|personnel|representative|contact|withhold|documentation|support|material|supplier|or record|(?:and |or )?retention|polic))|back(?:s|ed)? up(?! and running)|backed-up)";
const SECOND_SITE =
  "(?:(?:standby|secondary|second(?: \\w+)?(?= (?:location|site|data|facilit))|second|alternate processing|redundant|back-?up|hot|recovery) (?:site|location|warehouse|plant|office|data cent(?:er|re)|facilit(?:y|ies)|system)s?|fail-?over|switch-?over)";
const OBJECTIVE = "(?:rto|rpo|recovery (?:time|point)s?|recovery objectives?)";
const NAMED = words(`\\b(?:${PLAN}|${BACKUP}|${SECOND_SITE}|${OBJECTIVE})\\b`);
const PLANNED = words(`\\b(?:${PLAN}|${SECOND_SITE}|${OBJECTIVE})\\b`);
/** "Disaster data recovery" is also the name of a thing. */
const BRINGS_BACK =
  "(?:restor\\w+|resum\\w+|recover(?:s|ed|ing|able)?|recovery (?:from|after|of|in|within)|reinstat\\w+)";
const RESTORES = words(
  `\\b${BRINGS_BACK}\\b[^;.]{0,160}?\\b(?:disaster|catastroph\\w+|emergency|outage of the (?:site|data cent))\\b|\\b(?:disaster|catastroph\\w+|emergency)\\b[^;.]{0,160}?\\b${BRINGS_BACK}\\b`,
);
/** Somebody else steps in where the provider cannot serve. */
const STEPS_IN = words(
  "\\b(?:unable to (?:provide|perform)|cannot (?:provide|perform)|keeps? [^;.]{1,40}? from (?:providing|performing)|strikes?|labou?r (?:disruption|dispute)s?)\\b[^;.]{0,120}?\\b(?:shall|will|must)\\b[^;.]{0,60}?\\b(?:sub-?contract|have|arrange|find|engage|obtain)\\b[^;.]{0,40}?\\b(?:another|other|substitute|alternative|replacement) (?:operators?|providers?|suppliers?|carriers?|vendors?|contractors?|firms?)\\b",
);
/** Backups that are only wiped, encrypted or read with the rest are not promised. */
const IN_PASSING = words(
  "\\b(?:encrypt|eras|wip|purg|shred)\\w*\\b[^;]{0,160}?\\bback-?ups?\\b|\\bback-?ups?\\b[^;]{0,60}?\\b(?:encrypt|eras|wip|purg|shred)\\w*",
);
const BACKS_UP = words(
  "\\b(?:back(?:s|ed|ing)? up|(?:mak|perform|tak|keep|run|maintain|creat|schedul|test|restor|recover)\\w*\\b[^;.]{0,40}?\\bback-?ups?|back-?ups? (?:shall|will|must|is|are) (?:be )?(?:made|taken|run|kept|performed|tested|stored))\\b",
);
/** A plan in plain words: "a tested plan for keeping our service running through fire and flood", "core services come back in three hours". */
const KEEPS_RUNNING = words(
  "\\bplan\\b[^;.]{0,40}?\\b(?:keep|keeping|carry(?:ing)? on)\\b[^;.]{0,80}?\\b(?:fire|flood|cyber\\S*|disaster|loss of staff)|\\b(?:services?|systems?|store|shop|help ?desk|database)\\b[^;.]{0,60}?\\b(?:comes? back|(?:be )?(?:answered|running|trading|restored) again|back (?:up|online))\\b[^;.]{0,30}?\\b(?:within|in|inside|\\d+)\\b|\\bstandby (?:team|crew|staff|operation)\\b[^;.]{0,60}?\\btakes? over\\b|\\b(?:back|again) (?:in|within|inside) \\S+ (?:minutes|hours)\\b[^;.]{0,120}?\\b(?:rehears\\w+|tests?)\\b",
);
/** "keeps its Leeds office equipped to take over the calls within four hours" */
const READY = words(
  "\\b(?:site|cent(?:re|er)|location|office|facility|team|crew)\\b[^;.]{0,40}?\\b(?:ready|able|equipped|prepared|standing by) to take over\\b[^;.]{0,80}?\\b(?:within|in|inside) [^;.,]{1,24}?(?:minutes?|hours?|days?)\\b",
);
/** The service comes back after a breakdown, in words of its own. */
const COMES_BACK = words(
  "\\b(?:breakdown|outage|disruption|interruption|after (?:the |its )?(?:[\\w-]+ )?(?:network|system|site|platform) (?:has been |is )?(?:restored|recovered))\\b[^;.]{0,200}?\\b(?:re-?establish\\w*|resum(?:e|es|ing))\\b[^;.]{0,40}?\\bservices?\\b|\\b(?:goes|go|is|are) down\\b[^;.]{0,160}?\\b(?:re-?build\\w*|fails? over|mov(?:e|es)|switch(?:es)?)\\b[^;.]{0,60}?\\b(?:another|other|second|one of the|different)\\b",
);
const TIMES = words(
  "\\b(?:within|of|under|at most|less than|in|no more than|not exceed\\w*)\\b[^;.]{0,30}?\\b(?:\\d+|one|two|three|four|six|eight|twelve|twenty[- ]four|forty[- ]eight|[a-z]+ \\(\\d+\\))[ -]*(?:business |working )?(?:minutes?|hours?|days?)\\b",
);
const TESTED = words(
  "\\b(?:tests?|tested|testing|rehears\\w+|exercis\\w+|drills?|tried out|practi[sc]ed|prove|proven|verif\\w+|restore tests?|simulat\\w+)\\b",
);
const OFTEN = words(
  `\\b(?:annual\\w*|yearly|quarterly|monthly|twice|half-year|(?:each|every|per|a|once) (?:\\w+ )?(?:a )?(?:year|quarter|months?)|semi-?annual\\w*|periodic\\w*|regular\\w*|at least|last ${PERIOD})\\b`,
);
const ATTACHED = words(
  `\\b(?:${PLAN})\\b[^;.]{0,80}?\\b(?:schedule|exhibit|annex|appendix|attachment)\\b|\\bin accordance with the (?:\\w+ )?plan\\b`,
);
const OFF_SITE = words(
  "\\b(?:off-?site|not at the same (?:location|site|place)|another (?:site|location|region)|remote|separate location|vault)\\b",
);
const EFFORT = words("\\b(?:efforts?|endeavou?rs?|tr(?:y|ies) to|aims? to)\\b");
const DENIED = words(
  `\\b(?:${BACKUP})\\b[^;.]{0,40}?\\b(?:is|are|be) (?:not (?:\\w+ )?(?:included|part of|provided|offered|covered|performed|made)|excluded from)|\\b(?:not|no|n['’]t)\\b[^;.]{0,50}?\\b(?:${BACKUP}|disaster recovery|recovery plan)\\b|\\b(?:${BACKUP})\\b[^;.]{0,40}?\\b(?:solely|sole|only)\\b[^;.]{0,40}?\\bresponsib\\w+|\\b(?:${BACKUP})\\b[^;.]{0,40}?\\b(?:is|are) (?:solely |exclusively )|\\b(?:neither|nor|need not|not)\\b[^;.]{0,60}?\\b(?:disaster recovery|business continuity|contingency plan|standby facilit\\w+)|\\boutside this (?:statement of work|agreement|contract)\\b`,
);
/** Its own failures count as fate, or what it would do about them is suspended. */
const EXCUSED = words(
  "\\bforce majeure\\b[^;.]{0,200}?\\b(?:subcontractors?|sub-?vendors?|suppliers|cloud providers?|cyber\\S*|hack\\w+|internet|malware|ransomware)\\b|\\b(?:subcontractors?|sub-?vendors?|cyber\\S*|hack\\w+|internet|malware|ransomware|own (?:data )?systems?)\\b[^;]{0,200}?\\bforce majeure\\b|\\bnot (?:be )?(?:liable|responsible)\\b[^;]{0,200}?\\b(?:subcontractors?|hosting provider|cyber-?attacks?|virus(?:es)?)\\b[^;]{0,200}?\\b(?:not|need not)\\b[^;.]{0,40}?\\b(?:standby|back-?up|recovery)\\b|\\bdisaster recovery (?:obligations?|duties) (?:is|are) suspended\\b",
);
const MATTERS = words(
  "\\b(?:under the control of|control of the party|not (?:be )?(?:constitute|apply|include|excuse|relieve)|other than|except)\\b",
);

const MAKES_SURE = [NAMED, RESTORES, COMES_BACK, STEPS_IN, KEEPS_RUNNING, READY];

export const continuity = defineProvision({
  type: "continuity",
  description: "Whether the provider can bring the service back after a disaster.",
  anchors: [
    "continuity",
    "disaster",
    "contingency",
    "recover",
    "backup",
    "back up",
    "backs up",
    "back-up",
    "backed up",
    "standby",
    "failover",
    "switch",
    "fallback",
    "fall-back",
    "resilience",
    "fail-over",
    "emergency",
    "rto",
    "rpo",
    "force majeure",
    "second",
    "resum",
    "catastroph",
    "re-establish",
    "reestablish",
    "down",
    "unable to",
    "strike",
    "cannot",
    "come back",
    "comes back",
    "takes over",
    "to take over",
    " again ",
    "keeping",
    "not liable",
    "not be liable",
  ],
  patterns: [...MAKES_SURE, EXCUSED],
  unless: [
    words(
      "\\b(?:delet\\w+|destroy\\w*|recover\\w* (?:of )?(?:costs|fees|damages|amounts|possession)|emergency (?:contact|telephone|maintenance|repairs?|number)|withholding|licen[cs]ed|(?:teach|course|seminar|training) [^;.]{0,60}?(?:disaster recovery|business continuity)|emergency (?:priority|fix|patch|calls?)|excludes?|failure to back)\\b|\\b(?:may|right to|permitted to|entitled to)\\b[^;.]{0,60}?\\b(?:cop(?:y|ied|ies)|reproduced?)\\b[^;.]{0,140}?\\b(?:back-?up|disaster[ -]recovery)|\\buse (?:of )?the (?:programs?|software)\\b[^;.]{0,160}?\\bback-?up|\\bcopies of the (?:\\w+ ){0,2}(?:software|programs?|products?|code)\\b[^;.]{0,60}?\\b(?:disaster|back-?up|archiv)",
    ),
  ],
  refine({ sentence, document, facts: { parties } }) {
    const { reading } = sentence;
    const excused = EXCUSED.test(reading) && !MATTERS.test(reading);
    if (!MAKES_SURE.some((words) => words.test(reading)))
      return excused ? { favours: "provider", facts: { excused: true } } : null;
    if (excused) return { favours: "provider", facts: { excused: true } };
    const side = bound(sentence, parties);
    const rowOfCustomer =
      sentence.statements.length === 0 && ownerInRow(document, sentence.sentence, parties) === "customer";
    if (KEPT_OFF.test(reading) || rowOfCustomer) return null;
    const others = [...MAKES_SURE.filter((one) => one !== NAMED), PLANNED];
    if (IN_PASSING.test(reading) && !BACKS_UP.test(reading) && !others.some((words) => words.test(reading)))
      return null;
    if (DENIED.test(reading)) return { favours: "customer", facts: { denied: true } };
    if (side === "customer") return null;
    const measured = TIMES.test(reading);
    const marks: [string, boolean][] = [
      ["times", measured || /\b(?:rto|rpo)\b/i.test(reading)],
      ["tested", TESTED.test(reading) && OFTEN.test(reading)],
      ["attached", ATTACHED.test(reading)],
      ["offSite", OFF_SITE.test(reading) || words(`\\b${SECOND_SITE}\\b`).test(reading)],
      ["hedged", EFFORT.test(reading)],
    ];
    return { favours: "customer", facts: Object.fromEntries(marks.filter(([, there]) => there)) };
  },
  examples: {
    yes: [
      "Supplier keeps its Leeds office equipped to take over the calls within four hours.",
      "Supplier shall maintain a disaster recovery plan.",
      "Supplier shall maintain a disaster recovery plan and will not change it for a year.",
      "Supplier shall back up all data every night.",
      "Supplier shall resume the Services within one day of a disaster.",
      "Supplier is not obliged to make backups.",
      "Backups are not included in the Services.",
      "Supplier shall make encrypted backups each night.",
      "If a strike keeps Supplier from providing the Services, it shall have another operator provide them.",
      "If a region goes down for an hour, Supplier will rebuild the platform in another region within four hours.",
      "After a breakdown Supplier shall re-establish the Services with the shortest possible delay.",
    ],
    no: [
      "A team of Supplier is prepared to take over the training of the staff.",
      "Customer shall maintain a disaster recovery plan.",
      "Supplier shall build the Emergency Records Recovery Portal.",
      "Supplier may recover its costs.",
      "Supplier shall provide a recovery plan within ten days of an accident at work.",
      "Emergency priority: Supplier shall restore the function within four hours.",
      "Support excludes help to recover data after a failure to back up the system.",
      "The software may run on two back-up computers.",
      'If the "Technical Contact" is not there, Supplier shall name a back-up "Technical Contact".',
      "Force majeure includes failure of equipment that is not under the control of the party or its subcontractors.",
      "Supplier shall support Customer's backup staff.",
      "Copies of the software serve for disaster recovery and backup alone.",
      "A back-up copy of the object code may be kept.",
      "The manual may be copied for disaster recovery.",
      "When the software is back up and running, Supplier closes the case.",
      "Use of the software is granted on a back-up system.",
    ],
  },
});

const MAKES = "(?:maintains?|keeps?|makes?|tests?|has|have|backs?|stores?|operates?|provides?|restores?)";

function bound(sentence: SentenceFact, parties: PartiesFact): Side | null {
  const sides = sentence.statements
    .map((one) => sideOfStatement(one, parties) ?? sideOfActor(one, parties))
    .filter(isParty);
  if (sides.includes("provider") || partyDoes(parties, "provider", MAKES).test(sentence.reading)) return "provider";
  return sides[0] ?? sideOfSubject(sentence, parties);
}
