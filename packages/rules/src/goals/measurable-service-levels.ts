import { defineRequirement, type ContractDocument, type Facts } from "@clauselint/core";
import { likenessOf } from "../likeness/likeness-of.js";
import type { ServiceLevelElement } from "../provisions/service-level-reader.js";
import { weightOf } from "../support/weight-of.js";
import { judgeServiceLevel, type ServiceLevelVerdict } from "./judge-service-level.js";
import { levelsInWords } from "./levels-in-words.js";
import { measuredByProvider } from "./measured-by-provider.js";
import { serviceLevels } from "./service-levels.js";
import { withoutNumbers } from "./without-numbers.js";

const ELEMENTS = ["metric", "target", "method", "period", "consequence"] as const;

interface Wishes {
  readonly providerOnlyMeasurement: "off" | "warn";
  readonly requireRtoRpo: boolean;
}

/** Reports a contract whose service levels cannot be measured, or that has none. */
export default defineRequirement({
  id: "goals/measurable-service-levels",
  subject: "measurable service levels",
  heading: "Service levels",
  severity: "error",
  appliesTo: { msa: "deferrable", sow: "deferrable", "order-form": "deferrable", sla: "required", other: "required" },
  docs: {
    summary: "Service levels have a metric and a target, and a miss is noticed and felt.",
    why: "A service level that nobody can measure, or whose miss costs nothing, promises nothing: you find out that it was missed when your own customers do.",
    fix: "Give each service level a metric, a target in numbers, how and over which period it is measured, and what follows when it is missed.",
    references: [
      {
        title:
          "Regulation (EU) 2022/2554 (DORA), Article 30(3)(a): precise quantitative and qualitative performance targets",
        verified: "V",
      },
      { title: "EBA/GL/2019/02, paragraph 75(i): agreed service levels with precise targets", verified: "S" },
    ],
  },
  elements: {
    metric: "what is measured",
    target: "a target in numbers",
    method: "how it is measured",
    period: "the period over which it is measured",
    consequence: "what follows when it is missed",
  },
  schema: {
    type: "object",
    properties: {
      minServiceLevels: { type: "integer", minimum: 1 },
      requireElements: { type: "array", items: { enum: ELEMENTS }, uniqueItems: true },
      acceptEfforts: { type: "boolean" },
      providerOnlyMeasurement: { type: "string", enum: ["off", "warn"] },
      requireRtoRpo: { type: "boolean" },
    },
    additionalProperties: false,
  },
  defaultOptions: {
    minServiceLevels: 1,
    requireElements: ["metric", "target"],
    acceptEfforts: false,
    providerOnlyMeasurement: "off",
    requireRtoRpo: false,
  },
  messages: {
    ownMeasure: "Nobody but {{provider}} measures whether the service levels are met.",
    noRecovery: "No words say within what time the service is back after an outage, or how much data may be lost.",
    unmeasurable: "The service levels cannot be enforced as they stand: {{levels}}.",
    tooFew: "{{count}} of the service levels can be measured; {{wanted}} are asked for{{levels}}.",
    standardOnly: "How well the services are to run is said without a number to measure it by.",
    later: "The service levels are still to be agreed; until then there are none.",
    notHere: "Service levels are owed, but their numbers were not found {{where}}.",
    elsewhere: "The service levels are left to a paper that was not read with this one: {{reason}}.",
    change: "{{provider}} may change the service levels as it likes, so that none of them holds.",
    goal: "The document calls its service levels goals, which nobody has to meet.",
    swallowed: "The exceptions from the service levels take in any cause, so that none can be missed.",
    negated: "The document says that no service level is promised.",
  },
  modelClause: `{provider} keeps the service available at least 99.5% of each calendar month, measured by the monitoring tool named in the service schedule as total minutes less minutes of downtime, divided by total minutes. {provider} responds to each critical incident within 30 minutes and restores the service within 4 hours. {provider} reports the results within 5 business days after the end of each month. For each month in which a service level is missed, {customer} is credited 5% of the monthly fee without having to ask for it; if the same service level is missed in 3 of 6 months, {customer} may terminate.`,
  likeness: likenessOf("goals/measurable-service-levels"),
  assess({ document, facts, options }) {
    const verdicts = serviceLevels(document, facts).map((level) => judgeServiceLevel(level, options));
    const good = verdicts.filter((verdict) => verdict.good);
    const reserved = good.length > 0 ? reservation(document, facts) : null;
    if (reserved !== null) return reserved;
    if (good.length >= options.minServiceLevels) {
      return wanted(good, facts, options);
    }
    const flawed = verdicts.filter((verdict) => !verdict.good);
    if (good.length > 0) {
      const levels = flawed.length === 0 ? "" : `: ${levelsInWords(flawed)}`;
      const data = { count: good.length, wanted: options.minServiceLevels, levels };
      return { outcome: "weak", messageId: "tooFew", evidence: evidenceOf([...good, ...flawed]), data };
    }
    if (flawed.length > 0) {
      const missingElements = ELEMENTS.filter((element) => flawed.every(({ lacks }) => lacks.includes(element)));
      const data = { levels: levelsInWords(flawed) };
      return { outcome: "weak", messageId: "unmeasurable", evidence: evidenceOf(flawed), missingElements, data };
    }
    const changeable = reservation(document, facts);
    return changeable?.messageId === "change" ? changeable : withoutNumbers({ document, facts });
  },
});

/** What the options ask for beyond service levels that can be measured. */
function wanted(good: readonly ServiceLevelVerdict[], facts: Facts, options: Wishes) {
  const answer = { outcome: "satisfied", evidence: evidenceOf(good), missingElements: lackedByAll(good) } as const;
  const own = options.providerOnlyMeasurement === "off" ? [] : measuredByProvider(facts);
  if (own.length > 0) {
    const evidence = own.map(({ sentence }) => sentence);
    return { ...answer, outcome: "weak", messageId: "ownMeasure", evidence } as const;
  }
  const recovers = facts.provisions("continuity").some((one) => one.facts["times"] === true);
  return options.requireRtoRpo && !recovers
    ? ({ ...answer, outcome: "weak", messageId: "noRecovery" } as const)
    : answer;
}

/** What takes away again what the service levels give. */
function reservation(document: ContractDocument, facts: Facts) {
  const [first] = facts
    .provisions("service-level-reservation")
    .filter(({ evidence }) => weightOf(evidence, { document, facts }) === 1);
  if (first === undefined) return null;
  const { evidence } = first;
  const { kind } = first.facts;
  if (kind === "denied") return { outcome: "negated", evidence } as const;
  if (kind === "goal") return { outcome: "weak", messageId: "goal", evidence } as const;
  return { outcome: "adverse", messageId: kind === "change" ? "change" : "swallowed", evidence } as const;
}

function evidenceOf(verdicts: readonly ServiceLevelVerdict[]) {
  return verdicts.slice(0, 5).map(({ level }) => level.evidence);
}

function lackedByAll(verdicts: readonly ServiceLevelVerdict[]): readonly ServiceLevelElement[] {
  return ELEMENTS.filter((element) => verdicts.every(({ level }) => !level.has.has(element)));
}
