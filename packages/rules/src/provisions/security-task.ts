import { anyCase, defineProvision, type ContractDocument, type PartiesFact, type SentenceFact } from "@clauselint/core";
import { NOT_SCOPE_HEADING, OUT_OF_SCOPE, SCOPE_HEADING } from "./scope-words.js";
import { securityClassesIn } from "./security-words.js";
import { sideOfActor } from "./side-of-actor.js";
import { sideOfSubject } from "./side-of-statement.js";
import { words } from "./words.js";

/** Work on a system itself; whoever only uses or protects it has no hold on it. */
const WORK =
  "(?:manag|operat|administ|configur|monitor|host|run(?:s|ning)?\\b|rotat|issu|deploy|implement|design|develop|build|maintain|perform|provid|support|set(?:s|ting)? up|install|approv|control|handl|carr(?:y|ies|ying) out|take over)\\w*";
const WORKS_ON = words(`\\b${WORK}\\b`);
const WORK_OF = words(
  "\\b(?:management|administration|operation|configuration|monitoring|hosting|maintenance|implementation|deployment|rotation|support|development|design|installation|provisioning|handling) (?:and \\w+ )?of\\b",
);
/** How a provider looks after its own house, or keeps the customer's rules. */
const OWN_HOUSE = words(
  "\\b(?:compl(?:y|ies|iance|ying) with|in accordance with|secure coding|to protect|protect(?:s|ing)? (?:against|the|its|customer)|against unauthori[sz]ed|prevent\\w*|its own|confidential\\w*|policies and procedures|(?:technical|organi[sz]ational|appropriate|reasonable|adequate|industry[- ]standard) (?:and \\w+ )?(?:security )?(?:measures|safeguards|controls)|safeguards?|(?:iso|soc|nist|pci)\\b|background|audit(?:ors?|s)? (?:rights?|of)|notif\\w+|report(?:s|ed)? (?:any|each|all)|warrants?|represents?|insurance|training|evidence of|proof)\\b",
);
/** Work that belongs to any delivery and gives no hold on a system of the customer. */
const ANY_DELIVERY: ReadonlySet<string> = new Set(["backups", "logs", "security-controls"]);
/** Incidents of any kind are managed at every service desk. */
const OF_BREACHES = words("\\b(?:security|breach|intrusion|cyber|forensic\\w*|incident response)\\b");
const OF_SECURITY = /\b(?:security|confidential|data protection|privacy|compliance|audit|insurance|warrant)/i;

/** How much of a sentence behind the verb says what the work is on. */
const REACH = 200;

/** What the provider is to do, as far as a sentence says so. */
function taskIn(sentence: SentenceFact, document: ContractDocument, parties: PartiesFact): string | null {
  const { reading, statements } = sentence;
  for (const one of statements) {
    if (one.negated || one.modality !== "duty" || sideOfActor(one, parties) !== "provider") continue;
    const next = statements.find((other) => other.start > one.start && other.actor !== null && other.side !== one.side);
    const said = reading.slice(one.start, Math.min(next?.start ?? reading.length, one.start + REACH));
    const verb = WORKS_ON.exec(one.action);
    if (verb !== null && verb.index < 40) return said;
  }
  if (statements.length > 0) return null;
  const verb = WORKS_ON.exec(reading);
  if (sideOfSubject(sentence, parties) === "provider" && verb !== null)
    return reading.slice(verb.index, verb.index + REACH);
  return inScope(sentence, document) && (WORK_OF.test(reading) || verb?.index === 0) ? reading.slice(0, REACH) : null;
}

function headings({ sentence }: SentenceFact, document: ContractDocument): readonly string[] {
  return document.headingPath(sentence.start);
}

function inScope(sentence: SentenceFact, document: ContractDocument): boolean {
  const titles = headings(sentence, document);
  const leading = sentence.leadIn?.reading ?? "";
  return (
    [...titles, leading].some((title) => SCOPE_HEADING.test(title)) &&
    !titles.some((title) => NOT_SCOPE_HEADING.test(title))
  );
}

export const securityTask = defineProvision({
  type: "security-task",
  description: "The provider is to run, build or look after a security-critical function of the customer.",
  anchors: [
    "key",
    "authenticat",
    "password",
    "credential",
    "identity",
    "production",
    "firewall",
    "intrusion",
    "penetration",
    "incident",
    "patch",
    "vulnerab",
    "privileged",
    "access",
    "certificate",
    "dns",
    "domain",
    "payment",
    "pipeline",
    "siem",
    "security",
    "secret",
    "sso",
    "sign-on",
    "sign on",
    "administrat",
    "pki",
    "cryptograph",
  ],
  patterns: [WORKS_ON, WORK_OF],
  unless: [OUT_OF_SCOPE],
  refine({ sentence, document, facts: { parties } }) {
    if (securityClassesIn(sentence.reading).length === 0 || OWN_HOUSE.test(sentence.reading)) return null;
    const said = taskIn(sentence, document, parties);
    if (said === null) return null;
    const ofCustomer = anyCase(String.raw`${parties.pattern("customer")}['\u2019]s?\s`).test(said);
    if (!ofCustomer && headings(sentence, document).some((title) => OF_SECURITY.test(title))) return null;
    const classes = securityClassesIn(said).filter(
      (id) => !ANY_DELIVERY.has(id) && (id !== "incident-response" || OF_BREACHES.test(said)),
    );
    return classes.length === 0 ? null : { favours: "provider", facts: { classes: classes.join(" ") } };
  },
  examples: {
    yes: [
      "Supplier shall manage Customer's firewalls and encryption keys.",
      "Supplier shall monitor and manage Customer's firewalls.",
      "Supplier will operate the production environment of Customer.",
      "Supplier is responsible for managing user authentication and single sign-on.",
      "Supplier develops and maintains the authentication of the portal.",
    ],
    no: [
      "Supplier shall comply with Customer's password policy.",
      "Supplier shall implement reasonable security measures, including firewalls.",
      "Supplier shall not manage Customer's firewalls.",
      "Customer shall manage its firewalls.",
      "Supplier shall build the portal, and Customer shall manage the firewalls.",
      "Supplier shall maintain firewalls to protect its network.",
      "Supplier shall make backups each day.",
      "Supplier shall perform incident management to closure.",
    ],
  },
});
