import type { ContractDocument } from "../ast/document.js";
import type { Clause, ContractNode, PathStep, Reference, Section, Span } from "../ast/nodes.js";
import { attachmentKeys } from "./references/attachment-name.js";
import { numberingOf, scopeOf, type Numbering, type Scope } from "./references/numbering.js";
import { isOwnThoughFar } from "./references/far-number.js";
import { partInText, pointInText } from "./references/in-text.js";
import { lookUp } from "./references/resolve-number.js";
import { numberTraces, plainNumber } from "./references/traces.js";
import type { Facts, ResolvedReference } from "./types.js";

/** Parts, paragraphs and the like are counted within others; which ones is seldom said. */
const relativeNouns = new Set(["part", "paragraph", "subparagraph"]);

type Status = ResolvedReference["status"];

/** Below this share of internal numbers that could be found, the numbering was not understood and nothing is called broken. */
const UNDERSTOOD = 0.7;
/** So many numbers without a gap or a repetition are understood, however few references there are to judge by. */
const WHOLE_NUMBERING = 12;
/** More lettered points than this are not missing from one document by mistake: their lists were not read. */
const MISSING_POINTS = 2;
const standardClauses = /\bSCCs?\b|\b[Ss]tandard [Cc]ontractual [Cc]lauses\b/;
/** So many times the last number of the document belongs to another one. */
const FAR = 2;
/** A number that ends in an "l", and points of it. */
const scannedOne = /\d\.l(?:\s?\(\w{1,4}\)(?:,?\s(?:(?:and|or)\s)?|,)?)*$/;
/** Contracts do not count this far; statutes do. */
const LAST_CLAUSE = 99;

/**
 * Finds what each reference points to. A number counts as broken only where the document's own numbers are known well
 * enough: clauses around it are there, nothing in the text looks like the missing one, and no other document is
 * named in which it could stand. Naive checking is wrong two times in three.
 */
export function resolveReferences(
  document: ContractDocument,
  facts: Pick<Facts, "incorporation" | "kind" | "segments">,
): readonly ResolvedReference[] {
  const following = facts.segments.filter(({ clause }) => clause === "");
  const numbering = numberingOf(document, following);
  const elsewhere = facts.incorporation.parent !== null || facts.kind.kind === "amendment";
  const references = referencesIn(document);
  const resolver = new Resolver({ document, numbering, following, elsewhere, references });
  const all = references.map((node) => resolver.resolve(node));
  if (!isUnderstood(all, numbering)) return all.map(doubted);
  const points = all.filter(({ node, status }) => status === "broken" && isPoint(node));
  const distinct = new Set(points.map(({ node }) => node.path.join("."))).size;
  return distinct > MISSING_POINTS ? all.map((one) => (isPoint(one.node) ? doubted(one) : one)) : all;
}

/** The entries of a table of contents name what they stand for; they refer to nothing. */
function referencesIn(document: ContractDocument): readonly Reference[] {
  return document.sentences.flatMap((sentence) =>
    sentence.children.some(isReference) && document.role(sentence) !== "toc"
      ? sentence.children.filter(isReference)
      : [],
  );
}

const isReference = (node: ContractNode): node is Reference => node.type === "Reference";

/** A lettered or bracketed point of a clause, `4(a)`. */
const isPoint = (node: Reference): boolean => node.target.includes("(");

function isUnderstood(all: readonly ResolvedReference[], numbering: Numbering): boolean {
  const numbered = all.filter(({ node }) => node.kind === "section" && typeof node.path[0] === "number");
  const resolved = numbered.filter(({ status }) => status === "resolved").length;
  // one wrong number that is repeated is one mistake
  const open = numbered.filter(({ status }) => status === "broken" || status === "unsure");
  const missing = new Set(open.map(({ node }) => node.path.join("."))).size;
  if (numbering.body.size >= WHOLE_NUMBERING && numbering.body.isWhole) return true;
  return numbering.body.size > 0 && resolved >= UNDERSTOOD * (resolved + missing);
}

const doubted = (reference: ResolvedReference): ResolvedReference =>
  reference.status === "broken" ? { ...reference, status: "unsure" } : reference;

/** What the target of a reference is decided from. */
interface Read {
  readonly document: ContractDocument;
  readonly numbering: Numbering;
  /** Contracts of their own that follow the first. */
  readonly following: readonly Span[];
  readonly elsewhere: boolean;
  readonly references: readonly Reference[];
}

class Resolver {
  readonly #document: ContractDocument;
  readonly #numbering: Numbering;
  readonly #following: readonly Span[];
  readonly #elsewhere: boolean;
  readonly #mentions: ReadonlySet<number>;
  readonly #references: readonly Reference[];
  #traces: ReadonlySet<string> | null = null;

  constructor({ document, numbering, following, elsewhere, references }: Read) {
    this.#document = document;
    this.#numbering = numbering;
    this.#following = following;
    this.#elsewhere = elsewhere;
    this.#references = references;
    this.#mentions = new Set(references.map(({ end }) => end));
  }

  resolve(node: Reference): ResolvedReference {
    if (node.external) return { node, status: "external", target: null };
    if (node.kind === "relative") return { node, status: "resolved", target: this.#document.at(node.start) };
    return node.kind === "attachment" ? this.#attachment(node) : this.#number(node);
  }

  #scopeOf(node: ContractNode): Scope | null {
    return scopeOf(node, this.#document.ancestors(node), this.#following);
  }

  #attachment(node: Reference): ResolvedReference {
    const target = this.#attachmentNamed(`${node.noun} ${node.target}`);
    return { node, status: target === null ? "absent-attachment" : "resolved", target };
  }

  #attachmentNamed(name: string): Section | null {
    for (const key of attachmentKeys(name)) {
      const found = this.#numbering.byName.get(key);
      if (found !== undefined) return found;
    }
    return null;
  }

  #number(node: Reference): ResolvedReference {
    const around = this.#scopeOf(node);
    if (node.within !== undefined) {
      const attachment = this.#attachmentNamed(node.within);
      return attachment === null ? { node, status: "absent-attachment", target: null } : this.#in(node, attachment);
    }
    if (node.target.startsWith("(") && typeof node.path[0] !== "number") return this.#besides(node);
    const local = around === null ? null : this.#in(node, around);
    if (local?.status === "resolved") return local;
    const answer = lookUp(this.#document, this.#numbering.body, node.path, this.#mentions);
    if (answer.found) return { node, status: "resolved", target: answer.target };
    if (typeof node.path[0] === "string") return this.#besides(node);
    const lettered = this.#inLetteredPart(node);
    if (lettered !== null) return { node, status: "resolved", target: lettered };
    const scanned = this.#asScanned(node);
    if (scanned !== null) return { node, status: "resolved", target: scanned };
    return { node, status: this.#absence(node, answer.certain && around === null), target: null };
  }

  #in(node: Reference, attachment: Scope): ResolvedReference {
    const tree = this.#numbering.attachments.get(attachment);
    const answer = tree === undefined ? null : lookUp(this.#document, tree, node.path, this.#mentions);
    if (answer?.found === true) return { node, status: "resolved", target: answer.target };
    return this.#part(node, attachment) ?? { node, status: "unsure", target: null };
  }

  #part(node: Reference, scope: Span): ResolvedReference | null {
    const at = node.noun === "part" ? partInText(this.#document, scope, node.target) : null;
    return at === null ? null : { node, status: "resolved", target: this.#document.at(at) };
  }

  /** "clause (b)" means the (b) beside or below the words, so it is looked for upwards, in numbers and in running text, and never called broken. */
  #besides(node: Reference): ResolvedReference {
    for (const above of [...this.#document.ancestors(node)].reverse()) {
      if ((above.type !== "Clause" && above.type !== "Section") || (above.type === "Section" && above.label === null))
        continue;
      const below = above.label === null ? null : this.#below(above, above.label.path, node.path);
      if (below !== null) return { node, status: "resolved", target: below };
      const at = pointInText(this.#document, above, node.path, this.#mentions);
      if (at !== null) return { node, status: "resolved", target: this.#document.at(at) };
    }
    const beside = this.#below(node, [], node.path);
    if (beside !== null) return { node, status: "resolved", target: beside };
    return { node, status: "unsure", target: null };
  }

  /** "clause 2" within section B, whose clauses count from one, is one of them. */
  #inLetteredPart(node: Reference): Section | Clause | null {
    const part = this.#document.ancestors(node).find((above) => {
      return above.type === "Section" && typeof above.label?.path[0] === "string" && above.label.noun === undefined;
    });
    return part?.type === "Section" ? this.#below(part, part.label?.path ?? [], node.path) : null;
  }

  /** "5.l" is how a scanner reads "5.1"; "(b)" behind "5.l(a)" belongs to it. */
  #asScanned(node: Reference): Section | Clause | null {
    const [first, second, ...points] = node.path;
    const written = this.#document.text.slice(Math.max(0, node.start - 40), node.end);
    if (first === undefined || second !== "l" || !scannedOne.test(written)) return null;
    const answer = lookUp(this.#document, this.#numbering.body, [first, 1, ...points], this.#mentions);
    return answer.found ? answer.target : null;
  }

  #below(at: ContractNode, path: readonly PathStep[], point: readonly PathStep[]): Section | Clause | null {
    const scope = this.#scopeOf(at);
    const tree = (scope === null ? undefined : this.#numbering.attachments.get(scope)) ?? this.#numbering.body;
    const answer = lookUp(this.#document, tree, [...path, ...point], this.#mentions);
    return answer.found ? answer.target : null;
  }

  #absence(node: Reference, certain: boolean): Status {
    if (this.#elsewhere) return "inherited";
    const [first] = node.path;
    if (typeof first === "number" && first > LAST_CLAUSE) return "external";
    if (!certain || typeof first !== "number" || relativeNouns.has(node.noun) || /\d\.[A-Z]/i.test(node.target)) {
      return "unsure";
    }
    // "section 14(c) workers" behind a last clause 7: statutes are called by their number alone, without a point in it
    const isFar = first >= FAR * this.#numbering.body.last && !node.target.includes(".");
    if ((isFar && !isOwnThoughFar(this.#document, node, this.#references)) || this.#isForeignClause(node))
      return "unsure";
    this.#traces ??= numberTraces(this.#document);
    const number = /^\d+(?:\.\d+)*/.exec(node.target)?.[0] ?? String(first);
    const clauseIsHere = isPoint(node) && this.#below(node, node.path.slice(0, number.split(".").length), []) !== null;
    return this.#traces.has(plainNumber(number)) && !clauseIsHere ? "unsure" : "broken";
  }

  /** A list of choices in the standard contractual clauses speaks of their numbers. */
  #isForeignClause(node: Reference): boolean {
    const around = this.#document.ancestors(node).find(({ type }) => type === "Clause");
    return node.noun === "clause" && around !== undefined && standardClauses.test(this.#document.quote(around));
  }
}
