import { anyCase, defineProvision, type PartiesFact } from "@clauselint/core";
import { partyDoes } from "./party-does.js";
import { perParties } from "./per-parties.js";
import { clauseBefore } from "./sentence-before.js";
import { words } from "./words.js";

const SUB =
  "(?:sub-?processors?|(?:(?:an)?other|further|additional) processors?(?! of (?:\\w+ ){0,2}?(?:raw|dairy|meat|milk|food|fish|grain|crops?|waste|materials?|fruit|vegetables|timber|hides)\\b)|sub-?processing|sub-?contractors?|(?:an)?other (?:person|party|entity|firm|company|intermediary|body|organi[sz]ation)(?= to (?:process|handle)\\b)|(?:(?:an)?other|further|additional) (?:data )?intermediar(?:y|ies))";
/** "Where Customer objects, such processor must not be engaged": a further one, because who serves the customer is not objected to. */
const OBJECTED = words(
  "\\bobject\\w*\\b[^;.]{0,80}?\\b(?:the|that|such) (?:\\w+ )?(?:sub-?contractor|processor)\\b[^;.]{0,20}?\\b(?:not|never)\\b[^;.]{0,20}?\\b(?:used|engaged|appointed|employed|deployed)\\b",
);
const ABOUT = words(`\\b${SUB}\\b`);
/** A subcontractor counts where it works on personal data. */
const OF_DATA = words(
  "\\b(?:sub-?process\\w+|(?:other|further|additional) processors?|another (?:processor|intermediary)|other intermediar(?:y|ies)|personal (?:data|information)|customer data|phi|protected health information)\\b",
);

/** What a sentence says of sub-processors, by the fact that it sets. */
const SAYS: readonly (readonly [fact: string, pattern: RegExp])[] = [
  [
    "specific",
    words(
      `\\b(?:not|no|never|only|without|unless|obtain\\w*|requires?|subject to)\\b[^;.]{0,200}?\\b(?:prior|specific|written|express)\\b[^;.]{0,40}?\\b(?:consents?|approv\\w+|authori[sz]\\w+|permission)\\b|\\bspecific (?:prior )?(?:written )?authori[sz]ation\\b|\\b(?:not|no|never|only|without|unless)\\b[^;.]{0,200}?\\b(?:authori[sz]ed|approved|agreed|consented)(?: (?:it|them|to|the|this|that|such|person|party|entity|firm|company|\\w+ment|use|engagement|subcontractor|subprocessor)){0,4}? in (?:writing|text form)\\b`,
    ),
  ],
  ["general", words("\\bgeneral(?:ly)? (?:\\w+ )?(?:written )?(?:authori[sz]\\w+|consent\\w*|approv\\w+)\\b")],
  [
    "list",
    words(
      `\\b(?:list(?:s|ed)?|named|identified|set out|set forth|maintains? (?:a|an up-to-date))\\b[^;.]{0,80}?\\b${SUB}\\b|\\b${SUB}\\b[^;.]{0,100}?\\b(?:list(?:ed)?|named in|identified in|set (?:out|forth) in|specified in|annex|schedule|appendix|exhibit|cover page)\\b`,
    ),
  ],
  [
    "notice",
    words(
      `\\b(?:notif(?:y|ies|ied)|informs?|informed|prior (?:written )?notice|advance notice|days['’]? (?:prior |advance |written )*notice|give\\w* (?:\\w+ )?notice|notifications?|announces?)\\b[^;.]{0,200}?\\b(?:new|chang\\w+|addition\\w*|add(?:s|ing)?|replac\\w+|engag\\w+|appoint\\w*|intended|intends?|update\\w*|${SUB})\\b|\\b(?:new|chang\\w+|add(?:s|ing)?|replac\\w+|update\\w*)\\b[^;.]{0,120}?\\b(?:notif\\w+|notice|inform\\w*)\\b|\\b${SUB}\\b[^;.]{0,60}?\\bonly (?:after|on|upon|with|following|subject to) [^;.]{0,40}?\\bnotice\\b`,
    ),
  ],
  ["objection", words("\\bobject(?:s|ion|ions)?\\b")],
  [
    "consequence",
    words(
      "\\bobject\\w*\\b[^.]{0,200}?\\b(?:is|are|be) not (?:then |to be )?(?:used|engaged|appointed|employed|deployed|let in)\\b|\\bobject\\w*\\b[^.]{0,300}?\\b(?:not (?:\\w+ )?(?:engage|use|appoint|permit|allow)|refrain|(?:shall|may|must|will) not|may (?:\\w+ )?terminate|right to terminate|terminat\\w+|cancel)\\b|\\b(?:(?:may|shall|must|will) not do so|not (?:\\w+ )?(?:engage|use|appoint)|no (?:new )?sub-?processor)\\b[^.]{0,160}?\\bobject\\w*\\b",
    ),
  ],
  [
    "flowDown",
    words(
      "\\b(?:same|equivalent|similar|no less (?:protective|stringent|onerous)|at least as (?:protective|strict)|substantially the same|as (?:protective|restrictive))\\b[^;.]{0,120}?\\b(?:obligations?|terms|dut(?:y|ies)|restrictions?|conditions|protections?|level)\\b|\\b(?:obligations?|terms|dut(?:y|ies)|restrictions?)\\b[^;.]{0,60}?\\b(?:same|no less|at least|equivalent)\\b|\\b(?:impos\\w+|flow\\w* down|bound by|binding|written (?:agreement|contract))\\b[^;.]{0,160}?\\b(?:obligations?|terms|agree|restrictions?)\\b",
    ),
  ],
  [
    "liable",
    words(
      "\\b(?:remain(?:s|ing)?|is|be|are|stay(?:s|ing)?)(?: (?!(?:not|never|nor)\\b)\\w+){0,3}? (?:liable|responsible|accountable)\\b|\\b(?:fully|wholly|primarily) (?:liable|responsible)\\b|\\b(?:acts (?:and|or) omissions)\\b",
    ),
  ],
  [
    "deemed",
    words(
      "\\b(?:deemed|considered|taken) (?:to (?:be|have) )?(?:\\w+ )?(?:approved|accepted|consent\\w*|authori[sz]ed|given)\\b|\\bsilence\\b",
    ),
  ],
  ["goodFaith", words("\\bgood faith\\b")],
];
const FREE = words(
  `\\b(?:may|can|(?:allow|permit|entitle|authori[sz]e)s? (?:us|it|\\w+) to|is (?:entitled|free|authori[sz]ed) to|at its (?:own |sole )?discretion)\\b(?:(?!\\b(?:shall|will|must) (?:not|never)\\b)[^;.]){0,120}?\\b(?:engage|use|appoint|employ|subcontract|hire|retain|change|replace|add)\\b(?:(?!\\b(?:shall|will|must) (?:not|never)\\b)[^;.]){0,120}?\\b${SUB}`,
);
const ASKED = words(
  "\\b(?:consents?|approv\\w+|authori[sz]\\w+ (?:of|from|by)|notice|notif\\w+|inform\\w*|only|provided|subject to|if|once|object\\w*)\\b",
);
const NO_ASKING = words(
  "\\bwithout\\b[^;.]{0,60}?\\b(?:consent|approval|notice|notifying|informing|asking|authori[sz]ation)\\b|\\bat its (?:own |sole )?discretion\\b",
);

/** "… another processor only under clause 11.1": that clause says whether the customer is asked. */
const ONLY_UNDER = words(
  "\\b(?:only|except|not[^;.]{0,80}? (?:otherwise )?than|save)\\b[^;.]{0,20}?\\b(?:under|as (?:allowed|permitted|set out) (?:by|under|in)|in accordance with|pursuant to) (?:the )?$",
);
const CONSENT = words(
  "\\b(?:not|no|only|without|unless)\\b[^;.]{0,120}?\\b(?:prior|written|in writing)\\b[^;.]{0,40}?\\b(?:consents?|approv\\w+|authori[sz]\\w+|permission)\\b|\\b(?:not|no|only|without|unless)\\b[^;.]{0,120}?\\b(?:consents?|approv\\w+|authori[sz]\\w+|permission)\\b[^;.]{0,20}?\\bin writing\\b",
);

/** Nobody is asked where the choice is the provider's alone, or where the customer has given up its say. */
const NO_SAY = words(
  `\\b(?:selection|choice|change|appointment|engagement)(?: (?:of|in|to|or|and|an?|any|all|the|its|their|each|new|use|change|replacement|engagement|appointment|selection))* (?:\\w+ )?${SUB}\\b[^;.]{0,60}?\\b(?:lies|is|are|rests?|remains?)\\b[^;.]{0,20}?\\b(?:in|at|within|for)\\b[^;.]{0,50}?\\b(?:sole|absolute|own|free) discretion\\b|(?<!\\b(?:if|where|unless|when|not|never|by|failing)\\b[^;.]{0,120})\\bwaives? (?:any|all|its|the) rights? to object to\\b[^;.]{0,30}?\\b${SUB}\\b`,
);
const customersDiscretion = perParties((names) =>
  anyCase(String.raw`${names}['\u2019]s?\s+(?:sole|absolute|own|free)\s+discretion\b|\bdiscretion\s+of\s+${names}`),
);
const CHOOSES = `(?:may|can|shall|will|is (?:free|entitled) to) (?:\\w+ly )?(?:engage|use|appoint|employ|hire|retain|change|replace|add) (?:(?:an?|any|the|its|own|other|new) )*${SUB}\\b`;
/** Those of the customer's own departments are others. */
const OF_CUSTOMERS_TEAMS = words(
  "\\bsub-?processors? (?:(?:that|which) )?(?:your|its|the customer['’]s) (?:own )?(?:departments?|teams?|units?|branches|subsidiaries|offices) (?:use|have|engage|employ)",
);
const OF_A_SAY = ["specific", "notice", "objection", "consequence", "deemed"];

function isElsewhere(reading: string, parties: PartiesFact): boolean {
  return OF_CUSTOMERS_TEAMS.test(reading) || partyDoes(parties, "customer", CHOOSES).test(reading);
}

export const subprocessor = defineProvision({
  type: "subprocessor",
  description: "On what terms a processor may hand personal data on to others.",
  anchors: [
    "subprocess",
    "sub-process",
    "processor",
    "subcontract",
    "sub-contract",
    "intermediar",
    "other person",
    "other party",
    "other entity",
    "other firm",
    "other company",
  ],
  patterns: [ABOUT, OBJECTED],
  unless: [words("\\b(?:insurance|lien|wages|mechanics)\\b")],
  refine({ sentence: { reading, sentence }, document, facts: { references, parties } }) {
    if (/(?<!\bby )\bmeans\b/.test(reading) || isElsewhere(reading, parties)) return null;
    const ofData =
      OF_DATA.test(reading) ||
      (OBJECTED.test(reading) &&
        (/\bprocessor\b/i.test(reading) || OF_DATA.test(clauseBefore(document, { sentence }))));
    if (!ofData) return null;
    const unasked = NO_SAY.test(reading) && !customersDiscretion(parties, "customer").test(reading);
    const free = FREE.test(reading) && (NO_ASKING.test(reading) || !ASKED.test(reading));
    const found = SAYS.filter(([, pattern]) => pattern.test(reading)).map(([fact]) => fact);
    if (unasked) {
      const others = found.filter((fact) => !OF_A_SAY.includes(fact));
      return { favours: "provider", facts: Object.fromEntries([...others, "free"].map((fact) => [fact, true])) };
    }
    const asks = references.some(
      ({ node, target }) =>
        sentence.start <= node.start &&
        node.end <= sentence.end &&
        ONLY_UNDER.test(document.text.slice(sentence.start, node.start)) &&
        target !== null &&
        CONSENT.test(document.quote(target)),
    );
    if (asks && !found.includes("specific")) found.push("specific");
    const facts = free ? [...found.filter((fact) => fact !== "specific" && fact !== "notice"), "free"] : found;
    if (facts.length === 0) return null;
    return { favours: free ? "provider" : "customer", facts: Object.fromEntries(facts.map((fact) => [fact, true])) };
  },
  examples: {
    yes: [
      "Supplier shall not engage another processor without the prior written authorisation of Customer.",
      "Supplier shall inform Customer thirty days in advance of any new sub-processor.",
      "Supplier may engage sub-processors at its discretion.",
      "These terms allow Supplier to appoint sub-processors anywhere without notice.",
      "Supplier shall not engage another person to process personal data unless Customer has approved it in writing.",
      "Supplier shall impose the same data protection obligations on each sub-processor.",
      "Supplier remains fully liable for its sub-processors.",
      "A list of subprocessors is set out in Annex III.",
      "Supplier may add a further processor only upon sixty days' notice and must not do so where Customer objects.",
      "Where Customer objects, such processor must not be engaged.",
      "No subcontractor may receive personal data unless Customer has approved it in writing.",
    ],
    no: [
      "Customer may appoint another processor of its personal data.",
      "Supplier shall ask for consent before it takes on another processor of raw milk, and keeps personal data safe.",
      "Supplier shall list the sub-processors that your departments use.",
      "Supplier shall not let another person into the room where personal data is kept.",
      "Supplier may engage subcontractors to clean the offices.",
      "Where Customer objects to the report, the processor must not be switched off.",
      "Supplier announces its subcontractors. Where Customer objects, that subcontractor shall not be used.",
      "The server has another 16-core processor.",
      '"Sub-processor" means any processor engaged by Supplier.',
      "Supplier shall process personal data only on instructions.",
    ],
  },
});
