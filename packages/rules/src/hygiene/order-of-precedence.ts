import {
  matchesOf,
  type ContractDocument,
  defineRequirement,
  type Facts,
  type Provision,
  visit,
} from "@clauselint/core";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import type { Judgement } from "../support/judgement.js";
import { listed } from "../support/listed.js";
import { sentencesIn } from "../support/sentences-in.js";
import { weightOf } from "../support/weight-of.js";
import { DATA_AS_SCHEDULE, type Element, IN_WORDS, PAPERS, RANKED } from "./papers.js";
import { ranksIn } from "./rank-of-papers.js";

/** What holds where meanings differ says nothing of papers. */
const OF_MEANINGS = /\b(?:definitions?|meanings?|defined)\b/i;
const ELEMENTS: readonly Element[] = ["attachments", "work", "orders", "data"];
/** Words that take in every paper there is. */
const ALL =
  /\b(?:any|all|the|each|these|those|such|following|other|contract|agreement|component|constituent)\s(?:other\s)?(?:contract\s)?(?:documents?|parts)\b|\bany other (?:agreement|document|paper|terms)\b|\bincorporated (?:documents?|terms|herein)\b/i;
/** So often is a paper named that the contract works with it. */
const LEAST_MENTIONS = 2;

/** Reports a contract of several documents that does not say which of them holds where they disagree. */
export default defineRequirement({
  id: "hygiene/order-of-precedence",
  subject: "which document holds where they disagree",
  severity: "warning",
  appliesTo: { msa: "required", sow: "deferrable", "order-form": "deferrable", dpa: "deferrable", other: "optional" },
  docs: {
    summary: "A contract of several documents says which of them holds where they disagree.",
    why: "Statements of work and order forms are written later, by other people; without a ranking, one sentence in them can undo a protection of the main agreement.",
    fix: "Rank every kind of document there is, the data processing terms and the main agreement first, and let a later paper override them only where it names the clause.",
  },
  forProvider: { satisfied: "satisfied", weak: "weak", adverse: "satisfied", missing: "missing" },
  elements: {
    attachments: "a rank for the schedules",
    work: "a rank for statements of work",
    orders: "a rank for orders",
    data: "a rank for the data processing terms",
  },
  schema: {
    type: "object",
    properties: {
      expected: {
        type: "array",
        items: { type: "string", enum: ["data", "agreement", "attachments", "work", "orders"] },
        uniqueItems: true,
      },
    },
    additionalProperties: false,
  },
  defaultOptions: { expected: [] },
  messages: {
    otherOrder: "{{above}} hold before {{below}}, which the order that is asked for turns around.",
    adverse: "Where documents disagree, the terms of {{provider}} itself hold.",
    weak: "The documents are ranked, but the ranking lacks {{lacking}}.",
  },
  modelClause: `If documents of this agreement disagree, they hold in this order: the data processing terms, the clauses of this agreement, its schedules, each statement of work, each order. A statement of work or order overrides a clause of this agreement only where it names that clause and both parties sign it. Terms of {provider} that are printed on or referred to in an order, an invoice or a web site are not part of this agreement.`,
  when: ({ document, facts }) => {
    const papers = papersOf(document, facts);
    return papers.length > 0
      ? { applies: true, reason: `beside its main text it has ${listed(papers)}` }
      : { applies: false, reason: "it is one document" };
  },
  assess: (input) => {
    const found = input.facts.provisions("order-of-precedence").filter(({ evidence }) => isRanking(evidence, input));
    if (found.length === 0) return { outcome: "missing" };
    const ranking = found.flatMap(({ evidence }) => evidence.flatMap((piece) => sentencesIn(input.document, piece)));
    const items = input.facts.evidence.filter(({ leadIn }) => leadIn !== null && ranking.includes(leadIn.sentence));
    const readings = [...ranking, ...items.map(({ sentence }) => sentence)].map(
      (sentence) => input.facts.sentence(sentence).reading,
    );
    const said = readings.join("\n");
    const papers = papersOf(input.document, input.facts);
    const withSchedules = countOf(said, "attachments") > 0 && DATA_AS_SCHEDULE.test(input.document.text);
    const isRanked = (paper: Element): boolean => countOf(said, paper) > 0 || (paper === "data" && withSchedules);
    const missingElements = ALL.test(said) ? [] : papers.filter((paper) => !isRanked(paper));
    const turned = readings.flatMap((reading) => ranksIn(reading, RANKED)).find(isTurned(input.options.expected));
    const conclusion = conclude<Element, "otherOrder">(
      found.map((provision) => judge(provision, missingElements)),
      ["adverse", "satisfied", "weak"],
    );
    const [above = "", below = ""] = turned ?? [];
    const data = { above: inWords(above), below: inWords(below) };
    return demand(conclusion, [{ met: turned === undefined, messageId: "otherOrder", data }]);
  },
});

/** Which paper holds is often said among the definitions. */
function isRanking(
  evidence: Provision["evidence"],
  seen: { readonly document: ContractDocument; readonly facts: Facts },
): boolean {
  const weight = weightOf(evidence, seen);
  return weight === 1 || (weight > 0 && !evidence.some(({ quote }) => OF_MEANINGS.test(quote)));
}

/** Whether two papers stand the other way round than is asked for. */
function isTurned(expected: readonly string[]): (pair: readonly [string, string]) => boolean {
  return ([above, below]) =>
    expected.includes(above) && expected.includes(below) && expected.indexOf(above) > expected.indexOf(below);
}

function inWords(paper: string): string {
  return Object.entries(IN_WORDS).find(([name]) => name === paper)?.[1] ?? "";
}

function judge({ favours, evidence }: Provision, missingElements: readonly Element[]): Judgement<Element, never> {
  if (favours === "provider") return { outcome: "adverse", evidence };
  // schedules are part of the main text where nothing ranks them
  return missingElements.some((paper) => paper !== "attachments")
    ? { outcome: "weak", evidence, missingElements }
    : { outcome: "satisfied", evidence };
}

/** The kinds of paper a contract consists of, beside its main text. */
function papersOf({ text, tree }: ContractDocument, { incorporation }: Facts): readonly Element[] {
  let attachments = incorporation.absent.length;
  visit(tree, (node) => {
    if (node.type === "Section" && node.label?.noun === "attachment") attachments += 1;
    return node.type === "Contract" || node.type === "Section";
  });
  return ELEMENTS.filter((paper) => (paper === "attachments" ? attachments : countOf(text, paper)) >= LEAST_MENTIONS);
}

const countOf = (words: string, paper: Element): number => matchesOf(PAPERS[paper], words).length;
