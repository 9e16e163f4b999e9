import { defineRequirement, type ContractDocument, type Facts, type Provision } from "@clauselint/core";
import type { ServiceLevelElement } from "../provisions/service-level-reader.js";
import { weightOf } from "../support/weight-of.js";
import { judgeServiceLevel, type ServiceLevelVerdict } from "./judge-service-level.js";
import { levelsInWords } from "./levels-in-words.js";
import { serviceLevels } from "./service-levels.js";

const ELEMENTS = ["metric", "target", "method", "period", "consequence"] as const;

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
    },
    additionalProperties: false,
  },
  defaultOptions: { minServiceLevels: 1, requireElements: ["metric", "target"], acceptEfforts: false },
  messages: {
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
  assess({ document, facts, options }) {
    const verdicts = serviceLevels(document, facts).map((level) => judgeServiceLevel(level, options));
    const good = verdicts.filter((verdict) => verdict.good);
    const reserved = good.length > 0 ? reservation(document, facts) : null;
    if (reserved !== null) return reserved;
    if (good.length >= options.minServiceLevels) {
      return { outcome: "satisfied", evidence: evidenceOf(good), missingElements: lackedByAll(good) };
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

/** What there is where no service level has a number. */
function withoutNumbers(input: Parameters<typeof weightOf>[1]) {
  const operative = (type: string): readonly Provision[] =>
    input.facts.provisions(type).filter(({ evidence }) => weightOf(evidence, input) === 1);
  const missingElements: readonly ServiceLevelElement[] = ["target"];
  const [standard] = operative("service-standard");
  if (standard !== undefined) {
    return { outcome: "weak", messageId: "standardOnly", evidence: standard.evidence, missingElements } as const;
  }
  const pointers = operative("service-levels-elsewhere");
  const outside = pointers.find((one) => one.facts["later"] !== true && paperOutside(one, input.facts) !== null);
  if (outside !== undefined) {
    const reason = `they stand in ${paperOutside(outside, input.facts) ?? "another paper"}`;
    return { outcome: "deferred", messageId: "elsewhere", evidence: outside.evidence, reason } as const;
  }
  const [pointer] = pointers;
  if (pointer !== undefined) {
    const messageId = pointers.some((one) => one.facts["later"] === true) ? "later" : "notHere";
    return { outcome: "weak", messageId, evidence: pointer.evidence, missingElements } as const;
  }
  const [denial] = operative("service-level-denial");
  if (denial !== undefined) return { outcome: "negated", evidence: denial.evidence } as const;
  return { outcome: "missing" } as const;
}

/** The paper a passage points to, where it is not in the file. */
function paperOutside({ evidence, facts: said }: Provision, facts: Facts): string | null {
  const named = facts.references.find(
    ({ node, status }) =>
      node.kind === "attachment" &&
      status !== "resolved" &&
      evidence.some(({ start, end }) => start <= node.start && node.end <= end),
  );
  if (named !== undefined) return `${named.node.noun} ${named.node.target}`;
  const { paper } = said;
  return typeof paper === "string" ? paper : null;
}

function evidenceOf(verdicts: readonly ServiceLevelVerdict[]) {
  return verdicts.slice(0, 5).map(({ level }) => level.evidence);
}

function lackedByAll(verdicts: readonly ServiceLevelVerdict[]): readonly ServiceLevelElement[] {
  return ELEMENTS.filter((element) => verdicts.every(({ level }) => !level.has.has(element)));
}
