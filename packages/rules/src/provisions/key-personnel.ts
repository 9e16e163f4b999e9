import { defineProvision, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { sideOfActor } from "./side-of-actor.js";
import { isParty, sideOfStatement, sideOfSubject } from "./side-of-statement.js";
import { words } from "./words.js";

const KEY =
  "(?:key (?:\\w+ )?(?:personnel|staff|people|persons?|employees?|roles?|individuals|resources|members|positions?)|(?:named|dedicated|designated|specific|particular) (?:individuals?|persons?|personnel|people|resources|staff))";
const PEOPLE = `(?:${KEY}|personnel|staff|employees?|team(?: members?)?|members? of (?:the|its) (?:\\w+ )?team|individuals?|persons?|people|consultants?|workers?|project (?:manager|lead|director)s?|account (?:executive|manager)s?|(?:technical|delivery) leads?|technicians?|engineers?|programmers?|experts?|specialists?|representatives?|candidates?|any of them|(?:Mr|Ms|Mrs|Dr)\\.? \\w+)`;
const REPLACE =
  "(?:replac\\w+|reassign\\w*|substitut\\w+|remov\\w+|withdraw\\w*|transferr?(?:ed|ing)?|swap|chang(?:e|es|ed|ing)|rotat\\w+|re-?deploy\\w*|successors?|dismiss|substitution)";
const MOVES = words(`\\b${REPLACE}\\b[^;.]{0,100}?\\b${PEOPLE}\\b|\\b${PEOPLE}\\b[^.]{0,160}?\\b${REPLACE}\\b`);
const NAMES = words(`\\b${KEY}\\b`);
const CONSENT = words(
  "\\b(?:consents?|approv(?:al|es?|ed)|agrees|okay|permission|acceptance|acceptable|unless\\b[^;.]{0,20}?\\bagree\\w*|interview\\w*|(?:customer|client|bank|government|authority) decides)\\b",
);
const KEEPS = words(
  `\\b(?:(?:shall|will|must|may) not\\b[^;.]{0,40}?\\b(?:reassign|remove|replace|transfer|withdraw)|(?:keep|retain|maintain|remain|stay)\\b[^;.]{0,100}?\\b(?:until|for (?:at least |a (?:minimum )?period of )?\\w+ |throughout|during|on the (?:engagement|project)))`,
);
const DEMAND = words(
  "\\b(?:(?:may|right to|entitled to)\\b[^;.]{0,60}?\\b(?:require|request|direct|demand|ask|remove|reject|refuse)|(?:at|upon|on)\\b[^;.]{0,40}?\\b(?:request|demand|direction)|requests?|directs?|(?:may|right to)\\b[^;.]{0,40}?\\bremove|(?:unsuitable|unsatisfactory|dissatisf\\w+|objects? to|objectionable|incompetent))\\b",
);
const SAME = words(
  "\\b(?:equal|equivalent|same|similar|comparable|suitable|better|at least)\\b[^;.]{0,40}?\\b(?:qualif\\w+|skills?|experience|replacement|ability|training)\\b|\\bsuitable replacement\\b",
);
/** "The engineers must be acceptable to Customer." */
const APPROVED = words(
  `\\b${PEOPLE}\\b(?:,? [\\w']+){0,9}? (?:(?:be|is|are) subject to|requires?|acceptable to|approved by)\\b`,
);
const PLACES = words(
  "\\b(?:right|discretion|free|option) to (?:determine|decide|assign)\\b[^;.]{0,40}?\\b(?:personnel|staff|employees|people)\\b",
);
const NOTICE = words("\\b(?:notif\\w+|notice|tells?|informs?|advise)\\b");
const EFFORT = words("\\b(?:efforts?|endeavou?rs?|tr(?:y|ies) to|aims? to|attempts? to)\\b");
const FREE = words(
  "\\b(?:sole|own|absolute) discretion\\b|\\b(?:at any time|without notice|as it sees fit|freely|alone decides)\\b",
);
const DENIED = words(
  "\\b(?:not|no)\\b[^;.]{0,30}?\\b(?:commit\\w*|guarantee\\w*|obliged|obligated|warrant\\w*)\\b[^;.]{0,80}?\\b(?:particular|specific|certain|named|same)\\b[^;.]{0,20}?\\b(?:individuals?|persons?|personnel|people|employees?|staff)\\b",
);
const STABLE = words("\\b(?:keep|retain|maintain)\\b[^;.]{0,60}?\\b(?:team|personnel|staff|people|turnover)\\b");

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
    "role",
    "key ",
  ],
  patterns: [MOVES, NAMES, DENIED, STABLE, APPROVED, PLACES],
  unless: [
    words(
      "\\b(?:solicit\\w*|assign(?:s|ed)? this|otherwise transfer|infring\\w+|authori[sz]ed representatives?|rights granted|expenses|travel|change (?:of|in) control|hire|hiring|equipment|users?|insurance|directors and officers|confidential\\w*|data subject|vacation|wages|salar\\w+|taxes|transfer of (?:employees|personnel) (?:to|under)|notice(?:s)? (?:to|address))\\b",
    ),
  ],
  refine({ sentence, facts: { parties } }) {
    const { reading } = sentence;
    if (DENIED.test(reading)) return { favours: "provider", facts: { denied: true } };
    if (customerIsBound(sentence, parties)) return null;
    const side = actorOf(sentence, parties);
    const moves = MOVES.test(reading);
    const consent = CONSENT.test(reading);
    const free = PLACES.test(reading) || (moves && (FREE.test(reading) || isRight(sentence)));
    if (side === "provider" && free && !consent) return { favours: "provider", facts: { free: true } };
    const kept = (moves && (consent || SAME.test(reading))) || (KEEPS.test(reading) && (moves || NAMES.test(reading)));
    const demanded = moves && DEMAND.test(reading) && side !== null;
    const approved = APPROVED.test(reading) && consent;
    const named = NAMES.test(reading);
    const hedged = EFFORT.test(reading);
    if (!(kept || demanded || named || approved) && !(STABLE.test(reading) && hedged))
      return moves && NOTICE.test(reading) && side === "provider"
        ? { favours: "customer", facts: { noticeOnly: true } }
        : null;
    const marks: [string, boolean][] = [
      ["kept", (kept || approved || (consent && named)) && !hedged],
      ["consent", consent],
      ["demanded", demanded && !hedged],
      ["hedged", hedged],
      ["replaced", SAME.test(reading)],
    ];
    return { favours: "customer", facts: Object.fromEntries(marks.filter(([, there]) => there)) };
  },
  examples: {
    yes: [
      "Supplier shall not replace Key Personnel without Customer's consent.",
      "Customer may require the removal of any employee from the project.",
      "Supplier may reassign its personnel on the project at any time in its sole discretion.",
      "Supplier does not commit to particular individuals.",
    ],
    no: [
      "Supplier shall assign qualified staff to the Services.",
      "Neither party shall solicit the employees of the other.",
      "Customer shall not replace its project manager without notice.",
    ],
  },
});

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
