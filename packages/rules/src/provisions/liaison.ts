import { matchesOf, defineProvision, type PartiesFact, type Side } from "@clauselint/core";
import { contactLine } from "./liaison/contact-line.js";
import { representedSides } from "./liaison/represented.js";
import { LIAISON, PEOPLE } from "./liaison/titles.js";
import { isParty, sideEndingAt, sideOfWords } from "./side-of-statement.js";
import { words } from "./words.js";

const TASK =
  "(?:act|serve|coordinate|co-ordinate|liaise|interface|manage|oversee|administer|maintain|represent|handle|supervise|communicate|direct|devote|be (?:the |its |a )?(?:responsible|primary|main|single|principal|first|key|direct|point|liaison|contact)|be authori[sz]ed)";
const APPOINTS =
  "(?:appoint|designat|nominat|deput|assign|identif|provid|maintain|select|establish|furnish|name|dedicat|put|ha(?:ve|s)|caus)(?:e|es|ed|s|ing|y|ies)?";

const APPOINTMENT = words(
  `\\b${APPOINTS}\\b(?:(?! (?:to the|information|notice|notification|assistance|plan|reports?|cop(?:y|ies)|quote|way|services) )[^;.]){0,90}?\\b${LIAISON}\\b|\\b${LIAISON}\\b[^;.]{0,40}?\\b(?:appointed|designated|nominated|assigned) by\\b`,
);
const DESIGNATE = "(?:appoint|designat|nominat|deput|assign|nam)(?:e|es|ed|ing|s)?";
/** A representative whom the words make one, without saying more. */
const DESIGNATED = words(
  `\\b(?:(?:appoint|designate|nominate|assign|name)s?|appointed|nominated)\\b(?: [\\w-]+){0,4}? (?:representatives?|counterparts?|deput(?:y|ies)|spokes\\w+|(?:person|individual|someone|somebody|one)s? (?:who|to) (?:speaks?|acts?|answers?|decides?|runs?|manages?|leads?|coordinates?|takes? decisions|looks? after|handles?|deals?)|(?:person|individual)s? (?:through|with|to) whom)\\b|\\b(?:representatives?|counterparts?)\\b[^;.]{0,30}?\\bbe (?:appointed|designated|nominated|assigned|named|deputed) by\\b|\\bsingle voice\\b|\\b(?:have|has|keeps?|provides?)\\b[^;.]{0,30}?\\b(?:managers?|persons?|representatives?|officers?|leads?) (?:empowered|authori[sz]ed|in charge)\\b`,
);
/** "puts one person in charge of the project". */
const IN_CHARGE = words("\\bputs?(?: [\\w-]+){0,3}? (?:person|individual|someone|somebody|manager)s? in charge\\b");
/** "Kim Lee is Customer's", in front of a title. */
const NAME_BEFORE =
  /\p{Lu}[\p{L}'’-]+\s+(?!(?:Managers?|Officers?|Personnel|Representatives?|Team|Leads?|Directors?)\b)\p{Lu}[\p{L}'’-]+(?:\s+\([^()]{1,60}\))?,?\s+(?:who\s+)?(?:is|acts\s+as|serves\s+as)\s+(?=the\s|an?\s|its\s|our\s|your\s|\p{Lu})[^;.:]{1,40}$/u;
/** "Customer's contact is Kim Lee". */
const IS_SOMEBODY = words(
  "\\b(?:representatives?|contacts?|delegates?)(?: (?:for|in|under|of) [^;.:]{1,40}?)? (?:is|are|shall be|will be)\\b",
);
const TASKED = words(
  `\\b(?:appoint|designat|nominat|assign|identif|nam)(?:e|es|ed|ing|y|ies|s)?\\b[^;.]{0,80}?\\b${PEOPLE}\\b[^;.]{0,60}?\\b(?:to|who (?:shall|will|is|are)(?: to)?|as) ${TASK}`,
);
const DUTIES = words(
  `\\b${LIAISON}\\b[^;.]{0,100}?\\b(?:shall|will|must|to|is|are|who) (?:\\w+ly |also |jointly )?(?:${TASK}|responsible|meet|work|review|prepare|resolve|attend|conduct|discuss|try|provide|monitor|attempt|have (?:the )?(?:authority|responsibility|power)|be responsible)\\b|\\b(?:as|be|is|are) (?:the |its |a |an |their )?(?:each other['’]s )?(?:\\w+ ){0,2}(?:liaisons?|points? of contact|contacts?|counterparts?)\\b`,
);
const DENIED = words(
  `(?:\\b(?:neither|no party|not|nobody)|n['’]t)\\b[^;.]{0,60}?\\b(?:appoint|designate|nominate|provide|name|have|assign|dedicate)\\b[^;.]{0,60}?\\b(?:${LIAISON}|representatives?)\\b|\\bno (?:\\w+ )?${LIAISON}\\b[^;.]{0,30}?\\b(?:assigned|provided|appointed|named)\\b`,
);
/** Whoever may name somebody need not. */
const MAY_DESIGNATE = words(
  `\\b(?:may|can|should|intends? to|hopes? to|plans? to|expects? to)\\b(?: \\w+)? ${DESIGNATE}\\b`,
);
/** "appoints Supplier as its project manager": the work itself, not somebody to talk to. */
const PARTY_AS_MANAGER = words(`\\b${DESIGNATE} (?=[^;.]{1,60} as (?:its|the|an?) )`);
/** "Kim Lee (Customer)". */
const NAME_OF = /[A-Z][\w'’-]+\s+[A-Z][\w'’-]+\s+\(([^()]{2,50})\)/g;
const LED_BY = /\b(?:led|lead|headed|managed|co-?ordinated)\s+by\s+(?:Mr|Ms|Mrs|Dr)\b/;
/** "… shall be Kim Lee", "…: Kim Lee", "… is [name]", and blanks that wait for a name. */
const NAME_BEHIND =
  /^[^;.:]{0,40}?(?:\b(?:shall|will)\s+(?:initially\s+)?be:?|\bis:?|:)\s*(?:\[|_{3,}|(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?[A-Z][\w'’-]+\s+[A-Z])/;
const BLANK =
  /_{3,}|\[\s*(?:name|tbd|insert|●|•)?[^\]]{0,30}\]|\b(?:tbd|tbc|to be (?:named|determined|confirmed|advised))\b/i;
const AUTHORITY = words("\\b(?:authority|authori[sz]ed|empowered|approve|decision|decide|bind|sign off|accept)\\b");
const REPLACED = words("\\b(?:replac\\w+|substitut\\w+|change (?:its|their|the)|reassign\\w*)\\b");
/** The people of a public customer, whoever is named beside them. */
const PUBLIC = /\b(?:[Cc]ontracting\s+[Oo]fficer(?:['’]s)?\s+[Rr]epresentative|CORs?|product\s+owner)\b/;
const EACH = words(
  "\\b(?:each|both|either)(?: of)?(?: the)? (?:part(?:y|ies)|sides?|us)|the parties['’]?(?: respective)?|each of [^;.]{1,60}? and\\b|and (?:\\w+ ){1,4}(?:shall |will |must )?each (?:\\w+ )?(?:appoint|nominate|designate|assign|name|put|have)\\b|between the parties|on behalf of each\\b",
);
const OF_WHOM = /^(?:\s+\w+){0,4}?\s+(?:of|for|from|on\s+behalf\s+of|appointed\s+by|designated\s+by)\s+/i;

const TITLES_AND_PEOPLE = new RegExp(words(`\\b(?:${LIAISON}|${PEOPLE})\\b`).source, "gi");

const DESIGNATES = new RegExp(
  words(`(?:\\b(?:shall|will|must|agrees? to|hereby|each) )?\\b${DESIGNATE}\\b`).source,
  "gi",
);

const DESIGNATED_BY = /\bbe\s+(?:appointed|designated|nominated|assigned|named|deputed)\s+by\s+/gi;

type Names = ReadonlySet<"customer" | "provider">;

/** Whose liaisons a sentence names: the party in front of each title, or behind "of" or "for". */
function sidesIn(reading: string, parties: PartiesFact): Names {
  if (EACH.test(reading)) return new Set(["customer", "provider"]);
  const sides = matchesOf(TITLES_AND_PEOPLE, reading).flatMap((match) => {
    const end = match.index + match[0].length;
    const of = OF_WHOM.exec(reading.slice(end));
    const behind = of === null ? null : sideOfWords(reading.slice(end + of[0].length), parties);
    if (PUBLIC.test(match[0])) return ["customer" as const];
    return splitSide(
      sideEndingAt(reading, match.index, parties) ?? sideEndingAt(reading, end, parties) ?? behind,
    ).concat(splitSide(forBoth(reading, end, parties)));
  });
  const besides = (["customer", "provider"] as const).filter((side) => isBeside(reading, side, parties));
  const designating = matchesOf(DESIGNATES, reading).flatMap(({ index }) =>
    splitSide(sideEndingAt(reading, index, parties)),
  );
  const bracketed = matchesOf(NAME_OF, reading).flatMap(([, party = ""]) => splitSide(sideOfWords(party, parties)));
  const designated = matchesOf(DESIGNATED_BY, reading).flatMap((match) =>
    splitSide(sideOfWords(reading.slice(match.index + match[0].length), parties)),
  );
  return new Set([...sides, ...besides, ...designating, ...designated, ...bracketed]);
}

/** "Customer's contact is Kim Lee and Supplier's is Sam Roe": the title is not said again. */
function isBeside(reading: string, side: "customer" | "provider", parties: PartiesFact): boolean {
  return new RegExp(
    String.raw`\band\s+(?:that\s+of\s+)?(?:the\s+)?(?:${parties.pattern(side)}|(?:yours|ours))\s+(?:is|are|shall\s+be|will\s+be)\s+(?:\p{Lu}|the\s)`,
    "u",
  ).test(reading);
}

const FOR_A_SIDE = /\b(?:for|on\s+the\s+(?:side|part)\s+of)\s+(?=(?:the\s+)?[A-Z])/g;
const SALUTATION = /\s+(?:Mr|Ms|Mrs|Dr)\b[\s\S]*$/;

/** "shall be Kim Lee for Acme and Sam Roe for Beta": the second name. */
function forBoth(reading: string, end: number, parties: PartiesFact): Side | null {
  const sides = matchesOf(FOR_A_SIDE, reading.slice(end, end + 200)).map((match) =>
    sideOfWords(reading.slice(end + match.index + match[0].length).replace(SALUTATION, ""), parties),
  );
  return sides.includes("customer") && sides.includes("provider") ? "both" : null;
}

function splitSide(side: Side | null): ("customer" | "provider")[] {
  if (!isParty(side)) return [];
  return side === "both" ? ["customer", "provider"] : [side];
}

function isNamed(reading: string): boolean {
  const titles = matchesOf(TITLES_AND_PEOPLE, reading);
  return (
    LED_BY.test(reading) ||
    matchesOf(NAME_OF, reading).length > 0 ||
    titles.some(
      ({ 0: title, index }) =>
        NAME_BEHIND.test(reading.slice(index + title.length)) || NAME_BEFORE.test(reading.slice(0, index)),
    )
  );
}

const IN_WORDS = [words(`\\b${LIAISON}\\b`), IN_CHARGE, TASKED, DESIGNATED, IS_SOMEBODY, LED_BY];

function appointsParty(reading: string, parties: PartiesFact): boolean {
  const match = PARTY_AS_MANAGER.exec(reading);
  return match !== null && isParty(sideOfWords(reading.slice(match.index + match[0].length), parties));
}

export const liaison = defineProvision({
  type: "liaison",
  description: "Who speaks for a party day by day: a project lead, an account manager, a point of contact.",
  anchors: [
    "manager",
    "lead",
    "director",
    "executive",
    "ordinator",
    "owner",
    "officer",
    "representative",
    "sponsor",
    "contact",
    "liaison",
    "cor",
    "individual",
    "person",
    "employee",
    "principal",
    "led by",
    "represented",
    "the project",
    "the work",
    "the engagement",
    "the program",
    "coordinated by",
    "counterpart",
    "someone",
    "somebody",
    "appoint",
    "designat",
    "nominat",
    "committee",
    "group",
    "board",
    "council",
    "@",
    "phone",
    "spoc",
    "head of",
    "line of",
    "port of",
  ],
  patterns: [
    words(`\\b${LIAISON}\\b`),
    IN_CHARGE,
    TASKED,
    DESIGNATED,
    IS_SOMEBODY,
    LED_BY,
    words(
      "\\brepresented\\b[^;.]{0,80}? by\\b|\\b(?:runs?|leads?|heads?|manages?|directs?) (?:the|this) (?:project|work|engagement|program(?:me)?|account) (?:for|on behalf of)\\b",
    ),
    words(
      `\\b(?:${PEOPLE}|leads?|directors?|owners?|contacts?)\\b[^;.]{0,30}?:|\\S@\\S|\\b(?:tele)?phone\\b|^[^;.]{0,60}?:[^;]{0,80}?\\b(?:${PEOPLE}|${LIAISON})\\b`,
    ),
    words(
      "\\b(?:committee|board|council|group|team)\\b[^;.]{0,80}?\\b(?:members?|consists?|comprises?|(?:is|are) composed|made up)\\b",
    ),
    words(`^(?:${PEOPLE}|[\\w -]{0,40}\\b(?:managers?|leads?|directors?|owners?))$`),
  ],
  unless: [
    words(
      "\\b(?:notices? (?:shall|will|must|may|to|under|required|hereunder)|all notices|written notices|attention|attn|confidential information|receiving party|data subject|copyright owner|rightful owner|product owners? of|arbitrat\\w+|trustee|receiver|escrow agent|attorneys?(?:-in-fact)?|power of attorney|powers|sales (?:representative|manager)|billing)\\b",
    ),
  ],
  refine({ sentence, document, facts: { parties } }) {
    const line = contactLine(sentence, document, parties);
    if (line !== null) return { favours: line.side, facts: line.named ? { named: true } : { blank: true } };
    const { reading } = sentence;
    const headings = document.headingPath(sentence.sentence.start).join(" ");
    const represented = representedSides(reading, `${headings} ${sentence.leadIn?.reading ?? ""}`, parties);
    const speaking = represented.length > 0;
    if (!(speaking || IN_WORDS.some((pattern) => pattern.test(reading))) || appointsParty(reading, parties))
      return null;
    const [first, second] = new Set([...represented.flatMap(splitSide), ...sidesIn(reading, parties)]);
    if (DENIED.test(reading))
      return { favours: second === undefined ? (first ?? "unknown") : "both", facts: { denied: true } };
    if (first === undefined) return null;
    const details: [string, boolean][] = [
      [
        "appointed",
        !MAY_DESIGNATE.test(reading) &&
          (APPOINTMENT.test(reading) || TASKED.test(reading) || DESIGNATED.test(reading) || IN_CHARGE.test(reading)),
      ],
      ["duties", speaking || DUTIES.test(reading) || TASKED.test(reading)],
      ["named", speaking || isNamed(reading)],
      ["blank", BLANK.test(reading)],
      ["authority", AUTHORITY.test(reading)],
      ["replacement", REPLACED.test(reading)],
    ];
    const facts = Object.fromEntries(details.filter(([, there]) => there).map(([name]) => [name, true as const]));
    return { favours: second === undefined ? first : "both", facts };
  },
  examples: {
    yes: [
      "Each party shall appoint a project manager.",
      "Supplier's account manager shall be the primary contact for Customer.",
      "Supplier shall designate an individual to act as its representative in all day-to-day matters.",
      "The project manager of Customer is Jo Park.",
      "Supplier will depute a project manager, who will be the SPOC from its side.",
      "A counterpart shall be nominated by Customer, with authority to sign off.",
      "Customer is represented in all project matters by Ms Jo Park, Supplier by Mr Al Roe.",
      "Jo Park is Customer's project manager.",
      "Customer's contact for the work is Jo Park and Supplier's is Al Roe.",
      "The committee consists, for Customer, of the head of operations and, for Supplier, of the account director.",
      "Al Roe runs the project for Supplier.",
    ],
    no: [
      "Supplier, represented by Mr Al Roe, signs this Agreement.",
      "Notices shall be sent to the contract manager of Supplier.",
      "Supplier shall assign its employees to the Services.",
      "The parties shall appoint an arbitrator.",
    ],
  },
});
