import { anyCase, defineProvision, type PartiesFact, type SentenceFact } from "@clauselint/core";
import { partyDoes } from "./party-does.js";
import { perParties } from "./per-parties.js";
import { partyOrOwner } from "./side-of-statement.js";
import { words } from "./words.js";

const SYSTEM =
  "(?:(?:computer |information |it |core |client |internal |customer )?(?:systems?|servers?|networks?|databases?|environments?|infrastructure|platforms?|applications?|consoles?|repositor(?:y|ies)|vpn|mainframes?|data cent(?:er|re)s?|domains?))";
const SECRET =
  "(?:(?:encryption|decryption|signing|code-signing|private|master|root|cryptographic)(?: (?:and|or) \\w+)? keys?|key material|root passwords?|master passwords?|administrat(?:or|ive|ion) (?:passwords?|credentials)|secrets (?:vault|manager))";
const PRIVILEGE =
  "(?:(?:system |domain |database |full |global )?(?:administrat(?:or|ive|ion)|admin|root|super-?user|privileged|dba|sysadmin|elevated|(?:global|account|tenant|subscription) owner|owner(?=-level))(?:[- ]level)?(?:,? (?:and|or) \\w+)? (?:access|rights?|privileges?|accounts?|credentials|permissions?|roles?|log-?ins?)|(?:root|super-?user) on)";
const ALL = "(?:full|unrestricted|unlimited|unfettered|complete|total)(?: and \\w+)?(?: \\w+)? access";

const ACCESS = words(
  `\\bremote(?:ly)? access\\b|\\b(?:access\\w*|log\\s?-?(?:in|on)(?:to)?|connect\\w*)\\b[^;.]{0,160}?\\b${SYSTEM}\\b|\\b${SYSTEM}\\b[^;.]{0,60}?\\baccess\\w*\\b`,
);
/** Data and papers that are got at, whatever systems are named beside them. */
const OF_DATA = words(
  "\\baccess(?:es|ed)?(?: and \\w+| or \\w+|,? use)? (?:to )?(?:(?:all|any|the|its|such|customer|client|relevant|necessary) )*(?:data|information|content|records|documents?|materials)\\b",
);
const PRIVILEGED = words(`\\b${PRIVILEGE}\\b|\\b${ALL} to\\b[^;.]{0,80}?\\b${SYSTEM}\\b`);
const SHARED = words(
  "\\b(?:shared|generic|common|group|joint) (?:user |administrator |admin |operations |operator |service |support |team |engineering )?(?:accounts?|user\\s?ids?|log-?ins?|credentials|passwords?)\\b",
);
const SECRETS = words(`\\b${SECRET}\\b`);
const HOLDS = words(
  "\\b(?:holds?|keeps?|retains?|stores?|custody|possess\\w*|controls?|receives?|given|provided with|hands? over|discloses?)\\b",
);
/** What holds an exceptional access together: who, when, for how long, and that it is seen. */
export const SAFEGUARDS = [
  "\\b(?:named|individual|personal|nominative|designated|identified) (?:\\w+ ){0,2}?(?:persons?|individuals?|users?|staff|employees?|personnel|accounts?|identit(?:y|ies)|authori[sz]ations?|engineers?|consultants?|technicians?|administrators?)\\b|\\bnamed on (?:the|an?) (?:access )?list\\b",
  "\\b(?:approv\\w+|prior (?:written )?(?:consent|permission)|authori[sz]ed (?:by|in writing)|written permission|case[- ]by[- ]case|ticket by ticket|(?:order|ticket|release|request|approval|authori[sz]ation) (?:\\w+ )?(?:in|for|per) (?:each|every) (?:\\w+ )?(?:case|ticket|intervention)|granted by)\\b",
  "\\b(?:time-?(?:boxed|limited|bound)|temporary|temporarily|just[- ]in[- ]time|for a limited time|expires?|limited (?:to \\w+ hours|in time)|never (?:exceeding|longer than)|lapses?|only (?:in|during|within) the (?:[\\w-]+ ){0,2}(?:weekend|window|week|day|hours|period)|no longer than|only for as long as|for the time|for (?:at most|up to|no more than|a maximum of) (?:\\w+ )?(?:hours?|minutes|days?))\\b",
  "\\b(?:log(?:ged|s)?|trac(?:ed|eable)|record(?:ed|s)?|filmed|monitor\\w*|audit(?:ed| trail)|supervis\\w+|session recording)\\b",
  "\\b(?:revok\\w+|withdraw\\w*|remov\\w+|disabl\\w+|deactivat\\w+|(?:access|accounts?|rights) (?:is|are|shall be|must be) (?:closed|ended))\\b",
  "\\b(?:break[- ]glass|emergenc(?:y|ies))\\b",
].map((source) => words(source));
const LIMIT = words(
  "\\b(?:only|solely|strictly|limited|need[- ]to[- ]know|least privilege|to the extent|as (?:is |are )?(?:necessary|required|authori[sz]ed)|subject to|in accordance with|compl(?:y|ies|iance) with|necessary (?:for|to)|purpose|read-only|security (?:procedures|rules|polic(?:y|ies)|requirements))\\b",
);
/** "no production update authority", "a log-in to the live shop" */
const AUTHORITY = words(
  "\\b(?:production|live) (?:\\w+ )?(?:authority|rights|permissions?)\\b|\\b(?:no|not|any)\\b[^;.]{0,60}?\\badministrat(?:or|ive|ion) functions?\\b|\\b(?:log-?ins?|accounts?|credentials|access|rights)\\b[^;.]{0,20}?\\b(?:to|in|into|on|for) (?:the )?(?:live|production)\\b(?! (?:lines?|plants?|facilit|sites?|floors?|areas?|halls?|schedul|plans?|costs?|of\\b))",
);
const HOLDS_CREDENTIALS = words("\\b(?:hold|accept|receive|request|possess)\\b[^;.]{0,60}?\\bcredentials\\b");
const MODAL = "(?:shall|will|may|must|can|agrees? to|is to|hereby)";
/** No word of refusal between the modal and what is done. */
const STRAIGHT = `(?:${MODAL}(?: (?!not\\b|no\\b|never\\b)\\w+){0,2}? )?`;
const ENTRY = `(?:access\\b|${PRIVILEGE}|${SECRET})`;
/** The bare verb stands right behind the modal: "shall give Customer access" is another matter. */
const ENTERS = `(?:${MODAL} (?:\\w+ly |only |also )?)?(?:access|accesses|logs? (?:in|on)|connects?)\\b`;
const GETS = `(?:${ENTERS}|${STRAIGHT}(?:(?:have|has|receives?|gets?|gains?|obtains?|be (?:given|granted|provided with)|is (?:given|granted)|requires?|needs?|uses?|holds?|keeps?|retains?|controls?|stores?)\\b(?! no\\b)[^;.]{0,80}?\\b(?:${ENTRY}|accounts?|credentials)))`;
const GIVES = `${STRAIGHT}(?:provides?|gives?|grants?|allows?|permits?|furnish(?:es)?|opens?|makes?|affords?|sets? up|issues?|hands? over|ensures?|enables?)\\b[^;.]{0,120}?\\b(?:${ENTRY}|accounts?|credentials|log\\s?-?in)`;
const REFUSED = `(?:${MODAL.replace("hereby", "does|do|has|have|is|are|receives?|gets?")}\\b(?: \\w+){0,2}? (?:not|no|never)\\b|(?:won|don|doesn|mustn|can)['’]t (?:have|hold|get|receive|be given|log|need)\\b)`;
const NO_ENTRY = words(
  "\\b(?:no|not|never|neither|nor)\\b[^;.]{0,60}?\\b(?:access|accounts?|credentials|rights|given|granted|provided)\\b",
);
/** Somebody else than the provider is let in. */
const TO_OTHERS = words("\\b(?:users?|customers|subscribers|members|public|lenders|third part(?:y|ies))\\b");
/** People and papers, premises and records are looked at; that is another matter. */
const OTHER_ACCESS = words(
  "\\b(?:books|audit(?:ors?|s)?|inspect\\w*|premises only|source code|right of access|public(?:ly)?|data subjects?|end[- ]users?|subscribers?)\\b",
);

/** "Members of the Team shall not be granted administrator privileges": those who do the work, without their employer's name. */
const TEAM_REFUSED = words(
  `^\\W*(?:[\\d.]+ )?(?:members? of )?(?:the |its |any |no )?(?:offshore |onshore |project |assigned |deployed )?(?:team|personnel|staff|people|engineers?|consultants?|developers?|technicians?|agents|operatives|operators|testers|analysts|contractors)(?: members?)? (?:(?:shall|will|may|must) (?:not|never) (?:be (?:granted|given|issued|provided with)|have|hold|receive)|(?:(?:shall|will|may|must) )?(?:have|hold|receive|get|be given|are given) no)\\b(?![^;.]*\\b(?:unless|until|before|without|(?:more|longer) than|on (?:their|its) (?:\\w+ )?(?:laptops?|machines?|workstations?))\\b)[^;.]{0,80}?\\b(?:${PRIVILEGE}|${SECRET}|production (?:credentials|access|rights|accounts)|administrat(?:or|ive|ion) functions?|access\\b[^;.]{0,40}?\\b(?:production|live) (?:systems?|environments?|data(?:bases?)?|servers?|accounts?))`,
);

/** "No person engaged by Supplier shall hold credentials to …": its people, one by one. */
const noneOf = perParties((names) =>
  anyCase(
    String.raw`\b(?:no|none\s+of\s+the)\s+(?:individuals?|persons?|employees?|personnel|staff|engineers?|developers?|members?\s+of\s+(?:the\s+)?staff)\s+(?:(?:(?:who|that)\s+(?:is|are)\s+)?(?:engaged|employed|deployed|assigned|supplied)\s+by|of|from)\s+(?:the\s+)?${names}(?:\s+or\s+(?:\w+\s+){1,3}?)?\s+(?:shall|will|may|must)\b(?![^;.]*\b(?:unless|until|before|without|except)\b)`,
  ),
);
/** "Production accounts are never opened to Supplier's developers." */
const NOT_OPENED = words(
  "\\b(?:live|production) (?:systems?|environments?|data|databases?|servers?|credentials|accounts?)\\b[^;.]{0,120}?\\b(?:is|are|be) (?:not|never) (?:be )?(?:made available|opened|disclosed|released|issued|given) to (?=(?:the )?(.{1,60}))",
);
/** "It has no access to …": somebody else than the customer, where the customer is named beside it. */
const IT_IS_REFUSED = words(
  "^\\W*(?:[\\d.]+ )?(?:it|they) (?:(?:shall|will|must) )?(?:has|have|gets?|receives?) no access\\b[^;.]{0,160}?\\b(?:production|live) (?:systems?|environments?|data(?:bases?)?|servers?|accounts?)\\b",
);
/** "Production access by two named engineers only": a line without a verb. */
const ONLY_FOR = words(
  "\\b(?:production|administrat(?:or|ive|ion)|privileged) (?:access|rights|accounts?)\\b (?:is |are )?(?:only |solely )?(?:by|for|to|given to|granted to|held by)\\b[^;.]{0,80}?\\b(?:named|designated|identified|listed)\\b",
);
/** What is done from afar in somebody's systems is done by the provider. */
const REMOTE_WORK = words(
  `\\bremote (?:maintenance|servicing|diagnos\\w+)\\b[^;.]{0,100}?\\b(?:takes? place|(?:is|are|be) (?:\\w+ly |only )?(?:carried out|performed|permitted|allowed|done))\\b`,
);

function isCustomersWork(reading: string, parties: PartiesFact): boolean {
  const by = DONE_BY.exec(reading)?.[1];
  return by !== undefined && partyOrOwner(by, parties) === "customer";
}

const DONE_BY = words("\\b(?:carried out|performed|done) by (?=(?:the )?(.{1,60}))");
const ofProvider = perParties((names) => anyCase(String.raw`${names}['\u2019]s?\s+(?:\w+\s+)?(?:live|production)\b`));

const ONLY = words("\\b(?:only|solely|exclusively)\\b");
const REFUSED_WORK = words("\\b(?:not|no|never)\\b");

/** How far from the verb those may stand who are let in. */
const REACH = 240;

type Standing = "gets" | "barred" | null;

/** Whether the provider gets at something in a sentence, or is kept out. */
function standing({ reading }: SentenceFact, parties: PartiesFact): Standing {
  const kept = NOT_OPENED.exec(reading)?.[1];
  if (kept !== undefined) return /^them\b/i.test(kept) || partyOrOwner(kept, parties) === "provider" ? "barred" : null;
  if (noneOf(parties, "provider").test(reading)) return "barred";
  if (IT_IS_REFUSED.test(reading) && anyCase(parties.pattern("customer")).test(reading))
    return ofProvider(parties, "provider").test(reading) ? null : "barred";
  if (ONLY_FOR.test(reading)) return ONLY.test(reading) ? "barred" : null;
  if (REMOTE_WORK.test(reading)) return REFUSED_WORK.test(reading) || isCustomersWork(reading, parties) ? null : "gets";
  if (partyDoes(parties, "provider", REFUSED).test(reading) || TEAM_REFUSED.test(reading)) return "barred";
  if (partyDoes(parties, "provider", GETS).test(reading)) return "gets";
  const provider = anyCase(parties.pattern("provider"));
  const gives = partyDoes(parties, "customer", GIVES).exec(reading);
  if (gives !== null) {
    const what = reading.slice(gives.index, gives.index + REACH);
    return provider.test(what) || !TO_OTHERS.test(what) ? "gets" : null;
  }
  const passive = anyCase(
    String.raw`\b(?:given|granted|provided|opened|issued|handed\s+over)\s+(?:to|for)\s+(?:the\s+)?${parties.pattern("provider")}`,
  );
  if (!passive.test(reading)) return null;
  return NO_ENTRY.test(reading) ? "barred" : "gets";
}

export const systemAccess = defineProvision({
  type: "system-access",
  description:
    "The provider gets at the customer's systems, with or without privileges, or holds its keys and secrets.",
  anchors: [
    "access",
    "admin",
    "root",
    "privileged",
    "keys",
    "credential",
    "log in",
    "log on",
    "connect",
    "accounts",
    "password",
    "made available",
    "opened",
    "disclosed",
    "remote",
    "authority",
    "log-in",
    "login",
    "account",
  ],
  patterns: [
    ACCESS,
    PRIVILEGED,
    SHARED,
    SECRETS,
    NOT_OPENED,
    HOLDS_CREDENTIALS,
    REMOTE_WORK,
    AUTHORITY,
    IT_IS_REFUSED,
    ONLY_FOR,
  ],
  unless: [OTHER_ACCESS],
  refine({ sentence, facts: { parties } }) {
    const { reading } = sentence;
    const who = standing(sentence, parties);
    if (who === null) return null;
    if (who === "barred") return { favours: "customer", facts: { barred: true } };
    const safeguards = SAFEGUARDS.filter((pattern) => pattern.test(reading)).length;
    const limited = LIMIT.test(reading);
    const held = SECRETS.test(reading) && HOLDS.test(reading) && !ownSecrets(reading, parties);
    const marks: [string, boolean][] = [
      ["privileged", PRIVILEGED.test(reading) && safeguards < 2],
      ["shared", SHARED.test(reading)],
      ["secrets", held],
      ["guarded", safeguards >= 2],
      ["limited", limited || safeguards === 1],
    ];
    const guardedPrivilege = PRIVILEGED.test(reading) && safeguards >= 2;
    const gotAt = guardedPrivilege || [ACCESS, REMOTE_WORK].some((pattern) => pattern.test(reading));
    if (!gotAt && !marks.slice(0, 3).some(([, there]) => there)) return null;
    if (OF_DATA.test(reading) && !marks.slice(0, 3).some(([, there]) => there)) return null;
    const bad = marks.slice(0, 3).some(([, there]) => there);
    return { favours: bad ? "provider" : "customer", facts: Object.fromEntries(marks.filter(([, there]) => there)) };
  },
  examples: {
    yes: [
      "No engineer employed by Supplier shall hold credentials to the payment database.",
      "Production databases and live accounts are never opened to Supplier's developers.",
      "Remote servicing of the presses is carried out solely over Customer's gateway.",
      "Customer shall provide Supplier with administrator access to its servers.",
      "Supplier shall have full access to Customer's production systems.",
      "Supplier may access Customer's network only as authorised by Customer.",
      "Supplier shall not access the production environment.",
      "Members of the Team shall not be granted production credentials, administrator privileges or access to live data.",
      "Engineers shall not be given administrator rights.",
      "Supplier holds the signing keys of Customer.",
      "Customer will give Supplier owner-level credentials to its subscriptions.",
      "Supplier's engineers use a common operations account on the servers of Customer.",
      "Supplier will not be given production update authority.",
      "Supplier won't have a log-in to the live shop.",
      "Operators will have no administrator functions on the portal.",
      "Production access by two named engineers only, and only in the cut-over weekend.",
      "Supplier's staff use shared accounts to log in to the systems of Customer.",
    ],
    no: [
      "No employee of Supplier shall hold credentials to the database until he has been vetted.",
      "Production data of Supplier are not made available to Customer.",
      "Remote servicing of the presses is not performed.",
      "Remote servicing of the presses is carried out by Customer.",
      "Customer pays for the portal. It has no access to Supplier's production servers, as Customer knows.",
      "Supplier shall give Customer access to its systems.",
      "Customer may access the platform.",
      "Users shall not be granted administrator rights.",
      "Supplier shall have no right to the live performance.",
      "Customer won't have a log-in to the live servers of Supplier.",
      "Operators will have no administrator duties.",
      "Production access by road shall be kept open.",
      "Members of the Team shall not be granted leave during the launch.",
      "The personnel of Customer shall not be given administrator rights.",
      "Engineers shall not be given administrator duties.",
      "Engineers shall not be given administrator rights until they have been trained.",
      "Consultants shall not be given administrator rights on their own machines.",
      "Supplier keeps its encryption keys in its own data centre.",
      "Supplier shall deliver the accounts each month.",
      "Customer shall give Supplier access to its books.",
      "Supplier will only access information as necessary to operate its systems.",
      "Customer shall grant Supplier access to all data on the output of each system.",
    ],
  },
});

/** "Supplier keeps its encryption keys": nothing of the customer's. */
function ownSecrets(reading: string, parties: PartiesFact): boolean {
  const own = anyCase(
    String.raw`(?:\b(?:its|their)\s+(?:own\s+)?|${parties.pattern("provider")}['\u2019]s\s+)${words(SECRET).source}`,
  );
  return own.test(reading) && partyDoes(parties, "provider", GETS).test(reading);
}
