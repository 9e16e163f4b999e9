import type { Clause, Contract, ContractNode, Sentence } from "../ast/nodes.js";

/** What a sentence needs from its neighbours to be understood. */
export interface Context {
  /** The unfinished sentence that leads in to it: "Supplier shall:". */
  readonly leadIn: Sentence | null;
  /** The words behind the list it stands in that finish it: "in each case within 30 days." */
  readonly tail: Sentence | null;
}

/** Words behind a list that go on with its items. */
const TAIL = /^[\p{Ll}—–-]/u;
/** A sentence is unfinished when it stops at a colon or dash, or without any stop. */
const UNFINISHED = /(?:[:—–,]|\b(?:and|or|that|to|the|of|by|shall|will|may|must|is|are))\s*$/i;
const FINISHED = /[.!?;]["'”’)\]]*$/;
/** A sentence that announces a list leads in to it although words stand behind its colon: "the following: (at no charge)." */
const ANNOUNCES = /\b(?:the following|as follows)\b[^.:;]{0,80}:[^.:;]{0,80}\.$/i;
/** A colon behind these makes whatever stands below part of the sentence. */
const BINDS = /\b(?:shall|will|must|may|agrees? to|required to|entitled to|responsible for|following)\b[^.;]{0,200}:$/i;
const AGREES = /\bagrees? as follows:$/i;
/** A paragraph with a verb like these is a sentence of its own. */
const FINITE =
  /(?<!\b(?:that|which|who)\s)\b(?:shall|will|must|may|can|should|is|are|was|were|has|have|means?|agrees?)\b/i;
/** Longest paragraph without such a verb that is taken for an item of a list. */
const ITEM_LENGTH = 300;

/** Finds, in one pass over the tree, the sentences that are parts of a longer one broken up by a list. */
export function contextsOf(tree: Contract, text: string): ReadonlyMap<Sentence, Context> {
  const contexts = new Map<Sentence, Context>();
  for (const child of tree.children) readNode(child, null, text, contexts);
  return contexts;
}

function readNode(
  node: ContractNode,
  inherited: Sentence | null,
  text: string,
  contexts: Map<Sentence, Context>,
): void {
  if (node.type === "Clause") readClause(node, inherited, text, contexts);
  else if (node.type === "Section") readSection(node.children, text, contexts);
}

function readSection(children: readonly ContractNode[], text: string, contexts: Map<Sentence, Context>): void {
  let leadIn: Sentence | null = null;
  for (const child of children) {
    const first = child.type === "Clause" ? child.children.find((part) => part.type === "Sentence") : undefined;
    if (first !== undefined && leadIn !== null && !isItem(text, first, leadIn)) leadIn = null;
    readNode(child, leadIn, text, contexts);
    if (child.type !== "Clause") leadIn = null;
    else leadIn = openEnd(child, text) ?? leadIn;
  }
}

/**
 * Behind a paragraph that ends in a colon, paragraphs that begin small or end in a semicolon are its items; behind
 * "Supplier shall:" those without a verb of their own are.
 */
function isItem(text: string, sentence: Sentence, leadIn: Sentence): boolean {
  const words = text.slice(sentence.start, sentence.end);
  if (/^\p{Ll}/u.test(words) || /;(?:\s*(?:and|or))?$/i.test(words)) return true;
  if (words.length > ITEM_LENGTH || FINITE.test(words)) return false;
  const lead = text.slice(leadIn.start, leadIn.end);
  return BINDS.test(lead) && !AGREES.test(lead);
}

/** The last sentence of a clause without items of its own, when it is left open by a colon. */
function openEnd(clause: Clause, text: string): Sentence | null {
  const last = clause.children.at(-1);
  return last?.type === "Sentence" && text.slice(last.start, last.end).endsWith(":") ? last : null;
}

function readClause(clause: Clause, inherited: Sentence | null, text: string, contexts: Map<Sentence, Context>): void {
  const hasItems = clause.children.some((child) => child.type === "Clause");
  let open: Sentence | null = null;
  let items: Sentence[] = [];
  let first = true;
  let labelled = false;
  for (const child of clause.children) {
    if (child.type === "Clause") {
      readNode(child, labelled && isStray(child, text) ? null : open, text, contexts);
      labelled ||= child.label !== null;
      const item = child.children.find((part) => part.type === "Sentence");
      if (item !== undefined) items.push(item);
    } else if (child.type === "Sentence") {
      const words = text.slice(child.start, child.end);
      const isTail = open !== null && items.length > 0 && TAIL.test(words);
      if (isTail) for (const item of items) contexts.set(item, { leadIn: open, tail: child });
      const leadIn = isTail ? open : first ? inherited : null;
      if (leadIn !== null) contexts.set(child, { leadIn, tail: null });
      if (!isTail) open = hasItems && isOpen(words) ? child : null;
      items = [];
      first = false;
    }
  }
}

/** A paragraph without a number behind items that have one, which begins and reads as a sentence of its own. */
function isStray(clause: Clause, text: string): boolean {
  const first = clause.children.find((part) => part.type === "Sentence");
  if (clause.label !== null || first === undefined) return false;
  const words = text.slice(first.start, first.end);
  return /^\p{Lu}/u.test(words) && FINITE.test(words) && !words.endsWith(";");
}

function isOpen(words: string): boolean {
  return UNFINISHED.test(words) || !FINISHED.test(words) || ANNOUNCES.test(words);
}
