import { anyCase, defineProvision, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { perParties } from "./per-parties.js";
import { sentenceBefore } from "./sentence-before.js";
import { sideOfActor } from "./side-of-actor.js";
import { isParty, sideOfStatement, sideOfSubject, sideOfWords } from "./side-of-statement.js";
import { withoutPassages } from "./without-passages.js";
import { words } from "./words.js";

/** Papers on what was built or how it runs; documentation of anything else is proof, and teaches nobody. */
const ABOUT_WORK =
  "(?:systems?|software|(?:source )?code|work|services?|solutions?|platforms?|applications?|architecture|configurations?|processes|procedures|deliverables?|interfaces?|infrastructure|operations?|designs?|(?:web)?sites?|products?|environments?|product)";
const DOCUMENTATION = `(?:(?:technical|user|end-user|system|systems|software|code|design|project|product|process|operational|operating|operations|administrat(?:or|ive|ion)|training|related|complete|full|comprehensive|detailed|written) documentation|documentation (?:of|for|on|about|describing|covering|relating to|regarding) (?:\\w+ ){0,4}?${ABOUT_WORK}|${ABOUT_WORK},? (?:and|or|with|including|together with) (?:\\w+ ){0,2}documentation|documentation,? (?:and|or|as well as) (?:\\w+ ){0,2}(?:training|manuals?|source code|know-?how)|documentation\\b[^.;]{0,40}? (?:sufficient|enough|detailed enough|such that|so that|which enables?|enabling|that (?:enables?|allows?|lets?)|from which)\\b[^.;]{0,80}? (?:operat|administer|maintain|support|run|develop|use|manag|take over)\\w*)`;
const PAPERS = `(?:${DOCUMENTATION}|manuals?(?! (?:\\w+ )?(?:process\\w*|entry|work|labou?r|procedures?))|run-?(?:books?|sheets?)|SOPs?(?!["”)]* (?:that|which)\\b)|(?<!\\b(?:employees?|staff|personnel)(?:['’]s?)? )handbooks?|process (?:maps?|descriptions?|manuals?)|build instructions|guides? to (?:running|using|operating|maintaining|the (?:shop|site|system|platform|software))|training decks?|(?<!\\baccordance with (?:\\w+ ){0,2})(?:operating|operations?|operational|work|standard operating) (?:procedures?|instructions?|handbooks?|guides?)|(?:user|administrator|technical|system|training) (?:guides?|materials?|documents?)|policy and procedures|knowledge base|(?<!\\b(?:an|its|our|their) (?:own )?internal )wikis?|how-?to (?:pages?|guides?|articles?|notes|documents?)|read-?me(?: files?)?\\b|(?:environment|interface|set-?up) descriptions?|lessons learn(?:ed|t)|architecture decision records?|(?:architecture|design|system|configuration) (?:documents?|diagrams?|descriptions?)|source code comments)`;
const WRITES =
  "(?:prepar(?:e|es|ed)|maintain(?:s|ed)?|keep(?:s)?|kept|provid(?:e|es|ed)(?! that\\b)|deliver(?:s|ed)?|furnish(?:es|ed)?|updat(?:e|es|ed)|creat(?:e|es|ed)|writ(?:e|es)|written|suppl(?:y|ies|ied)|produc(?:e|es|ed)|develop(?:s|ed)?|hand(?:s|ed)? over|document(?:s|ed)?)";
const DOCUMENTS = words(
  `\\b${WRITES}\\b[^.;]{0,100}?\\b${PAPERS}\\b|\\b${PAPERS}\\b[^.;]{0,60}?\\b(?:be|is|are|gets?) (?:\\w+ )?${WRITES}\\b|\\bdocumentation (?:shall|will|must|is|are)(?: be)? (?:kept|maintained|updated)\\b|\\b(?:shall|will|must) (?:\\w+ )?document (?:all|the|its|each|every|any)\\b[^.;]{0,60}?\\b(?:code|work|configurations?|systems?|processes|procedures|changes|decisions)\\b`,
);
const LEARNERS =
  "(?:users?|staff|personnel|employees?|team|developers?|testers?|technicians?|analysts?|agents?|specialists?|administrators?|representatives?|people|engineers?|operators?|customer|client|government|authority|bank|recipient|you|successors?)";
const TRAINS = words(
  `\\b(?:trains?|(?:be|is|are|been|get) (?:\\w+ )?trained|teach(?:es)?|educat(?:e|es)|coach(?:es)?|instructs?(?= [^.;]{1,60}? (?:in|on|how|about)\\b))\\b[^.;]{0,60}?\\b${LEARNERS}\\b|\\bcoaching\\b[^.;]{0,40}?\\b(?:of|for|on the job)\\b|\\b(?:enables?|puts?|(?:is|are) able to|can)\\b[^.;]{0,60}?\\b(?:operate|run|maintain|administer|support|develop)\\b[^.;]{0,40}? (?:on (?:its|their) own|(?:by )?(?:itself|themselves)|without (?:its|the|any|our|your|further) (?:\\w+ )?(?:help|assistance|support))|\\btraining (?:\\w+ ){0,3}(?:for|to|of)\\b[^.;]{0,40}?\\b${LEARNERS}\\b|\\b(?:provide|conduct|deliver|offer|give|hold|furnish)s?\\b[^.;]{0,60}?\\b(?:training|instruction|workshops?|train-the-trainer)\\b|\\b(?:runs?|holds?|held|gives?|given|conducts?|organi[sz]es?|provides?|delivers?)\\b(?:(?!\\b(?:discounts?|prices?|refunds?|concurrent|remote|desktop|browser|parallel|database)\\b)[^.;]){0,30}?\\b(?:(?<!\\b(?:user|server|log-?in|support) )sessions?|courses?|class(?:es)?(?! (?:files?|names?|diagrams?|librar\\w+|of)\\b)|seminars?|tutorials?|clinics?)\\b[^.;]{0,40}?\\b(?:for|to) (?:[\\w'’]+ ){0,4}?${LEARNERS}\\b|\\b(?:shows?|explains? to|demonstrates? to) (?:[\\w'’]+ ){0,4}?${LEARNERS} (?:[^.;]{0,20}? )?(?:how(?! (?:long|many|much|often|far|old|big|full|late)\\b)|the (?:workings|running|inner))\\b`,
);
const TRANSFERS = words(
  "\\bknowledge[- ](?:transfers?|sharing|hand-?over)\\b|\\b(?:transfer|share|hand over|pass on|impart|transfers|shares)\\b[^.;]{0,60}?\\b(?:knowledge|know-?how|skills|expertise)\\b|\\b(?:knowledge|know-?how|skills|expertise)\\b[^.;]{0,40}? (?:be|is|are) (?:\\w+ )?(?:transferred|passed on|handed (?:over|on)|shared|imparted)\\b|\\bwalk-?throughs? of (?:the |its |all |each )?(?:\\w+ )?(?:code|systems?|software|solutions?|set-?up|architecture|configuration|platform)\\b|\\btransfer of (?:\\w+ ){0,3}(?:knowledge|know-?how|skills)\\b|\\b(?:job|work)?[- ]?shadow(?:s|ing)?\\b|\\bpair(?:s|ing)? with\\b|\\b(?:sit|works?|working|sits|sitting) (?:beside|alongside|next to|side by side with|along with) (?:them|those|its|the|our|your|\\w+['’]s)\\b[^.;]{0,60}?\\b(?:learn|so that [^.;]{0,40}?\\b(?:learn|can|know|understand|take over|acquire|able)|in (?:the|their) (?:work|tasks?)|at work|to (?:see|follow|take over|acquire))|\\blooks? over the shoulders?\\b|\\bwalk(?:s|ing)? (?:[\\w'’]+ ){1,8}?through (?:the |its |all |each )?(?:\\w+ )?(?:code|systems?|software|solutions?|set-?up|architecture|configuration|work)\\b|\\bshow(?:s|ing)? (?:[\\w'’]+ ){1,6}?around\\b(?=[^.;]{0,60}?\\b(?:code|system|software|work|rate|successor|month)\\b)",
);
/** "must update it within two days of a change": a word for the papers that the sentence before names. */
const UPDATES_IT = words(
  "\\b(?:updates?|revises?|keeps?|maintains?) (?:it|them)\\b[^.;]{0,80}?\\b(?:changes?|releases?|up[- ]to[- ]date|current)\\b",
);
const NAMES_PAPERS = words(`\\b${PAPERS}\\b`);
/** Nobody is named who does it. */
const PASSIVE = words(
  `\\b(?:${PAPERS}|hours|sessions?|days?|developers|workshops?)\\b[^.;]{0,80}? (?:is|are|gets?) (?:\\w+ )?(?:${WRITES}|spent|held|given|conducted)\\b`,
);
const CURRENT = words(
  "\\b(?:up[- ]to[- ]date|current|updat(?:e|es|ed)|maintain\\w*|throughout|each (?:sprint|release|change)|continu\\w+)\\b",
);
const AT_END = words(
  "\\b(?:terminat\\w*|expir\\w+|exit|transition|disengagement|at the end|completion of (?:the )?(?:services|project|contract|agreement)|hand-?over period|final (?:month|sprint)|last (?:\\w+ )?(?:months?|weeks?|days|sprint) of (?:the|this|its) (?:contract|term|agreement|engagement|assignment|project)|successor)\\b",
);
const PAID = words(
  "(?<!\\b(?:no|without|any) )\\b(?:(?:then[- ]current|standard|hourly|daily|prevailing) (?:\\w+ )?(?:rates?|charges|fees)|additional (?:charge|cost|fee)|extra charge|at (?:its|customer['’]?s?|the customer['’]?s?) (?:own )?(?:expense|cost))\\b",
);
const EFFORT = words("\\b(?:efforts?|endeavou?rs?|tr(?:y|ies) to|attempts? to)\\b");
/** How far in front of what is taught or written an effort still is one to do that. */
const NEAR = 80;
const BY = words(
  "\\b(?:provided|transferred|passed on|shared|imparted|given|held|kept|prepared|delivered|written|conducted|maintained) (?:\\w+ ){0,4}by ",
);
/** Its own people learn, its expenses are proved, its products have papers that nobody learns from. */
const OTHERWISE = words(
  "\\b(?:train(?:s|ed|ing)?\\b[^.;]{0,40}?\\b(?:its|their|provider|supplier|vendor|contractor)(?:['’]s)? (?:own )?(?:\\w+ ){0,2}(?:personnel|employees|staff|agents|representatives|workforce)|(?:security|privacy|awareness|ethics|compliance|safety) (?:awareness )?training|documentation (?:of (?:all |its |the |any )*(?:expenses|costs|compliance|insurance|charges|time)|evidencing|supporting|substantiating|as|necessary|required|reasonably)|(?:supporting|such|any|all|adequate|insurance|tax|regulatory|shipping|marketing|necessary|appropriate) documentation\\b(?! (?:and|for the (?:system|software)))|confiden\\w+|receiving part(?:y|ies)|evidenced by|invoices?|receipts?|audit\\w*|trained and)\\b",
);

const OWN_PEOPLE =
  "(?:its|their|our|my) own (?:\\w+ )?(?:people|team|staff|technicians|analysts|engineers|developers|specialists|operators|agents|colleagues)";
/** "We train our own team", and not "its own staff and Customer's". */
const TRAINS_ITSELF = words(
  `\\b(?:trains?|teach(?:es)?|coach(?:es)?|instructs?|educates?) ${OWN_PEOPLE}\\b(?!,? (?:and|or|as well as|together with|along with|beside) (?!(?:keeps?|files?|holds?|pairs?|pays?|bears?)\\b))`,
);
const NEWCOMER = "(?:outgoing|incumbent|previous|former|departing)";
/** The provider learns from whoever did the work before it. */
const LEARNS_ITSELF = words(
  `\\b(?:shadow(?:s|ing)?|learn(?:s|ing)? from|work(?:s|ing)? (?:beside|alongside|next to)) (?:the |Customer['’]s )?(?:\\w+ )?${NEWCOMER} (?:\\w+ )?(?:contractor|supplier|provider|vendor|operator|team|firm|agency)\\b`,
);
const THE_PUBLIC =
  "(?:residents|citizens|(?:the )?public(?! (?:authorit|bod(?:y|ies)|sector|services?|officials?|employees)\\w*)|patients|pupils|visitors|tenants|passengers|parents|schoolchildren)";
/** Courses that have to do with no system: what is taught is the service, and to whomever it is taught. */
const TEACHES_ELSE = words(
  `\\b(?:first[- ]aid|fire[- ]safety|manual[- ]handling|(?<!\\b(?:programming|scripting|query|modelling) )language|driving|swimming|cookery) (?:training|courses?|class(?:es)?|lessons|sessions?|workshops?|instruction)\\b|\\b(?:public|community) (?:workshops?|courses?|sessions?|class(?:es)?|seminars?)\\b|\\b(?:workshops?|courses?|sessions?|class(?:es)?|seminars?|training) (?:for|at which|in which|where|to) ${THE_PUBLIC}\\b`,
);
const NOT_TAUGHT = [TRAINS_ITSELF, LEARNS_ITSELF, TEACHES_ELSE];
/** "Customer's trainers teach agents": no modal word says who teaches. */
const hasTeachers = perParties((names) =>
  anyCase(
    String.raw`^\W*(?:\d[\d.]*\s+)?${names}\s+(?:(?!(?:is|are|be|gets?)\b)\w+\s+){1,3}?(?:trains?|teach(?:es)?|coach(?:es)?|instructs?|shows?|explains?)\b`,
  ),
);

export const knowledgeTransfer = defineProvision({
  type: "knowledge-transfer",
  description: "What the provider writes down, teaches and hands on, so that the customer can do without it.",
  anchors: [
    "document",
    "manual",
    "runbook",
    "run-book",
    "procedure",
    "handbook",
    "guide",
    "knowledge",
    "know-how",
    "knowhow",
    "train",
    "instruct",
    "teach",
    "coach",
    "shadow",
    "workshop",
    "skills",
    "wiki",
    "sop",
    "process map",
    "run sheet",
    "build instr",
    "diagram",
    "pair",
    "how-to",
    "readme",
    "descriptions",
    "lessons",
    "decision record",
    "session",
    "course",
    "class",
    "seminar",
    "tutorial",
    "clinic",
    "show",
    "explain",
    "demonstrate",
    "beside",
    "on their own",
    "on its own",
    "without its",
    "without the",
    "without further",
    "without any",
    "by itself",
    "themselves",
    "alongside",
    "side by side",
    "next to",
    "along with",
    "shoulder",
    "walk",
    "update it",
    "update them",
    "updates it",
    "updates them",
    "revise it",
    "revise them",
    "revises it",
    "revises them",
    "keep it",
    "keep them",
    "keeps it",
    "keeps them",
    "maintain it",
    "maintain them",
    "maintains it",
    "maintains them",
  ],
  patterns: [TRANSFERS, TRAINS, DOCUMENTS, UPDATES_IT],
  refine({ sentence, match, document, facts: { parties } }) {
    const reading = withoutPassages(sentence.reading, NOT_TAUGHT);
    const itself = UPDATES_IT.test(reading) && NAMES_PAPERS.test(sentenceBefore(document, sentence));
    const said = TRANSFERS.test(reading) || TRAINS.test(reading) || DOCUMENTS.test(reading);
    if (!said && !itself) return null;
    const transfer = TRANSFERS.test(reading);
    if (!transfer && OTHERWISE.test(`${match[0]}${sentence.reading.slice(match.index + match[0].length)}`)) return null;
    if (giver(sentence, match, parties) !== "provider") return null;
    const atEnd = AT_END.test(reading);
    const paid = PAID.test(reading);
    const hedged = EFFORT.test(sentence.reading.slice(Math.max(0, match.index - NEAR), match.index + match[0].length));
    const firm = !atEnd && !paid && !hedged;
    const marks: [string, boolean][] = [
      ["transfer", transfer],
      ["training", TRAINS.test(reading)],
      ["documents", itself || DOCUMENTS.test(reading)],
      ["current", itself || (DOCUMENTS.test(reading) && CURRENT.test(reading))],
      ["atEnd", atEnd],
      ["paid", paid],
      ["hedged", hedged],
      // sentences that touch are one passage: what one of them says of the end is not said of the others
      ["firm", firm],
      ["firmTransfer", firm && transfer],
    ];
    return { favours: "customer", facts: Object.fromEntries(marks.filter(([, there]) => there)) };
  },
  examples: {
    yes: [
      "Supplier shall keep the runbooks up to date and train Customer's staff.",
      "Supplier shall transfer its knowledge of the system to Customer.",
      "Supplier shall provide knowledge transfer sessions every month.",
      "Supplier shall provide training to Customer's users.",
      "Supplier shall instruct Customer's operators in the use of the system.",
      "SOPs and process maps shall be maintained by Supplier and revised after each change.",
      "Supplier delivers the software and its documentation.",
      "The runbooks and the wiki are updated before a change goes live.",
      "The wiki is stored on Customer's server. Supplier shall revise it after each release.",
      "Supplier holds a two-hour course for Customer's technicians each month.",
      "Supplier shall see to it that two engineers of Customer can run the platform without its help.",
      "Skills are passed on by Supplier each quarter.",
      "Supplier gives a walkthrough of the platform each spring.",
      "Supplier shows Customer's operators how the batch jobs are restarted.",
      "Supplier shall let Customer's engineers work alongside its own so that they learn the system.",
      "Supplier shall walk the successor's team through the code.",
      "Supplier coaches its own engineers and keeps the runbooks current.",
      "Supplier shall shadow the outgoing vendor for a week and shall train Customer's staff.",
      "Supplier shall conduct workshops for Customer's operators.",
      "Supplier shall hand over documentation that enables a skilled person to maintain the platform.",
    ],
    no: [
      "Supplier trains its own engineers each year.",
      "Supplier shall shadow the incumbent provider in the first month.",
      "Supplier shall hold community workshops at which citizens are shown how to file a claim.",
      "Supplier gives language courses for Customer's staff.",
      "Customer's coaches teach agents the new tariffs.",
      "Supplier is under no duty to train Customer's staff or to keep runbooks.",
      "Supplier shall not be required to write manuals.",
      "Supplier shows users how long the queue is.",
      "Supplier gives employees of Customer a discount on courses for staff.",
      "Supplier provides class files to developers.",
      "Supplier shall work alongside Customer's carriers so that parcels arrive in time.",
      "Supplier shall train its personnel in data protection.",
      "Supplier shall provide documentation of all expenses.",
      "Supplier shall perform in accordance with the operating procedures that are provided to it.",
      "The escrow agreement shall provide that the software and related documentation are property of Supplier.",
      "Supplier shall provide the price according to the Manual Processing Procedures.",
      "Supplier shall provide such documentation as Customer requests to show compliance with law.",
      "Supplier shall perform the Services with fully trained and responsible personnel.",
      "Supplier will let Customer speak to a trained support representative.",
      "Supplier shall instruct its sales representatives not to make promises.",
      "Customer shall provide Supplier with documentation of its systems.",
      "Supplier shall work in accordance with the standard operating procedures (the “SOPs”) that will be provided to it.",
      "Supplier shall map the process and stop the press.",
      "Supplier shall host the platform.",
      "The system is on Customer's server. Supplier shall update it after each release.",
      "Supplier shall hold a meeting for Customer's representatives each month.",
      "Supplier coaches its own engineers every month and keeps an internal wiki.",
      "Customer's staff may not be trained by Supplier.",
      "Supplier shows Customer's representatives the invoices.",
      "Supplier shall work alongside the other suppliers of Customer.",
      "Supplier shall walk the auditors through the gate.",
      "The manuals are kept by Customer.",
      "Supplier gives each visitor its employee handbook.",
      "Supplier's people can run to the exit without help.",
    ],
  },
});

/** Who writes or teaches; a passive without an agent is the provider's work. */
function giver(sentence: SentenceFact, match: RegExpExecArray, parties: PartiesFact): Side {
  const at = sentence.reading.indexOf(match[0]);
  const about = sentence.statements.findLast(({ start, end }) => start <= at && at < end);
  const nearest = about === undefined ? null : sideOfStatement(about, parties);
  if (about?.negated === true) return "unknown";
  if (about === undefined && hasTeachers(parties, "customer").test(sentence.reading)) return "customer";
  if (isParty(nearest)) return about?.modality === "right" ? "unknown" : nearest;
  const sides = sentence.statements
    .filter(({ modality }) => modality !== "right")
    .map((one) => sideOfStatement(one, parties) ?? sideOfActor(one, parties));
  const acting = sides.filter(isParty);
  if (acting.includes("provider")) return "provider";
  if (acting.length > 0) return acting[0] ?? "unknown";
  const subject = sideOfSubject(sentence, parties);
  if (isParty(subject)) return subject;
  const by = BY.exec(sentence.reading);
  if (by !== null) return sideOfWords(sentence.reading.slice(by.index + by[0].length), parties) ?? "unknown";
  if (sides.length === 0) return PASSIVE.test(sentence.reading) ? "provider" : "unknown";
  return sides.length > 0 && !sides.includes("third") ? "provider" : "unknown";
}
