import {
  defineProvision,
  type ContractDocument,
  type Facts,
  type PartiesFact,
  type SentenceFact,
  type Side,
} from "@clauselint/core";
import { sentencesIn } from "../support/sentences-in.js";
import { sideOfActor } from "./side-of-actor.js";
import { isParty, sideOfStatement, sideOfSubject, sideOfWords } from "./side-of-statement.js";
import { DUTY, words } from "./words.js";

/** To the end of the sentence, so that it reaches into the items of a list that it leads in to. */
const WARRANTS = words(
  "\\b(?:warrants?|represents?(?=,? (?:and|that|to|\\w+ that))|guarantees?|represented and warranted|warranted|(?:representations?|warrant(?:y|ies)) (?:of|by)|undertakes? that|(?:promises?|confirms?|assures?(?: \\w+){1,3}) that (?=(?:it|we|i)\\b(?! (?:has|have|had) (?:trained|used|received|sent|read))|(?:its|our|my) (?:\\w+ )?(?:staff|people|personnel|employees|team|signator\\w+|services?|work)\\b|the (?:\\w+ )?(?:staff|people|personnel|employees|team|persons?|services?|work|deliverables)\\b)|following (?:representations|warranties))\\b[\\s\\S]*",
);
/** Over the items of a list that no longer say who warrants them. */
const HEADING = words("\\b(?:representations?|warrant(?:y|ies))\\b");
const OF_WHOM = words("\\b(?:of|by) (?=\\S)");
/** What a provider says of itself or promises of its work, by what it is about. */
const ABOUT = {
  authority: words(
    "\\b(?:(?:full |requisite |all |corporate |necessary )+(?:\\w+ ){0,2}(?:power|authority|right)|power and authority|right,? (?:power|title)|authori[sz]ed (?:and|to)|(?:duly|fully|legally) (?:organi[sz]ed|authori[sz]ed|incorporated|formed|empowered|constituted|established)|validly existing|good standing|(?:conflict|breach|violat)\\w*\\b[^.;]{0,60}\\b(?:other|any) (?:agreement|obligation|contract)|(?:right|authority|power) to (?:enter|sign|make|execute|perform|grant)|(?:free|entitled|empowered) to (?:enter|make|sign|offer|provide|supply|(?:do|undertake|take on|accept|perform|carry out)(?= (?:this|the) (?:\\w+ )?(?:work|jobs?|project|agreement|engagement|contract|assignment|services)\\b))|bound by no (?:other )?(?:agreement|contract|obligation))\\b",
  ),
  skill: words(
    "\\b(?:(?<!\\b(?:care|diligence),? (?:and )?)skills?(?!,? (?:and )?(?:care|diligence))|skilled|experience[ds]?|expertise|qualified|qualifications?|(?:suitable|suitably \\w+) (?:people|personnel|staff|employees|persons)|(?:people|personnel|staff|employees|persons) (?:\\w+ )?suitable|knows? what (?:it is|it['’]s|they are|I['’]?m|we['’]re|I am|we are) doing|competen\\w+|trained|capable|capabilit(?:y|ies)|capacity|resources|adequate (?:staff|personnel))\\b",
  ),
  standard: words(
    "\\b(?:professional|workmanlike|workmanship|good industry practice|(?:best|prudent|accepted|good) (?:\\w+ )?(?:industry |engineering |utility )?(?:practices?|standards?)|industry standards?|standard of care|due care|diligen(?:ce|t|tly)|(?:care|diligence),? (?:and )?skill|skill,? (?:and )?(?:care|diligence)|carefully and (?:well|skilfully|professionally)|generally accepted|(?:care|diligence|skill|attention) (?:(?:to be )?expected |required )?of an? (?:\\w+ )?(?:prudent|diligent|careful|conscientious|orderly|good|competent|skilled|skilful|expert|experienced|reasonable|leading) \\w+|standards? (?:(?:to be )?expected |required )?of an? (?:\\w+ ){0,2}?(?:prudent|diligent|competent|skilled|expert|experienced|leading|first[- ]class|top) (?:\\w+ ){0,2}?(?:provider|supplier|contractor|operator|firm|company|specialist|professional|consultant|developer)|(?:way|manner in which|as) an? (?:\\w+ )?(?:careful|competent|skilled|good|prudent|diligent|experienced) (?:\\w+ )?(?:professional|developer|expert|consultant|contractor|provider|engineer|specialist) (?:would|does|should)|(?:compl\\w+|observ\\w+|accord\\w*|conform\\w*|respects?|follows?) (?:\\w+ ){0,3}?rules of (?:the|its|their) (?:art|trade|profession)|timely)\\b",
  ),
  law: words(
    "\\b(?:compl(?:y|ies|iance)|accordance|conform|observ(?:es?|ing))\\b[^.;]{0,60}\\b(?:laws?|(?:statutory|legal) provisions|regulations?|statutes?|legal requirements|rules)\\b|\\b(?:licen[cs]es?|permits?|authori[sz]ations?|approvals|registrations?)\\b[^.;]{0,80}\\b(?:necessary|required|needed|obtained|hold|holds|maintain)\\b|\\b(?:hold|holds|obtain|maintain|possess)\\w*\\b[^.;]{0,60}\\b(?:licen[cs]es|permits|registrations|certifications)\\b",
  ),
  solvency: words(
    "\\b(?:litigation|proceedings?|suits?|actions? pending|insolven\\w+|bankrupt\\w*|solvent|financial(?:ly)? (?:condition|statements|position|stable|sound|means|resources|strength|standing|capacity))\\b",
  ),
} as const;
/** Something that goes wrong with the provider itself is told in time. */
const TELLS = words(
  "\\b(?:notif(?:y|ies)|inform(?:s)?|advise(?:s)?|tells?|give(?:s)?[^.;]{0,30}\\bnotice)\\b[^.;]{0,120}?\\b(?:(?:material(?:ly)? |adverse(?:ly)? |significant )+(?:\\w+ )?(?:change|development|event|effect|affect|impact)\\w*|(?:ability|capacity|unable|inability) to (?:perform|provide|fulfil|meet|carry out)|financial (?:condition|difficult\\w+|position|health|situation|standing|circumstances|stability)|(?:events?|circumstances?|facts?|anything|developments?|matters?) (?:(?:that|which) (?:may|might|could|would|can|is likely to|are likely to)|likely to|capable of|liable to) (?:\\w+ )?(?:affect\\w*|impair\\w*|jeopardi[sz]\\w*|endanger\\w*|prevent\\w*|hinder\\w*|threaten\\w*)\\b[^.;]{0,40}?\\b(?:performance(?! of (?:the |its |an? )?(?:website|site|software|systems?|search|app\\w*|platform|portal|network|servers?|shop)\\b)|ability|capacity|perform\\b|deliver\\b)|loss of (?:any |its |a )?(?:\\w+ )?(?:certification|licen[cs]e|accreditation)|any change in its (?:ownership|financial))",
);
/** A standard where it is warranted; what is owed at the state of the art may be anything. */
const ART = words(
  "\\b(?:correspond|conform|accord|compl|match|meet)\\w*\\b[^.;]{0,40}?\\b(?:state of the art|rules of (?:the art|technology|engineering))\\b",
);
const PERFORMS = words(
  `\\b${DUTY}\\b[^.;]{0,80}?\\b(?:perform|performed|provide|provided|render|rendered|carry out|carried out|supply|deliver|execute|exercise|deploy|apply|show|take (?=(?:the|all|due|such) (?:\\w+ )?(?:care|diligence))|act (?=with\\b)|work (?=in an?\\b|with\\b|to the\\b|according\\b)|compl(?:y|ies) (?=with (?:\\w+ ){0,3}?(?:rules of|good industry|industry standards|professional standards))|do (?=(?:the|all|its|this|your|our)\\b)|assign|use|employ|staff)\\w*\\b`,
);
const DISCLAIMS = words(
  "\\bas[- ]is\\b(?= (?:basis|condition|where|and|without|with|or)\\b|[\"”’',.;)]|$)|\\bwith all faults\\b|\\b(?:(?:no|not|without)\\b(?:(?!\\b(?:depriv|affect|limit(?!ed)|prejudic|reduc|impair|diminish|shorten)\\w*)[^.;]){0,60}?|(?:disclaims?|exclud\\w+|waives?)\\b[^.;]{0,60}?)\\b(?:representations?|warrant(?:y|ies|s))\\b(?! (?:period|claim|service|card))",
);
/** Who may not speak for another gives no warranty of its own away. */
const NO_AUTHORITY = words("\\bno (?:power|authority|right) to bind\\b[^;.]*");
/** "does not warrant that its work meets any standard" */
const PROMISES_NOT = words(
  "\\b(?:do|does|shall|will)(?: not|n[’']t) (?:warrant|promise|guarantee|represent|undertake) that (?:(?:it|we|I)(?: (?:is|are|has|have)|['’](?:re|m|ve))|(?:its|our|my|the) (?:work|services?|staff|people|personnel|team))\\b",
);
/** The words of such a refusal, up to what is then warranted. */
const REFUSAL = words(
  `(?:,? ?\\b(?:and|but))?(?: it)? ${PROMISES_NOT.source}(?:(?!\\b(?:and|but) (?:it )?(?:warrants|represents|guarantees)\\b)[^;.])*`,
);
/** That software never fails nobody can promise. */
const UNBROKEN = words("\\b(?:uninterrupted|error-?free|expectations)\\b");
/** Where express promises are left standing, the others may go. */
const EXCEPTS = words(
  "\\b(?:except (?:as|for|to the extent)|other than|save (?:as|for)|implied|expressly (?:set forth|stated|provided|made)|set forth (?:in|herein)|contained (?:in|herein)|limited to|express warrant(?:y|ies)|additional|further|other warrant(?:y|ies)|all other)\\b",
);
const KNOWLEDGE = words(
  "\\b(?:to|best of) (?:\\w+ ){0,4}knowledge\\b|\\bso far as it is aware\\b|\\bto its knowledge\\b",
);
/** "The work shall be carried out": by the provider, where nobody else is named. */
const WORK_IS_DONE = words(
  `^\\W*(?:all |the |any |its )*(?:services?|works?|tasks|deliverables|assignments?)\\b[^.;]{0,40}? ${DUTY} (?:\\w+ )?be (?:\\w+ )?(?:performed|executed|carried out|provided|rendered|done|delivered)\\b(?![^.;]*\\bby\\b)`,
);
/** What a warranty may say of licences; of others' a duty speaks. */
const HAS_LICENCES = words(
  "\\b(?:has|have|keeps?)\\b[^.;]{0,60}?\\b(?:licen[cs]es|permits|authori[sz]ations|consents)\\b",
);
const WARRANTED_ONLY: Readonly<Record<string, RegExp>> = { standard: ART, law: HAS_LICENCES };
const OTHERWISE = words(
  "\\b(?:confidential|discloser|disclosing party|data|escrow agent|hardware|third[- ]party (?:products|software)|export|insurance)\\b",
);

export const capabilityWarranty = defineProvision({
  type: "capability-warranty",
  description: "What the provider warrants of its ability to do the work, and whether it says when that changes.",
  anchors: [
    "warrant",
    "represent",
    "guarantee",
    "undertakes that",
    "promise",
    "confirm",
    "assure",
    "prudent",
    "care of a",
    "trained",
    "as is",
    "as-is",
    "all faults",
    "professional",
    "workmanlike",
    "industry",
    "standard",
    "skill",
    "qualified",
    "experience",
    "diligen",
    "notif",
    "inform",
    "advise",
    "notice",
    "compl",
    "standing",
    "authority",
    "litigation",
    "proceeding",
    "insolven",
    "bankrupt",
  ],
  patterns: [WARRANTS, DISCLAIMS, TELLS, PERFORMS],
  headingPatterns: [
    { heading: HEADING, pattern: ABOUT.authority },
    { heading: HEADING, pattern: ABOUT.solvency },
  ],
  refine({ sentence, match, document, facts }) {
    const said = sentence.reading.replace(NO_AUTHORITY, " ");
    const reading = besideRefusal(said);
    const headed = document.headingPath(sentence.sentence.start).findLast((heading) => HEADING.test(heading));
    const own = speaker(sentence, facts.parties);
    const side =
      own ??
      dutiesOf(sentence, document, facts.parties) ??
      (headed === undefined ? null : speakerAbove(headed, sentence, document, facts));
    if (DISCLAIMS.test(reading)) {
      const whole = !EXCEPTS.test(reading) && !OTHERWISE.test(reading) && side !== "customer";
      return whole ? { favours: "provider", facts: { disclaimed: true } } : null;
    }
    const refused = reading === said ? PROMISES_NOT.exec(reading) : null;
    if (refused !== null && side === "provider") {
      const what = aboutIn(reading.slice(refused.index), true);
      const whole =
        ["skill", "standard"].some((name) => what.includes(name)) && !UNBROKEN.test(reading) && !EXCEPTS.test(reading);
      return whole ? { favours: "provider", facts: { disclaimed: true } } : null;
    }
    const isDone = side !== "customer" && WORK_IS_DONE.test(reading);
    if (side !== "provider" && side !== "both" && !isDone) return null;
    const tells = TELLS.exec(reading);
    const front = reading.slice(0, tells?.index);
    const told = tells === null ? {} : { told: true };
    const warranted = WARRANTS.test(reading) || headed !== undefined;
    const about = !warranted && tells !== null && !PERFORMS.test(front) ? [] : aboutIn(front, warranted);
    if (tells !== null && about.length === 0) return { favours: "customer", facts: told };
    if (about.length === 0 || (!warranted && OTHERWISE.test(match[0]))) return null;
    const hedged = KNOWLEDGE.test(reading) ? { knowledge: true } : {};
    return {
      favours: "customer",
      facts: { ...Object.fromEntries(about.map((name) => [name, true])), ...told, ...hedged },
    };
  },
  examples: {
    yes: [
      "Supplier excludes, without affecting Customer's rights under statute, all warranties.",
      "Supplier represents and warrants that it has the power and authority to enter into this Agreement.",
      "Supplier confirms that it has the power to sign and holds all necessary permits.",
      "Supplier shall exercise the care of a prudent merchant.",
      "Supplier shall perform the Services with qualified personnel in a professional manner.",
      "Supplier shall notify Customer of any development that may adversely affect its ability to perform.",
      "Supplier warrants that the Works have the quality agreed and match the recognised state of the art.",
      "Supplier warrants that it complies with all laws and that it will notify Customer of any material adverse change.",
      "The services shall be rendered with due diligence.",
      "Supplier shall work in a professional manner.",
      "Supplier shall show the diligence of an experienced operator.",
      "Supplier shall inform Customer of circumstances that could jeopardise the performance of the services.",
      "Supplier warrants that it is fully empowered and has the financial means that the work takes.",
      "The Services are provided as is, without warranty of any kind.",
    ],
    no: [
      "Supplier has no authority to bind Customer or to give any warranty to its clients.",
      "Supplier does not warrant that the services are uninterrupted or done by trained people at night.",
      "Supplier confirms that its invoice matches the resources used.",
      "Supplier confirms that it has trained the users named in Annex 2.",
      "Supplier shall inform Customer of facts that could affect the performance of the website.",
      "Customer warrants that it owns its data.",
      "Supplier disclaims all implied warranties.",
      "Supplier shall perform the Services.",
      "Supplier represents Customer in meetings.",
      "Supplier confirms that it has received the keys.",
      "The work shall be carried out by Customer in a professional manner.",
      "Payment does not deprive Customer of the warranty.",
      "Supplier shall take care of the plants.",
      "Supplier shall work with Customer's team on the reports.",
      "Supplier shall inform Customer of events that may affect visitors.",
      "Customer promises that it is free to sign.",
      "Customer warrants that it has the power and authority to enter into this Agreement.",
      "Supplier shall use locks that match the state of the art.",
      "Supplier shall devote such time to the work as is reasonably necessary.",
    ],
  },
});

/** What the words in front of a promise to tell vouch for. */
/** What is warranted where a refusal stands beside it, or else all that is said. */
function besideRefusal(said: string): string {
  const rest = said.replace(REFUSAL, " ");
  return rest !== said && WARRANTS.test(rest) ? rest : said;
}

function aboutIn(said: string, warranted: boolean): readonly string[] {
  return Object.entries(ABOUT)
    .filter(
      ([name, pattern]) =>
        ((warranted || isOwed(name)) && pattern.test(said)) || (warranted && WARRANTED_ONLY[name]?.test(said) === true),
    )
    .map(([name]) => name);
}

/** A duty is as good as a warranty for how the work is done, and by whom; of authority only a warranty speaks. */
function isOwed(name: string): boolean {
  return name === "skill" || name === "standard" || name === "law";
}

function speaker(sentence: SentenceFact, parties: PartiesFact): string | null {
  const sides = sentence.statements
    .map((one) => sideOfStatement(one, parties) ?? sideOfActor(one, parties))
    .filter(isParty);
  if (sides.includes("provider")) return "provider";
  return sides[0] ?? sideOfSubject(sentence, parties);
}

const DUTIES_OF = words("\\b(?:obligations|duties|responsibilities|undertakings|commitments) of (?=\\S)");

/** "It shall …" below "Obligations of the Contractor". */
function dutiesOf({ sentence, reading }: SentenceFact, document: ContractDocument, parties: PartiesFact): Side | null {
  const heading = /^\W*(?:it|they)\b/i.test(reading) ? (document.headingPath(sentence.start).at(-1) ?? "") : "";
  const duties = DUTIES_OF.exec(heading);
  return duties === null ? null : sideOfWords(heading.slice(duties.index + duties[0].length), parties);
}

/** Who speaks in a section on warranties: the party in its heading, or the one that warrants in the nearest sentence above. */
function speakerAbove(
  heading: string,
  { sentence }: SentenceFact,
  document: ContractDocument,
  facts: Facts,
): string | null {
  const of = OF_WHOM.exec(heading);
  const named = of === null ? null : sideOfWords(heading.slice(of.index + of[0].length), facts.parties);
  if (isParty(named)) return named;
  const section = document.ancestors(sentence).findLast(({ type }) => type === "Section");
  if (section === undefined) return null;
  const above = sentencesIn(document, { start: section.start, end: sentence.start });
  const warrants = above.findLast((one) => WARRANTS.test(document.quote(one)));
  return warrants === undefined ? null : speaker(facts.sentence(warrants), facts.parties);
}
