import type { ContractDocument } from "../ast/document.js";
import { documentKinds } from "../config/kinds.js";
import { foreignPartiesOf } from "./kind/foreign-parties.js";
import { titlesOf } from "./kind/titles.js";
import type { Titles } from "./kind/titles.js";
import { statesDuties } from "./kind/duties.js";
import { bodyTerms, foreignTitles, kindCues, notAContract, personalDataRoles } from "./lexicon/kinds.js";
import type { DocumentKind, KindFact } from "./types.js";
import { matchesOf } from "../matches-of.js";

const WEIGHT = { title: 5, preamble: 3, headings: 2 } as const;
/** How far a text is read to see who makes it, in characters. */
const HEAD = 6_000;
/** What keeps a word or two of the body from deciding anything. */
const DOUBT = 2;
/** How far into a long document body words are counted, in characters; enough to know its subject. */
const BODY = 120_000;

interface Scored {
  readonly kind: DocumentKind;
  readonly score: number;
  readonly reason: string;
}

/**
 * What a document is and whether it buys or governs services.
 *
 * Titles weigh most, then what the preamble calls it, then headings, then the words of the body. An override decides the
 * kind, and with it that the document belongs here.
 */
export function kindOf(document: ContractDocument, override: DocumentKind | null): KindFact {
  const stated = override ?? statedKind(document);
  if (stated !== null)
    return {
      kind: stated,
      outsourcing: true,
      reason: override === null ? "stated in the frontmatter" : "stated in the configuration",
    };
  const titles = titlesOf(document);
  const best = ofPersonalData(bestKind(titles), document.text);
  const foreign = foreignScore(titles);
  const body = bodyScore(document.text);
  const titled = (best?.score ?? 0) >= WEIGHT.preamble;
  const notes = titled ? undefined : titles.headings.slice(0, 1).find((words) => notAContract.test(words));
  if (notes !== undefined)
    return { kind: best?.kind ?? "other", outsourcing: false, reason: `title "${notes}": not a contract` };
  const parties = foreignPartiesOf(titles, document.text);
  if (parties !== null) return { kind: "other", outsourcing: false, reason: parties };
  const unread = document.notRead.length > 0;
  if (!unread && !statesDuties(document.text.slice(0, BODY), titled))
    return { kind: best?.kind ?? "other", outsourcing: false, reason: "states hardly any duty of anybody" };
  // The title of an amendment says nothing about what the amended contract is for.
  const subject = best?.kind === "amendment" ? amendedScore(titles) : (best?.score ?? 0);
  const score = subject - foreign.score + body;
  if (score <= 0 && unread && foreign.score === 0)
    return { kind: best?.kind ?? "other", outsourcing: true, reason: "part of it could not be read" };
  if (score <= 0)
    return {
      kind: foreign.score > 0 && best?.kind !== "amendment" ? "other" : (best?.kind ?? "other"),
      outsourcing: false,
      reason: foreign.reason || "neither title nor words are about services",
    };
  return { kind: best?.kind ?? "other", outsourcing: true, reason: best?.reason ?? "its words are about services" };
}

function statedKind(document: ContractDocument): DocumentKind | null {
  const stated = document.frontmatter?.["kind"];
  return documentKinds.find((kind) => kind === stated) ?? null;
}

function bestKind(titles: Titles): Scored | null {
  const scores = new Map<DocumentKind, { score: number; reason: string }>();
  const add = (words: string, weight: number, where: string): void => {
    const cue = kindCues.find(({ pattern }) => pattern.test(words));
    if (!cue) return;
    const entry = scores.get(cue.kind);
    const score = (entry?.score ?? 0) + weight;
    const reason = entry?.reason ?? `${where} "${words}"`;
    // however many headings name parts of it, they are no title
    scores.set(cue.kind, { score: where === "heading" ? Math.min(score, WEIGHT.headings / 2) : score, reason });
  };
  titles.title.forEach((words, index) => {
    add(words, index === 0 ? WEIGHT.title + 1 : WEIGHT.title - 1, "title");
  });
  for (const words of titles.preamble) add(words, WEIGHT.preamble, "preamble");
  if (scores.size === 0) for (const words of titles.headings.slice(0, 60)) add(words, WEIGHT.headings / 4, "heading");
  let best: Scored | null = null;
  for (const [kind, { score, reason }] of scores)
    if (best === null || score > best.score) best = { kind, score, reason };
  return best;
}

/** A "Processing Agreement" is a data processing agreement where a controller and a processor make it. */
function ofPersonalData(best: Scored | null, text: string): Scored | null {
  return best?.kind === "msa" &&
    /\bprocessing\b/i.test(best.reason) &&
    personalDataRoles.every((role) => role.test(text.slice(0, HEAD)))
    ? { ...best, kind: "dpa" }
    : best;
}

function foreignScore(titles: Titles): { score: number; reason: string } {
  let score = 0;
  let reason = "";
  const add = (words: string, weight: number, where: string): void => {
    const cue = foreignTitles.find(({ pattern, unless }) => pattern.test(words) && unless?.test(words) !== true);
    if (!cue) return;
    score += weight;
    reason ||= `${where} "${words}": ${cue.what}`;
  };
  titles.title.forEach((words, index) => {
    add(words, index === 0 ? WEIGHT.title + 2 : WEIGHT.title, "title");
  });
  for (const words of titles.preamble) add(words, WEIGHT.preamble, "preamble");
  return { score, reason };
}

/** What the titles of an amendment say about the contract it amends. */
function amendedScore(titles: Titles): number {
  const named = [...titles.title, ...titles.preamble].some((words) =>
    kindCues.some(({ kind, pattern }) => kind !== "amendment" && pattern.test(words)),
  );
  return named ? WEIGHT.preamble : -1;
}

/** From -6 (a loan) to 6 (services), by how often the words of each stand in the body. */
function bodyScore(text: string): number {
  const body = text.slice(0, BODY);
  const services = count(body, bodyTerms.services);
  const foreign = count(body, bodyTerms.foreign);
  return ((services - 2 * foreign) / (services + 2 * foreign + DOUBT)) * 6;
}

function count(text: string, pattern: RegExp): number {
  return matchesOf(pattern, text).length;
}
