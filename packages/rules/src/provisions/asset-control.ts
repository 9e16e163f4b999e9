import { anyCase, defineProvision, type PartiesFact, type SentenceFact } from "@clauselint/core";
import { actsIn, type Act } from "./acts-in.js";
import { holding } from "./holding.js";
import { words } from "./words.js";

/** What software is made and run with: whoever administers it has the work in hand. */
const ASSET =
  "(?:(?:source |code |software |git |version[- ]control(?:led)? )?repositor(?:y|ies)|(?:github|gitlab|bitbucket|azure devops) (?:organi[sz]ations?|accounts?|projects?|groups?|repos?)|(?<=(?:\\b(?:our|your|its)|['’]s) )(?:github|gitlab|bitbucket)\\b(?! (?:actions|copilot)\\b)|(?:version|source) control (?:system|tool)s?|version management|(?:code |software )forges?|accounts? for (?:the|our|its|this|such) (?:[\\w-]+ ){0,2}?(?:app|site|website|software|platform|system|product)s?|(?:cloud|hosting|aws|azure|app(?:lication)? store|play store|developer|administrator|admin|registrar|analytics|third[- ]party service|social media) (?:accounts?|tenants?|subscriptions?|environments?|tenanc(?:y|ies))|domain names?|dns(?: (?:zones?|records?))?|(?:signing|encryption) (?:keys?|certificates?)|(?:ssl|tls|code[- ]signing) certificates?|credentials|passwords|administrat(?:ive|or) (?:rights?|access|privileges?|accounts?)|package registr(?:y|ies)|(?:build|deployment|release|ci/cd) pipelines?)";
const NAMES_ASSET = words(`\\b${ASSET}`);
const IN =
  "(?:repositor(?:y|ies)|accounts?|organi[sz]ations?|tenants?|tenanc(?:y|ies)|subscriptions?|environments?|names?|control|pipelines?|projects?)";
const CADENCE = words(
  "\\b(?:commit|push|check in|checked in|checks in|merge|upload|sync\\w*|store|deposit)(?:s|es|ted|ed|d|ing)?\\b[^.;]{0,120}?\\b(?:daily|weekly|each|every|at least|continuous\\w*|regular\\w*|nightly|sprint|within|no later|as (?:it is|they are) (?:written|created|developed))\\b|\\b(?:daily|weekly|each|every|at least|continuous\\w*|nightly)\\b[^.;]{0,80}?\\b(?:commit|push|check in|upload)(?:s|es|ted|ed|d)?\\b",
);
/** A link to the repository, or new passwords for users, hands nothing over. */
const HANDS_OVER = words(
  `\\b(?:hand(?:s|ed)? over|transfer(?:s|red)?|surrender(?:s|ed)?|turn(?:s|ed)? over|return(?:s|ed)?|assign(?:s|ed)?)\\b[^.;]{0,120}?\\b${ASSET}`,
);
const CAN_LOOK = words(
  `\\b(?:access to|access|view|read|see|inspect)\\b[^.;]{0,80}?\\b${ASSET}|\\b${ASSET}\\b[^.;]{0,60}?\\b(?:accessible|available|visible|shared)\\b`,
);
/** Keys to a door, a password policy, secrecy of credentials: matters of security. */
const SECURITY = words(
  "\\b(?:password polic\\w+|unauthori[sz]ed|confidential|secret|safeguard\\w*|protect\\w*|compromis\\w+|responsible for (?:maintaining|all (?:use|activities)|(?:[\\w'’]+ ){0,3}?(?:passwords|credentials))|personnel credentials|need[- ]to[- ]know|multi-?factor|rotat\\w+|lost|stolen|misuse|keeps? (?:\\w+ ){0,3}?(?:passwords?|credentials) (?:\\w+ )?(?:safe|secure|private))\\b",
);

/** What stays with the provider until it has its money. */
const LATER = words(
  "\\b(?:(?:up)?on|after|against|following) (?:the )?(?:\\w+ ){0,2}?payment\\b(?! (?:requests?|terms?|dates?|services?))|\\b(?:once|when|after|until) (?:[\\w'’]+ ){0,4}?(?:paid|pays)\\b(?! no\\b)|\\b(?:hold|keep|retain)ing (?:it|them) (?:\\w+ )?until then\\b",
);
/** Papers, samples and waste have repositories too. */
const OF_OTHER_THINGS = words(
  "\\b(?:documents?|institutional|records|waste|samples?|tissue|specimens?|research|open access|thes[ei]s) repositor(?:y|ies)\\b|\\b(?:minutes|papers|theses|dissertations|samples|specimens|tissues?|waste|articles|recordings)\\b[^.;]{0,60}?\\b(?:filed|deposited|stored|kept|held|placed|put)\\b[^.;]{0,60}?\\brepositor(?:y|ies)\\b",
);
const OF_SOFTWARE = words(
  "\\b(?:code|source|software|apps?|applications?|scripts?|commit(?:s|ted)?|push(?:es|ed)?|git\\w*|bitbucket|version|builds?|branch(?:es)?|programs?|configurations?|models?|credentials|passwords|domain|dns|accounts?|keys|pipelines?)\\b",
);

/** Where things stand, said in the present tense of nobody: "is kept in Customer's repository". */
const STANDS = words(
  "\\b(?:is|are) (?:\\w+ly |always |all |to be )?(?:written|kept|held|stored|committed|pushed|checked in|deposited|developed|produced|created|opened|registered)\\b[^;.]{0,80}?\\b(?:in|into|to|on|with|under|by|for)\\b",
);

interface Places {
  readonly customer: RegExp;
  readonly provider: RegExp;
  /** The provider is given the means to come in. */
  readonly letIn: RegExp;
}
const known = new WeakMap<PartiesFact, Places>();

/** "Customer's repository", "an account of Customer", "registered in the name of Customer", by side. */
function placesOf(parties: PartiesFact): Places {
  const before = known.get(parties);
  if (before !== undefined) return before;
  const letIn = anyCase(
    String.raw`\b(?:give|grant|provide|hand|issue|supply)s?\s+(?:the\s+)?${parties.pattern("provider")}[^;.]{0,60}?\b(?:credentials|passwords|access|rights|privileges)\b`,
  );
  const places = { customer: placeOf(parties, "customer"), provider: placeOf(parties, "provider"), letIn };
  known.set(parties, places);
  return places;
}

function placeOf(parties: PartiesFact, side: "customer" | "provider"): RegExp {
  const who = parties.pattern(side);
  const own = [/\byou\b/i.test(who) ? "your" : "", /\bwe\b/i.test(who) ? "our" : ""].filter((word) => word !== "");
  const possessive = [`${who}(?:['’]s?|-(?:owned|controlled))`, ...own.map((word) => `\\b${word}`)].join("|");
  const held = "(?:in the name|under the (?:\\w+ )?(?:control|administration|management))";
  const sources = [
    `(?:${possessive}) (?:own |sole )?(?:[\\w/-]+ ){0,3}?(?:${IN}|${ASSET})\\b`,
    `\\b${IN} (?:that (?:is|are) )?(?:of|belonging to|(?:owned|held|controlled|administered|managed|designated) (?:and \\w+ )?by|in the name of|under the control of) ${who}`,
    `\\b${held}(?: and ${held})? of ${who}`,
    `\\b(?:owned|held|controlled|administered|registered|managed) (?:and \\w+ )?(?:solely |exclusively )?(?:by|in the name of|for|to) ${who}`,
    `${who} (?:\\w+ly )?(?:owns?|administers?|controls?|holds?|registers?|(?:shall|will|must) (?:\\w+ly )?(?:own|administer|control|hold|be the (?:\\w+ ){0,3}?(?:owner|holder|administrator))|(?:is|are) the (?:\\w+ ){0,3}?(?:owner|holder|administrator)|(?:has|have) (?:\\w+ )?administrat\\w+)\\b`,
  ];
  return anyCase(sources.map((source) => words(source).source).join("|"));
}

const ITS_OWN = words(`\\bits (?:own )?(?:[\\w/-]+ ){0,2}?(?:${IN}|${ASSET})\\b`);

/** An act with what stands just in front of it: "on final payment". */
function withLead(text: string, reading: string): string {
  const at = reading.indexOf(text);
  return reading.slice(Math.max(0, at - 60), at) + text;
}

function marksOf(act: Act, reading: string, places: Places): Readonly<Record<string, boolean>> {
  const { side, negated, modality, text } = act;
  if (side === "third" || side === "unknown" || negated || modality === "no-duty" || modality === "declaration")
    return {};
  if (!NAMES_ASSET.test(text) || SECURITY.test(text) || places.letIn.test(text)) return {};
  const own = ITS_OWN.test(text);
  const customers = places.customer.test(text) || (side === "customer" && own);
  const providers = places.provider.test(text) || (side === "provider" && own);
  const handover = side !== "customer" && HANDS_OVER.test(text);
  const looks = CAN_LOOK.test(text);
  return {
    control: customers && !(providers && !handover) && !(handover && LATER.test(withLead(text, reading))),
    cadence: CADENCE.test(text),
    handover,
    access: looks && side !== "customer",
    ownAccount: providers && !customers && !handover && !looks,
  };
}

/** What is said in the present tense of nobody, as an act of nobody; a statement in the same words is one already. */
function standing({ reading, statements }: SentenceFact): readonly Act[] {
  const found = STANDS.exec(reading);
  if (found === null || statements.some(({ start, end }) => start <= found.index && found.index < end)) return [];
  const from = reading.lastIndexOf(";", found.index) + 1;
  const until = reading.indexOf(";", found.index);
  const text = reading.slice(from, until < 0 ? undefined : until);
  return [{ side: null, modality: "duty", negated: false, hedged: false, text }];
}

export const assetControl = defineProvision({
  type: "asset-control",
  description: "In whose hands repositories, accounts, domain names and credentials are.",
  anchors: [
    "repositor",
    "github",
    "gitlab",
    "bitbucket",
    "version control",
    "account",
    "tenan",
    "domain name",
    "dns",
    "key",
    "certificate",
    "credential",
    "password",
    "administrat",
    "registr",
    "pipeline",
    "subscription",
    "source control",
    "version management",
    "forge",
  ],
  patterns: [NAMES_ASSET],
  refine({ sentence, facts: { parties } }) {
    if (OF_OTHER_THINGS.test(sentence.reading) && !OF_SOFTWARE.test(sentence.reading)) return null;
    const acts = actsIn(sentence, parties, {
      provider:
        "(?:commits?|push(?:es)?|writes?|works?|develops?|stores?|checks? in|hosts?|keeps?|holds?|registers?|hands? over|owns?|administers?)",
      customer: "(?:owns?|administers?|controls?|holds?|ha(?:s|ve)|keeps?)",
    });
    const facts = holding(
      ...[...standing(sentence), ...acts].map((act) => marksOf(act, sentence.reading, placesOf(parties))),
    );
    if (Object.keys(facts).length === 0) return null;
    return { favours: "ownAccount" in facts && !("control" in facts) ? "provider" : "customer", facts };
  },
  examples: {
    yes: [
      "The source code is deposited each week in the code forge of which Customer is the holder.",
      "All source code shall be kept in the version control system held in the name and under the administration of Customer.",
      "Scripts are committed weekly to the repository in Customer's own tenancy.",
      "The code is kept in Supplier's GitLab group.",
      "Supplier shall push its work to Customer's GitHub every day.",
      "Supplier shall commit all code daily to Customer's repository.",
      "All domain names shall be registered in the name of Customer.",
      "The cloud accounts are owned by Customer.",
      "Documents and code shall be kept in Customer's document repository on GitHub.",
      "Supplier shall host the repository in its own account.",
      "On termination Supplier shall hand over all credentials to Customer.",
      "Customer shall be the sole administrator of the GitHub organisation.",
    ],
    no: [
      "Customer shall give Supplier administrator credentials for each of its subscriptions.",
      "Customer is responsible for its users' credentials.",
      "The minutes are kept in the name of Customer.",
      "Customer shall keep its passwords safe.",
      "Supplier shall compare its work with samples on GitHub.",
      "Each user shall keep its password secret.",
      "Customer shall pay into Supplier's bank account.",
      "Supplier shall name an account manager.",
      "The document repository of the court is public.",
      "Minutes shall be filed in Customer's document repository.",
      "Samples are kept in Supplier's repository at a low temperature.",
      "The waste repository shall be run in the name of Supplier.",
    ],
  },
});
