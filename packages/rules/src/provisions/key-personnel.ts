import {
  anyCase,
  defineProvision,
  type PartiesFact,
  type ProvisionMatch,
  type SentenceFact,
  type Side,
} from "@clauselint/core";
import { sideOfActor } from "./side-of-actor.js";
import { isParty, sideOfStatement, sideOfSubject } from "./side-of-statement.js";
import { words } from "./words.js";
import { partsAround } from "../support/parts-around.js";

const KEY =
  "(?:key (?:\\w+ )?(?:personnel|staff|people|persons?|employees?|roles?|individuals|resources|members|positions?)|(?:named|dedicated|designated|specific|specified|nominated|essential|particular) (?:individuals?|persons?|personnel|people|staff)|(?:named|dedicated|designated) resources)";
/** Those who work for the provider; a "person" of the law, who may be a company, is none of them. */
const PEOPLE = `(?:${KEY}|personnel|staff|employees?|team members?|members? of (?:the|its) (?:\\w+ ){0,3}?team|(?:the|its) (?:\\w+ )?team|individuals?|people|persons? (?:named|listed|identified|provided|assigned|engaged|employed|supplied|performing|working|who|doing)|consultants|any consultant|workers?|any (?:individual|agent)|(?:client|engagement|programme?|transition|service) (?:partner|manager|lead|director)s?|lead (?:architect|engineer|consultant|developer|statistician)s?|project (?:manager|lead|director)s?|account (?:executive|manager|representative)s?|relationship managers?|(?:technical|delivery|regional) leads?|(?:any|each|no) resources?(?= (?:for (?:a (?:minimum|period)|at least)|before|until|during|deployed|engaged)\\b)|(?:any of )?its (?:\\w+ )?resources|technicians?|engineers?|programmers?|developers|specialists?|(?:\\w+ )representatives|candidates|contractors?(?= (?:during|before the end of|from) (?:an|the|its|that|each) assignment)|mechanics?|supervisors?|analysts?|operatives?|(?:any|either|none|one) of them|neither(?= (?:shall|will|may|must) be)|(?:Mr|Ms|Mrs|Dr)\\.? \\w+)`;
const REPLACE =
  "(?:replac\\w+|reassign\\w*|substitut\\w+|remov\\w+|withdraw\\w*|transfer(?:ring)?|swaps?|chang(?:e|es|ing)|rotat\\w+|re-?deploy\\w*|dismiss|divert\\w*|exchang\\w*|bar|bars|exclud\\w+)";
const REPLACED =
  "(?:(?:be|is|are|been|being|was|were) (?:\\w+ ){0,2}?(?:replaced|reassigned|substituted|removed|withdrawn|transferred|swapped|changed|rotated|re-?deployed|dismissed|diverted|exchanged|barred|(?:taken|pulled|moved) (?:off|away|from))|replacements?|substitut(?:es?|ions?)|reassignments?|removal|successors?|(?:re-?assign|replace|remove|transfer|withdraw) (?:them|any of them))";
const MOVES = words(
  `\\b${REPLACE}(?: (?:or|and|/) \\w+)?(?: [\\w'’-]+){0,6}? ${PEOPLE}\\b|\\b${PEOPLE}\\b(?:,? [\\w'’()-]+){0,18}? ${REPLACED}\\b|\\b(?:exchange|replacement|substitution|reassignment|withdrawal|removal) of (?:any |an? |one |either )?(?:of )?(?:such|these|those|this|that|said) (?:persons?|people)\\b|\\b(?:tak|mov|pull)\\w+ (?:her|him|them|(?:a|any|the|that|such) (?:person|agent|individual)|${PEOPLE})(?: [\\w'’-]+){0,3}? (?:off|away from|from) (?:the|this|its|that) (?:project|assignment|account|engagement|work|team|study|services)\\b|\\b(?:releas|withdraw|remov|tak)\\w* (?:from (?:the|this|its) (?:project|account|work|services|team|premises|site) (?:any|a|the|each) \\w+|(?:the|that|such) (?:person|agent|individual))\\b`,
);
const NAMES = words(
  `\\b${KEY}\\b|\\b(?:led|headed|done|performed) by (?:mr|ms|mrs|dr)\\b|\\b(?:shall|will) lead the (?:work|project|team|engagement|assignment)\\b`,
);
const CONSENT = words(
  "\\b(?:consent(?:s|ed)?|approv(?:al|es?|ed)|agrees|agreement of|satisfactory to|okay|permission|acceptance|acceptable|unless\\b[^;.]{0,40}?\\bagree\\w*|interview\\w*|(?:customer|client|bank|government|authority) decides)\\b",
);
const KEEPS = words(
  `\\b(?:(?:shall|will|must|may) not\\b[^;.]{0,40}?\\b(?:reassign|remove|replace|transfer|withdraw)|(?:keep|retain|maintain|remain|stay)s?\\b[^;.]{0,100}?\\b(?:until|from [^;.]{1,30}? to|for (?:at least |a (?:minimum )?period of )?\\w+ |throughout|during|on the (?:engagement|project))|(?:ensure|procure|see to it) that\\b[^;.]{0,60}?\\b(?:perform|carry out|work))`,
);
const DEMAND = words(
  "\\b(?:(?:may|right to|entitled to)\\b[^;.]{0,60}?\\b(?:require|request|direct|demand|ask|remove|reject|refuse|bar|exclude)|(?:at|upon|on)\\b[^;.]{0,40}?\\b(?:request|demand|direction)|requests?|directs?|(?:may|right to)\\b[^;.]{0,40}?\\bremove|(?:unsuitable|unsatisfactory|takes? (?:\\w+ )?exception|so requires?|demands?|not suit|dissatisf\\w+|objects? to|objectionable|incompetent))\\b",
);
const SAME = words(
  "\\b(?:equal|equivalent|same|similar|comparable|suitable|better|at least)\\b[^;.]{0,40}?\\b(?:qualif\\w+|skills?|experience|replacement|ability|training)\\b|\\bsuitable replacement\\b",
);
/** "The engineers must be acceptable to Customer." */
const APPROVED = words(
  `\\b${PEOPLE}\\b(?:,? [\\w']+){0,9}? (?:(?:be|is|are) subject to|requires?|acceptable to|approved by)\\b`,
);
const PLACES = words(
  "\\b(?:right|discretion|free|option) to (?:determine|decide|assign)\\b[^;.]{0,40}?\\b(?:personnel|staff|employees|people)\\b|\\bdecides? (?:itself |alone |freely )?who (?:works (?:on|for)|(?:performs?|provides?|carries out|does) (?:the |these |its |any |all )?(?:\\w+ )?(?:services?|works?|tasks?|assignments?|contract|agreement))\\b|\\bfree (?:to (?:choose|select)|in (?:choosing|selecting)|in (?:its|the) (?:choice|selection) of) (?:\\w+ ){0,2}?(?:personnel|staff|employees|people|persons|individuals|workers)(?=\\W*$|[,.;:]| (?:who|whom|that|which|to|for|and|or|it|from|with|in|by|used|employed|assigned|as|on)\\b)",
);
const NOTICE = words("\\b(?:notif\\w+|notice|tells?|informs?|advise)\\b");
const EFFORT = words("\\b(?:efforts?|endeavou?rs?|tr(?:y|ies) to|aims? to|attempts? to)\\b");
const FREE = words(
  "\\b(?:sole|own|absolute) discretion\\b|\\b(?:at any time|without notice|(?:as|where|when(?:ever)?) it (?:sees|deems|thinks) fit|without (?:reference|recourse|asking|consulting)|freely|alone decides)\\b",
);
const DENIED = words(
  "\\b(?:not|no)\\b[^;.]{0,30}?\\b(?:commit\\w*|guarantee\\w*|obliged|obligated|warrant\\w*)\\b[^;.]{0,80}?\\b(?:particular|specific|certain|named|same)\\b[^;.]{0,20}?\\b(?:individuals?|persons?|personnel|people|employees?|staff)\\b",
);
/** The services come from one person, by name or by office, and from nobody else. */
const THROUGH = words(
  "\\bservices?\\b[^;.]{0,60}?\\b(?:through its (?:principal|president|director|owner|founder)|(?:personally|only|solely|exclusively) (?:by|through) (?:its |the |mr|ms|mrs|dr|[a-z]+ [a-z]+ ?\\())",
);
/** "Kim Lee and the lead engineer stay on the project until launch". */
const STAYS_ON = words(
  "\\b(?:stays?|remains?|(?:is|are|be) (?:fully )?(?:dedicated|committed))\\b[^;.]{0,40}?\\b(?:on|to|with) (?:the |this )?(?:project|assignment|account|engagement|team|study)\\b",
);
const STABLE = words("\\b(?:keep|retain|maintain)\\b[^;.]{0,60}?\\b(?:team|personnel|staff|people|turnover)\\b");

/** Whom something is sent or told to, or helped with, is not whom the services come from. */
const TOLD = words(
  "\\b(?:(?:available|support|help|assistance|training|disclos\\w+|reports?|notice|information)\\b[^.;]{0,60}? to|accessed by|use by)(?: [\\w'’]+){0,3}? (?:named|designated|specific|specified|nominated|particular) (?:individuals?|persons?|people)",
);

const ABOUT = anyCase(
  [MOVES, NAMES, STABLE, APPROVED, PLACES, THROUGH, STAYS_ON].map(({ source }) => source).join("|"),
);

export const keyPersonnel = defineProvision({
  type: "key-personnel",
  description: "Who decides which of the provider's people stay, come and go.",
  anchors: [
    "personnel",
    "staff",
    "employee",
    "team",
    "individual",
    "person",
    "people",
    "consultant",
    "project manager",
    "account",
    "resources",
    "leads",
    "substitut",
    "replac",
    "reassign",
    "remov",
    "withdraw",
    "representative",
    "programmer",
    "developer",
    "technician",
    "engineer",
    "expert",
    "principal",
    "personally",
    "through its",
    "role",
    "key ",
    "divert",
    " off ",
    "mechanic",
    "stays on",
    "stay on",
    "dedicated",
    "committed",
    "partner",
    "contractor",
    "decides who",
    "decide who",
    "program manager",
    "programme manager",
    "architect",
    "releas",
    "agent",
    "led by",
    "will lead",
  ],
  patterns: [ABOUT, DENIED],
  unless: [
    words(
      "\\bkey personnel, (?:employees|staff|agents|subcontractors)\\b|\\b(?:solicit\\w*|assign(?:s|ed)? this|otherwise transfer|infring\\w+|authori[sz]ed representatives?|rights granted|expenses|travel|change (?:of|in) control|common control|hire|hiring|equipment|users?|insurance|directors and officers|confidential\\w*|data subject|vacation|wages|salar\\w+|taxes|transfer of (?:employees|personnel) (?:to|under))\\b",
    ),
  ],
  refine({ sentence, facts: { parties } }) {
    const { reading } = sentence;
    if (DENIED.test(reading)) return { favours: "provider", facts: { denied: true } };
    if (customerIsBound(sentence, parties)) return null;
    const said = { side: actorOf(sentence, parties), right: isRight(sentence) };
    const read = partsAround(reading, ABOUT).map((part) => inPart(part, said));
    return read.find((match) => match !== null) ?? null;
  },
  examples: {
    yes: [
      "Supplier decides who performs the Services and may change them without notice.",
      "None of the individuals listed in Schedule 4 may be taken off the Services unless Customer has first agreed in writing.",
      "Supplier shall not withdraw any resource for a minimum of twelve months.",
      "Supplier shall not replace Key Personnel without Customer's consent.",
      "Customer may require the removal of any employee from the project.",
      "Supplier shall provide the Services through its Principal.",
      "The individuals named in Schedule 2 shall not be taken off the project without Customer's approval.",
      "Supplier may reassign its personnel on the project at any time in its sole discretion.",
      "Supplier does not commit to particular individuals.",
      "Supplier is free in its choice of the persons whom it uses.",
      "Supplier may reassign members of its client service team whenever it sees fit.",
      "Supplier shall not withdraw a contractor during an assignment unless Customer agrees.",
      "Upon notice to Customer, Supplier may substitute or withdraw personnel who render the Services.",
      "Supplier reserves the right to rotate or replace its resources as its business requires.",
      "The regional leads may be exchanged only after Customer has met the successor and consented.",
      "Neither party shall replace its account representative without the consent of the other.",
      "Supplier keeps records; the engineers may only be replaced with Customer's approval.",
      "Supplier shall entrust the work to named individuals only.",
    ],
    no: [
      "Supplier decides who performs the backup test.",
      "Supplier is free to choose staff uniforms.",
      "Supplier decides who receives the newsletter.",
      "Supplier shall not remove any resource from the cloud before the backup.",
      "Supplier shall not transfer any resource during peak hours to the server.",
      "All key personnel, employees and agents of Supplier shall sign the rules of the house.",
      '"Affiliate" means, for any specified Person, a Person that controls it or is under common control with it.',
      "Supplier is free in choosing the tools that its staff use.",
      "Supplier shall not withdraw a contractor from its list of vendors without notice.",
      "Supplier is committed to set aside specific resources for the market entry.",
      "Supplier shall assign qualified staff to the Services.",
      "Neither party shall solicit the employees of the other.",
      "Customer shall not replace its project manager without notice.",
      "Supplier may transfer its shares to any Person without the consent of its employees.",
      "Supplier shall give Customer's auditors access to its personnel; certificates are withdrawn on request.",
      "Supplier shall give support to Customer's designated individuals.",
      "The code may be accessed by named individuals only.",
    ],
  },
});

/** What one part of a sentence says; the words for the people, the move and the consent stand together there. */
function inPart(
  part: string,
  { side, right }: { readonly side: Side | null; readonly right: boolean },
): ProvisionMatch | null {
  const moves = MOVES.test(part);
  const consent = CONSENT.test(part);
  const free = PLACES.test(part) || (moves && (FREE.test(part) || right));
  if (side === "provider" && free && !consent) return { favours: "provider", facts: { free: true } };
  const named = NAMES.test(part) && !TOLD.test(part);
  const kept = STAYS_ON.test(part) || (moves && (consent || SAME.test(part))) || (KEEPS.test(part) && (moves || named));
  const demanded = moves && side !== null && DEMAND.test(part);
  const approved = consent && APPROVED.test(part);
  const hedged = EFFORT.test(part);
  if (side === "provider" && !right && THROUGH.test(part)) return { favours: "customer", facts: { kept: true } };
  if (!(kept || demanded || named || approved) && !(hedged && STABLE.test(part)))
    return moves && side === "provider" && NOTICE.test(part)
      ? { favours: "customer", facts: { noticeOnly: true } }
      : null;
  const marks: [string, boolean][] = [
    ["kept", (kept || approved || (consent && named)) && !hedged],
    ["consent", consent],
    ["demanded", demanded && !hedged],
    ["hedged", hedged],
    ["replaced", SAME.test(part)],
  ];
  return { favours: "customer", facts: Object.fromEntries(marks.filter(([, there]) => there)) };
}

function isRight({ statements }: SentenceFact): boolean {
  return statements[0]?.modality === "right";
}

function actorOf(sentence: SentenceFact, parties: PartiesFact): Side | null {
  const sides = sentence.statements
    .map((one) => sideOfStatement(one, parties) ?? sideOfActor(one, parties))
    .filter(isParty);
  return sides[0] ?? sideOfSubject(sentence, parties);
}

/** "Customer shall not replace its project manager": a promise about its own people. */
function customerIsBound({ statements }: SentenceFact, parties: PartiesFact): boolean {
  const [first] = statements;
  const bound = first !== undefined && ["duty", "prohibition"].includes(first.modality);
  return bound && (sideOfStatement(first, parties) ?? sideOfActor(first, parties)) === "customer";
}
