import { defineProvision, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { isParty, sideOfStatement, sideOfSubject, sideOfWords } from "./side-of-statement.js";
import { FORBIDDEN, RIGHT, words } from "./words.js";

const END =
  "(?:terminate|cancel|rescind|withdraw from|determine|end|stop|discontinue|give notice of (?:termination|cancellation))";
/** What else can be ended. */
const OTHER =
  "(?:the |its |their |any |such |an? |all |\\w+['’]s? |(?:further|other|individual) ){0,3}(?:employment|employees?|subcontract\\w*|subcontractors?|lease|sublicen[cs]\\w*|user\\b|users\\b|personnel|staff|negotiations|whether|what|how|when|the (?:amount|price|scope|date|content|form|extent|cause))";
const ENDS = `${END}\\b(?! ${OTHER}\\b)`;
const ENDED =
  "(?:(?:may|can|shall|will|must)(?: not)?(?: \\w+)? be|cannot be) (?:terminated|cancell?ed|ended|rescinded)|(?:is|are) (?:terminable|cancell?able)";
const MAY_END = words(
  `\\b(?:${RIGHT}|at liberty to|free to|power to)\\b[^;]{0,260}?\\b${ENDS}|\\b(?:rights?|elections?|decision)\\b[^;.]{0,60}?\\b(?:to|of) (?:\\w+ ){0,4}(?:terminat\\w+|cancel\\w*|withdraw\\w*|rescission)\\b`,
);
const MAY_BE_ENDED = words(`\\b(?:${ENDED})\\b|\\b(?:terminated|cancell?ed) by (?:either|any|the)\\b`);
const DENIED = words(
  `\\b${FORBIDDEN}\\b[^;.]{0,60}?\\b${END}\\b|\\bno (?:\\w+ )?right\\b[^;.]{0,40}?\\b(?:terminat|cancel|withdraw|end)\\w*|\\bwaives?\\b[^;.]{0,60}?\\b(?:terminat|cancel|withdraw)\\w*|\\b(?:cannot|(?:may|can|shall) not) be (?:terminated|cancell?ed|ended)\\b`,
);
const EXCEPTION = words("\\b(?:except|unless|other than|save|until|without (?:first )?giving|only)\\b");
const MUTUAL = words(
  "\\b(?:mutual(?:ly)?|both parties|parties)\\b[^;.]{0,60}?\\b(?:agree\\w*|consent|writing)\\b|\\b(?:by|upon) (?:written )?agreement (?:of|between) the parties\\b",
);
/** "The parties may agree to bring this Agreement to an end." */
const AGREED_END = words("\\bparties may\\b[^;.]{0,60}?\\bagree\\b[^;.]{0,60}?\\b(?:terminate|end|cancel)\\b");
const CAUSES = {
  breach: words(
    "\\b(?:breach\\w*|default\\w*|violat\\w+|non-?performance|fails? to|failure|for (?:good )?cause|with (?:or without )?cause)\\b",
  ),
  insolvency: words(
    "\\b(?:insolven\\w+|bankrupt\\w*|liquidat\\w+|receiver\\w*|winding[ -]up|administration|assignment for the benefit)\\b",
  ),
  convenience: words(
    "\\b(?:convenience|without (?:\\w+ )?(?:cause|reasons?)|for any (?:or no )?reason|at any time|at will|in the government['’]s (?:best )?interest|whenever|notice period)\\b",
  ),
  levels: words("\\b(?:service levels?|slas?|availability|performance standards?)\\b"),
  control: words("\\bchange (?:of|in) (?:control|ownership)\\b"),
} as const;
const NOTICE = words("\\bnotice\\b");
const PAID = words(
  "\\b(?:pay(?:s|ing|ment)?|paid)\\b[^;.]{0,60}?\\b(?:remainder|remaining (?:term|fees|charges|payments)|balance of the term|rest of the term|unexpired)\\b",
);
const INNOCENT =
  /\b(?:non-?\s?(?:breaching|defaulting)|other|innocent|aggrieved|injured|affected|terminating)\s+party\b/i;
const ANYONE = /\b(?:either|each|any|both|neither|no|a)\s+(?:party|parties|of\s+(?:us|the\s+parties))\b/i;
const BY = words("\\b(?:by|of) (?=((?:the |either |each |any )?[^;.]{1,60}))");

export const terminationRight = defineProvision({
  type: "termination-right",
  description: "Who may end the contract, and for what.",
  anchors: ["terminat", "cancel", "rescind", "withdraw", "determine", "end", "stop"],
  patterns: [MAY_END, MAY_BE_ENDED, DENIED, AGREED_END],
  unless: [words("\\b(?:automatic renewal|order of cancellation|stop(?:s|ped)? (?:using|work orders?))\\b")],
  refine({ sentence, match, facts: { parties } }) {
    const { reading } = sentence;
    if (AGREED_END.test(reading)) return { favours: "both", facts: { mutual: true } };
    const favours = holder(sentence, match, parties);
    if (favours === null) return null;
    if (DENIED.test(reading)) return EXCEPTION.test(reading) ? null : { favours, facts: { denied: true } };
    const causes = Object.entries(CAUSES).filter(([, pattern]) => pattern.test(reading));
    const marks: [string, boolean][] = [
      ["mutual", MUTUAL.test(match.input.slice(match.index)) && causes.length === 0],
      ["paid", PAID.test(reading)],
      ["convenience", causes.length === 0 && NOTICE.test(reading)],
      ...causes.map(([name]): [string, boolean] => [name, true]),
    ];
    return { favours, facts: Object.fromEntries(marks.filter(([, there]) => there)) };
  },
  examples: {
    yes: [
      "Customer may terminate this Agreement for convenience on thirty days' notice.",
      "Either party may cancel this Agreement if the other is in material breach.",
      "This Agreement can be terminated at the end of each year.",
      "Supplier has the right to end this Agreement if Customer does not pay.",
      "Customer has no right to terminate this Agreement.",
    ],
    no: [
      "Upon termination of this Agreement Supplier shall return all data.",
      "Supplier may terminate the employment of its staff.",
      "Customer may determine the scope of each order.",
    ],
  },
});

/** Who may end the contract: the subject of the right, whoever a passive names, or everybody. */
function holder(sentence: SentenceFact, match: RegExpExecArray, parties: PartiesFact): Side | null {
  const { statements, reading } = sentence;
  const at = match.index + match[0].length;
  const acting = statements.filter((one) => one.start < at && ["right", "prohibition"].includes(one.modality));
  const sides = acting.map((one) => sideOfStatement(one, parties)).filter(isParty);
  const said = sides.at(-1);
  if (ANYONE.test(match[0]) || INNOCENT.test(match[0]) || ANYONE.test(reading)) return "both";
  if (said !== undefined) return said;
  const by = BY.exec(reading.slice(Math.max(0, match.index - 80)))?.[1];
  const named = by === undefined ? null : sideOfWords(by, parties);
  if (isParty(named)) return named;
  const first = sideOfWords(reading.slice(match.index), parties) ?? sideOfSubject(sentence, parties);
  return first === null || first === "unknown" ? "both" : first === "third" ? null : first;
}
