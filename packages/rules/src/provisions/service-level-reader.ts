import type { ContractDocument, SentenceFact } from "@clauselint/core";
import {
  CONSEQUENCE,
  EFFORTS,
  MEASURED,
  METRICS,
  NOT_A_LEVEL,
  OF_MONEY,
  ONLY_A_GOAL,
  PER_PERIOD,
  SHARE,
  TIME,
} from "./service-words.js";
import { words } from "./words.js";

/** What a service level needs to be worth something, besides being named. */
export type ServiceLevelElement = "metric" | "target" | "method" | "period" | "consequence";

/** A service level as one sentence, or one row, states it. */
export interface ServiceLevelReading {
  /** What is measured, in words. */
  readonly name: string;
  readonly has: ReadonlySet<ServiceLevelElement>;
  readonly perIncident: boolean;
  /** Whether somebody must meet it, by the words of the sentence itself. */
  readonly duty: boolean;
  /** Why it binds less than it seems; `null` where it does bind. */
  readonly soft: "efforts" | "goal" | null;
}

const HEADS = words(
  "\\b(?:severity|priority|incidents?|errors?|problems?|urgency|service levels?|support)\\b[^.;]{0,400}\\b(?:respon[ds]\\w*|resolution|correction|restor\\w+|escalation|repair)|\\b(?:respon[ds]\\w*|resolution|correction|restor\\w+|escalation)\\b[^.;]{0,400}\\b(?:severity|priority|incidents?|errors?|problems?|urgency|support|request\\w*)\\b",
);
const RATED = words(
  "^\\W*(?:\\d\\b|[ivx]{1,3}\\b|p\\d|sev(?:erity)?|priority|level|emergency|critical|blocker|serious|urgent|high|medium|moderate|low|minor|major|normal)\\b",
);
const TIMED = words(TIME);
const DUTY = words(
  "\\b(?:shall|will|must|agrees? to|undertakes? to|committed to|(?:is|are) required to|(?:is|are) to be|guarantees?|promises?|warrants?)\\b",
);
const LEADS_IN = /:\s*$/;
/** Under these headings a time limit is one of the contract, not of the service. */
const OTHER_HEADINGS = words(
  "\\b(?:accept(?:ance|ing)?|warrant(?:y|ies)|indemn\\w+|payments?|invoic\\w+|fees|audits?|terminat\\w+|confidential\\w*|insurance|notices?|disputes?|change (?:orders?|control)|approvals?)\\b",
);
/** How far above a row its column titles may stand. */
const LOOK_BACK = 400;
/** Rows that ran into one another are still shorter than this. */
const LONGEST_ROW = 600;

/** Under these headings, or led in by these words, a share or a time of whatever kind is a service level. */
const LEVELS = words(
  "\\b(?:service levels?|slas?|kpis?|key performance indicators?|performance (?:standards?|targets?|levels?|metrics|indicators?)|quality (?:levels?|standards?|targets?|of service)|acceptable quality|service (?:standards?|quality|commitments?|targets?)|quality(?: of (?:the )?(?:services?|work|performance))?(?=\\W*$))\\b",
);
const TARGET = words(
  `\\b(?:at least|not? (?:more|less|later|fewer|lower|higher) than|within|below|above|under|exceed\\w*|minimum|maximum|up to|of (?:all )?)\\b[^.;]{0,40}(?:${SHARE}|${TIME})|${SHARE}[^.;]{0,40}\\bof\\b|${SHARE}\\s*[,;.]`,
);

/** Reads a sentence that gives a metric and its target; `null` where it gives none, or none that the provider is to meet. */
export function readServiceLevel(sentence: SentenceFact, document: ContractDocument): ServiceLevelReading | null {
  const { reading, statements } = sentence;
  const { start } = sentence.sentence;
  if (statements.length > 0 && statements.every(({ side }) => side === "customer" || side === "third")) return null;
  const headings = document.headingPath(start);
  if (headings.length > 0 && OTHER_HEADINGS.test(headings.at(-1) ?? "")) return null;
  const above = document.text.slice(Math.max(0, start - LOOK_BACK), start);
  const row = rowOf(reading, above);
  if (row !== null) return row;
  const found =
    METRICS.find(({ name, patterns }) => patterns.some((pattern) => isIn(pattern, reading, name))) ??
    (isUnderMetric(reading, headings) ? METRICS[0] : undefined) ??
    (isIn(TARGET, reading, "") && isLevel(sentence, headings) ? ANY : undefined);
  if (found === undefined) return null;
  const hedged = statements.some(({ hedge }) => hedge !== null) || EFFORTS.test(reading);
  return {
    name: found.name,
    has: new Set(["metric", "target", ...elementsIn(reading)]),
    perIncident: found.perIncident,
    duty: DUTY.test(reading) || (LEADS_IN.test(above) && DUTY.test(above)),
    soft: ONLY_A_GOAL.test(reading) ? "goal" : hedged ? "efforts" : null,
  };
}

/** What follows a miss is not the level: "For each service level missed …". */
const FAILS_FIRST = words(
  "^\\W*(?:if|where|when|whenever|should|for (?:each|every|any)|in the event|upon|failure|unless)\\b",
);
const ANY = { name: "service level", perIncident: false } as const;

/** A share of people or of a company is no share of work done well. */
const OTHER_SHARE = words(
  "\\b(?:votes?|voting|shareholders?|shares|capital|staff|personnel|employees|workforce|members|quorum|ownership|control|working time|capacity|volumes?|forecasts?|quantit(?:y|ies)|minimum (?:order|purchase)|purchase[sd]?|inventory|rates?|increases?|costs?|adjust\\w*)\\b",
);
const SHARED = words(SHARE);

/** A target that is a service level though no word says of what kind: it stands among them, or is owed for each period. */
function isLevel(sentence: SentenceFact, headings: readonly string[]): boolean {
  const { reading } = sentence;
  if (FAILS_FIRST.test(reading) || /\bcredits?\b/i.test(reading)) return false;
  if (isUnderLevels(sentence, headings)) return true;
  return (
    SHARED.test(reading) &&
    DUTY.test(reading) &&
    PER_PERIOD.test(reading) &&
    !OTHER_SHARE.test(reading) &&
    !OF_MONEY.test(reading)
  );
}

/** "Uptime | Our target is 99.9 % each month": the heading says what the share is of. */
const UNDER_METRIC = words("^\\W*(?:[\\d.]+ )?(?:service |system |platform )?(?:availability|up-?time)\\W*$");

function isUnderMetric(reading: string, headings: readonly string[]): boolean {
  return (
    UNDER_METRIC.test(headings.at(-1) ?? "") &&
    SHARED.test(reading) &&
    PER_PERIOD.test(reading) &&
    !OF_MONEY.test(reading)
  );
}

function isUnderLevels({ leadIn }: SentenceFact, headings: readonly string[]): boolean {
  return LEVELS.test(headings.at(-1) ?? "") || (leadIn !== null && LEVELS.test(leadIn.reading));
}

/** What does not count for the level is said behind it: "excluding delays by force majeure". */
const ASIDE = /\b(?:excluding|excepting|other than|except (?:for|where)|not counting|disregarding)\b[^;]*$/i;
/** What is left out of the services is promised by nobody. */
const LEFT_OUT = words("\\b(?:do|does|shall|will) not (?:include|cover)\\b");

function isIn(pattern: RegExp, reading: string, name: string): boolean {
  const match = pattern.exec(reading);
  if (match === null || OF_MONEY.test(match[0])) return false;
  if (name === "availability") return true;
  const behind = match.index + match[0].length;
  const end = reading.indexOf(";", behind);
  const part = reading.slice(reading.lastIndexOf(";", match.index) + 1, end === -1 ? undefined : end);
  return !NOT_A_LEVEL.test(part.replace(ASIDE, "")) && !LEFT_OUT.test(reading.slice(0, match.index));
}

/** Elements beside metric and target that some words give. */
export function elementsIn(text: string): readonly ServiceLevelElement[] {
  const has: ServiceLevelElement[] = [];
  if (MEASURED.test(text)) has.push("method");
  if (PER_PERIOD.test(text)) has.push("period");
  if (CONSEQUENCE.test(text)) has.push("consequence");
  return has;
}

/** "Serious    within 4 hours    within 2 days": a row whose table the file has lost; the titles of its columns stand above. */
function rowOf(row: string, titles: string): ServiceLevelReading | null {
  const reading = row.replace(/-{3,}|\s+/g, " ");
  if (reading.length > LONGEST_ROW || !TIMED.test(reading)) return null;
  if (!(RATED.test(reading) && HEADS.test(`${titles} ${reading}`))) return null;
  return {
    name: "response time",
    has: new Set(["metric", "target"]),
    perIncident: true,
    duty: DUTY.test(reading) || DUTY.test(titles),
    soft: EFFORTS.test(reading) || EFFORTS.test(titles) ? "efforts" : null,
  };
}
