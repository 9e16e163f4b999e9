import { defineRequirement, type Facts, type Provision, type Span } from "@clauselint/core";
import { attachmentsNamed } from "../support/attachments-named.js";
import { cellsUnder } from "../support/cells-under.js";
import { conclude } from "../support/conclude.js";
import { demand } from "../support/demand.js";
import { operativeWith } from "../support/operative-with.js";
import { words } from "../provisions/words.js";
import type { Judgement } from "../support/judgement.js";
import { sentencesIn } from "../support/sentences-in.js";
import { weightOf } from "../support/weight-of.js";

type Element = "services" | "deliverables" | "outOfScope";
type MessageId = "elsewhere" | "asRequested" | "thin" | "changes" | "noBounds" | "noAssumptions" | "noTable";

const DELIVERABLE =
  /^(?:deliverables?|work products?|services?|tasks?|activit(?:y|ies)|requirements?|items? delivered|service description)\b/i;

const ASSUMED = words("\\b(?:assum(?:es?|ed|ing|ptions?)|dependenc(?:y|ies)|prerequisites?|preconditions?)\\b");
/** Items that say what was bought; a detailed one counts twice. */
const ENOUGH = 2;
/** Where the contract leaves the services to another document, a few words beside do not describe them. */
const ENOUGH_BESIDE = 5;

/** Reports a contract that does not say what the provider does. */
export default defineRequirement({
  id: "goals/scope-and-deliverables",
  subject: "what the provider does and delivers",
  severity: "error",
  appliesTo: { msa: "deferrable", sow: "deferrable", "order-form": "deferrable", sla: "optional", other: "deferrable" },
  docs: {
    summary: "The services and deliverables are listed, so that both sides know what was bought.",
    why: "A scope that is not written down is where disputes and change orders come from.",
    fix: "List each service and deliverable, what it consists of, what is out of scope and what is assumed.",
    references: [
      {
        title:
          "Regulation (EU) 2022/2554 (DORA), Article 30(2)(a): a clear and complete description of all functions and services",
        verified: "V",
      },
    ],
  },
  forProvider: "same",
  elements: {
    services: "services in particular",
    deliverables: "a list of deliverables",
    outOfScope: "what is out of scope",
  },
  schema: {
    type: "object",
    properties: {
      requireOutOfScope: { type: "boolean" },
      requireAssumptions: { type: "boolean" },
      requireDeliverableTable: { type: "boolean" },
    },
    additionalProperties: false,
  },
  defaultOptions: { requireOutOfScope: false, requireAssumptions: false, requireDeliverableTable: false },
  messages: {
    noBounds: "What {{provider}} does is described, but no words say what it does not do.",
    noAssumptions: "What {{provider}} does is described, but no words say on which assumptions.",
    noTable: "What {{provider}} does is described, but no table lists the deliverables.",
    negated: "The document says that {{provider}} owes no services.",
    elsewhere: "What {{provider}} does is left to documents that are not part of this one.",
    asRequested: "{{provider}} does what is asked of it or agreed on later; no words say what that is.",
    thin: "A word or two say what {{provider}} does{{detail}}.",
    changes: "{{provider}} may change by itself what it does.",
  },
  modelClause: `{provider} shall (a) provide the services in Schedule 1, each with its description, volumes and hours; (b) deliver the deliverables in Schedule 2, each with its number, content, format and due date; and (c) do whatever is inherent in them or necessary for them, without extra charge. Work that Schedule 3 lists is out of scope. The assumptions and the duties of {customer} in Schedule 4 are complete. The scope changes only by a written change order.`,
  assess({ document, facts, options }) {
    const found = facts.provisions("scope-item").filter(({ evidence }) => weightOf(evidence, { document, facts }) > 0);
    const rows = cellsUnder(document, facts, DELIVERABLE).filter(({ blank }) => !blank);
    const items = found
      .filter((one) => one.facts["brief"] === true || one.facts["detailed"] === true)
      .filter((one) => one.facts["defines"] === true || weightOf(one.evidence, { document, facts }) === 1)
      .sort((a, b) => rank(b) - rank(a));
    const count = items.flatMap(({ evidence }) => evidence.flatMap((piece) => sentencesIn(document, piece))).length;
    const evidence = [
      ...items.filter(isWhole).flatMap((one) => one.evidence),
      ...rows.map(({ row }) => row),
      ...items.filter((one) => !isWhole(one)).flatMap((one) => one.evidence),
    ];
    const missingElements: Element[] = [
      ...(items.length > 0 ? [] : ["services" as const]),
      ...(rows.length > 0 ? [] : ["deliverables" as const]),
      ...(says(found, "outOfScope") ? [] : ["outOfScope" as const]),
    ];
    const elsewhere = found.find((one) => one.facts["elsewhere"] === true && !isHere(one, evidence, facts));
    const described = count + rows.length + items.filter((one) => one.facts["detailed"] === true).length;
    const enough = described >= (elsewhere === undefined ? ENOUGH : ENOUGH_BESIDE);
    if (elsewhere !== undefined && !enough) {
      const reason = "it may stand in the documents named there";
      return { outcome: "deferred", evidence: elsewhere.evidence, reason, messageId: "elsewhere" };
    }
    const judgements: Judgement<Element, MessageId>[] = found.flatMap((one) => judge(one));
    if (evidence.length > 0) {
      judgements.unshift(
        enough
          ? { outcome: "satisfied", evidence, missingElements }
          : { outcome: "weak", evidence, missingElements, messageId: "thin" },
      );
    }
    const said = conclude(judgements, ["satisfied", "adverse", "weak", "negated"]);
    const changed = found.find((one) => one.facts["changes"] === true);
    if (said.outcome === "satisfied" && changed !== undefined)
      return { ...said, outcome: "weak", messageId: "changes", evidence: [...changed.evidence, ...said.evidence] };
    return demand(said, [
      { met: !options.requireOutOfScope || says(found, "outOfScope"), messageId: "noBounds" },
      { met: !options.requireAssumptions || operativeWith(ASSUMED, { facts }).length > 0, messageId: "noAssumptions" },
      { met: !options.requireDeliverableTable || rows.length > 0, messageId: "noTable" },
    ]);
  },
});

/** Whether a passage points to parts of this file alone, and these say something of what is bought. */
function isHere(pointer: Provision, described: readonly Span[], facts: Facts): boolean {
  const named = attachmentsNamed(pointer.evidence, facts);
  const parts = named.flatMap(({ target }) => target ?? []);
  const describes = (part: Span): boolean => described.some(({ start, end }) => part.start <= start && end <= part.end);
  return named.length > 0 && parts.length === named.length && parts.every(describes);
}

/** What a passage says against the customer or too little for it. */
function judge({ facts, evidence }: Provision): readonly Judgement<Element, MessageId>[] {
  if (facts["denied"] === true) return [{ outcome: "negated", evidence }];
  if (facts["changes"] === true) return [{ outcome: "adverse", evidence, messageId: "changes" }];
  if (facts["onRequest"] === true) return [{ outcome: "weak", evidence, messageId: "asRequested" }];
  return [];
}

/** What speaks of the services, or stands below a heading for them, comes in front of a detail. */
function rank({ facts }: Provision): number {
  return Number(facts["headed"] === true) + Number(facts["general"] === true);
}

/** A whole sentence on what the provider does; it speaks sooner than the meaning of a word or an entry in a list. */
function isWhole({ facts }: Provision): boolean {
  return facts["detailed"] === true && facts["defines"] !== true;
}

function says(provisions: readonly Provision[], fact: string): boolean {
  return provisions.some(({ facts }) => facts[fact] === true);
}
