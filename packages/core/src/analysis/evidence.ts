import type { ContractDocument } from "../ast/document.js";
import type { ContractNode, SectionRole, Sentence } from "../ast/nodes.js";

/** "[Reserved]", "Intentionally omitted.": a clause that was taken out and kept its number. */
const VACANT =
  /^[[(]?\s*(?:this (?:section|clause|article) (?:is|has been) )?(?:intentionally )?(?:reserved|omitted|deleted|left blank|not used|void)(?: intentionally)?\s*\.?[\])]?\.?$/i;
const SURVIVES = /\bsurviv(?:e|es|ed|al|ing)\b/i;
/** References a survival list is made of: "Sections 4, 8 (Liability) and 9". */
const SECTIONS = /\b(?:sections?|clauses?|articles?|paragraphs?)\s+(?:\d|[IVX]+\b)/i;
/** The same in other words: "Clause 11 (Security) and clause 12 (Liability) remain in force after the end of the term." */
const OUTLASTS =
  /^\W{0,3}(?:the\s(?:provisions|terms|obligations|duties|rights)\s(?:of|in|under)\s)?(?:sections?|clauses?|articles?|paragraphs?)\s(?:\d|[IVX]+\b)[^.;]{1,250}?\b(?:remain|continue|stay|endure|outlast|outlive)s?\b[^.;]{1,120}?\b(?:ends?|ending|termination|expiry|expiration)\b/i;
/** The heading of a section behind its number. */
const CAPTION = /\((?!\d|[a-z]\))[^()]{1,60}\)/g;
/** Survival of what is named only by its number and heading says nothing about what stands there. */
const SURVIVAL_LENGTH = 400;
const OPERATIVE = /\b(?:shall|will|must|may|hereby|agrees? to)\b/i;
/** A party that is bound, or gives at once; "shall mean" and "will be construed" only explain. */
const BINDS =
  /\b(?:shall|must|hereby|may)\b(?!\s+(?:not\s+)?(?:mean|include|have the (?:same )?meaning|be (?:construed|read|interpreted|deemed|reference)))/i;
const SIGNS = /\b(?:witness whereof|undersigned|sign(?:ed|ing|ature|atory)|executed|counterparts?)\b/i;
/** "☐ Licensed", "( ) Licensed", "[ ] Licensed": a box that nobody ticked; a ticked one in the same sentence decides for itself. */
const UNTICKED = /^\W{0,2}(?:[☐□❑◻]|\[\s{0,3}\]|\(\s{0,3}\)(?=\s))/;
const TICKED = /[☒☑✓✔✗✘]|[[(]\s?x\s?[\])]/i;
/** "[Option A: … / Option B: …]", "[Alternative 2] …": the drafter still has to choose. */
const ALTERNATIVE = /^\[\s?(?:option|alternative)\s(?:[A-Z]|\d{1,2}|one|two|three)\b/i;
const WORD = /[\p{L}\d][\p{L}\d'’-]*/gu;
const SMALL_WORDS = new Set("a an and as at by for from in of on or the to with upon under into".split(" "));
const DEFINES =
  /^\W{0,3}(?:the term )?["“”'‘][^"“”]{1,80}["“”'’][^.;]{0,80}\b(?:means?|shall mean|will mean|has the meaning|have the meaning|refers? to|includes?)\b/i;

/** How much the words of a node weigh as evidence, and why when it is not in full, for people. */
export interface Weighing {
  readonly weight: 0 | 0.5 | 1;
  readonly reason: string | null;
}

const OPERATIVE_TEXT: Weighing = { weight: 1, reason: null };
const never = (reason: string): Weighing => ({ weight: 0, reason });
const half = (reason: string): Weighing => ({ weight: 0.5, reason });
const IN_CONTENTS = never("it stands in a table of contents");
const IN_NOTE = never("it is a drafting note");
const IN_SIGNATURE = never("it stands in a signature block");
const IN_HEADING = never("a heading alone states nothing");
const UNSELECTED = never("it is an option that nobody selected");
const IS_VACANT = never("the clause is reserved or left blank");
const IS_SURVIVAL_LIST = never("it only lists what survives");
const IS_BARE_HEADING = never("it is a bare heading");
const IN_RECITALS = half("it stands in the recitals");
const IN_DEFINITIONS = half("it stands among the definitions");
const DEFINES_A_TERM = half("it only defines a term");

/** How much the words of a node weigh: 0 never evidence, 0.5 recitals and definitions, 1 operative text. */
export function weigh(document: ContractDocument, node: ContractNode): Weighing {
  const role = document.role(node);
  if (role === "toc") return IN_CONTENTS;
  if (role === "drafting-note") return IN_NOTE;
  if (role === "signature" && !isOperative(document, node)) return IN_SIGNATURE;
  if (node.type === "Heading") return IN_HEADING;
  const ancestors = document.ancestors(node);
  const aside = [node, ...ancestors].map(asideOf).find((one) => one !== null) ?? null;
  if (aside !== null) return aside;
  if (node.type !== "Sentence") return byRole(role);
  return (
    saysNothing(document.quote(node), ancestors.at(-1)?.type === "TableCell") ?? weighSentence(document, node, role)
  );
}

function weighSentence(document: ContractDocument, sentence: Sentence, role: SectionRole): Weighing {
  const weighing = byRole(role);
  if (weighing === IN_RECITALS)
    return isSubclause(document, sentence) && isClauseOfItsOwn(document, sentence) ? OPERATIVE_TEXT : weighing;
  const defines = isDefinition(document, sentence);
  if (weighing === IN_DEFINITIONS) return !defines && isClauseOfItsOwn(document, sentence) ? OPERATIVE_TEXT : weighing;
  return defines ? DEFINES_A_TERM : weighing;
}

/** A numbered clause that binds somebody does so below whatever heading: "1.2 Supplier shall …" among the definitions. */
function isClauseOfItsOwn(document: ContractDocument, sentence: Sentence): boolean {
  const clause = document.ancestors(sentence).at(-1);
  if (clause?.type !== "Clause" || clause.label === null) return false;
  const [first] = clause.children.filter((child) => child.type === "Sentence");
  return first !== undefined && !isDefinition(document, first) && BINDS.test(document.quote(sentence));
}

/** "2.1", as recitals are hardly ever numbered. */
function isSubclause(document: ContractDocument, sentence: Sentence): boolean {
  const clause = document.ancestors(sentence).at(-1);
  return clause?.type === "Clause" && /^\W*\d+\.\d/.test(clause.label?.text ?? "");
}

function byRole(role: SectionRole): Weighing {
  if (role === "recitals") return IN_RECITALS;
  return role === "definitions" ? IN_DEFINITIONS : OPERATIVE_TEXT;
}

/** The sentences of a document that count as evidence, in order. */
export function evidenceIn(document: ContractDocument, weight: (node: ContractNode) => number): Sentence[] {
  return document.sentences.filter((sentence) => weight(sentence) > 0);
}

/** What follows a signature page is often an attachment without a heading; only signature lines themselves say nothing. */
function isOperative(document: ContractDocument, node: ContractNode): boolean {
  if (node.type !== "Sentence") return false;
  const words = document.quote(node);
  return OPERATIVE.test(words) && !SIGNS.test(words);
}

function asideOf(node: ContractNode): Weighing | null {
  if (node.type !== "Clause") return null;
  if (node.aside === "drafting-note") return IN_NOTE;
  return node.aside === "unselected" ? UNSELECTED : null;
}

function isDefinition(document: ContractDocument, sentence: Sentence): boolean {
  const defines = sentence.children.some(
    (child) => child.type === "Definition" && child.style !== "inline" && child.start - sentence.start < 120,
  );
  return defines || DEFINES.test(document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200)));
}

function saysNothing(words: string, inTable: boolean): Weighing | null {
  if (ALTERNATIVE.test(words) || (UNTICKED.test(words) && !TICKED.test(words))) return UNSELECTED;
  if (VACANT.test(words)) return IS_VACANT;
  if (isSurvivalList(words)) return IS_SURVIVAL_LIST;
  return !inTable && isBareHeading(words) ? IS_BARE_HEADING : null;
}

function isSurvivalList(words: string): boolean {
  if (words.length > SURVIVAL_LENGTH) return false;
  // "subject to Section 4.6 (Survival)" only refers to such a list
  return (SURVIVES.test(words.replace(CAPTION, "")) && SECTIONS.test(words)) || OUTLASTS.test(words);
}

/** A heading that stands among sentences: short, and every word of weight begins with a capital. */
function isBareHeading(words: string): boolean {
  if (words.length > 100 || /[,:;]$/.test(words)) return false;
  const parts = words.match(WORD) ?? [];
  if (parts.length === 0) return true;
  return (
    parts.length <= 10 &&
    parts.every((part) => /^[\p{Lu}\d]/u.test(part) || SMALL_WORDS.has(part)) &&
    /\p{L}{2}/u.test(words)
  );
}
