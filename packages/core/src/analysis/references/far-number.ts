import type { ContractDocument } from "../../ast/document.js";
import type { Reference } from "../../ast/nodes.js";

/** Words by which a sentence speaks of law, in capitals where they have another sense without. */
const ENACTMENT =
  /\b(?:Acts?|Codes?|Laws?|Rules?|Regulations?|Treasury|Treaty|Directive|Constitution|Decree|Ordinance|U\.?\s?S\.?\s?C|C\.?\s?F\.?\s?R|FAR|DFARS|GSAR|ERISA|IRC|GDPR|HIPAA)\b/;
const OF_LAW =
  /(?<!\b(?:by|applicable|governing|mandatory|at) )\blaws?\b|\b(?:statut\w+|regulations?|bankruptcy|insolvency|tax\w*|securities|federal|pension|workers)\b/i;
/** Another document, with sections of its own. */
const OTHER_DOCUMENT =
  /(?<!\b[Tt]his )\b(?!(?:This|The)\s(?:Agreement|Contract|Plan|Policy|Terms|Conditions)\b)(?:[A-Z][\w’'&-]*\s){1,4}(?:Agreement|Contract|Lease|Plan|Indenture|Tariff|Manual|Handbook|Policy|Terms|Conditions|Addendum|Amendment)\b|\b(?:MSA|DPA|RFP|RFQ|SOW|PWS|BPA)\b/;
/** Contracts count clauses and sections in words like these; statutes are seldom called by another. */
const OWN_NOUNS = new Set(["section", "clause"]);

/**
 * Whether a number far behind the last of a document is one of its own that is wrong: statutes are called by their
 * number alone too ("section 14 workers"), so nothing in the sentence may speak of law or of another document, the
 * number may stand nowhere as somebody else's, and the document must call its own parts by the same noun.
 */
export function isOwnThoughFar(document: ContractDocument, node: Reference, references: readonly Reference[]): boolean {
  if (!OWN_NOUNS.has(node.noun) || node.path.length !== 1) return false;
  const sentence = document.ancestors(node).findLast(({ type }) => type === "Sentence");
  const words = sentence === undefined ? "" : document.quote(sentence);
  if (words === "" || [ENACTMENT, OF_LAW, OTHER_DOCUMENT].some((source) => source.test(words))) return false;
  const [first] = node.path;
  const same = references.filter((one) => one.kind === "section" && one.path[0] === first);
  if (same.some((one) => one.external || one.path.length > 1)) return false;
  return references.some((one) => one !== node && one.kind === "section" && one.noun === node.noun && !one.external);
}
