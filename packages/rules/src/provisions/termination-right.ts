import { anyCase, defineProvision, type PartiesFact, type SentenceFact, type Side } from "@clauselint/core";
import { perParties } from "./per-parties.js";
import { isParty, sideEndingAt, sideOfStatement, sideOfSubject, sideOfWords } from "./side-of-statement.js";
import { FORBIDDEN, PERIOD, RIGHT, words } from "./words.js";

/** What a party leaves when it ends the contract. */
const CONTRACT =
  "(?:agreements?|contracts?|statements? of work|sows?|this (?:msa|psa|csa|dpa|baa|sla|addendum|deed|letter)|order forms?|(?:task|work|this|the|such|applicable|relevant) orders?|engagement|appointment|subscriptions?|accounts?|arrangement|relationship|project|services|work|this licen[cs]e|it)";
/** What else can be ended. */
const OTHER =
  "(?:the |its |their |any |such |an? |all |\\w+['’]s? |(?:further|other|individual) ){0,3}(?:employment|employees?|subcontract\\w*|subcontractors?|lease|sublicen[cs]\\w*|user\\b|users\\b|personnel|staff|negotiations|use|access|licen[cs]es?|rights?)";
/** One piece of the work: the contract goes on without it. */
const PIECE =
  "(?:the |that |any |an? |such |its |one |all |\\w+['’]s? |(?:affected|relevant|failed|rejected|late|single|individual|undelivered|remaining|or|more|of) ){0,5}(?:deliverables?|milestones?|releases?|features?|modules?|enhancements?|items?|meetings?|workshops?|shipments?|deliver(?:y|ies)|bookings?)\\b(?! (?:agreement|contract|order|subscription|sow|services?)\\b)(?!(?:,| and| or| and/or) (?:\\w+ ){0,3}?(?:agreement|contract|sow|order|services))(?![^;.]{0,60}?\\b(?:and|or) (?:(?:with (?:it|them)|all of,?|thereby|also|terminate|cancel|end,?) ){0,2}(?:this|the (?:whole|entire)) (?:agreement|contract)\\b)";
const OBJECT = `(?! ${OTHER}\\b)(?! ${PIECE})(?! [^;.,]{0,40}?\\bemployment\\b)(?:,? [\\w'’()-]+){0,6}? ${CONTRACT}\\b`;
/** The verb alone says that the contract ends where nothing else is named behind it. */
const NO_OBJECT =
  "(?=\\W*$|[^\\w\\s-]|\\s+(?:if|upon|on|for|at|by|with|without|when|where|in|under|immediately|forthwith|pursuant|as|after|before|prior|effective|unless|due|because|hereunder|early|following|subject|within|only|automatically|solely|until|during|whenever|\\()(?!\\w))";
const NEAR_OBJECT = `(?: (?:this|the|such|any|an?|its|your|our|all|whole)){1,3}(?: [\\w'’-]+){0,2}? (?:${CONTRACT}|orders?)\\b`;
const ENDS =
  `(?:(?:terminate|cancel|withdraw)\\b(?:${NO_OBJECT}|${OBJECT})|(?:rescind|withdraw from|end|stop|discontinue|dissolve|finish|call off|quit|step out of|get out of|exit(?: from)?|resiliate|denounce)(?:${NEAR_OBJECT}| it(?= (?:right away|at once|immediately|summarily|forthwith|at any time|early|if|when|whenever|on|by|with)\\b|,? or (?:take|remove|drop|reduce|give up|(?:a|any) part)\\b|,? (?:in whole|wholly)\\b))` +
  "|determine (?:this|the) (?:agreement|contract)\\b|declare (?:this|the) (?:\\w+ )?(?:agreement|contract|order|sow) (?:to be )?(?:terminated|ended|rescinded|cancell?ed|dissolved)\\b|(?:give|serve|send) (?:[\\w'’]+ ){0,4}?notice (?:of (?:termination|cancell?ation)|terminating|ending|cancell?ing|to (?:terminate|end|quit))\\b" +
  "|put an end to (?:this|the|your|our) (?:\\w+ )?(?:agreement|contract|engagement|appointment|arrangement|order|sow)\\b|bring (?:(?:this|the|your|our) (?:\\w+ )?(?:agreement|contract|engagement|appointment|arrangement|deed|letter|order|ma|msa)|it)(?: \\w+)? to an end\\b|(?<=\\b(?:us|we|party|side|you) (?:may|can) )(?:stop|leave|walk away|withdraw)\\b|(?<=\\b(?:may|can) )(?<!\\b(?:staff|personnel|employees?|people|users?|workers?|visitors?|engineers?|team|members?) (?:may|can) )(?:stop|leave|walk away|withdraw|pull out)(?= (?:at|on|after|with|for|if|by|upon) (?![^.;]{0,40}\\b(?:services?|use|access|sites?|premises|shipping|production)\\b)[^.;]{0,80}?\\b(?:notice|breach)\\b)|walk away from|leave (?:at any time|by giving|with \\w+ (?:days|weeks|months?)|whenever)\\b)";
const ENDED =
  "(?:(?:may|can|shall|will|must)(?: not)?(?: \\w+|,[^;.]{1,80}?,)? be|cannot be) (?:terminated|cancell?ed|ended|rescinded)|(?:is|are) (?:terminable|cancell?able)";
const MAY_END = words(
  `\\b(?:${RIGHT}|at liberty to|free to|power to|entitles? [\\w ]{1,30}? to)\\b[^;]{0,260}?\\b${ENDS}`,
);
const MAY_BE_ENDED = words(
  `\\b${CONTRACT}\\b[^;.]{0,160}?\\b(?:(?:${ENDED})\\b|(?:terminated|cancell?ed|ended) by (?:either|any|the)\\b)`,
);
/** "This Agreement shall terminate at the option of either party", "may be determined by the Customer". */
const ENDS_AT_OPTION = words(
  "\\b(?:agreement|contract|engagement|appointment)\\b[^;.]{0,40}?\\b(?:(?:shall|will|may) terminate\\b[^;.]{0,40}?\\bat the (?:option|election|discretion) of|(?:may|can) be determined by)\\b",
);
/** A right that is mentioned, with its holder or its ground. */
const NAMED_RIGHT = words(
  `\\b(?:rights?|options?|elections?|decision)\\b[^;.]{0,60}?\\b(?:of (?:\\w+ ){0,6}?(?:termination|cancell?ation|withdrawal|rescission|(?:ending|terminating|cancell?ing) (?:this|the))\\b|to (?:\\w+ ){0,4}${ENDS})`,
);
/** "By the Customer giving two months' notice of termination", an item under "This Agreement can be ended as follows". */
const BY_NOTICE = words(
  "\\bby [^;.]{1,60}?\\bgiving\\b[^;.]{0,80}?\\bnotice of (?:such )?(?:termination|cancell?ation)\\b|\\bby [^;.]{1,60}? electing to give\\b[^;.]{0,80}?\\bnotice of (?:such )?(?:termination|cancell?ation)\\b",
);
/** "Termination: three months' notice by either side": a heading with a noun phrase behind it. */
const NOTICE_PERIOD = `${PERIOD}['’]? (?:(?:prior|written|advance) )*notice\\b`;
const HEADED_NOTICE = words(
  `^\\W*(?:termination|cancell?ation|notice(?: period)?) ?[:–—-] ?[^.;]{0,40}?\\b${NOTICE_PERIOD}`,
);
/** "The Customer holds a break option", "withdrawal of the Buyer is possible", "notice given by the Customer brings this contract to an end". */
const OPTION = words(
  `\\bbreak (?:options?|rights?)\\b[^;.]{0,60}?\\b(?:exercis\\w+|notice|on|at)\\b|^\\W*(?:withdrawal|termination|cancell?ation|rescission) (?:of|by) [^;.:]{1,40}(?::| is| shall be) (?:possible|permitted|allowed)\\b|\\bnotice\\b[^;.]{0,60}?\\b(?:given|served) by\\b[^;.]{0,120}?\\b(?:(?:shall|will) )?(?:brings?|ends?|terminates?)\\b[^;.]{0,30}?\\b${CONTRACT}\\b`,
);
/** "may dismiss the Consultant": whoever goes is the contract's end. */
const DISMISSES = words(`\\b${RIGHT}\\b[^;.]{0,40}?\\b(?:remove|dismiss|discharge|disengage) (?=\\w)`);
const GOES = /\b(?:remove|dismiss|discharge|disengage)\s+$/i;
/** The party itself, not its people. */
const dismissed = perParties((names) =>
  anyCase(
    String.raw`\b(?:remove|dismiss|discharge|disengage)\s+(?:the\s+)?${names}(?=\W*$|[,;:.]|\s+(?:at|by|on|upon|if|hereunder|for|with|without|immediately|forthwith|where|when)\b)`,
  ),
);
const MENTIONED = /^(?:rights?|option|elections?|decision)\b/i;
const DENIED = words(
  `\\b${FORBIDDEN}\\b(?:(?! (?:may|can) )[^;.]){0,60}?\\b${ENDS}|\\bno (?:\\w+ )?right\\b[^;.]{0,40}?\\b(?:${ENDS}|(?:terminat|cancell?)ation|withdrawal)|\\bwaives?\\b[^;.]{0,60}?\\b(?:terminat|cancel|withdraw)\\w*|\\b${CONTRACT}\\b[^;.]{0,60}?\\b(?:cannot|(?:may|can|shall) not) be (?:terminated|cancell?ed|ended)\\b`,
);
const EXCEPTION = words("\\b(?:except|unless|other than|save|until|without (?:first )?giving|only|pending)\\b");
const MUTUAL = words(
  "\\b(?:mutual(?:ly)?|both parties|parties)\\b[^;.]{0,60}?\\b(?:agree\\w*|consent|writing)\\b|\\b(?:by|upon) (?:written )?agreement (?:of|between) the parties\\b",
);
/** Who may only ask for the end depends on the other's leave. */
const ASKS = words("\\bmay (?:only )?(?:ask|request|apply)\\b");
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
  regulator: words("\\b(?:regulators?|(?:supervisory|competent|regulatory|resolution) authorit(?:y|ies))\\b"),
} as const;
const NOTICE = words("\\bnotice\\b");
const ON_EVENT = words("\\b(?:if|when|in the event|force majeure)\\b");
const PAID = words(
  "\\b(?:pay(?:s|ing|ment)?|paid)\\b[^;.]{0,60}?\\b(?:remainder|remaining (?:term|fees|charges|payments)|balance of the term|rest of the term|unexpired)\\b",
);
const INNOCENT =
  /\b(?:non-?\s?(?:breaching|defaulting)|other|innocent|aggrieved|injured|affected|terminating)\s+party\b/i;
const ANYONE =
  /\b(?:either|each|any|both|neither|no|a)\s+(?:party|parties|sides?|of\s+(?:us|the\s+parties))\b|\b(?:either|both|each)\s+(?:may|can)\b/i;
/** "Only the Supplier may": nobody else, and no actor in front of the verb that sentences are read by. */
const ONLY = words(
  `\\b(?:only|solely|exclusively) (?=([^;.,]{1,40}?) ${RIGHT}\\b)|\\b(?=([^;.,]{1,40}?) alone ${RIGHT}\\b)`,
);
const ENTITLES = words("\\bentitles? (?=([^;.]{1,60}))");
/** "Supplier exercises the right to terminate": the one in front holds it, whatever else ends the contract. */
const EXERCISES = words("\\bexercis(?:es|ing)\\b[^;.,]{0,20}$");
const BY = words("\\b(?:by|of) (?=((?:the |either |each |any )?[^;.]{1,60}))");

export const terminationRight = defineProvision({
  type: "termination-right",
  description: "Who may end the contract, and for what.",
  anchors: [
    "terminat",
    "terminable",
    "cancel",
    "rescind",
    "withdraw",
    "determine",
    "end",
    "stop",
    "leave",
    "dissolve",
    "finish",
    "call off",
    "quit",
    "step out",
    "get out",
    "exit",
    "resiliate",
    "denounce",
    "walk away",
    "notice",
    "break",
    "remove",
    "dismiss",
    "discharge",
    "disengage",
    "rescission",
  ],
  patterns: [
    MAY_END,
    MAY_BE_ENDED,
    ENDS_AT_OPTION,
    DENIED,
    AGREED_END,
    BY_NOTICE,
    NAMED_RIGHT,
    HEADED_NOTICE,
    OPTION,
    DISMISSES,
  ],
  headingPatterns: [{ heading: /^\W*(?:terminat|cancel|notice period)/i, pattern: words(`^\\W*${NOTICE_PERIOD}`) }],
  unless: [words("\\b(?:automatic renewal|order of cancellation|stop(?:s|ped)? (?:using|work orders?))\\b")],
  refine({ sentence, match, facts: { parties } }) {
    const { reading } = sentence;
    if (AGREED_END.test(reading)) return { favours: "both", facts: { mutual: true } };
    if (GOES.test(match[0]) && !dismissed(parties, "provider").test(reading)) return null;
    const favours = holder(sentence, match, parties);
    if (favours === null) return null;
    if (DENIED.test(reading)) return EXCEPTION.test(reading) ? null : { favours, facts: { denied: true } };
    const causes = Object.entries(CAUSES).filter(([, pattern]) => pattern.test(reading));
    const marks: [string, boolean][] = [
      ["mutual", ASKS.test(match[0]) || (MUTUAL.test(match.input.slice(match.index)) && causes.length === 0)],
      ["paid", PAID.test(reading)],
      ["aside", MENTIONED.test(match[0])],
      ["convenience", causes.length === 0 && NOTICE.test(reading) && !ON_EVENT.test(reading)],
      ...causes.map(([name]): [string, boolean] => [name, true]),
    ];
    return { favours, facts: Object.fromEntries(marks.filter(([, there]) => there)) };
  },
  examples: {
    yes: [
      "Customer may put an end to this agreement forthwith if Supplier goes into liquidation.",
      "Customer may serve a notice terminating the Contract.",
      "Customer holds a break option, exercisable on three months' notice.",
      "Withdrawal of Customer: possible at any time.",
      "Notice of six weeks, given by Customer, brings this Contract to an end.",
      "A breach left as it is entitles Customer to end it at once.",
      "Customer may dismiss Supplier on 30 days' notice.",
      "After two failed tests Customer may cancel the deliverable or terminate this Agreement.",
      "Customer may cancel the deliverable, the order or this Agreement.",
      "Customer may cancel the workshop agreement on 30 days' notice.",
      "Customer may terminate the release calendar or the whole Agreement on 30 days' notice.",
      "If a milestone is missed by a month, Customer may cancel this Agreement.",
      "Customer may cancel the project when a deliverable fails.",
      "We may end this order at any time.",
      "Either party may terminate this BAA if the other does not cure a breach of it.",
      "Customer may terminate this Agreement for convenience on thirty days' notice.",
      "Either party may cancel this Agreement if the other is in material breach.",
      "This Agreement can be terminated at the end of each year.",
      "Supplier has the right to end this Agreement if Customer does not pay.",
      "Customer has no right to terminate this Agreement.",
      "Customer may, if a test fails, at its option repeat the test or terminate this Agreement.",
      "Customer may terminate any or all of the Services on notice.",
      "This Agreement shall terminate at the option of either party on 90 days' notice.",
      "This Agreement is terminable by Customer on notice.",
      "Customer has the option of ending this Agreement on 60 days' notice.",
      "Customer may bring this Agreement to an end by notice.",
      "You can cancel whenever you like.",
      "Customer may step out of this contract if Supplier is late by a month.",
      "Customer may declare the contract rescinded if Supplier fails to cure a breach.",
      "Customer may pull out at the end of a month on ten days' notice.",
      "Either may leave for a breach that is not cured in 20 days.",
      "Customer may end it, or take a site out of it, on 40 days' notice.",
      "Either of us can end it at once if the other one breaks this agreement.",
      "Termination: three months' notice by either side.",
      "The contract can come to an end by Customer giving Supplier two months' notice of termination.",
    ],
    no: [
      "After two failed tests Customer may cancel the deliverable and owes nothing for it.",
      "Customer may cancel any affected milestone on notice and pays nothing for the work on it.",
      "Supplier may stop on notice the production of a part.",
      "Staff may leave at noon with notice to the reception desk of the premises.",
      "Customer may cancel a workshop up to two days before it.",
      "Customer may cancel any late shipment on notice and pays nothing for it under this Agreement.",
      "Supplier may withdraw a feature that harms the services.",
      "Customer may remove Supplier's engineers on 30 days' notice.",
      "Customer may discharge its debts at any time.",
      "Workers hold a break of ten minutes.",
      "Upon termination of this Agreement Supplier shall return all data.",
      "Supplier may terminate the employment of its staff.",
      "Maintenance: five days' notice by Supplier.",
      "Customer may determine the scope of each order.",
      "Customer has the sole discretion to determine its methods of operation under this Agreement.",
      "With the consent of Supplier, Customer may sell the Products to End-Users.",
      "Customer has the right to require that Supplier discontinue using a person in the Services.",
      "Supplier may reject any lead or cancel the same for any reason.",
      "Customer reserves the right to terminate the foregoing right to use its marks.",
      "Neither party may end the Regional Addendum.",
      "Customer has no right to require Supplier to terminate any person's employment or contract.",
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
  const alone = ONLY.exec(reading);
  const before = reading.slice(0, match.index);
  const exercising = EXERCISES.exec(before);
  const exerciser = exercising === null ? null : sideEndingAt(before, exercising.index, parties);
  if (isParty(exerciser)) return exerciser;
  const sole = sideOfWords(alone?.[1] ?? alone?.[2] ?? "", parties);
  if (isParty(sole)) return sole;
  if (ANYONE.test(match[0]) || INNOCENT.test(match[0]) || ANYONE.test(reading)) return "both";
  const entitled = sideOfWords(ENTITLES.exec(reading)?.[1] ?? "", parties);
  if (isParty(entitled)) return entitled;
  if (said !== undefined) return said;
  const by = BY.exec(reading.slice(Math.max(0, match.index - 80)))?.[1];
  const named = by === undefined ? null : sideOfWords(by, parties);
  if (isParty(named)) return named;
  const owned = /['’]s?\s*$/.test(match.input.slice(0, match.index));
  const owner = owned ? sideEndingAt(match.input, match.index, parties) : null;
  const first = owner ?? sideOfWords(reading.slice(match.index), parties) ?? sideOfSubject(sentence, parties);
  return first === null || first === "unknown" ? "both" : first === "third" ? null : first;
}
