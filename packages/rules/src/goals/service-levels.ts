import type { ContractDocument, Facts, Sentence, Span } from "@clauselint/core";
import { elementsIn, readServiceLevel, type ServiceLevelElement } from "../provisions/service-level-reader.js";
import { partyDoes } from "../provisions/party-does.js";
import { EFFORTS } from "../provisions/service-words.js";
import { words } from "../provisions/words.js";
import { sentencesIn } from "../support/sentences-in.js";
import type { ServiceLevel } from "./service-level.js";
import { serviceLevelsInTables } from "./service-level-tables.js";

/** What stands further off in the same clause is about something else. */
const NEAR = 2000;
/** An effort that leads in to times which stand elsewhere: "shall use reasonable efforts to correct errors within the times below". */
const LEADS_IN = words(
  "\\b(?:respon[ds]\\w*|resol\\w+|correct\\w*|restor\\w+|availab\\w+|support)\\b[^;]{0,200}\\b(?:below|following|set forth|set out|in accordance with|specified|target)\\b",
);
const LEVEL = "(?:service levels?|availability|up-?time|response times?|down-?time|delivery)";
const SEQUEL = "(?:measured|calculated|computed|monitored|credits?|rebates?|liquidated damages|penalt(?:y|ies))";
/** How a level is measured, or what follows a miss, in a sentence of its own. */
const ABOUT_LEVELS = words(`\\b${LEVEL}\\b[^;]{0,200}\\b${SEQUEL}\\b|\\b${SEQUEL}\\b[^;]{0,200}\\b${LEVEL}\\b`);

/** All service levels of a document, from its tables and its sentences, each with the elements that it or its surroundings give. */
export function serviceLevels(document: ContractDocument, facts: Facts): readonly ServiceLevel[] {
  const inTables = serviceLevelsInTables(document, facts);
  const inSentences = facts
    .provisions("service-level")
    .flatMap(({ evidence }) => evidence)
    .flatMap((span) => sentencesIn(document, span))
    .filter((sentence) => !inTables.some(({ evidence }) => holds(evidence, sentence)))
    .flatMap((sentence) => fromSentence(document, facts, sentence));
  const shared = sharedElements(facts);
  return [...inTables, ...inSentences].map((level) => ({ ...level, has: new Set([...level.has, ...shared]) }));
}

function fromSentence(document: ContractDocument, facts: Facts, sentence: Sentence): readonly ServiceLevel[] {
  if (facts.weight(sentence) === 0) return [];
  const level = readServiceLevel(facts.sentence(sentence), document);
  if (level === null) return [];
  const around = neighbours(document, sentence);
  const has = new Set([...level.has, ...around.flatMap((one) => elementsNear(facts.sentence(one).reading))]);
  const hoped = level.perIncident && around.some((one) => isHoped(facts.sentence(one).reading));
  const duty = level.duty || isDone(facts.sentence(sentence).reading, facts);
  return [{ ...level, has, duty, soft: level.soft ?? (hoped ? "efforts" : null), evidence: sentence }];
}

const DOES =
  "(?:answers?|responds?|reacts?|acknowledges?|restores?|resolves?|repairs?|fix(?:es)?|corrects?|(?:puts?|sets?) right|keeps?|picks? up)\\b";
const HABIT = words(
  "\\b(?:usually|typically|normally|generally|ordinarily|often|mostly|on average|expects?|hopes?)\\b",
);

/** "Supplier answers each ticket within an hour" binds as much as "shall answer"; what it usually does, does not. */
function isDone(reading: string, { parties }: Facts): boolean {
  return partyDoes(parties, "provider", DOES).test(reading) && !HABIT.test(reading);
}

/** The sentences of the same numbered clause, or of the same part where nothing is numbered. */
function neighbours(document: ContractDocument, sentence: Sentence): readonly Sentence[] {
  const place = [...document.ancestors(sentence)]
    .reverse()
    .find((node) => node.type === "Section" || (node.type === "Clause" && node.label !== null));
  if (place === undefined) return [];
  const start = Math.max(place.start, sentence.start - NEAR);
  return sentencesIn(document, { start, end: Math.min(place.end, sentence.end + NEAR) });
}

/** What the next sentence adds to a level, where it is about levels at all: "It is measured monthly." */
function elementsNear(reading: string): readonly ServiceLevelElement[] {
  return ABOUT_LEVELS.test(reading) ? elementsIn(reading) : [];
}

function isHoped(reading: string): boolean {
  return EFFORTS.test(reading) && LEADS_IN.test(reading);
}

/** What the document says of its service levels as a whole. */
function sharedElements(facts: Facts): readonly ServiceLevelElement[] {
  const measurements = facts.provisions("service-level-measurement");
  const shared: ServiceLevelElement[] = [];
  if (measurements.some((one) => one.facts["method"] === true)) shared.push("method");
  if (measurements.some((one) => one.facts["period"] === true)) shared.push("period");
  if (facts.provisions("service-level-consequence").length > 0) shared.push("consequence");
  return shared;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
